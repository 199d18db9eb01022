// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/plan_words.h"

#include "register/rooms/texts.h"

#include <QStringList>

#include <algorithm>

namespace yingke::registers {

namespace {

QStringList differences(const Household& before, const Household& after) {
    QStringList parts;
    int added = 0;
    int changed = 0;
    for (const Resident& one : after.people) {
        const auto same = std::find_if(before.people.begin(), before.people.end(), [&one](const Resident& other) {
            return other.name == one.name && other.role == one.role;
        });
        added += same == before.people.end() ? 1 : 0;
        changed += same != before.people.end() && *same != one ? 1 : 0;
    }
    if (added > 0) {
        parts << Texts::tr("%n more people", nullptr, added);
    }
    if (changed > 0) {
        parts << Texts::tr("%n people with other details", nullptr, changed);
    }
    if (before.arrears != after.arrears) {
        parts << Texts::tr("arrears: %1, until now %2")
                     .arg(QString::number(after.arrears.size()), QString::number(before.arrears.size()));
    }
    if (before.plates != after.plates) {
        parts << Texts::tr("vehicles: %1, until now %2")
                     .arg(QString::number(after.plates.size()), QString::number(before.plates.size()));
    }
    return parts;
}

} // namespace

QString differenceText(const Household* before, const Household& after) {
    const Household none;
    QStringList parts = differences(before != nullptr ? *before : none, after);
    // A room that is new has no other details than its own.
    if (before != nullptr &&
        (before->floor != after.floor || before->area != after.area || before->state != after.state)) {
        parts << Texts::tr("the room's details");
    }
    return parts.join(QStringLiteral(" · "));
}

QString updateText(const Household& before, const RoomUpdate& update) {
    QStringList parts;
    if (const QString difference = differenceText(&before, update.now); !difference.isEmpty()) {
        parts << difference;
    }
    if (update.leaving > 0) {
        parts << Texts::tr("%n moved out", nullptr, update.leaving);
    }
    if (update.back > 0) {
        parts << Texts::tr("%n who had moved out are there again", nullptr, update.back);
    }
    if (update.unnamed > 0) {
        parts << Texts::tr("%n whom the sheet does not name stay", nullptr, update.unnamed);
    }
    if (update.kept > 0) {
        parts << Texts::tr("%n corrected at the desk stay as they are", nullptr, update.kept);
    }
    if (before.gone.isValid() != update.now.gone.isValid()) {
        parts << (before.gone.isValid() ? Texts::tr("the room is there again") : Texts::tr("the room is gone"));
    } else if (before.gone.isValid()) {
        parts << Texts::tr("the room is marked as gone");
    }
    if (parts.isEmpty() && update.isChanged) {
        parts << Texts::tr("the sheet now says what the desk had corrected");
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace yingke::registers
