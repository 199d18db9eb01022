// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/handovers/handovers_page.h"

#include "frontdesk/front_desk.h"
#include "logbook/export/export_run.h"
#include "logbook/handovers/handovers_model.h"
#include "office/data/office.h"
#include "reading/export/export_job.h"
#include "reading/story/visit_story.h"
#include "widgets/look/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace yingke::logbook {

namespace {

constexpr core::Millis dayMs = 24LL * 60 * 60 * 1000;

QDate dateOfDay(std::int64_t day) { return QDate(1970, 1, 1).addDays(day); }
std::int64_t dayOfDate(const QDate& date) { return QDate(1970, 1, 1).daysTo(date); }

} // namespace

HandoversPage::HandoversPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                             journal::HandoverBook& book, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_office(office), m_book(book), m_today(core::localDay(desk.now())),
      m_choose(widgets::systemSaveDialog()) {
    setObjectName(QStringLiteral("handovers-page"));
    setAccessibleName(tr("Handovers"));
    m_model = new HandoversModel(book, office, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildBar());
    m_said = widgets::plainLabel({}, "error", this);
    m_said->setObjectName(QStringLiteral("handovers-said"));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    column->addWidget(buildExport());
    m_run = new ExportRun(desk, office, folder, "handovers", this);
    column->addWidget(m_run);
    connect(m_run, &ExportRun::said, this, &HandoversPage::say);
    connect(m_run, &ExportRun::changed, this, [this] { m_export->setEnabled(!m_run->isBusy()); });
    m_table = buildTable();
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    key("Return", [this] { openVisit(); });
    key("Enter", [this] { openVisit(); });
    key("Ctrl+E", [this] { exportTable(); });
    key("Esc", [this] { m_run->cancel(); });
    key("Alt+T", [this] { m_table->setFocus(); });
    showRange(m_today - 6, m_today);
}

void HandoversPage::key(const char* sequence, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

QWidget* HandoversPage::buildBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto range = [&](const QString& label, const char* keys, const char* name, int days) {
        auto* button = widgets::keyButton(label, QLatin1String(keys), "", name, bar);
        connect(button, &QPushButton::clicked, this, [this, days] { showRange(m_today - days + 1, m_today); });
        key(keys, [button] { button->click(); });
        row->addWidget(button);
    };
    range(tr("Today"), "Alt+Home", "handovers-today", 1);
    range(tr("7 days"), "Alt+W", "handovers-week", 7);
    range(tr("30 days"), "Alt+M", "handovers-month", 30);
    const auto date = [&](const QString& name, const char* objectName) {
        auto* edit = new QDateEdit(bar);
        edit->setObjectName(QLatin1String(objectName));
        edit->setAccessibleName(name);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &HandoversPage::refresh);
        row->addWidget(edit);
        return edit;
    };
    m_first = date(tr("From the day"), "handovers-first");
    row->addWidget(widgets::plainLabel(QStringLiteral("–"), "quiet", bar));
    m_last = date(tr("To the day"), "handovers-last");
    const auto people = [&](const QString& name, const char* objectName) {
        auto* box = new QComboBox(bar);
        box->setObjectName(QLatin1String(objectName));
        box->setAccessibleName(name);
        row->addWidget(box);
        return box;
    };
    m_from = people(tr("Handed over by"), "handovers-from");
    m_to = people(tr("Handed over to"), "handovers-to");
    fillPeople();
    for (QComboBox* box : {m_from, m_to}) {
        connect(box, &QComboBox::currentIndexChanged, this, &HandoversPage::refresh);
    }
    const auto only = [&](const QString& label, const char* keys, const char* name) {
        auto* button = widgets::keyButton(label, QLatin1String(keys), "", name, bar);
        button->setCheckable(true);
        connect(button, &QPushButton::toggled, this, &HandoversPage::refresh);
        key(keys, [button] { button->toggle(); });
        row->addWidget(button);
        return button;
    };
    m_movedUp = only(tr("moved up"), "Alt+U", "handovers-movedup");
    m_notTaken = only(tr("not taken"), "Alt+N", "handovers-nottaken");
    row->addStretch(1);
    return bar;
}

QWidget* HandoversPage::buildExport() {
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_figures = widgets::plainLabel({}, "quiet", place);
    m_figures->setObjectName(QStringLiteral("handovers-figures"));
    row->addWidget(m_figures, 1);
    m_personal = widgets::keyButton(tr("export names"), QStringLiteral("Ctrl+T"), "", "handovers-personal", place);
    m_personal->setCheckable(true);
    m_personal->setToolTip(tr("The export has names, rooms and numbers whole; the log keeps that it was asked for"));
    key("Ctrl+T", [this] { m_personal->toggle(); });
    row->addWidget(m_personal);
    m_export = widgets::keyButton(tr("Export"), QStringLiteral("Ctrl+E"), "outline", "handovers-export", place);
    connect(m_export, &QPushButton::clicked, this, &HandoversPage::exportTable);
    row->addWidget(m_export);
    return place;
}

void HandoversPage::fillPeople() {
    m_from->addItem(tr("from anyone"), QString());
    m_to->addItem(tr("to anyone"), QString());
    for (const office::Colleague& colleague : m_office.roster()) {
        const QString name = QString::fromStdString(colleague.name);
        m_from->addItem(tr("from %1").arg(name), QString::fromStdString(colleague.id.value));
        m_to->addItem(tr("to %1").arg(name), QString::fromStdString(colleague.id.value));
    }
}

QTableView* HandoversPage::buildTable() {
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("handovers"));
    table->setAccessibleName(tr("Handovers"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(32);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSortIndicator(HandoversModel::Asked, Qt::DescendingOrder);
    table->setSortingEnabled(true);
    constexpr int widths[HandoversModel::Columns] = {176, 170, 116, 90, 90, 240, 104, 96, 96};
    for (int i = 0; i < HandoversModel::Columns; ++i) {
        table->setColumnWidth(i, widths[i]);
    }
    table->horizontalHeader()->setSectionResizeMode(HandoversModel::Why, QHeaderView::Stretch);
    connect(table, &QTableView::doubleClicked, this, &HandoversPage::openVisit);
    return table;
}

void HandoversPage::showRange(std::int64_t first, std::int64_t last) {
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->blockSignals(true);
        edit->setDate(dateOfDay(edit == m_first ? first : last));
        edit->blockSignals(false);
    }
    refresh();
}

journal::HandoverFilter HandoversPage::filter() const {
    // Days are the office's: the offset that holds now is the one the dates are meant in.
    const core::Millis offset = core::Millis{m_desk.now().offsetMinutes} * 60 * 1000;
    journal::HandoverFilter filter;
    filter.fromUtc = dayOfDate(m_first->date()) * dayMs - offset;
    filter.toUtc = (dayOfDate(m_last->date()) + 1) * dayMs - offset;
    filter.from = m_from->currentData().toString();
    filter.to = m_to->currentData().toString();
    filter.byEscalation = m_movedUp->isChecked();
    filter.notTaken = m_notTaken->isChecked();
    return filter;
}

void HandoversPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void HandoversPage::refresh() {
    if (m_table == nullptr) {
        return; // while it is built
    }
    const journal::HandoverFilter wanted = filter();
    // What was said of an export stays while the log goes on, and goes with the rows that it was said of.
    if (wanted != m_model->filter() && !m_run->isBusy()) {
        const bool turned = m_last->date() < m_first->date();
        say(turned ? tr("The range is turned round: the first day is after the last. Change one of them.") : QString());
    }
    const core::VisitId chosen = m_model->visitAt(m_table->currentIndex().row());
    const int row = m_table->currentIndex().row();
    m_model->setFilter(wanted);
    if (row >= 0 && m_model->visitAt(row) == chosen) {
        m_table->selectRow(row);
    }
    const journal::HandoverFigures figures = m_book.figures(wanted);
    if (figures.count == 0) {
        m_figures->setText(tr("No handover in this range."));
        return;
    }
    m_figures->setText(tr("%1 handovers · taken %2 · half of them within %3 · longest %4 · not taken %5 · moved up %6")
                           .arg(QString::number(figures.count), QString::number(figures.taken),
                                reading::lastedText(figures.median), reading::lastedText(figures.longest),
                                QString::number(figures.declined), QString::number(figures.byEscalation)));
}

void HandoversPage::openVisit() {
    const core::VisitId visit = m_model->visitAt(m_table->currentIndex().row());
    if (!visit.empty()) {
        emit visitWanted(QString::fromStdString(visit.value));
    }
}

void HandoversPage::say(const QString& sentence, bool good) {
    m_said->setText(sentence);
    m_said->setProperty("role", QLatin1String(good ? "done" : "error"));
    widgets::restyle(m_said);
    m_said->setVisible(!sentence.isEmpty());
}

void HandoversPage::mask() { m_personal->setChecked(false); }

void HandoversPage::exportTable() {
    if (m_run->isBusy()) {
        return;
    }
    const int count = m_model->rowCount();
    if (count == 0) {
        say(tr("There is nothing to export in this range. Choose other days."));
        return;
    }
    if (count > reading::HandoverView::most) {
        say(tr("%1 handovers are too many for one file (at most %2). Choose fewer days.")
                .arg(count)
                .arg(reading::HandoverView::most));
        return;
    }
    const QString name = tr("handovers") + m_first->date().toString(QStringLiteral("-yyyy-MM-dd")) +
                         m_last->date().toString(QStringLiteral("-yyyy-MM-dd")) + QStringLiteral(".xlsx");
    const QString path = m_choose(this, tr("Export the handovers"), widgets::inDocuments(name),
                                  tr("Excel (*.xlsx)") + QStringLiteral(";;") + tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    reading::ExportPlan plan;
    plan.what = reading::ExportWhat::Handovers;
    plan.format = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) ? tables::TableFormat::Csv
                                                                             : tables::TableFormat::Xlsx;
    plan.path = path;
    plan.first = dayOfDate(m_first->date());
    plan.last = dayOfDate(m_last->date());
    plan.handovers = reading::HandoverView{m_model->filter(), m_model->order(), m_model->descending()};
    plan.personal = m_personal->isChecked();
    m_run->start(std::move(plan),
                 QStringLiteral("export: handovers %1 – %2")
                     .arg(m_first->date().toString(Qt::ISODate), m_last->date().toString(Qt::ISODate)));
}

} // namespace yingke::logbook
