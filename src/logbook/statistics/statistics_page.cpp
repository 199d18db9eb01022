// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/statistics/statistics_page.h"

#include "frontdesk/front_desk.h"
#include "logbook/statistics/range_meaning.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "reading/statistics/topics.h"
#include "scenario/player/script_shelf.h"
#include "ui_statistics_page.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"

#include <QApplication>

namespace yingke::logbook {

namespace {

const QDate firstDay(1970, 1, 1);

constexpr qint64 readAgainAfter = 30'000; ///< milliseconds

std::int64_t dayOf(const QDate& date) { return firstDay.daysTo(date); }

} // namespace

StatisticsPage::StatisticsPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                               QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::StatisticsPage>()), m_desk(desk), m_office(office),
      m_reader(folder + QStringLiteral("/journal.sqlite"), this) {
    widgets::layOut(*m_ui, this);
    m_ui->statistics_said->hide();
    m_ui->statistics_range->setToday(firstDay.addDays(core::localDay(desk.now())));
    m_ui->explain->setClosing(tr("Close"));
    setFocusProxy(m_ui->topics); // the arrows go from topic to topic at once
    buildCards();
    buildKeys();
    connect(m_ui->explain, &ExplainStrip::closed, this, &StatisticsPage::endMeaning);
    connect(m_ui->topics, &QListWidget::currentRowChanged, this, &StatisticsPage::showTopic);
    connect(m_ui->statistics_range, &RangeChoice::changed, this, &StatisticsPage::refresh);
    connect(m_ui->statistics_range, &RangeChoice::said, this, [this](const QString& sentence) {
        m_ui->statistics_said->setText(widgets::keyed(sentence));
        m_ui->statistics_said->setVisible(!sentence.isEmpty());
    });
    connect(&m_reader, &FiguresReader::ready, this, &StatisticsPage::take);
    connect(&m_reader, &FiguresReader::failed, this, &StatisticsPage::unread);
    refresh();
}

StatisticsPage::~StatisticsPage() = default;

RangeChoice& StatisticsPage::range() { return *m_ui->statistics_range; }

void StatisticsPage::buildCards() {
    m_cards = {m_ui->range_visits,  m_ui->range_wait,     m_ui->range_intime,
               m_ui->range_movedup, m_ui->range_promises, m_ui->range_atonce};
    const QString inTime = m_ui->range_intime->accessibleName();
    m_ui->range_intime->setAccessibleName(inTime.arg(limitText(m_office.limits().waiting.length)));
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setTitle(m_cards.at(i)->accessibleName()); // the figures are added to what the reader hears
        connect(m_cards.at(i), &QAbstractButton::clicked, this, [this, i] { explainCard(static_cast<Figure>(i)); });
    }
}

void StatisticsPage::buildKeys() {
    const auto key = [this](const char* id, const std::function<void()>& act) { widgets::bindKey(this, id, act); };
    widgets::bindKeys(this, "log.statistics.step", [this](int number) { m_ui->statistics_range->step(number == 2); });
    widgets::bindKeys(this, "log.statistics.span", [this](int number) {
        m_ui->statistics_range->choose(static_cast<RangeChoice::Span>(number - 1));
    });
    key("log.statistics.picture", [this] { m_ui->topic_view->toggle(); });
    key("log.statistics.topics", [this] { m_ui->topics->setFocus(); });
    key("log.statistics.figures", [this] { m_cards.front()->setFocus(); });
    key("log.statistics.close", [this] { endMeaning(); });
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
    m_ui->statistics_range->todayIs(firstDay.addDays(core::localDay(m_desk.now())));
    const std::int64_t first = dayOf(m_ui->statistics_range->first());
    const std::int64_t last = dayOf(m_ui->statistics_range->last());
    m_ui->statistics_reading->setText(tr("Reckoning…"));
    m_reader.read(first, last, first - (last - first) - 1, first - 1);
}

void StatisticsPage::take(const journal::RangeFigures& figures, const journal::RangeFigures& before) {
    m_ui->statistics_reading->clear();
    m_figures = figures;
    m_topics =
        reading::topicsOf(figures, m_office, [this](const std::string& id) { return m_desk.shelf().published(id); });
    const int row = std::max(0, m_ui->topics->currentRow());
    {
        const QSignalBlocker quiet(m_ui->topics);
        m_ui->topics->clear();
        for (const reading::Topic& topic : m_topics) {
            m_ui->topics->addItem(topic.title);
        }
        m_ui->topics->setCurrentRow(row);
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
        m_ui->explain->showExplanation({meaningOf(*m_explained, m_figures, m_office.limits().waiting.length), {}}, 0);
    } else {
        if (m_ui->explain->isAncestorOf(QApplication::focusWidget())) {
            m_cards.front()->setFocus(); // else the keys would go to nobody
        }
        m_ui->explain->hide();
    }
}

void StatisticsPage::showTopic() {
    const int row = m_ui->topics->currentRow();
    if (row >= 0 && row < static_cast<int>(m_topics.size())) {
        m_ui->topic_view->show(m_topics.at(static_cast<std::size_t>(row)));
    }
}

} // namespace yingke::logbook
