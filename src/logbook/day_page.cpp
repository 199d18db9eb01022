// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day_page.h"

#include "logbook/figure_card.h"
#include "logbook/lanes_view.h"
#include "logbook/visit_pane.h"
#include "logbook/visits_model.h"
#include "office/visit_texts.h"
#include "widgets/theme.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace yingke::logbook {

DayPage::DayPage(office::Application& application, journal::DayBook& book, QWidget* parent)
    : QWidget(parent), m_application(application), m_book(book), m_day(core::localDay(application.desk().now())) {
    setObjectName(QStringLiteral("log-day"));
    setAccessibleName(tr("The day"));
    setFocusPolicy(Qt::StrongFocus);
    m_visits = new VisitsModel(m_book, application.office(), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildBar());
    m_said = widgets::plainLabel({}, "error", this);
    m_said->setObjectName(QStringLiteral("logbook-said"));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    m_figures = new FigureStrip(application.office().limits().waiting.length, this);
    column->addWidget(m_figures);
    auto* middle = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    left->addWidget(buildTimeline(), 5);
    left->addWidget(buildTable(), 6);
    middle->addLayout(left, 1);
    m_pane = new VisitPane(application, m_book, this);
    m_pane->setFixedWidth(350);
    middle->addWidget(m_pane);
    column->addLayout(middle, 1);
    m_status = widgets::plainLabel({}, "quiet", this);
    m_status->setObjectName(QStringLiteral("logbook-status"));
    column->addWidget(m_status);

    key("Alt+Left", [this] { step(false); });
    key("Alt+Right", [this] { step(true); });
    key("Alt+Home", [this] { showDay(core::localDay(m_application.desk().now())); });
    key("Ctrl+F", [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key("Alt+T", [this] { m_table->setFocus(); });
    key("Alt+G", [this] { m_lanes->setFocus(); });
    key("Alt+N", [this] { m_pane->findChild<QWidget*>(QStringLiteral("pane-note"))->setFocus(); });
    key("Ctrl+Shift+F", [this] { seal(); });

    connect(m_lanes, &LanesView::visitChosen, this, &DayPage::choose);
    refresh();
}

void DayPage::key(const char* sequence, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

QWidget* DayPage::buildBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_before = widgets::keyButton(QStringLiteral("◀"), {}, "", "day-before", bar);
    m_before->setAccessibleName(tr("The day before with visits"));
    m_before->setToolTip(QStringLiteral("Alt+←"));
    m_date = widgets::keyButton({}, {}, "", "day", bar);
    m_date->setToolTip(tr("Today: Alt+Home"));
    m_after = widgets::keyButton(QStringLiteral("▶"), {}, "", "day-after", bar);
    m_after->setAccessibleName(tr("The next day with visits"));
    m_after->setToolTip(QStringLiteral("Alt+→"));
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("log-search"));
    m_search->setAccessibleName(tr("Search all days"));
    m_search->setPlaceholderText(tr("Search all days: room, name, end of the telephone, matter, words (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_seal = widgets::keyButton(tr("Review and seal this day"), {}, "primary", "seal-day", bar);
    m_seal->setToolTip(QStringLiteral("Ctrl+Shift+F"));
    row->addWidget(m_before);
    row->addWidget(m_date);
    row->addWidget(m_after);
    row->addWidget(m_search, 1);
    row->addWidget(m_seal);
    connect(m_before, &QPushButton::clicked, this, [this] { step(false); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(true); });
    connect(m_date, &QPushButton::clicked, this, [this] { showDay(core::localDay(m_application.desk().now())); });
    connect(m_search, &QLineEdit::textChanged, this, &DayPage::search);
    connect(m_seal, &QPushButton::clicked, this, &DayPage::seal);
    return bar;
}

QWidget* DayPage::buildTimeline() {
    auto* frame = widgets::card(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 6, 4, 4);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(widgets::plainLabel(tr("Timeline of the day"), "section", frame));
    head->addStretch(1);
    using Kind = journal::Span::Kind;
    const std::pair<Kind, QString> legend[] = {{Kind::Waiting, tr("waiting")},
                                               {Kind::Overdue, tr("over the limit / on hold")},
                                               {Kind::Served, tr("service")},
                                               {Kind::Colleague, tr("colleague")},
                                               {Kind::MovedUp, tr("moved up")}};
    for (const auto& [kind, words] : legend) {
        QPixmap square(11, 11);
        square.fill(spanColour(kind));
        auto* mark = new QLabel(frame);
        mark->setPixmap(square);
        head->addWidget(mark);
        head->addWidget(widgets::plainLabel(words, "quiet", frame));
    }
    column->addLayout(head);
    auto* scroll = new QScrollArea(frame);
    scroll->setObjectName(QStringLiteral("lanes-scroll"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lanes = new LanesView(scroll);
    scroll->setWidget(m_lanes);
    connect(m_lanes, &LanesView::laneSelected, scroll,
            [scroll](int top, int bottom) { scroll->ensureVisible(0, (top + bottom) / 2, 0, bottom - top); });
    column->addWidget(scroll, 1);
    return frame;
}

QWidget* DayPage::buildTable() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_found = widgets::plainLabel({}, "quiet", place);
    m_found->setObjectName(QStringLiteral("log-found"));
    m_found->hide();
    column->addWidget(m_found);
    m_table = new QTableView(place);
    m_table->setObjectName(QStringLiteral("visits"));
    m_table->setAccessibleName(tr("Visits"));
    m_table->setModel(m_visits);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(VisitsModel::Arrived, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    const int widths[VisitsModel::Columns] = {66, 88, 96, 110, 70, 78, 220, 96, 120};
    for (int i = 0; i < VisitsModel::Columns; ++i) {
        m_table->setColumnWidth(i, widths[i]);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DayPage::chooseRow);
    column->addWidget(m_table, 1);
    return place;
}

void DayPage::showDay(std::int64_t day) {
    m_day = day;
    m_said->hide();
    m_pane->showVisit({});
    m_search->blockSignals(true);
    m_search->clear();
    m_search->blockSignals(false);
    refresh();
}

void DayPage::step(bool forward) {
    if (const auto next = m_book.nextDay(m_day, forward)) {
        showDay(*next);
    }
}

void DayPage::refresh() {
    const QDate date = QDate(1970, 1, 1).addDays(m_day);
    m_date->setText(date.toString(QStringLiteral("yyyy-MM-dd")) + QLatin1Char(' ') +
                    QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
    m_date->setAccessibleName(tr("Day %1; press for today").arg(m_date->text()));
    m_before->setEnabled(m_book.nextDay(m_day, false).has_value());
    m_after->setEnabled(m_book.nextDay(m_day, true).has_value());
    m_figures->setFigures(m_book.figures(m_day));
    m_lanes->setLanes(m_book.lanes(m_day), m_application.desk().now());
    search();
    tellStatus();
}

void DayPage::search() {
    const QString text = m_search->text().trimmed();
    journal::VisitFilter filter;
    filter.text = text;
    if (text.isEmpty()) {
        filter.day = m_day;
    }
    const core::VisitId chosen = m_pane->visit();
    m_choosing = true; // a reset takes the table's row away; the visit stays chosen
    m_visits->setFilter(filter);
    m_choosing = false;
    const int count = m_visits->rowCount();
    m_found->setVisible(!text.isEmpty());
    m_found->setText(count == 0 ? tr("Nothing found in all days.") : tr("%n visit(s) found in all days", "", count));
    m_table->setColumnWidth(VisitsModel::Arrived, text.isEmpty() ? 66 : 150);
    choose(chosen);
}

void DayPage::chooseRow() {
    if (!m_choosing) {
        const core::VisitId visit = m_visits->visitAt(m_table->currentIndex().row());
        if (!visit.empty()) {
            m_pane->showVisit(visit);
            m_lanes->select(visit);
        }
    }
}

void DayPage::choose(const core::VisitId& visit) {
    m_pane->showVisit(visit);
    m_lanes->select(visit);
    m_choosing = true;
    if (const int row = visit.empty() ? -1 : m_visits->rowOf(visit); row >= 0) {
        m_table->selectRow(row);
    } else {
        m_table->clearSelection();
    }
    m_choosing = false;
}

void DayPage::tellStatus() {
    QString status = tr("%1 events in the journal").arg(m_book.head().count);
    if (const std::vector<journal::Seal> seals = m_book.seals(m_day); seals.empty()) {
        status += QStringLiteral(" · ") + tr("this day is not sealed");
    } else {
        const journal::Seal& last = seals.front();
        status += QStringLiteral(" · ") +
                  tr("this day was sealed by %1 at %2, up to event %3")
                      .arg(office::nameOf(m_application.office(), last.by),
                           dayText(core::localDay(last.at)) + QLatin1Char(' ') + office::timeText(last.at, false),
                           QString::number(last.count));
        if (const std::size_t later = m_book.after(m_day, last.count).size(); later > 0) {
            status += QStringLiteral(" · ") + tr("%n event(s) came after the seal", "", static_cast<int>(later));
        }
    }
    m_status->setText(status);
}

void DayPage::seal() {
    const auto say = [this](const QString& sentence) {
        m_said->setText(sentence);
        m_said->setVisible(!sentence.isEmpty());
    };
    // What is sealed must be on the disk: the head is that of the last durable event.
    if (m_application.desk().journalStatus().kind != office::JournalStatus::Kind::Recorded) {
        say(tr("Not everything is on the disk yet, so the day was not sealed. Wait until the desk says it is recorded, "
               "then seal again."));
        return;
    }
    const journal::ChainHead head = m_book.head();
    const auto refusal = m_application.desk().submit(
        {core::command::SealDay{m_day, head.count, head.hash.toStdString(), std::string()}});
    say(refusal ? refusal->sentence : QString());
}

} // namespace yingke::logbook
