// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/field_help.h"

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "register/kept_spelling.h"
#include "register/room_register.h"
#include "register/room_spelling.h"

#include <QCoreApplication>

namespace yingke::desk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::FieldHelp)
};

constexpr int mostHits = 60;  ///< people looked at
constexpr int mostRooms = 12; ///< rooms offered

QString unknownRoom(const QString& room) {
    return Words::tr("No room %1 in the register. Check the number; if it is right, go on.").arg(room);
}

/// Rooms of the register that begin as typed, in any spelling.
QStringList roomsFrom(const registers::RoomRegister& rooms, const QString& typed) {
    const QString begun = registers::withoutZeros(registers::looseRoom(typed));
    QStringList found;
    if (begun.isEmpty() || !rooms.isOpen()) {
        return found;
    }
    for (const registers::RegisterHit& hit : rooms.search(typed.trimmed(), mostHits)) {
        if (!hit.movedOut.isValid() && found.size() < mostRooms && !found.contains(hit.room) &&
            registers::withoutZeros(hit.room).startsWith(begun, Qt::CaseInsensitive)) {
            found << hit.room;
        }
    }
    return found;
}

} // namespace

widgets::FieldHelp fieldHelp(frontdesk::FrontDesk& desk, const office::Office& office, registers::RoomRegister& rooms) {
    widgets::FieldHelp help;
    help.now = [&desk] { return desk.now(); };
    help.people = [&office] {
        QStringList names;
        for (const office::Colleague& colleague : office.roster()) {
            if (colleague.active) {
                names << QString::fromStdString(colleague.name);
            }
        }
        return names;
    };
    help.room = [&rooms](const QString& typed) { return registers::keptRoom(rooms, typed); };
    help.complete = [&rooms](const QString& typed) { return roomsFrom(rooms, typed); };
    // A room that the register lacks is told, never refused: registers are incomplete, visitors are not to blame.
    help.remark = [&rooms](const QString& typed) {
        const bool asked = !typed.trimmed().isEmpty() && rooms.isOpen() && rooms.roomCount() > 0;
        if (!asked || rooms.household(registers::keptRoom(rooms, typed)) || !roomsFrom(rooms, typed).isEmpty()) {
            return QString();
        }
        return unknownRoom(typed.trimmed());
    };
    return help;
}

} // namespace yingke::desk
