// SPDX-License-Identifier: GPL-3.0-or-later
// A household: its people, what it owes for which fee and how many months, its vehicles; looked at and edited by hand.
#pragma once

#include "desk/register/form_table.h"
#include "frontdesk/personal_note.h"
#include "widgets/keys/key_map.h"

#include <QWidget>

#include <memory>

namespace yingke::registers {
class RoomRegister;
}

namespace yingke::desk {

namespace Ui {
class HouseholdCard;
}

/// A page of the register's panel. Telephones and identity numbers are masked until Ctrl+T, and shown when the disk has
/// that they were asked for; a change is an event of counts, without names, numbers or the room.
class HouseholdCard : public QWidget {
    Q_OBJECT

public:
    /// Both are open and outlive it.
    HouseholdCard(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, QWidget* parent);
    ~HouseholdCard() override;

    /// False when the register does not have the room, not even as one that is gone. `name`: whose row is chosen.
    bool open(const QString& room, const QString& name);
    /// A room that the register lacks, to be put in by hand.
    void openNew();
    /// Keys of the panel come here while the card is open; false: not one of the card's.
    bool hear(const QKeyEvent& press);
    /// Nobody's data stays behind.
    void clear();

signals:
    void left();
    /// Enter on one of the people: for the visit at the desk.
    void taken(const QString& room, const yingke::registers::Resident& person);

private:
    void buildButtons();
    void fill();
    void look(); ///< what was edited: sound or not
    void addRow();
    void removeRow();
    void showNumbers();
    void save();
    void discard();
    void turnOver(); ///< what is owed, or the room itself and who lived there before
    void changeGone();
    void leave();
    void take();
    void say(const QString& sentence, bool isError);
    void setChanged(bool changed);
    [[nodiscard]] FormTable& focused();
    [[nodiscard]] FormTable& table(registers::HouseholdPart part);
    [[nodiscard]] registers::ReadForm entered() const;
    /// As it would be saved.
    [[nodiscard]] registers::Household changed(const registers::ReadForm& read) const;
    [[nodiscard]] QString key() const; ///< of the room as it stands; empty: a new one
    void showLower(QWidget* page);
    void fillPast();
    void fillOwed();
    [[nodiscard]] QDate today() const;

    std::unique_ptr<Ui::HouseholdCard> m_ui;
    frontdesk::FrontDesk& m_desk;
    frontdesk::PersonalNote m_note;
    registers::RoomRegister& m_rooms;
    registers::Household m_household;
    FormTable* m_people;
    FormTable* m_arrears;
    FormTable* m_vehicles;
    FormTable* m_room;
    QTableWidget* m_former;
    widgets::KeyMap m_keys;
    bool m_changed = false;
    bool m_shown = false;
    bool m_goneTurned = false; ///< gone or there again, once it is saved
};

} // namespace yingke::desk
