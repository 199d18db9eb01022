// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms that are written otherwise and may be one home: 01-0101 beside 1-101, 3-502 beside 3-2-0502. Taken in silence
// they would be two, with two households; where the register has the one, or the sheet both, a person says.
#pragma once

#include "register/rooms/room_spelling.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace yingke::registers {

/// What was said of rooms that may be one.
enum class ApartAnswer { NotAnswered, Same, Others };

class HomesApart {
public:
    /// Zeros: they differ in leading zeros alone, or in where the kind stands (101车位, 车位101). Parts: one names a
    /// unit, or the kind of its building, and the other one does not.
    enum class Differ { Zeros, Parts };
    struct Doubt {
        int rows = 0;
        QString sheet; ///< where the first is
        int row = 0;
        QString one; ///< normal forms
        QString other;
    };

    void answer(Differ differ, ApartAnswer answer) { of(differ).answer = answer; }
    /// A room that the register has, before any row.
    void stands(const RoomName& name);
    enum class How {
        Itself,     ///< no other one, or nobody has said that it is
        OtherZeros, ///< the register's, which is written there with other zeros
        AsSaid,     ///< another one by what was said
        Unclear,    ///< it was said that it is another one, and more than one can be meant
    };
    struct Settled {
        RoomName name;
        How how = How::Itself;
        QStringList canBe = {}; ///< of Unclear: normal forms
    };
    /// Of a room that the register lacks as it is written, in this row. The first row of a sheet that names a home says
    /// how it is written.
    [[nodiscard]] Settled settle(const QString& sheet, int row, const RoomName& name);
    [[nodiscard]] const Doubt& found(Differ differ) const { return m_all[static_cast<std::size_t>(differ)].doubt; }

private:
    struct One {
        RoomName name;
        QString loose;
        bool isStanding;
    };
    struct OfKind {
        ApartAnswer answer = ApartAnswer::NotAnswered;
        Doubt doubt;
    };
    /// The rooms that it may be, which the register has or an earlier row named, and how they differ.
    struct Met {
        Differ differ = Differ::Zeros;
        std::vector<RoomName> others = {};
        bool areStanding = false; ///< of the register
    };
    [[nodiscard]] Met meet(const RoomName& name);
    /// Counts a row of which nobody knows whether it is `other`; what was said of it.
    [[nodiscard]] ApartAnswer doubt(Differ differ, const QString& sheet, int row, const RoomName& name,
                                    const RoomName& other);
    /// It was said that `name` is `other`; false: another room was joined with that one before, which is not this one.
    [[nodiscard]] bool join(const RoomName& name, const RoomName& other);
    [[nodiscard]] OfKind& of(Differ differ) { return m_all[static_cast<std::size_t>(differ)]; }

    std::array<OfKind, 2> m_all;
    QHash<QString, QString> m_joined;
    QHash<QString, std::vector<One>> m_rooms; ///< by community, number of the building and room
};

} // namespace yingke::registers
