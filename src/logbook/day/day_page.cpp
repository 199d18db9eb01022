// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/day_page.h"

#include "frontdesk/front_desk.h"
#include "journal/format/search_words.h"
#include "logbook/day/day_bar.h"
#include "logbook/day/day_notes_panel.h"
#include "logbook/day/day_picker.h"
#include "logbook/day/day_status.h"
#include "logbook/day/day_table.h"
#include "logbook/day/lanes_view.h"
#include "logbook/day/seal_panel.h"
#include "logbook/day/timeline_card.h"
#include "logbook/day/visit_pane.h"
#include "logbook/parts/explain_strip.h"
#include "logbook/parts/figure_card.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/script_shelf.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/parts/recent_words.h"

#include <QApplication>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::logbook {

namespace {
constexpr int week = 7;
constexpr int weeksBack = 8; ///< a weekday before is looked for so far
constexpr qsizetype longestQuestion = 200;
} // namespace

DayPage::DayPage(frontdesk::FrontDesk& desk, const office::Office& office,
                 const std::shared_ptr<journal::LogReader>& log, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_office(office), m_days(log), m_seals(log), m_day(core::localDay(desk.now())),
      m_today(m_day) {
    setObjectName(QStringLiteral("log-day"));
    setAccessibleName(tr("The day"));
    setFocusPolicy(Qt::StrongFocus);
    const core::Millis limit = office.limits().waiting.length;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_bar = new DayBar(limitText(limit), this);
    column->addWidget(m_bar);
    m_recent = new widgets::RecentWords(m_bar->searchField());
    connect(m_bar->searchField(), &QLineEdit::editingFinished, m_recent,
            [this] { m_recent->remember(m_bar->searchField()->text()); });
    m_figures = new FigureStrip(limit, this);
    column->addWidget(m_figures);
    m_explain = new ExplainStrip(this);
    m_explain->setClosing(tr("All visits"));
    column->addWidget(m_explain);
    auto* middle = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    m_lanes = new LanesView(office, this);
    m_timeline = timelineCard(m_lanes, this);
    left->addWidget(m_timeline, 5);
    m_table = new DayTable(m_days, office, this);
    left->addWidget(m_table, 6);
    middle->addLayout(left, 1);
    m_pane = new VisitPane(desk, office, log, this);
    m_pane->setReader([this] { return reader(); });
    middle->addWidget(m_pane);
    column->addLayout(middle, 1);
    m_status = new DayStatus(m_seals, office, this);
    column->addWidget(m_status);
    m_picker = new DayPicker(log, this);
    m_sealPanel = new SealPanel(desk, office, log, this);
    m_notesPanel = new DayNotesPanel(desk, office, m_seals, this);

    buildKeys();
    connect(m_bar, &DayBar::stepped, this, &DayPage::step);
    connect(m_bar, &DayBar::filterChanged, this, &DayPage::fill);
    connect(m_bar, &DayBar::sealWanted, this, &DayPage::seal);
    connect(m_bar, &DayBar::pickerWanted, this,
            [this] { m_picker->pick(m_day, core::localDay(m_desk.now()), m_bar->dateButton()); });
    connect(m_picker, &DayPicker::picked, this, [this](qint64 day) { showDay(day); });
    connect(m_figures, &FigureStrip::asked, this, &DayPage::explainFigure);
    connect(m_explain, &ExplainStrip::partChosen, this, &DayPage::choosePart);
    connect(m_explain, &ExplainStrip::closed, this, &DayPage::escape);
    connect(m_lanes, &LanesView::visitChosen, this, &DayPage::choose);
    connect(m_lanes, &LanesView::visitOpened, this, &DayPage::choose);
    connect(m_table, &DayTable::visitChosen, this, [this](const core::VisitId& visit) {
        m_pane->showVisit(visit);
        m_lanes->select(visit);
    });
    connect(m_status, &DayStatus::correctionsAsked, this, &DayPage::explainCorrections);
    connect(m_status, &DayStatus::notesAsked, this, &DayPage::openNotes);
    connect(m_sealPanel, &SealPanel::sealed, this, &DayPage::refresh);
    refresh();
}

void DayPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void DayPage::arrange() {
    constexpr int narrow = 1160; // pixels
    constexpr int low = 630;
    constexpr int tight = 700;
    const bool isLow = height() < low;
    m_pane->setFixedWidth(width() < narrow ? 310 : 350);
    m_figures->setCompact(isLow);
    layout()->setSpacing(isLow ? 3 : height() < tight ? 5 : 8);
    m_timeline->setVisible(!(isLow && m_explanation)); // what a figure is made of stands in the table
}

core::PersonId DayPage::reader() const { return m_reader ? m_reader() : m_desk.me(); }

void DayPage::buildKeys() {
    const auto key = [this](const char* id, const std::function<void()>& act) { widgets::bindKey(this, id, act); };
    widgets::bindKeys(this, "log.day.step", [this](int number) { step(number == 2); });
    key("log.day.today", [this] { showDay(core::localDay(m_desk.now())); });
    key("log.day.calendar", [this] { m_bar->dateButton()->click(); });
    key("log.day.search", [this] {
        m_bar->searchField()->setFocus();
        m_bar->searchField()->selectAll();
    });
    key("log.day.figures", [this] { m_figures->setFocus(); });
    key("log.day.table", [this] { m_table->setFocus(); });
    key("log.day.timeline", [this] { m_lanes->setFocus(); });
    key("log.visit.note", [this] { m_pane->focusNote(); });
    key("log.day.notes", [this] { openNotes(); });
    key("log.day.corrections", [this] { explainCorrections(); });
    key("log.day.seal", [this] { seal(); });
    key("log.day.all", [this] { escape(); });
}

void DayPage::showDay(std::int64_t day) {
    for (PagePanel* panel : {static_cast<PagePanel*>(m_picker), static_cast<PagePanel*>(m_sealPanel),
                             static_cast<PagePanel*>(m_notesPanel)}) {
        panel->dismiss();
    }
    m_day = day;
    m_today = core::localDay(m_desk.now());
    m_pane->showVisit({});
    m_explanation.reset();
    m_figure.reset();
    m_bar->clear();
    refresh();
}

void DayPage::mask() {
    m_pane->mask();
    m_bar->searchField()->setText({}); // Ctrl+Z does not bring it back
    m_recent->forget();
}

void DayPage::step(bool forward) {
    if (const auto next = m_days.nextDay(m_day, forward)) {
        showDay(*next);
    }
}

void DayPage::followMidnight() {
    const std::int64_t today = core::localDay(m_desk.now());
    const bool isRead = !m_pane->visit().empty() || m_explanation || m_bar->isFiltered() || m_picker->isVisible() ||
                        m_sealPanel->isVisible() || m_notesPanel->isVisible();
    if (today != m_today && m_day == m_today && !isRead) { // who reads in yesterday's evening stays there
        m_day = today;
        m_today = today;
    }
}

void DayPage::refresh() {
    followMidnight();
    const QDate date = QDate(1970, 1, 1).addDays(m_day);
    m_bar->setDay(date.toString(QStringLiteral("yyyy-MM-dd")) + QLatin1Char(' ') +
                      QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat),
                  m_days.nextDay(m_day, false).has_value(), m_days.nextDay(m_day, true).has_value());
    fillChoices();
    m_figuresNow = m_days.figures(m_day);
    m_figures->setFigures(m_figuresNow, dayBefore());
    if (m_figure) {
        const Explanation now = explain(*m_figure, m_figuresNow, m_day, m_office.limits().waiting.length);
        m_part = m_part < now.parts.size() ? m_part : 0;
        m_explanation = now;
    }
    fill();
    m_status->tell(m_day);
    if (m_notesPanel->isVisible()) {
        m_notesPanel->refresh();
    }
}

std::optional<DayBefore> DayPage::dayBefore() {
    const std::vector<std::int64_t> days = m_days.days(m_day - week * weeksBack, m_day - 1);
    const auto found =
        std::find_if(days.rbegin(), days.rend(), [this](std::int64_t day) { return (m_day - day) % week == 0; });
    if (found == days.rend()) {
        return std::nullopt;
    }
    return DayBefore{*found, m_day - *found == week, m_days.figures(*found)};
}

void DayPage::fillChoices() {
    DayBar::Choices matters;
    for (const scenario::Script* script : m_desk.shelf().matters()) {
        matters.emplace_back(QString::fromStdString(script->id), QString::fromStdString(script->title.text));
    }
    // Of that day too what is no longer offered.
    for (const auto& [id, title] : m_days.matters(m_day)) {
        const QString known = QString::fromStdString(id);
        if (std::none_of(matters.begin(), matters.end(), [&known](const auto& one) { return one.first == known; })) {
            matters.emplace_back(known, title);
        }
    }
    DayBar::Choices people;
    for (const office::Colleague& colleague : m_office.roster()) {
        people.emplace_back(QString::fromStdString(colleague.id.value), office::nameOf(m_office, colleague.id));
    }
    m_bar->setMatters(matters);
    m_bar->setPeople(people);
    std::sort(people.begin(), people.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    m_days.log().peopleInOrder.clear();
    for (const auto& [id, name] : people) {
        m_days.log().peopleInOrder << id;
    }
}

journal::VisitFilter DayPage::filter() const {
    const journal::VisitFilter typed = m_bar->filter();
    journal::VisitFilter filter;
    if (m_explanation && m_part < m_explanation->parts.size()) {
        filter = m_explanation->parts[m_part].filter;
    } else if (typed.text.isEmpty()) {
        filter.day = m_day; // else all days are searched
    }
    filter.text = typed.text;
    filter.otherwise = m_spellings ? m_spellings(typed.text) : QStringList();
    filter.scenario = typed.scenario;
    filter.person = typed.person;
    filter.overLimit = filter.overLimit || typed.overLimit;
    filter.movedUp = filter.movedUp || typed.movedUp;
    filter.openPromise = typed.openPromise;
    return filter;
}

void DayPage::fill() {
    const journal::VisitFilter asked = filter();
    const core::VisitId chosen = m_pane->visit();
    m_table->showVisits(asked);
    journal::VisitFilter lanes = asked;
    lanes.day = m_day;
    m_lanes->setLanes(m_days.lanes(lanes), m_desk.now(), emptyText(m_explanation || m_bar->isFiltered()));
    m_table->tellFound(foundText(asked, m_table->found()));
    showExplained();
    choose(chosen);
}

QString DayPage::emptyText(bool filtered) const {
    const std::int64_t today = core::localDay(m_desk.now());
    if (filtered && m_figuresNow.visits > 0) {
        return widgets::keyed(tr("No visit of this day fits. {key:log.day.all} shows all of them."));
    }
    return m_day > today ? widgets::keyed(tr("This day has not come yet. {key:log.day.today} goes to today."))
           : m_day == today
               ? tr("Nobody has come today so far.")
               : widgets::keyed(tr("Nobody came on this day. {key:log.day.step/1} and {key:log.day.step/2} go "
                                   "to days with visits, {key:log.day.calendar} opens the calendar."));
}

QString DayPage::foundText(const journal::VisitFilter& filter, int count) const {
    QString told;
    if (!filter.text.isEmpty() && journal::matchFor(filter.text).isEmpty()) {
        told =
            tr("These are signs only, and signs are not searched. Type a room, a name, the end of a telephone number, "
               "a matter or a word of the record.");
    } else if (!filter.text.isEmpty()) {
        const bool all = !filter.day.has_value();
        told = count == 0 ? (all ? tr("Nothing found in all days.") : tr("Nothing found."))
               : count > journal::DayBook::mostFound
                   ? tr("More than %1 visits found; these are the newest. A further word finds fewer.")
                         .arg(journal::DayBook::mostFound)
               : all ? tr("%n visit(s) found in all days", "", count)
                     : tr("%n visit(s) found", "", count);
        if (filter.text.size() > longestQuestion) {
            told = tr("Only the first %1 characters are searched.").arg(longestQuestion) + QLatin1Char(' ') + told;
        }
    } else if (m_bar->isFiltered() || (m_explanation && count == 0)) {
        told = count == 0 ? widgets::keyed(tr("No visit of this day fits. {key:log.day.all} shows all of them."))
                          : widgets::keyed(tr("%1 of %2 visits. {key:log.day.all} shows all of them."))
                                .arg(count)
                                .arg(m_figuresNow.visits);
    } else if (count == 0) {
        told = emptyText(false);
    }
    return told;
}

void DayPage::explainFigure(Figure figure) {
    if (m_figure == figure) {
        escape(); // a second press
        return;
    }
    m_figure = figure;
    explained(explain(figure, m_figuresNow, m_day, m_office.limits().waiting.length), 0);
}

void DayPage::explained(Explanation explanation, std::size_t part) {
    m_explanation = std::move(explanation);
    choosePart(part);
}

void DayPage::choosePart(std::size_t part) {
    if (!m_explanation || part >= m_explanation->parts.size()) {
        return;
    }
    m_part = part;
    // Sorting asks the model anew, and so does the filter: it has the last word.
    m_table->sortByWait(m_explanation->parts[part].byWait);
    fill();
}

void DayPage::showExplained() {
    m_figures->setExplained(m_figure);
    if (m_explanation) {
        m_explain->showExplanation(*m_explanation, m_part);
    } else {
        if (m_explain->isAncestorOf(QApplication::focusWidget())) {
            m_figures->setFocus(); // else the keys would go to nobody
        }
        m_explain->hide();
    }
    arrange();
}

void DayPage::endExplanation() {
    m_explanation.reset();
    m_figure.reset();
    m_part = 0;
    m_table->sortByWait(false);
    fill();
}

void DayPage::escape() {
    for (PagePanel* panel : {static_cast<PagePanel*>(m_picker), static_cast<PagePanel*>(m_sealPanel),
                             static_cast<PagePanel*>(m_notesPanel)}) {
        if (panel->isVisible()) {
            panel->dismiss();
            return;
        }
    }
    if (m_explanation) {
        endExplanation();
    } else {
        m_bar->clear();
    }
}

void DayPage::choose(const core::VisitId& visit) {
    m_pane->showVisit(visit);
    m_lanes->select(visit);
    m_table->choose(visit);
}

void DayPage::explainCorrections() {
    const std::vector<journal::Seal> seals = m_seals.seals(m_day);
    if (seals.empty()) {
        return;
    }
    const std::size_t events = m_seals.after(m_day, seals.front().count).size();
    FigurePart part;
    part.filter.day = m_day;
    part.filter.changedAfter = seals.front().count;
    part.label = tr("Corrected %1").arg(m_days.count(part.filter));
    m_figure.reset();
    explained({tr("After the seal (up to event %1) %2 more events came to visits of this day. What was sealed is as it "
                  "was; these stand beside it as corrections. The visits they belong to:")
                   .arg(QString::number(seals.front().count), QString::number(events)),
               {part}},
              0);
}

void DayPage::openNotes() { m_notesPanel->showDay(m_day, reader()); }

void DayPage::seal() { m_sealPanel->review(m_day, reader()); }

} // namespace yingke::logbook
