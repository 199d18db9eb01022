// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/figure_card.h"

#include "office/visit_texts.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <numeric>

namespace yingke::logbook {

FigureCard::FigureCard(const QString& title, const QString& name, QWidget* parent) : QFrame(parent) {
    setObjectName(name);
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(0);
    m_title = widgets::plainLabel(title, "quiet", this);
    m_value = widgets::plainLabel({}, "bigFigure", this);
    m_value->setObjectName(name + QStringLiteral("-value"));
    m_note = widgets::plainLabel({}, "quiet", this);
    m_note->setObjectName(name + QStringLiteral("-note"));
    column->addWidget(m_title);
    column->addWidget(m_value);
    column->addWidget(m_note);
}

void FigureCard::setFigure(const QString& value, const QString& note, const char* tone) {
    m_value->setText(value);
    m_note->setText(note);
    m_value->setProperty("tone", QLatin1String(tone));
    widgets::restyle(m_value);
    setAccessibleName(QStringList{m_title->text(), value, note}.join(QLatin1Char(' ')));
}

FigureStrip::FigureStrip(core::Millis limit, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const std::array<std::pair<QString, QString>, 6> cards = {
        std::pair(tr("Visits"), QStringLiteral("figure-visits")),
        std::pair(tr("Mean wait"), QStringLiteral("figure-wait")),
        std::pair(tr("Received within %1").arg(office::durationText(limit)), QStringLiteral("figure-intime")),
        std::pair(tr("Moved up"), QStringLiteral("figure-movedup")),
        std::pair(tr("Promises in time"), QStringLiteral("figure-promises")),
        std::pair(tr("Done at once"), QStringLiteral("figure-atonce"))};
    for (std::size_t i = 0; i < cards.size(); ++i) {
        m_cards[i] = new FigureCard(cards[i].first, cards[i].second, this);
        row->addWidget(m_cards[i], 1);
    }
}

void FigureStrip::setFigures(const journal::DayFigures& figures) {
    const QString none = QStringLiteral("—");
    const auto percent = [&none](int part, int whole) {
        return whole > 0 ? QString::number(100.0 * part / whole, 'f', part == whole ? 0 : 1) + QLatin1Char('%') : none;
    };
    m_cards[0]->setFigure(QString::number(figures.visits),
                          tr("closed %1 · open %2").arg(figures.over).arg(figures.open), "");
    m_cards[1]->setFigure(figures.served > 0 ? office::durationText(figures.meanWait) : none,
                          tr("longest %1").arg(office::durationText(figures.longestWait)), "");
    m_cards[2]->setFigure(percent(figures.judged - figures.overLimit, figures.judged),
                          tr("over the limit: %1").arg(figures.overLimit), figures.overLimit > 0 ? "warn" : "good");
    const auto of = [&figures](core::EscalationReason reason) {
        const auto found = figures.reasons.find(reason);
        return found != figures.reasons.end() ? found->second : 0;
    };
    m_cards[3]->setFigure(QString::number(figures.movedUp),
                          tr("time passed %1 · somebody else %2")
                              .arg(of(core::EscalationReason::LimitPassed))
                              .arg(of(core::EscalationReason::InsistsOnSomebodyElse)),
                          figures.movedUp > 0 ? "warn" : "");
    m_cards[4]->setFigure(
        figures.promisesDue > 0 ? QStringLiteral("%1 / %2").arg(figures.promisesInTime).arg(figures.promisesDue) : none,
        figures.promisesDue == 0 ? tr("none due") : tr("broken or late: %1").arg(figures.promisesBroken),
        figures.promisesBroken > 0 ? "warn" : "good");
    m_cards[5]->setFigure(percent(figures.atOnce, figures.over),
                          tr("came back for papers: %1").arg(figures.secondTrips), "");
}

} // namespace yingke::logbook
