// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/field_help.h"

#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "register/rooms/kept_spelling.h"
#include "register/rooms/room_register.h"

#include <QCoreApplication>

namespace yingke::desk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::FieldHelp)
};

constexpr int mostRooms = 12; ///< rooms offered

QString unknownRoom(const QString& room) {
    return Words::tr("No room %1 in the register. Check the number; if it is right, go on.").arg(room);
}

QString whichRoom(const QStringList& rooms) {
    return Words::tr("Which one is it: %1?").arg(rooms.mid(0, mostRooms).join(Words::tr(", ")));
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
    help.complete = [&rooms](const QString& typed) { return rooms.completeRooms(typed, mostRooms); };
    help.choice = [&rooms](const QString& typed) {
        return widgets::RoomChoice{rooms.meant(typed).choice(), registers::roomAsTyped(rooms, typed)};
    };
    // A room that the register lacks is told, never refused: registers are incomplete, visitors are not to blame.
    help.remark = [&rooms](const QString& typed) {
        const bool asked = !typed.trimmed().isEmpty() && rooms.isOpen() && rooms.roomCount() > 0;
        if (!asked) {
            return QString();
        }
        const registers::MeantRooms meant = rooms.meant(typed);
        if (!meant.choice().isEmpty()) {
            return whichRoom(meant.choice());
        }
        if (meant.isSure || !rooms.completeRooms(typed, 1).isEmpty()) {
            return QString();
        }
        return unknownRoom(typed.trimmed());
    };
    return help;
}

} // namespace yingke::desk
