// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logbook_workspace.h"

#include "logbook/day/day_page.h"
#include "logbook/day/visit_pane.h"
#include "logbook/export/export_page.h"
#include "logbook/guard/log_guard.h"
#include "logbook/handovers/handovers_page.h"
#include "logbook/promises/promises_page.h"
#include "logbook/replay/replay_panel.h"
#include "logbook/report/report_page.h"
#include "logbook/statistics/statistics_page.h"
#include "logbook/status/chain_status.h"
#include "register/rooms/kept_spelling.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"
#include "widgets/parts/key_sheet.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

namespace yingke::logbook {

namespace {
constexpr int refreshAfter = 1000; ///< milliseconds
constexpr int reportPlace = 4;     ///< in the order of addPages

QString journalFile(const app::Application& application) {
    return application.folder() + QStringLiteral("/journal.sqlite");
}
} // namespace

LogbookWorkspace::LogbookWorkspace(app::Application& application, QWidget* parent)
    : QWidget(parent), m_application(application),
      m_log(std::make_shared<journal::LogReader>(journalFile(application))) {
    setObjectName(QStringLiteral("logbook"));
    setAccessibleName(tr("Visit log"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 8);
    column->setSpacing(6);
    buildFrame(column);
    m_keys = new widgets::KeySheet(this, widgets::Sheet::Log);
    addPages();
    showPage(0);
    // From the day to its report; there the same keys print it.
    widgets::bindKey(m_dayPage, "log.day.report", [this] { showPage(reportPlace); });
    followDesk();
    connect(this, &LogbookWorkspace::journalRead, m_dayPage, &DayPage::refresh);
    auto* status = new ChainStatus(application.desk(), application.folder(), m_seals, this);
    m_corner->layout()->addWidget(status);
    connect(this, &LogbookWorkspace::journalRead, status, &ChainStatus::refresh);
    widgets::bindKey(this, "log.keys", [this] {
        if (!m_guard->isLocked()) {
            m_keys->open();
        }
    });
    // The last: it lies over all of it.
    m_guard = new LogGuard(application.desk(), application.office(), application.access(), this);
    m_corner->layout()->addWidget(m_guard->lockButton());
    connect(m_guard, &LogGuard::locked, this, &LogbookWorkspace::hidePersonal);
}

void LogbookWorkspace::buildFrame(QVBoxLayout* column) {
    m_bar = new QHBoxLayout;
    m_bar->setSpacing(4);
    m_bar->addStretch(1);
    m_corner = new QWidget(this);
    auto* corner = new QHBoxLayout(m_corner);
    corner->setContentsMargins(0, 0, 0, 0);
    m_bar->addWidget(m_corner);
    column->addLayout(m_bar);
    m_unread = widgets::plainLabel(
        widgets::keyed(tr("The log can't be read to its end: what stands here is not whole. Leave the file "
                          "as it is, verify it ({key:log.verify}), and bring back a backup.")),
        "error", this);
    m_unread->setObjectName(QStringLiteral("log-unread"));
    m_unread->setWordWrap(true);
    m_unread->hide();
    column->addWidget(m_unread);
    // An empty page would say that nobody came. Not at once: tables ask while they are painted.
    m_log->failed = [this] { QMetaObject::invokeMethod(m_unread, &QWidget::show, Qt::QueuedConnection); };
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
}

void LogbookWorkspace::addPages() {
    addPage(tr("Day"), "day", [this](QWidget* stack) { return makeDay(stack); });
    addPage(tr("Promises"), "promises", [this](QWidget* stack) { return makePromises(stack); });
    addPage(tr("Handovers"), "handovers", [this](QWidget* stack) { return makeHandovers(stack); });
    addPage(tr("Statistics"), "statistics", [this](QWidget* stack) { return makeStatistics(stack); });
    addPage(tr("Daily report"), "report", [this](QWidget* stack) { return makeReport(stack); });
    addPage(tr("Export"), "export", [this](QWidget* stack) { return makeExport(stack); });
    widgets::bindKeys(this, "log.page", [this](int number) { showPage(number - 1); });
}

QWidget* LogbookWorkspace::makeDay(QWidget* stack) {
    m_dayPage = new DayPage(m_application.desk(), m_application.office(), m_log, stack);
    m_dayPage->setSpellings(
        [&rooms = m_application.rooms()](const QString& typed) { return registers::searchedSpellings(rooms, typed); });
    connect(&m_dayPage->pane(), &VisitPane::replayWanted, this, &LogbookWorkspace::replay);
    connect(&m_dayPage->pane(), &VisitPane::drillWanted, this,
            [this](const QString& visit) { emit drillWanted(core::VisitId{visit.toStdString()}); });
    return m_dayPage;
}

QWidget* LogbookWorkspace::makePromises(QWidget* stack) {
    auto* page = new PromisesPage(m_application.desk(), m_application.office(), m_promises, stack);
    connect(page, &PromisesPage::visitWanted, this, &LogbookWorkspace::openVisit);
    connect(this, &LogbookWorkspace::journalRead, page, &PromisesPage::refresh);
    return page;
}

QWidget* LogbookWorkspace::makeHandovers(QWidget* stack) {
    auto* page =
        new HandoversPage(m_application.desk(), m_application.office(), m_application.folder(), m_handovers, stack);
    connect(this, &LogbookWorkspace::locked, page, &HandoversPage::mask);
    connect(page, &HandoversPage::visitWanted, this,
            [this](const QString& visit) { openVisit(core::VisitId{visit.toStdString()}); });
    connect(this, &LogbookWorkspace::journalRead, page, [page] {
        if (page->isVisible()) {
            page->refresh();
        }
    });
    return page;
}

QWidget* LogbookWorkspace::makeStatistics(QWidget* stack) {
    auto* page = new StatisticsPage(m_application.desk(), m_application.office(), m_application.folder(), stack);
    connect(page, &StatisticsPage::unread, m_unread, &QWidget::show); // it reads with a book of its own
    connect(this, &LogbookWorkspace::journalRead, page, &StatisticsPage::journalRead);
    return page;
}

QWidget* LogbookWorkspace::makeReport(QWidget* stack) {
    auto* page = new ReportPage(
        m_application.desk(), m_application.office(), m_application.folder(), m_log, [this] { return day(); }, stack);
    connect(this, &LogbookWorkspace::locked, page, &ReportPage::mask);
    return page;
}

QWidget* LogbookWorkspace::makeExport(QWidget* stack) {
    auto* page = new ExportPage(
        m_application.desk(), m_application.office(), m_application.folder(), [this] { return day(); }, stack);
    connect(this, &LogbookWorkspace::locked, page, &ExportPage::mask);
    return page;
}

void LogbookWorkspace::followDesk() {
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshAfter);
    connect(&m_soon, &QTimer::timeout, this, &LogbookWorkspace::refresh);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(&m_application.desk(), &frontdesk::FrontDesk::hallChanged, this, soon);
    connect(&m_application.desk(), &frontdesk::FrontDesk::journalStatusChanged, this, soon);
}

void LogbookWorkspace::replay(const core::VisitId& visit, qint64 seq) {
    if (m_replay != nullptr) {
        m_replay->leave();
    }
    // Over the whole workspace, so that the keys of the page beneath rest.
    m_replay = new ReplayPanel(m_application.desk(), m_application.office(), m_days,
                               {journalFile(m_application), visit, seq}, this);
    connect(m_replay, &ReplayPanel::left, &m_dayPage->pane(), &VisitPane::focusStory);
}

void LogbookWorkspace::addPage(const QString& title, const char* name, MakePage make) {
    const int place = static_cast<int>(m_pages.size());
    const QByteArray objectName = QByteArray("page-") + name;
    QPushButton* button = widgets::keyButton(title, {}, "page", objectName.constData(), this);
    button->setCheckable(true);
    button->setToolTip(widgets::KeyName("log.page", place + 1).text());
    m_bar->insertWidget(place, button);
    m_pages.push_back({button, nullptr, std::move(make)});
    connect(button, &QPushButton::clicked, this, [this, place] { showPage(place); });
}

void LogbookWorkspace::showPage(int place) {
    if (place < 0 || place >= static_cast<int>(m_pages.size())) {
        return;
    }
    Page& page = m_pages[static_cast<std::size_t>(place)];
    if (page.widget == nullptr) {
        page.widget = page.make(m_stack);
        page.widget->setFocusPolicy(Qt::StrongFocus);
        m_stack->addWidget(page.widget);
    }
    m_keys->hide(); // a page's key while the sheet lies over the pages
    m_stack->setCurrentWidget(page.widget);
    setFocusProxy(page.widget); // so that the page's keys are heard as soon as the workspace is opened
    for (const Page& each : m_pages) {
        each.button->setChecked(&each == &page);
    }
    if (isVisible()) {
        page.widget->setFocus(); // what is behind takes no keys
    }
}

std::int64_t LogbookWorkspace::day() const { return m_dayPage->day(); }

void LogbookWorkspace::showDay(std::int64_t day) {
    showPage(0);
    m_dayPage->showDay(day);
}

void LogbookWorkspace::openVisit(const core::VisitId& visit) {
    if (const auto row = m_days.row(visit)) {
        showDay(row->day);
        m_dayPage->choose(visit);
    }
}

void LogbookWorkspace::refresh() {
    m_soon.stop();
    emit journalRead();
}

void LogbookWorkspace::hidePersonal() {
    // What is no child of the workspace lies over the guard: an opened list, the calendar, a tool tip.
    QToolTip::hideText();
    for (QWidget* popup = QApplication::activePopupWidget(); popup != nullptr && popup->close();) {
        popup = QApplication::activePopupWidget();
    }
    m_keys->hide();
    if (m_replay != nullptr) {
        m_replay->leave();
    }
    m_dayPage->mask();
    emit locked();
}

void LogbookWorkspace::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

} // namespace yingke::logbook
