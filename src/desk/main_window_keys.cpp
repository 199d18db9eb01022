// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window and of the desk: a row each.
#include "desk/center_panel.h"
#include "desk/desk_actions.h"
#include "desk/expected/appointment_form.h"
#include "desk/expected/expected_board.h"
#include "desk/hall_panel.h"
#include "desk/header_bar.h"
#include "desk/main_window.h"
#include "desk/parts/card_menu.h"
#include "desk/parts/fault_bar.h"
#include "desk/parts/more_menu.h"
#include "desk/parts/news_line.h"
#include "desk/parts/side_fold.h"
#include "desk/promises/promise_board.h"
#include "desk/questions/questions.h"
#include "desk/register/register_search.h"
#include "desk/shift/shift.h"
#include "desk/side_panel.h"
#include "desk/slips/slips.h"
#include "desk/till/kept_board.h"
#include "desk/till/till_board.h"
#include "desk/warnings/warning_card.h"
#include "journal/write/journal.h"
#include "widgets/look/look_choice.h"
#include "widgets/parts/key_sheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr int volumeStep = 10; // percent

} // namespace

void MainWindow::keyFromAnywhere(const char* id, const std::function<void()>& act) {
    const auto goThere = [this, act] {
        if (!isDeskShown()) {
            openWorkspace(WorkspaceId::Desk);
        }
        if (isDeskShown()) { // also under a question: who comes in does not wait for it, and it stays as it was
            act();
        }
    };
    widgets::bindKey(this, id, goThere, Qt::WindowShortcut);
}

void MainWindow::key(const char* id, const std::function<void()>& act) {
    m_acts[id] = act;
    keys(id, [act](int) { act(); });
}

void MainWindow::choose(const widgets::Action& action) {
    const bool isSheetElsewhere = QLatin1String(action.id) == QLatin1String("desk.keys") && !isDeskShown();
    if (isSheetElsewhere) { // each workspace has its own
        if (auto* sheet = m_pages->currentWidget()->findChild<widgets::KeySheet*>()) {
            sheet->open();
            return;
        }
    }
    if (!isDeskShown()) {
        openWorkspace(WorkspaceId::Desk);
    }
    const auto found = m_acts.find(action.id);
    if (found != m_acts.end() && isDeskShown() && !isAsking()) {
        found->second();
    }
}

void MainWindow::buildMenus() {
    const auto act = [this](const widgets::Action& one) { choose(one); };
    m_visitMenu = new MoreMenu({widgets::Menu::Visit, widgets::Menu::Hall}, act, this);
    m_deskMenu = new MoreMenu({widgets::Menu::Desk}, act, this);
    m_cardMenu = new CardMenu([this](const core::VisitId& visit) { m_actions->turnTo(visit); },
                              [this](const core::VisitId& visit, const widgets::Action& one) {
                                  m_desk.setFocus(visit); // seen before it is done
                                  choose(one);
                              },
                              this);
}

void MainWindow::openCardMenu(const core::VisitId& id, const QPoint& at) {
    const core::Visit* visit = core::find(m_desk.hall(), id);
    if (visit != nullptr && !isAsking()) {
        m_cardMenu->openFor(*visit, m_desk.me(), at);
    }
}

void MainWindow::keys(const char* id, const widgets::Act& act) {
    const auto unlessAsking = [this, act](int number) {
        // Under a question, or before anybody is at the desk, the desk's keys rest.
        if (!isAsking() && isDeskShown()) {
            act(number);
        }
    };
    const auto made = widgets::bindKeys(this, id, unlessAsking, Qt::WindowShortcut);
    m_deskKeys.insert(m_deskKeys.end(), made.begin(), made.end());
}

void MainWindow::buildKeys() {
    keyFromAnywhere("window.visitor", [this] { m_actions->visitorIn(core::Channel::InPerson); });
    keyFromAnywhere("window.telephone", [this] { m_actions->visitorIn(core::Channel::Telephone); });
    widgets::bindKey(
        this, "window.read", [this] { m_faults->read(); }, Qt::WindowShortcut); // the line stands everywhere
    const auto open = [this](int number) {
        if (static_cast<std::size_t>(number) <= m_workspaces.size()) {
            openWorkspace(static_cast<WorkspaceId>(number - 1));
        }
    };
    widgets::bindKeys(this, "window.workspace", open, Qt::WindowShortcut);
    key("desk.keys", [this] { m_keys->open(); });
    key("desk.settings", [this] { openSettings(); });
    key("desk.register", [this] { openRegister(); });
    key("desk.search", [this] { m_search->open(); });
    key("desk.promises", [this] { m_board->open(); });
    key("desk.expected", [this] { m_expected->open(); });
    key("desk.expect", [this] { m_appointment->open(); });
    key("desk.warning", [this] {
        if (const auto nothing = m_warning->show(m_desk.focus())) {
            m_center->refuse(*nothing);
        }
    });
    key("desk.save_again", [this] { m_application.journal().retryNow(); });
    key("desk.next_alarm", [this] { m_side->showAnother(); });
    key("desk.side", [this] { m_fold->toggle(); });
    key("desk.till", [this] { m_till->showTill(); });
    key("desk.kept", [this] { m_kept->showKept(); });
    key("desk.look", [this] { turnLook(); });
    m_acts["desk.slips"] = [this] { m_slips->list(); };
    buildStepKeys();
    buildVisitKeys();
    buildMenus();
}

void MainWindow::buildStepKeys() {
    key("desk.english", [this] { m_center->toggleEnglish(); });
    key("desk.number", [this] { m_center->showNumber(); });
    keys("desk.tick", [this](int number) { m_center->tick(number); });
    keys("desk.missing", [this](int number) { m_center->missing(number); });
    key("desk.rest_missing", [this] { m_center->restMissing(); });
    m_plain.on("desk.next", [this] { m_center->enter(); });
    m_plain.on("desk.give_out", [this] { m_center->giveOut(); });
    m_plain.on("desk.answers", [this] {
        m_fold->close(); // what lies over the step goes first
        setFocus();
    });
    m_plain.onNumber("desk.answer", [this](int number) { m_center->pick(number); });
}

void MainWindow::buildVisitKeys() {
    key("desk.go_on", [this] { m_actions->goOn(); });
    keys("desk.choose", [this](int number) { m_hall->choose(number == 1 ? -1 : 1); });
    key("desk.back", [this] { m_actions->back(); });
    key("desk.see_off", [this] { m_actions->seeOff(); });
    key("desk.take_back", [this] { m_actions->takeBack(); });
    key("desk.came_back", [this] { m_actions->cameBack(); });
    key("desk.sound", [this] { m_actions->toggleSound(); });
    keys("desk.volume", [this](int number) { m_actions->changeVolume(number == 1 ? -volumeStep : volumeStep); });
    key("desk.hold", [this] { m_questions->hold(); });
    key("desk.hand_over", [this] { m_questions->handOver(); });
    key("desk.escalate", [this] { m_questions->escalate(); });
    key("desk.person", [this] { m_questions->visitor(); });
    key("desk.matter", [this] { m_questions->matter(); });
    key("desk.skip", [this] { m_questions->skip(); });
    key("desk.leave", [this] { m_questions->leave(); });
    key("desk.reopen", [this] { m_questions->reopen(); });
    key("desk.let_pass", [this] { m_questions->letPass(); });
    key("desk.warn", [this] { m_questions->warn(); });
    key("desk.link", [this] { m_questions->link(); });
    key("desk.join", [this] { m_questions->join(); });
    key("desk.staff", [this] { m_questions->staff(); });
    key("desk.colleague", [this] { m_questions->colleague(); });
    key("desk.sign_in", [this] { m_shift->change(); });
    key("desk.close_day", [this] { m_shift->closeDay(); });
}

void MainWindow::turnLook() {
    const QString folder = m_application.folder();
    const widgets::Look look = widgets::nextLook(widgets::keptLook(folder));
    widgets::keepLook(folder, look);
    widgets::changePalette(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                           widgets::paletteOf(look, m_desktop));
    refresh(frontdesk::Changes::all()); // what holds colours of its own takes the new ones
    m_header->news().tell(widgets::lookText(look));
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (isAsking() || !isDeskShown()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_plain.hear(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void MainWindow::focusInEvent(QFocusEvent* /*event*/) { // the base would paint the whole window anew
    if (m_sheet->isOpen() && !m_overlay->isAsking()) {  // it stands open since before the window was shown
        m_sheet->setFocus();
        return;
    }
    QWidget* page = m_pages->currentWidget();
    const bool isWorkspace = std::any_of(m_workspaces.begin() + 1, m_workspaces.end(), [page](const Workspace& one) {
        return one.page != nullptr && one.page == page;
    });
    if (isWorkspace && !isAsking()) { // the header was clicked: the keys stay with the workspace
        page->setFocus();
    }
}

void MainWindow::inputMethodEvent(QInputMethodEvent* event) {
    event->accept();
} // what an input method composes belongs to a field, never to a key

void MainWindow::focusOutEvent(QFocusEvent* /*event*/) {} // nor then: nothing of it looks another way

bool MainWindow::focusNextPrevChild(bool next) {
    const bool isAtAnswers = hasFocus() && isDeskShown() && !isAsking();
    return (next && isAtAnswers && m_center->toFields()) || QWidget::focusNextPrevChild(next);
}

} // namespace yingke::desk
