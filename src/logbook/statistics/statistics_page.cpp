// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/statistics/statistics_page.h"

#include "frontdesk/front_desk.h"
#include "logbook/parts/explain_strip.h"
#include "logbook/parts/figure_card.h"
#include "logbook/statistics/range_meaning.h"
#include "logbook/statistics/topic_view.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "reading/statistics/topics.h"
#include "scenario/player/script_shelf.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace yingke::logbook {

namespace {

const QDate firstDay(1970, 1, 1);

constexpr qint64 readAgainAfter = 30'000; ///< milliseconds

std::int64_t dayOf(const QDate& date) { return firstDay.daysTo(date); }

} // namespace

StatisticsPage::StatisticsPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                               QWidget* parent)
    : QWidget(parent), m_desk(desk), m_office(office), m_reader(folder + QStringLiteral("/journal.sqlite"), this) {
    setObjectName(QStringLiteral("statistics"));
    setAccessibleName(tr("Statistics"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    m_range = new RangeChoice(firstDay.addDays(core::localDay(desk.now())), this);
    m_reading = widgets::plainLabel({}, "quiet", this);
    m_reading->setObjectName(QStringLiteral("statistics-reading"));
    top->addWidget(m_range, 1);
    top->addWidget(m_reading);
    column->addLayout(top);
    m_said = widgets::plainLabel({}, "error", this);
    m_said->setObjectName(QStringLiteral("statistics-said"));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    column->addLayout(buildCards());
    m_meaning = new ExplainStrip(tr("Close"), this);
    column->addWidget(m_meaning);
    auto* middle = new QHBoxLayout;
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("topics"));
    m_list->setAccessibleName(tr("What to look at"));
    m_list->setFixedWidth(190);
    m_view = new TopicView(this);
    setFocusProxy(m_list); // the arrows go from topic to topic at once
    middle->addWidget(m_list);
    middle->addWidget(m_view, 1);
    column->addLayout(middle, 1);

    buildKeys();
    connect(m_meaning, &ExplainStrip::closed, this, &StatisticsPage::endMeaning);
    connect(m_list, &QListWidget::currentRowChanged, this, &StatisticsPage::showTopic);
    connect(m_range, &RangeChoice::changed, this, &StatisticsPage::refresh);
    connect(m_range, &RangeChoice::said, this, [this](const QString& sentence) {
        m_said->setText(sentence);
        m_said->setVisible(!sentence.isEmpty());
    });
    connect(&m_reader, &FiguresReader::ready, this, &StatisticsPage::take);
    connect(&m_reader, &FiguresReader::failed, this, &StatisticsPage::unread);
    refresh();
}

QLayout* StatisticsPage::buildCards() {
    auto* strip = new QHBoxLayout;
    const std::array<std::pair<QString, QString>, figureCount> cards = {
        std::pair(tr("Visits"), QStringLiteral("range-visits")),
        std::pair(tr("Median wait"), QStringLiteral("range-wait")),
        std::pair(tr("Received within %1").arg(limitText(m_office.limits().waiting.length)),
                  QStringLiteral("range-intime")),
        std::pair(tr("Moved up"), QStringLiteral("range-movedup")),
        std::pair(tr("Promises in time"), QStringLiteral("range-promises")),
        std::pair(tr("Done in one visit"), QStringLiteral("range-atonce"))};
    for (std::size_t i = 0; i < cards.size(); ++i) {
        m_cards.at(i) = new FigureCard(cards.at(i).first, cards.at(i).second, this);
        m_cards.at(i)->setToolTip(tr("What does this mean? (Enter)"));
        strip->addWidget(m_cards.at(i), 1);
        connect(m_cards.at(i), &QAbstractButton::clicked, this, [this, i] { explainCard(static_cast<Figure>(i)); });
    }
    return strip;
}

void StatisticsPage::buildKeys() {
    key("Alt+Left", [this] { m_range->step(false); });
    key("Alt+Right", [this] { m_range->step(true); });
    key("Alt+W", [this] { m_range->choose(RangeChoice::Span::Week); });
    key("Alt+M", [this] { m_range->choose(RangeChoice::Span::Month); });
    key("Alt+Y", [this] { m_range->choose(RangeChoice::Span::Year); });
    key("Alt+O", [this] { m_range->choose(RangeChoice::Span::Own); });
    key("Ctrl+T", [this] { m_view->toggle(); });
    key("Alt+T", [this] { m_list->setFocus(); });
    key("Alt+C", [this] { m_cards.front()->setFocus(); });
    key("Esc", [this] { endMeaning(); });
}

void StatisticsPage::key(const char* sequence, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void StatisticsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void StatisticsPage::journalRead() {
    if (isVisible() && m_lastRead.hasExpired(readAgainAfter)) {
        refresh();
    }
}

void StatisticsPage::refresh() {
    m_lastRead.start();
    const std::int64_t first = dayOf(m_range->first());
    const std::int64_t last = dayOf(m_range->last());
    m_reading->setText(tr("Reckoning…"));
    m_reader.read(first, last, first - (last - first) - 1, first - 1);
}

void StatisticsPage::take(const journal::RangeFigures& figures, const journal::RangeFigures& before) {
    m_reading->clear();
    m_figures = figures;
    m_topics =
        reading::topicsOf(figures, m_office, [this](const std::string& id) { return m_desk.shelf().published(id); });
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const reading::Topic& topic : m_topics) {
            m_list->addItem(topic.title);
        }
        m_list->setCurrentRow(row);
    }
    fillCards(before);
    showMeaning();
    showTopic();
}

void StatisticsPage::fillCards(const journal::RangeFigures& before) {
    const journal::RangeFigures& now = m_figures;
    const QString none = QStringLiteral("—");
    const auto compared = [&](int value, int earlier) {
        return before.visits == 0
                   ? tr("nothing to compare with")
                   : tr("before: %1 (%2)")
                         .arg(QString::number(earlier),
                              (value >= earlier ? QStringLiteral("+") : QString()) + QString::number(value - earlier));
    };
    m_cards[0]->setFigure(QString::number(now.visits), compared(now.visits, before.visits), "");
    const journal::WaitFigures& waits = now.waits;
    m_cards[1]->setFigure(waits.served > 0 ? office::durationText(waits.median) : none,
                          tr("95 of 100 at most %1").arg(office::durationText(waits.ninetyFifth)), "");
    m_cards[2]->setFigure(
        reading::percentText(waits.judged - waits.overLimit, waits.judged),
        tr("before: %1").arg(reading::percentText(before.waits.judged - before.waits.overLimit, before.waits.judged)),
        waits.judged > 0 && waits.overLimit * 20 > waits.judged ? "warn" : "good");
    m_cards[3]->setFigure(QString::number(now.movedUp), compared(now.movedUp, before.movedUp), "");
    const journal::PromiseFigures& promises = now.promises;
    m_cards[4]->setFigure(promises.due > 0 ? QStringLiteral("%1 / %2").arg(promises.inTime).arg(promises.due) : none,
                          promises.due > 0 ? tr("late %1 · broken %2").arg(promises.late).arg(promises.broken)
                                           : tr("none due"),
                          promises.late + promises.broken > 0 ? "warn" : "good");
    m_cards[5]->setFigure(reading::percentText(now.atOnce, now.over),
                          tr("came back for papers: %1").arg(now.secondTrips), "");
}

void StatisticsPage::explainCard(Figure figure) {
    m_explained = m_explained == figure ? std::nullopt : std::optional(figure);
    showMeaning();
}

void StatisticsPage::endMeaning() {
    m_explained.reset();
    showMeaning();
}

void StatisticsPage::showMeaning() {
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setChecked(m_explained == static_cast<Figure>(i));
        m_cards.at(i)->update();
    }
    if (m_explained) {
        m_meaning->showExplanation({meaningOf(*m_explained, m_figures, m_office.limits().waiting.length), {}}, 0);
    } else {
        if (m_meaning->isAncestorOf(QApplication::focusWidget())) {
            m_cards.front()->setFocus(); // else the keys would go to nobody
        }
        m_meaning->hide();
    }
}

void StatisticsPage::showTopic() {
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_topics.size())) {
        m_view->show(m_topics.at(static_cast<std::size_t>(row)));
    }
}

} // namespace yingke::logbook
