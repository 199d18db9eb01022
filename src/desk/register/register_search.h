// SPDX-License-Identifier: GPL-3.0-or-later
// Looking somebody up while they stand at the desk (Ctrl+F): results as one types, Enter takes the hit into the visit,
// Ctrl+Enter opens the household.
#pragma once

#include "core/ids.h"
#include "frontdesk/personal_note.h"
#include "register/rooms/room_register.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <memory>
#include <vector>

class QStackedWidget;

namespace yingke::widgets {
class RecentWords;
}

namespace yingke::desk {

namespace Ui {
class RegisterSearch;
}

class HouseholdCard;

/// Lies over the window like Overlay; nothing is blocked. Telephones are masked until Ctrl+T, and shown when the disk
/// has that they were asked for (PersonalDataShown); identity numbers are never shown.
class RegisterSearch : public widgets::Shade {
    Q_OBJECT

public:
    /// Both are open and outlive it.
    RegisterSearch(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, QWidget* window);
    ~RegisterSearch() override;
    void open();
    void dismiss() override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

signals:
    /// Somebody else than who is in the centre with a matter: who it is about has to be asked.
    void otherChosen(const yingke::core::VisitId& visit, const yingke::core::VisitorChange& change);

private:
    void buildList();
    void buildButtons();
    void look();
    void fill();
    void showNumbers();
    void showArrears(); ///< of the hit chosen, while no visit is in focus
    void take();
    void takeOver(const QString& room, const registers::Resident& person);
    void openCard();
    void showPage(QWidget* page);
    void say(const QString& line, const char* role);
    void place() override;

    std::unique_ptr<Ui::RegisterSearch> m_ui;
    frontdesk::FrontDesk& m_desk;
    frontdesk::PersonalNote m_note;
    registers::RoomRegister& m_rooms;
    QStackedWidget* m_pages;
    QWidget* m_search;
    HouseholdCard* m_card;
    widgets::KeyMap m_keys;
    widgets::RecentWords* m_recent;
    core::PersonId m_recentOf;                  ///< who searched that: another receptionist does not see it
    std::vector<registers::RegisterHit> m_hits; ///< as listed
    bool m_shown = false;                       ///< the telephones, in full
};

} // namespace yingke::desk
