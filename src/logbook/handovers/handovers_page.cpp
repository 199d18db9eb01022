// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/handovers/handovers_page.h"

#include "frontdesk/front_desk.h"
#include "logbook/export/export_run.h"
#include "logbook/handovers/handovers_model.h"
#include "logbook/handovers/sheets_panel.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"
#include "reading/export/export_job.h"
#include "reading/story/visit_story.h"
#include "ui_handovers_page.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"
#include "widgets/parts/flow_row.h"

#include <QHeaderView>

#include <array>
#include <utility>

namespace yingke::logbook {

namespace {

QDate dateOfDay(std::int64_t day) { return QDate(1970, 1, 1).addDays(day); }
std::int64_t dayOfDate(const QDate& date) { return QDate(1970, 1, 1).daysTo(date); }

} // namespace

HandoversPage::HandoversPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                             journal::HandoverBook& book, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::HandoversPage>()), m_desk(desk), m_office(office), m_book(book),
      m_today(core::localDay(desk.now())), m_choose(widgets::systemSaveDialog()),
      m_model(new HandoversModel(book, office, this)) {
    widgets::layOut(*m_ui, this);
    m_ui->handovers_said->hide();
    m_run = new ExportRun(desk, office, folder, "handovers", this);
    m_ui->run->addWidget(m_run);
    setTabOrder(m_ui->handovers_export, m_run);
    connect(m_run, &ExportRun::said, this, &HandoversPage::say);
    connect(m_run, &ExportRun::changed, this, [this] { m_ui->handovers_export->setEnabled(!m_run->isBusy()); });
    buildTable();
    buildBar();
    buildExport();
    m_sheets = new SheetsPanel(desk, office, book, this);
    connect(m_ui->handovers_sheets, &QPushButton::clicked, this, [this] {
        const journal::HandoverFilter shown = filter();
        m_sheets->showRange(shown.firstDay, shown.lastDay);
    });
    press(m_ui->handovers_sheets, "log.handovers.sheets");
    widgets::FlowRow::instead(m_ui->filters);
    setFocusProxy(m_ui->handovers);
    widgets::bindKey(this, "log.handovers.open", [this] { openVisit(); });
    widgets::bindKey(this, "log.handovers.call_off", [this] { m_run->cancel(); });
    widgets::bindKey(this, "log.handovers.table", [this] { m_ui->handovers->setFocus(); });
    showRange(m_today - 6, m_today);
}

HandoversPage::~HandoversPage() = default;

void HandoversPage::press(QPushButton* button, const char* id) {
    widgets::showKey(button, id);
    widgets::bindKey(this, id, [button] { button->click(); });
}

void HandoversPage::buildBar() {
    const std::array spans = {std::pair(m_ui->handovers_today, 1), std::pair(m_ui->handovers_week, 7),
                              std::pair(m_ui->handovers_month, 30)};
    int number = 0;
    for (const auto& [button, days] : spans) {
        connect(button, &QPushButton::clicked, this, [this, days = days] {
            m_today = core::localDay(m_desk.now());
            showRange(m_today - days + 1, m_today);
        });
        widgets::showKey(button, {"log.handovers.span", ++number});
    }
    widgets::bindKeys(this, "log.handovers.span",
                      [spans](int which) { spans.at(static_cast<std::size_t>(which - 1)).first->click(); });
    fillPeople();
    for (QDateEdit* edit : {m_ui->handovers_first, m_ui->handovers_last}) {
        connect(edit, &QDateEdit::dateChanged, this, &HandoversPage::refresh);
    }
    for (QComboBox* box : {m_ui->handovers_from, m_ui->handovers_to}) {
        connect(box, &QComboBox::currentIndexChanged, this, &HandoversPage::refresh);
    }
    for (const auto& [button, id] : {std::pair(m_ui->handovers_movedup, "log.handovers.moved_up"),
                                     std::pair(m_ui->handovers_nottaken, "log.handovers.not_taken")}) {
        connect(button, &QPushButton::toggled, this, &HandoversPage::refresh);
        press(button, id);
    }
}

void HandoversPage::buildExport() {
    press(m_ui->handovers_personal, "log.handovers.names");
    connect(m_ui->handovers_export, &QPushButton::clicked, this, &HandoversPage::exportTable);
    widgets::showKey(m_ui->handovers_export, "log.handovers.export");
    widgets::bindKey(this, "log.handovers.export", [this] { exportTable(); });
}

void HandoversPage::fillPeople() {
    for (const office::Colleague& colleague : m_office.roster()) {
        const QString name = office::nameOf(m_office, colleague.id);
        m_ui->handovers_from->addItem(tr("from %1").arg(name), QString::fromStdString(colleague.id.value));
        m_ui->handovers_to->addItem(tr("to %1").arg(name), QString::fromStdString(colleague.id.value));
    }
}

void HandoversPage::buildTable() {
    QTableView* table = m_ui->handovers;
    table->setModel(m_model);
    table->horizontalHeader()->setSortIndicator(HandoversModel::Asked, Qt::DescendingOrder);
    table->setSortingEnabled(true);
    constexpr int widths[HandoversModel::Columns] = {176, 170, 116, 90, 90, 240, 104, 96, 96};
    for (int i = 0; i < HandoversModel::Columns; ++i) {
        table->setColumnWidth(i, widths[i]);
    }
    table->horizontalHeader()->setSectionResizeMode(HandoversModel::Why, QHeaderView::Stretch);
    connect(table, &QTableView::doubleClicked, this, &HandoversPage::openVisit);
}

void HandoversPage::showRange(std::int64_t first, std::int64_t last) {
    for (QDateEdit* edit : {m_ui->handovers_first, m_ui->handovers_last}) {
        edit->blockSignals(true);
        edit->setDate(dateOfDay(edit == m_ui->handovers_first ? first : last));
        edit->blockSignals(false);
    }
    refresh();
}

journal::HandoverFilter HandoversPage::filter() const {
    journal::HandoverFilter filter;
    filter.firstDay = dayOfDate(m_ui->handovers_first->date());
    filter.lastDay = dayOfDate(m_ui->handovers_last->date());
    filter.from = m_ui->handovers_from->currentData().toString();
    filter.to = m_ui->handovers_to->currentData().toString();
    filter.byEscalation = m_ui->handovers_movedup->isChecked();
    filter.notTaken = m_ui->handovers_nottaken->isChecked();
    return filter;
}

void HandoversPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void HandoversPage::followMidnight() {
    const std::int64_t today = core::localDay(m_desk.now());
    const std::int64_t first = dayOfDate(m_ui->handovers_first->date());
    const std::int64_t last = dayOfDate(m_ui->handovers_last->date());
    const std::int64_t before = std::exchange(m_today, today);
    if (before != today && last == before) { // a range up to today goes on being one
        showRange(first + today - before, today);
    }
}

void HandoversPage::refresh() {
    followMidnight();
    const journal::HandoverFilter wanted = filter();
    // What was said of an export stays while the log goes on, and goes with the rows that it was said of.
    if (wanted != m_model->filter() && !m_run->isBusy()) {
        const bool turned = m_ui->handovers_last->date() < m_ui->handovers_first->date();
        say(turned ? tr("The range is turned round: the first day is after the last. Change one of them.") : QString());
    }
    const core::VisitId chosen = m_model->visitAt(m_ui->handovers->currentIndex().row());
    const int row = m_ui->handovers->currentIndex().row();
    m_model->setFilter(wanted);
    if (row >= 0 && m_model->visitAt(row) == chosen) {
        m_ui->handovers->selectRow(row);
    }
    const journal::HandoverFigures figures = m_book.figures(wanted);
    if (figures.count == 0) {
        m_ui->handovers_figures->setText(tr("No handover in this range."));
        return;
    }
    QString passedOn;
    if (figures.passedOn > 0) {
        passedOn = QStringLiteral(" · ") + tr("unasked %1").arg(figures.passedOn);
    }
    m_ui->handovers_figures->setText(
        tr("%1 handovers · taken %2 · half of them within %3 · longest %4 · not taken %5 · moved up %6")
            .arg(QString::number(figures.count), QString::number(figures.taken), reading::lastedText(figures.median),
                 reading::lastedText(figures.longest), QString::number(figures.declined),
                 QString::number(figures.byEscalation)) +
        passedOn);
}

void HandoversPage::openVisit() {
    const core::VisitId visit = m_model->visitAt(m_ui->handovers->currentIndex().row());
    if (!visit.empty()) {
        emit visitWanted(QString::fromStdString(visit.value));
    }
}

void HandoversPage::say(const QString& sentence, bool good) {
    m_ui->handovers_said->setText(widgets::keyed(sentence));
    widgets::restyle(m_ui->handovers_said, "role", QLatin1String(good ? "done" : "error"));
    m_ui->handovers_said->setVisible(!sentence.isEmpty());
}

void HandoversPage::mask() { m_ui->handovers_personal->setChecked(false); }

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
    const QString name = tr("handovers") + m_ui->handovers_first->date().toString(QStringLiteral("-yyyy-MM-dd")) +
                         m_ui->handovers_last->date().toString(QStringLiteral("-yyyy-MM-dd")) + QStringLiteral(".xlsx");
    const QString path = m_choose(this, tr("Export the handovers"), widgets::inLastFolder(name),
                                  tr("Excel (*.xlsx)") + QStringLiteral(";;") + tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    reading::ExportPlan plan;
    plan.what = reading::ExportWhat::Handovers;
    plan.format = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) ? tables::TableFormat::Csv
                                                                             : tables::TableFormat::Xlsx;
    plan.path = path;
    plan.first = dayOfDate(m_ui->handovers_first->date());
    plan.last = dayOfDate(m_ui->handovers_last->date());
    plan.handovers = reading::HandoverView{m_model->filter(), m_model->order(), m_model->way()};
    plan.personal = m_ui->handovers_personal->isChecked();
    m_run->start(std::move(plan), QStringLiteral("export: handovers %1 – %2")
                                      .arg(m_ui->handovers_first->date().toString(Qt::ISODate),
                                           m_ui->handovers_last->date().toString(Qt::ISODate)));
}

} // namespace yingke::logbook
