// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/parts/figure_card.h"

#include "office/texts/visit_texts.h"
#include "reading/statistics/topics.h"
#include "reading/story/visit_story.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"
#include "widgets/parts/elided_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

namespace yingke::logbook {

FigureCard::FigureCard(QWidget* parent) : QAbstractButton(parent) {
    setProperty("figureCard", true);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(11, 7, 11, 7);
    column->setSpacing(0);
    m_title = widgets::plainLabel({}, "quiet", this);
    m_value = widgets::plainLabel({}, "bigFigure", this);
    m_change = widgets::plainLabel({}, "change", this);
    m_note = new widgets::ElidedLabel({}, "quiet", this); // whole when the figure is explained
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_value, 1);
    middle->addWidget(m_change, 0, Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_title);
    column->addLayout(middle);
    column->addWidget(m_note);
    for (QLabel* label : {m_title, m_value, m_change, m_note}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

void FigureCard::setTitle(const QString& title) {
    m_title->setText(title);
    m_value->setObjectName(objectName() + QStringLiteral("-value"));
    m_change->setObjectName(objectName() + QStringLiteral("-change"));
    m_note->setObjectName(objectName() + QStringLiteral("-note"));
}

void FigureCard::setFigure(const QString& value, const QString& note, const char* tone) {
    m_value->setText(value);
    m_note->setText(note);
    widgets::restyle(m_value, "tone", QLatin1String(tone));
    nameIt();
}

void FigureCard::setCompact(bool on) { m_note->setVisible(!on); }

void FigureCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    fitChange();
}

void FigureCard::fitChange() {
    // With what it is compared, the explanation tells too: where both have no room it stands alone.
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_value->sizeHint().width() - layout()->spacing() - 6;
    const bool fits = m_change->fontMetrics().horizontalAdvance(m_compared.text) <= room;
    m_change->setText(fits ? m_compared.text : m_compared.shortly);
}

void FigureCard::setChange(const Change& change) {
    m_compared = change;
    fitChange();
    m_change->setProperty("tone", QLatin1String(change.tone));
    m_change->setAccessibleName(change.told);
    widgets::restyle(m_change);
    nameIt();
}

void FigureCard::nameIt() {
    QStringList words{m_title->text(), m_value->text(), m_note->text(), m_change->accessibleName()};
    words.removeAll(QString());
    setAccessibleName(words.join(QLatin1Char(' ')));
}

void FigureCard::paintEvent(QPaintEvent* /*event*/) {
    QStyleOption option;
    option.initFrom(this);
    if (isChecked()) {
        option.state |= QStyle::State_On;
    }
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

void FigureCard::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "log.figure.explain")) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

FigureStrip::FigureStrip(core::Millis limit, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("figures"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const std::array<std::pair<QString, QString>, figureCount> cards = {
        std::pair(tr("Visits"), QStringLiteral("figure-visits")),
        std::pair(tr("Mean wait"), QStringLiteral("figure-wait")),
        std::pair(tr("Received within %1").arg(limitText(limit)), QStringLiteral("figure-intime")),
        std::pair(tr("Moved up"), QStringLiteral("figure-movedup")),
        std::pair(tr("Promises in time"), QStringLiteral("figure-promises")),
        std::pair(tr("Done at once"), QStringLiteral("figure-atonce"))};
    for (std::size_t i = 0; i < cards.size(); ++i) {
        m_cards[i] = new FigureCard(this);
        m_cards[i]->setObjectName(cards[i].second);
        m_cards[i]->setTitle(cards[i].first);
        m_cards[i]->setToolTip(widgets::keyed(tr("What does this mean? ({key:log.figure.explain})")));
        m_cards[i]->installEventFilter(this);
        row->addWidget(m_cards[i], 1);
        connect(m_cards[i], &QAbstractButton::clicked, this, [this, i] { emit asked(static_cast<Figure>(i)); });
    }
    setFocusProxy(m_cards[0]);
}

bool FigureStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto found = std::find(m_cards.begin(), m_cards.end(), watched);
    if (found == m_cards.end() || (key != Qt::Key_Left && key != Qt::Key_Right)) {
        return QWidget::eventFilter(watched, event);
    }
    const auto at = static_cast<std::size_t>(found - m_cards.begin());
    m_cards[(at + (key == Qt::Key_Right ? 1 : figureCount - 1)) % figureCount]->setFocus();
    return true;
}

void FigureStrip::setCompact(bool on) {
    for (FigureCard* card : m_cards) {
        card->setCompact(on);
    }
}

void FigureStrip::setExplained(std::optional<Figure> figure) {
    for (std::size_t i = 0; i < figureCount; ++i) {
        m_cards[i]->setChecked(figure == static_cast<Figure>(i));
        m_cards[i]->update();
    }
}

void FigureStrip::setFigures(const journal::DayFigures& figures, const std::optional<DayBefore>& before) {
    const QString none = QStringLiteral("—");
    m_cards[0]->setFigure(QString::number(figures.visits),
                          tr("closed %1 · open %2").arg(figures.over).arg(figures.open), "");
    m_cards[1]->setFigure(figures.served > 0 ? office::durationText(figures.meanWait) : none,
                          figures.visits > 0 ? tr("longest %1").arg(office::durationText(figures.longestWait)) : none,
                          "");
    m_cards[2]->setFigure(reading::percentText(figures.judged - figures.overLimit, figures.judged),
                          tr("over the limit: %1").arg(figures.overLimit),
                          figures.judged == 0     ? ""
                          : figures.overLimit > 0 ? "warn"
                                                  : "good");
    QStringList reasons;
    for (const auto& [reason, count] : reading::mostFirst(figures.reasons)) {
        reasons << office::reasonText(reason) + QLatin1Char(' ') + QString::number(count);
    }
    if (figures.nobodyTook > 0) {
        reasons.prepend(tr("nobody came: %1").arg(figures.nobodyTook));
    }
    m_cards[3]->setFigure(QString::number(figures.movedUp),
                          reasons.isEmpty() ? tr("none") : reasons.join(QStringLiteral(" · ")),
                          figures.movedUp > 0 ? "warn" : "");
    const int open = figures.promisesDue - figures.promisesInTime - figures.promisesBroken;
    m_cards[4]->setFigure(
        figures.promisesDue > 0 ? QStringLiteral("%1 / %2").arg(figures.promisesInTime).arg(figures.promisesDue) : none,
        figures.promisesDue == 0 ? tr("none due")
                                 : tr("broken or late: %1 · open: %2").arg(figures.promisesBroken).arg(open),
        figures.promisesDue == 0     ? ""
        : figures.promisesBroken > 0 ? "warn"
                                     : "good");
    m_cards[5]->setFigure(reading::percentText(figures.atOnce, figures.over),
                          tr("came back for papers: %1").arg(figures.secondTrips), "");
    for (std::size_t i = 0; i < figureCount; ++i) {
        m_cards[i]->setChange(figures.visits == 0 ? Change{}
                              : before            ? changeOf(static_cast<Figure>(i), figures, *before)
                                       : Change{tr("nothing to compare"), tr("no such weekday before yet"), ""});
    }
}

} // namespace yingke::logbook
