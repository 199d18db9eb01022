// SPDX-License-Identifier: GPL-3.0-or-later
// The last imports, and taking one back as a whole: what was changed since is told first, and stays unless somebody
// says that it goes back too. The log keeps it before it is done.
#pragma once

#include "frontdesk/personal_note.h"
#include "register/rooms/import_record.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace yingke::registers {
class ImportJob;
class RoomRegister;
} // namespace yingke::registers

namespace yingke::desk {

class ImportList : public widgets::Shade {
    Q_OBJECT

public:
    /// All of them outlive it.
    ImportList(frontdesk::FrontDesk& desk, registers::RoomRegister& rooms, registers::ImportJob& job, QWidget* over);
    void open();

signals:
    void tookBack();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void look(); ///< at the one chosen
    void lookedBack(const registers::TakeBackLook& look);
    void takeBack(registers::ChangedSince rule);
    void done(const registers::TakenBack& back);
    void say(const QString& sentence, const char* role);

    frontdesk::FrontDesk& m_desk;
    frontdesk::PersonalNote m_note;
    registers::RoomRegister& m_rooms;
    registers::ImportJob& m_job;
    QTableWidget* m_table;
    QLabel* m_told;
    QPushButton* m_back;
    QPushButton* m_too;
    widgets::KeyMap m_keys;
    std::vector<registers::KeptImport> m_imports; ///< as listed
    std::int64_t m_looked = 0;                    ///< of which `m_look` is
    std::optional<registers::TakeBackLook> m_look;
};

} // namespace yingke::desk
