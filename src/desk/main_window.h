// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the header, the hall, the visitor in the centre, the right side; and the keys that reach everything.
#pragma once

#include "app/application.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/look_choice.h"

#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QPushButton;
class QShortcut;
class QStackedWidget;
class QTimer;

namespace yingke::widgets {
class Bell;
class KeySheet;
} // namespace yingke::widgets

namespace yingke::desk {

class AppointmentForm;
class AskSheet;
class CardMenu;
class CenterPanel;
class DeskActions;
class ExpectedBoard;
class FaultBar;
class FirstStart;
class HallPanel;
class HeaderBar;
class MoreMenu;
struct NotAName;
class OutsideBook;
class Overlay;
class KeptBoard;
class PromiseBoard;
class Questions;
class RegisterPage;
class RegisterSearch;
class SheetOffer;
class SettingsPage;
class Shift;
class SideFold;
class SidePanel;
class Slips;
class TillBoard;
class UndoStrip;
class VisitBar;
class WarningCard;

/// A workspace of the window: the desk, or what addWorkspace gave.
enum class WorkspaceId : std::size_t { Desk };

// Long: the one place where the desk's panels, keys and what lies over them are wired to one another.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// `application` is open and outlives the window; so does `bell`.
    MainWindow(app::Application& application, widgets::Bell& bell, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Another workspace beside the desk (来访日志, 情景演练). `make` is called when it is opened first, so that the
    /// desk starts without it. Its key is the next of window.workspace.
    /// `shortly`: its name where there is little room; empty: the same.
    WorkspaceId addWorkspace(const QString& title, const char* name, std::function<QWidget*(QWidget* parent)> make,
                             const QString& shortly = {});
    /// Nothing happens before somebody is at the desk, or while a question is open there.
    void openWorkspace(WorkspaceId id);
    /// How the desktop looks, for who wants the same here; Light until it is said.
    void setDesktopLook(widgets::Desktop desktop) { m_desktop = desktop; }
    /// What was chosen for outside of the window.
    [[nodiscard]] OutsideBook& outside() const { return *m_outside; }
    /// The session ends (QGuiApplication::commitDataRequest): what is not saved is kept in the user's own folder,
    /// without a question, and the window closes without one, unless somebody goes on working. False: nothing takes
    /// it; the session's end has to be stopped, and the window asks.
    [[nodiscard]] bool keepBeforeLogout();

protected:
    void closeEvent(QCloseEvent* event) override; ///< asks while something is not saved
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override; ///< a narrow window folds the right column into the header
    void inputMethodEvent(QInputMethodEvent* event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab from the answers goes to the fields of the step

private:
    void buildDesk();
    void buildOverDesk(); ///< what lies over it when asked for, and what the keys do
    void connectHeader();
    void connectPanels();
    void connectDesk();
    void askIfName(const core::VisitId& visit, const QString& fact, const QString& typed, const NotAName& other);
    void buildKeys();
    void buildStepKeys();
    void buildVisitKeys();
    void askFirst(); ///< the first start: who is at the desk
    /// What a key of the desk does, by the action's id.
    void key(const char* id, const std::function<void()>& act);
    void keys(const char* id, const widgets::Act& act);
    /// A key that reaches the desk from every workspace: goes there first.
    void keyFromAnywhere(const char* id, const std::function<void()>& act);
    void addTab(const QString& title, const QString& shortly, const QString& name);
    void turnLook(); ///< light, dark, as the desktop; kept for the next start
    void buildMenus();
    /// What an action does, chosen by mouse: at the desk, as its key.
    void choose(const widgets::Action& action);
    [[nodiscard]] bool isDeskShown() const;
    [[nodiscard]] bool isAsking() const; ///< a question, the slips' preview or their list lies over the desk
    [[nodiscard]] bool liesOver() const; ///< the same without the slips
    void openSettings();
    void openRegister();
    /// The register's page shows the sheet that was offered, and not the one that is looked at there.
    [[nodiscard]] bool givesWay() const;
    void askBeforeClosing(std::size_t events);
    void closeSoon(); ///< without asking again
    void openCardMenu(const core::VisitId& visit, const QPoint& at);
    void refresh(const frontdesk::Changes& changes);
    void tick();

    struct Workspace {
        std::function<QWidget*(QWidget*)> make;
        QWidget* page = nullptr; ///< nothing before it is opened first
        QPushButton* tab = nullptr;
    };

    app::Application& m_application;
    frontdesk::FrontDesk& m_desk;
    widgets::Bell& m_bell;
    OutsideBook* m_outside;
    HeaderBar* m_header;
    FaultBar* m_faults;
    QStackedWidget* m_pages;
    FirstStart* m_first = nullptr;
    HallPanel* m_hall;
    CenterPanel* m_center;
    SidePanel* m_side;
    SideFold* m_fold;
    MoreMenu* m_visitMenu = nullptr;
    MoreMenu* m_deskMenu = nullptr;
    CardMenu* m_cardMenu = nullptr;
    SettingsPage* m_settings = nullptr;
    RegisterPage* m_register = nullptr;
    Overlay* m_overlay;
    AskSheet* m_sheet;
    std::unique_ptr<Shift> m_shift;
    bool m_mayClose = false;    ///< all is kept, or people chose to lose it
    bool m_sessionEnds = false; ///< all was kept for it; until somebody goes on working: another program stopped it
    RegisterSearch* m_search;
    SheetOffer* m_offer;
    PromiseBoard* m_board;
    ExpectedBoard* m_expected;
    AppointmentForm* m_appointment;
    WarningCard* m_warning;
    widgets::KeySheet* m_keys;
    std::unique_ptr<Questions> m_questions;
    std::unique_ptr<DeskActions> m_actions;
    Slips* m_slips;
    TillBoard* m_till;
    KeptBoard* m_kept;
    widgets::Desktop m_desktop = widgets::Desktop::Light;
    UndoStrip* m_undo;
    VisitBar* m_bar;                     ///< the matters of the visit, and what it came back for
    std::vector<Workspace> m_workspaces; ///< the desk first
    std::vector<QShortcut*> m_deskKeys;  ///< rest while another workspace is open, so that it may use them too
    std::map<std::string, std::function<void()>> m_acts; ///< of the desk's keys, by the action's id
    widgets::KeyMap m_plain;                             ///< what is heard where no field has the focus
    QTimer* m_second;
};

} // namespace yingke::desk
