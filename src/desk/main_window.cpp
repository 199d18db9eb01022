// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/main_window.h"

#include "app/log_check.h"
#include "app/space.h"
#include "core/roles.h"
#include "desk/center_panel.h"
#include "desk/desk_actions.h"
#include "desk/expected/appointment_form.h"
#include "desk/expected/expected_board.h"
#include "desk/first_start.h"
#include "desk/hall_panel.h"
#include "desk/header_bar.h"
#include "desk/narrow_desk.h"
#include "desk/outside/outside_book.h"
#include "desk/outside/ringer.h"
#include "desk/parts/fault_bar.h"
#include "desk/parts/field_help.h"
#include "desk/parts/more_menu.h"
#include "desk/parts/news_line.h"
#include "desk/parts/overlay.h"
#include "desk/parts/side_fold.h"
#include "desk/parts/undo_strip.h"
#include "desk/promises/promise_board.h"
#include "desk/questions/closing.h"
#include "desk/questions/questions.h"
#include "desk/register/register_page.h"
#include "desk/register/register_search.h"
#include "desk/register/sheet_offer.h"
#include "desk/settings/settings_page.h"
#include "desk/shift/shift.h"
#include "desk/side_panel.h"
#include "desk/slips/slips.h"
#include "desk/till/kept_board.h"
#include "desk/till/till_board.h"
#include "desk/visit_bar.h"
#include "desk/warnings/warning_card.h"
#include "journal/write/journal.h"
#include "office/texts/visit_texts.h"
#include "widgets/keys/composition_first.h"
#include "widgets/keys/field_keys.h"
#include "widgets/look/theme.h"
#include "widgets/parts/enter_frame.h"
#include "widgets/parts/key_sheet.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr int aboveActions = 58; // pixels: the row of actions and a gap
// A screen of 1024×768, or of 1366×768 at 125 %, less the task bar and the window's own frame.
constexpr QSize smallest(960, 520);

} // namespace

MainWindow::MainWindow(app::Application& application, widgets::Bell& bell, QWidget* parent)
    : QWidget(parent), m_application(application), m_desk(application.desk()), m_bell(bell),
      m_outside(new OutsideBook(application.folder(), this)) {
    setObjectName(QStringLiteral("main"));
    setWindowTitle(tr("Yingke"));
    setMinimumSize(smallest);
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new HeaderBar(m_desk, application.office(), this);
    m_header->news().tellOutside(application.publisher().changedOutside());
    column->addWidget(m_header);
    m_faults = new FaultBar(this);
    for (const QString& fault : application.faults()) {
        m_faults->tell(fault);
    }
    connect(&application.watch(), &publishing::ScriptWatch::told, m_faults, &FaultBar::tell);
    connect(&application.watch(), &publishing::ScriptWatch::changedOutside, &m_header->news(), &NewsLine::tellOutside);
    connect(&application.watch(), &publishing::ScriptWatch::slipsChanged, this, [this] {
        for (const QString& fault : m_application.rereadSlips()) {
            m_faults->tell(fault);
        }
    });
    connect(m_faults, &FaultBar::settled, this, [this] {
        m_desk.settleClock();
        tick();
    });
    auto* space = new app::SpaceWatch([this] { return app::spaceOf(m_application.folder(), m_desk.now()); },
                                      [this] { return m_desk.now(); }, this);
    connect(space, &app::SpaceWatch::low, m_faults, &FaultBar::tell);
    if (application.log() == app::LogChoice::Own) { // a damaged one is told already
        auto* check =
            new app::LogCheck(application.folder() + QStringLiteral("/journal.sqlite"), app::LogCheck::soonMs, this);
        connect(check, &app::LogCheck::found, m_faults, &FaultBar::tell);
    }
    column->addWidget(m_faults);
    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages, 1);
    buildDesk();
    buildOverDesk();
    connectHeader();
    connectPanels();
    connectDesk();
    m_second = new QTimer(this);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &MainWindow::tick);
    m_second->start();
    buildKeys();
    new widgets::EnterFrame(this); // the window's own
    new widgets::FieldKeys(this);
    new widgets::CompositionFirst(this); // after it, so that it is asked before
    const bool nobodyYet = application.office().holders(core::RoleId{core::role::receptionist}).empty();
    if (application.office().isNew() || (m_desk.me().empty() && nobodyYet)) {
        askFirst();
    }
    refresh(frontdesk::Changes::all());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildDesk() {
    auto* desk = new QWidget(m_pages);
    auto* row = new QHBoxLayout(desk);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(16);
    m_hall = new HallPanel(m_desk, desk);
    m_center = new CenterPanel(m_desk, desk);
    m_side = new SidePanel(m_desk, desk);
    row->addWidget(m_hall);
    row->addWidget(m_center, 1);
    row->addWidget(m_side);
    m_fold = new SideFold(m_side, row, desk);
    m_pages->addWidget(desk);
    m_workspaces.push_back({nullptr, desk, nullptr});
    addTab(tr("Desk"), {}, QStringLiteral("tab-desk"));
}

void MainWindow::buildOverDesk() {
    office::Office& office = m_application.office();
    registers::RoomRegister& rooms = m_application.rooms();
    m_overlay = new Overlay(this);
    m_overlay->setHelp(fieldHelp(m_desk, office, rooms));
    m_center->setHelp(fieldHelp(m_desk, office, rooms));
    m_bar = new VisitBar(m_desk, m_application.folder(), m_center);
    m_center->addAbove(m_bar);
    m_search = new RegisterSearch(m_desk, rooms, this);
    m_offer = new SheetOffer(m_application.folder(), rooms, this);
    connect(m_offer, &SheetOffer::offered, this, [this](const QString& file) {
        if (m_register != nullptr && m_pages->currentWidget() == m_register && givesWay()) {
            m_register->offer(m_offer->take());
        } else {
            m_header->news().tellSheet(QFileInfo(file).fileName());
        }
    });
    m_board = new PromiseBoard(m_desk, *m_overlay, this);
    m_expected = new ExpectedBoard(m_desk, *m_overlay, this);
    m_appointment = new AppointmentForm(m_desk, fieldHelp(m_desk, office, rooms), this);
    m_warning = new WarningCard(m_desk, this);
    m_keys = new widgets::KeySheet(this, widgets::Sheet::Desk);
    m_questions = std::make_unique<Questions>(m_desk, office, *m_overlay,
                                              [this](const frontdesk::Refusal& why) { m_center->refuse(why); });
    m_sheet = new AskSheet(this);
    m_shift = std::make_unique<Shift>(
        m_desk, *m_overlay, *m_sheet, [this](const frontdesk::Refusal& why) { m_center->refuse(why); },
        [this] { m_till->showTill(); });
    connect(m_sheet, &AskSheet::closed, this, [this] {
        if (!isDeskShown() && !isAsking()) {
            m_pages->currentWidget()->setFocus();
        }
    });
    m_slips = new Slips(m_desk, office, m_application.slips(), this, [this] { return !liesOver() && isDeskShown(); });
    m_till = new TillBoard(m_slips->counter(), *m_overlay, this);
    m_kept = new KeptBoard(m_desk, *m_overlay, this);
    m_center->addBelow(m_slips->bar());
    m_undo = new UndoStrip(m_desk, m_center, aboveActions);
    connect(m_undo, &UndoStrip::asked, this, [this] { m_actions->takeBack(); });
    m_actions = std::make_unique<DeskActions>(DeskActions::Parts{
        m_desk, office, *m_center, *m_side, *m_bar, *m_board, *m_expected, *m_questions, *m_undo, *m_outside, m_bell});
}

void MainWindow::connectHeader() {
    connect(m_header, &HeaderBar::alarmPressed, this, [this] {
        if (isDeskShown()) {
            choose(widgets::action("desk.go_on"));
        } else {
            openWorkspace(WorkspaceId::Desk); // it is read there before it is done
        }
    });
    connect(m_header, &HeaderBar::sideAsked, this, [this] { choose(widgets::action("desk.side")); });
    connect(m_header, &HeaderBar::signInAsked, this, [this] { choose(widgets::action("desk.sign_in")); });
    connect(m_header, &HeaderBar::moreAsked, this, [this](QPushButton* at) { m_deskMenu->openAt(*at); });
    connect(m_header, &HeaderBar::promisesAsked, this, [this] {
        openWorkspace(WorkspaceId::Desk);
        if (!isAsking() && isDeskShown()) {
            m_board->open();
        }
    });
}

void MainWindow::connectPanels() {
    connect(m_search, &RegisterSearch::otherChosen, this,
            [this](const core::VisitId& visit, const core::VisitorChange& change) {
                m_questions->whoseMatter(visit, change);
            });
    connect(m_expected, &ExpectedBoard::newWanted, this, [this] { m_appointment->open(); });
    connect(m_hall, &HallPanel::expectedChosen, this, [this](const core::AppointmentId& one) {
        if (!isAsking()) {
            m_expected->open(one);
        }
    });
    connect(m_overlay, &Overlay::closed, this, [this] {
        if (isDeskShown() && !isAsking()) {
            m_center->takeFocusIfCameUnder(); // an answer may have begun a step whose field wants the keys
        }
    });
    connect(m_board, &PromiseBoard::followed, m_center, &CenterPanel::takeFocus);
    connect(m_bar, &VisitBar::cameBackAsked, this, [this] { m_actions->cameBack(); });
    connect(m_hall, &HallPanel::visitorIn, this, [this](core::Channel channel) { m_actions->visitorIn(channel); });
    connect(m_hall, &HallPanel::chosen, this, [this](const core::VisitId& visit) { m_desk.setFocus(visit); });
    connect(m_hall, &HallPanel::menuAsked, this, &MainWindow::openCardMenu);
    connect(m_center, &CenterPanel::escalate, this, [this] { m_questions->escalate(); });
    connect(m_center, &CenterPanel::handOver, this, [this] { m_questions->handOver(); });
    connect(m_center, &CenterPanel::hold, this, [this] { m_questions->hold(); });
    // Queued: a press ends with the keys in the field that was refused, and the question is to have them.
    connect(m_center, &CenterPanel::nameDoubted, this, &MainWindow::askIfName, Qt::QueuedConnection);
    connect(m_center, &CenterPanel::back, this, [this] { m_actions->back(); });
    connect(m_center, &CenterPanel::seeOff, this, [this] { m_actions->seeOff(); });
    connect(m_center, &CenterPanel::personAsked, this, [this] { choose(widgets::action("desk.person")); });
    connect(m_center, &CenterPanel::moreAsked, this, [this](QPushButton* at) {
        m_visitMenu->setChoosable(widgets::Menu::Visit, core::find(m_desk.hall(), m_desk.focus()) != nullptr);
        m_visitMenu->openAt(*at);
    });
    connect(m_side, &SidePanel::othersAsked, this, [this] { choose(widgets::action("desk.staff")); });
    connect(m_side, &SidePanel::goOnAsked, this, [this] { m_actions->goOn(); });
    connect(m_side, &SidePanel::presenceAsked, this,
            [this](const core::PersonId& person) { m_questions->presence(person); });
    connect(m_side, &SidePanel::promiseAsked, this, [this](const core::PromiseId& promise) { m_board->open(promise); });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        for (QShortcut* shortcut : m_deskKeys) {
            shortcut->setEnabled(isDeskShown());
        }
    });
}

void MainWindow::askIfName(const core::VisitId& visit, const QString& fact, const QString& typed,
                           const NotAName& other) {
    if (isAsking()) {
        return; // that came first; Enter asks again
    }
    core::VisitorChange asName;
    asName.surname = typed.toStdString();
    m_questions->askIfName(visit, typed, other, asName, [this, visit, fact](bool taken) {
        if (taken && m_desk.focus() == visit) {
            QTimer::singleShot(0, this, [this, fact] { m_center->emptyField(fact); }); // the question goes first
        }
    });
}

void MainWindow::connectDesk() {
    connect(&m_desk, &frontdesk::FrontDesk::hallChanged, this, &MainWindow::refresh);
    connect(&m_desk, &frontdesk::FrontDesk::journalStatusChanged, m_side, &SidePanel::status);
    new Ringer(m_desk, *m_outside, m_bell, this);
}

void MainWindow::askFirst() {
    const auto begin = [this](const QString& community, const QString& name, scenario::Gender gender) {
        return m_application.begin(community, name, gender);
    };
    m_first = new FirstStart(m_desk, begin, m_pages);
    m_pages->addWidget(m_first);
    m_pages->setCurrentWidget(m_first);
    connect(m_first, &FirstStart::begun, this, [this] {
        m_pages->setCurrentIndex(0);
        refresh(frontdesk::Changes::all());
        setFocus();
    });
}

void MainWindow::addTab(const QString& title, const QString& shortly, const QString& name) {
    const auto id = static_cast<WorkspaceId>(m_workspaces.size() - 1);
    const widgets::KeyName key("window.workspace", static_cast<int>(m_workspaces.size()));
    QPushButton* tab = m_header->addTab({title, shortly}, name, key);
    tab->setChecked(id == WorkspaceId::Desk);
    connect(tab, &QPushButton::clicked, this, [this, id] { openWorkspace(id); });
    m_workspaces.back().tab = tab;
}

WorkspaceId MainWindow::addWorkspace(const QString& title, const char* name, std::function<QWidget*(QWidget*)> make,
                                     const QString& shortly) {
    m_workspaces.push_back({std::move(make), nullptr, nullptr});
    addTab(title, shortly, QLatin1String(name));
    return static_cast<WorkspaceId>(m_workspaces.size() - 1);
}

bool MainWindow::isDeskShown() const { return m_pages->currentIndex() == 0; }

void MainWindow::openWorkspace(WorkspaceId id) {
    auto index = static_cast<std::size_t>(id);
    if (id != WorkspaceId::Desk) {
        m_shift->putOff(); // the log may be read before the desk opens
    }
    if (index >= m_workspaces.size() || isAsking() || (m_first != nullptr && m_first->isVisible())) {
        index = m_workspaces.size(); // nothing to open now; the tabs show what is open
    } else if (m_workspaces[index].page == nullptr) {
        m_workspaces[index].page = m_workspaces[index].make(m_pages);
        m_pages->addWidget(m_workspaces[index].page);
    }
    if (index < m_workspaces.size()) {
        m_pages->setCurrentWidget(m_workspaces[index].page);
    }
    for (const Workspace& workspace : m_workspaces) {
        const bool isShown = workspace.page != nullptr && workspace.page == m_pages->currentWidget();
        const bool isFirstStart = m_first != nullptr && m_first->isVisible() && &workspace == &m_workspaces.front();
        workspace.tab->setChecked(isShown || isFirstStart); // the first page stands where the desk will be
    }
    refresh(frontdesk::Changes::all());
    if (isDeskShown()) {
        setFocus();
    } else if (index < m_workspaces.size()) {
        m_workspaces[index].page->setFocus();
    }
}

void MainWindow::openSettings() {
    if (m_settings == nullptr) {
        m_settings = new SettingsPage(
            {m_desk, m_application.office(), m_application.access(), *m_outside, m_bell, m_application.folder()},
            m_pages);
        connect(m_settings, &SettingsPage::soundSwitched, this, [this] { m_actions->toggleSound(); });
        m_settings->setLeaving(
            [this](const core::PersonId& person, const std::function<void()>& then) { m_shift->leaves(person, then); });
        m_pages->addWidget(m_settings);
        connect(m_settings, &SettingsPage::closed, this, [this] { openWorkspace(WorkspaceId::Desk); });
    }
    m_pages->setCurrentWidget(m_settings);
    refresh(frontdesk::Changes::all());
}

bool MainWindow::givesWay() const { return m_offer->came() == SheetOffer::Came::Dropped || !m_register->isLooking(); }

void MainWindow::openRegister() {
    if (m_register == nullptr) {
        m_register = new RegisterPage(m_desk, m_application.rooms(), m_application.folder(), m_pages);
        m_pages->addWidget(m_register);
        connect(m_register, &RegisterPage::closed, this, [this] { openWorkspace(WorkspaceId::Desk); });
        connect(m_register, &RegisterPage::folderNamed, m_offer, &SheetOffer::watchAgain);
    }
    m_pages->setCurrentWidget(m_register);
    if (givesWay()) {
        m_register->offer(m_offer->take());
    }
    refresh(frontdesk::Changes::all());
}

bool MainWindow::isAsking() const { return liesOver() || m_slips->isOpen(); }

bool MainWindow::liesOver() const {
    const auto all = {static_cast<widgets::Shade*>(m_overlay),     static_cast<widgets::Shade*>(m_search),
                      static_cast<widgets::Shade*>(m_board),       static_cast<widgets::Shade*>(m_expected),
                      static_cast<widgets::Shade*>(m_appointment), static_cast<widgets::Shade*>(m_warning),
                      static_cast<widgets::Shade*>(m_sheet),       static_cast<widgets::Shade*>(m_till),
                      static_cast<widgets::Shade*>(m_kept)};
    return m_keys->isOpen() || std::any_of(all.begin(), all.end(), [](const auto* one) { return one->isOpen(); });
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (fitToWidth(width(), {*m_header, *m_hall, *m_side, *m_fold}) == Fitted::Anew) {
        tick();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    constexpr int shortWait = 3000; // what is only on its way is no reason to ask
    const bool isSettled = m_mayClose || m_sessionEnds;
    const std::size_t events = isSettled ? 0 : m_application.unsaved(shortWait);
    const bool somethingIsOpen = !isSettled && m_shift->isAnythingOpen();
    event->setAccepted(events == 0 && !somethingIsOpen);
    if (events > 0) {
        askBeforeClosing(events);
    } else if (somethingIsOpen) {
        m_overlay->dismiss(); // what was being asked can be asked again
        m_sheet->dismiss();
        m_shift->closeDay([this] { closeSoon(); });
    }
}

void MainWindow::closeSoon() {
    m_mayClose = true; // the overlay closes first
    QTimer::singleShot(0, this, [this] { close(); });
}

void MainWindow::askBeforeClosing(std::size_t events) {
    m_sheet->dismiss();
    m_overlay->dismiss(); // what was being asked can be asked again
    m_overlay->ask(closingQuestion({static_cast<int>(events), m_desk.journal().status().reason,
                                    [this](const QString& folder) { return m_application.keepElsewhere(folder); },
                                    [this] { closeSoon(); }, stillHere(m_desk)}));
}

bool MainWindow::keepBeforeLogout() {
    constexpr int shortWait = 1000; // a session does not wait long
    const std::size_t events = m_mayClose ? 0 : m_application.unsaved(shortWait);
    if (events == 0 || m_application.keepElsewhere({}).isEmpty()) {
        m_sessionEnds = true;
        return true;
    }
    askBeforeClosing(events);
    return false;
}

void MainWindow::refresh(const frontdesk::Changes& changes) {
    m_hall->refresh(changes);
    if (!changes.isOfLimitsAlone()) {
        m_sessionEnds = false;
        m_bar->refresh();
        m_center->refresh();
        m_slips->refresh();
    }
    m_side->refresh(changes);
    tick();
}

void MainWindow::tick() {
    m_hall->tick();
    m_side->tick();
    m_undo->tick();
    m_warning->tick();
    tellInHeader({*m_header, *m_hall, *m_side, *m_fold}, isDeskShown() ? Place::AtDesk : Place::Elsewhere);
    m_faults->stand(m_desk.clockDoubt());
    m_header->tick();
    if (isDeskShown() && !isAsking()) {
        m_shift->openIfDue();
    }
}

} // namespace yingke::desk
