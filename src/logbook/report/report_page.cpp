// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/report/report_page.h"

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "reading/export/export_job.h"
#include "reading/report/day_report.h"
#include "scenario/player/script_shelf.h"
#include "ui_report_page.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/form.h"
#include "widgets/look/theme.h"
#include "widgets/parts/file_choice.h"
#include "widgets/report/day_report_layout.h"
#include "widgets/slip/slip_painter.h"
#include "widgets/slip/system_printer.h"

#include <QDate>
#include <QDir>
#include <QImage>
#include <QPixmap>

namespace yingke::logbook {

namespace {
constexpr double dotsPerMm = 4.2;
}

ReportPage::ReportPage(frontdesk::FrontDesk& desk, const office::Office& office, const QString& folder,
                       std::shared_ptr<journal::LogReader> log, std::function<std::int64_t()> day, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ReportPage>()), m_desk(desk), m_office(office), m_log(std::move(log)),
      m_folder(folder), m_day(std::move(day)), m_note(desk, this),
      m_printer(std::make_unique<widgets::SystemSlipPrinter>()) {
    widgets::layOut(*m_ui, this);
    widgets::showKey(m_ui->report_print, "log.report.print");
    widgets::showKey(m_ui->report_save, "log.report.save");
    m_ui->report_personal->setAccessibleDescription(widgets::KeyName("log.report.names").text());
    setFocusProxy(m_ui->report_scroll); // arrows and pages move the sheets
    connect(m_ui->report_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_ui->report_save, &QPushButton::clicked, this, &ReportPage::savePdf);
    connect(m_ui->report_personal, &QPushButton::clicked, this, &ReportPage::togglePersonal);
    setPrinter(std::move(m_printer));
    widgets::bindKey(this, "log.report.print", [this] { print(); });
    widgets::bindKey(this, "log.report.save", [this] { savePdf(); });
    widgets::bindKey(this, "log.report.names", [this] { togglePersonal(); });
}

ReportPage::~ReportPage() = default;

void ReportPage::setPrinter(std::unique_ptr<widgets::SlipPrinter> printer) {
    m_printer = std::move(printer);
    m_printer->onNews(
        [this](const widgets::PrintNews& news) { say(news.sentence, news.kind != widgets::PrintNews::Kind::Trouble); });
}

void ReportPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    mask();
}

void ReportPage::say(const QString& sentence, bool well) {
    m_ui->report_said->setText(widgets::keyed(sentence));
    widgets::restyle(m_ui->report_said, "role", well ? "quiet" : "error");
}

void ReportPage::togglePersonal() {
    if (m_unmasked) {
        mask();
        return;
    }
    if (m_note.isWaiting()) {
        return;
    }
    // What is shown whole here can be printed at once: so it waits until the log keeps that it was asked for.
    const std::int64_t day = m_day();
    m_note.ask(QStringLiteral("report: ") + QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate),
               [this, day](const QString& refused) {
                   m_shownDay = day;
                   m_unmasked = refused.isEmpty();
                   refresh();
                   if (!refused.isEmpty()) {
                       say(refused, false);
                   }
               });
    if (m_note.isWaiting()) {
        say(tr("Waiting until the log keeps that names were asked for …"), true);
    }
}

void ReportPage::mask() {
    m_note.cancel();
    m_unmasked = false;
    refresh();
}

void ReportPage::refresh() {
    m_unmasked = m_unmasked && m_shownDay == m_day();
    const QString label = m_unmasked ? tr("Mask names") : tr("Show names");
    m_ui->report_personal->setText(widgets::withKey(label, "log.report.names"));
    m_ui->report_personal->setAccessibleName(label);
    const reading::DayReport report = reading::dayReportOf(
        m_log, m_office, [this](const std::string& id) { return m_desk.shelf().published(id); }, m_day(), m_desk.now(),
        m_unmasked);
    m_whole = report.whole;
    m_layout = report.whole ? widgets::layOutDayReport(report) : widgets::SlipLayout();
    m_title = tr("Daily report %1").arg(QDate(1970, 1, 1).addDays(report.day).toString(Qt::ISODate));
    widgets::clearLayout(m_ui->pages);
    for (std::size_t page = 0; page < m_layout.pages.size(); ++page) {
        auto* picture = new QLabel(this);
        picture->setObjectName(QStringLiteral("report-sheet-%1").arg(page + 1));
        picture->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(m_layout.pages.size()));
        picture->setFrameShape(QFrame::Box);
        picture->setPixmap(QPixmap::fromImage(widgets::slipPicture(m_layout, page, dotsPerMm)));
        m_ui->pages->addWidget(picture, 0, Qt::AlignHCenter);
    }
    m_ui->pages->addStretch(1);
    say(m_whole ? QString() : unread(), m_whole);
}

QString ReportPage::unread() const { return reading::journalUnread(m_folder + QStringLiteral("/journal.sqlite")); }

void ReportPage::print() {
    if (!m_whole) {
        say(unread(), false);
        return;
    }
    const QString fault = m_printer->print(m_layout, m_title);
    say(fault.isEmpty() ? tr("The printer has it.") : fault, fault.isEmpty());
}

void ReportPage::savePdf() {
    if (!m_whole) {
        say(unread(), false);
        return;
    }
    const QString path = m_printer->choosePdf(window(), widgets::inLastFolder(m_title + QStringLiteral(".pdf")));
    if (path.isEmpty()) {
        return;
    }
    widgets::keepFolderOf(path);
    const QString fault = widgets::saveSlipPdf(path, widgets::slipPdf(m_layout, m_title));
    say(fault.isEmpty() ? tr("Saved in %1.").arg(QDir::toNativeSeparators(path)) : fault, fault.isEmpty());
}

} // namespace yingke::logbook
