// SPDX-License-Identifier: GPL-3.0-or-later
// What the register holds, as values. All of it is personal data.
#pragma once

#include "core/visitor.h"
#include "register/rooms/room_spelling.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace yingke::registers {

/// Unknown: lives there or has to do with it, nobody said how; stands for no one and has no right of an owner or
/// tenant.
enum class ResidentRole { Owner = 0, Tenant = 1, Family = 2, Contact = 3, Unknown = 4 };

/// What the desk corrected since a sheet last said the same, as bits: no older sheet puts it back.
namespace by_hand {
constexpr int row = 1; ///< the desk put it in; no sheet has named it yet
constexpr int title = 2;
constexpr int telephone = 4;
constexpr int identity = 8;
constexpr int floor = 16;
constexpr int area = 32;
constexpr int state = 64;
constexpr int gone = 128; ///< the desk said that the room is no longer there
} // namespace by_hand

/// Who made it so that somebody or something is no longer there.
enum class Departure { Sheet = 0, Hand = 1 };

/// Lives there now: who has moved out is a FormerResident, and nobody calls or asks one. Two are the same by what is
/// known of the person; the marks behind are beside that.
struct Resident {
    ResidentRole role = ResidentRole::Owner;
    QString name;
    core::Title title = core::Title::Unknown; ///< by gender
    QString telephone;
    QString identity;
    QDate since = {};                           ///< new in the register on that day; invalid: it is not known
    int byHand = 0;                             ///< bits of by_hand
    QString knownAs = {};                       ///< how the sheets write the name, where the desk corrected it
    std::optional<ResidentRole> knownRole = {}; ///< likewise
    friend bool operator==(const Resident& a, const Resident& b) {
        return a.role == b.role && a.name == b.name && a.title == b.title && a.telephone == b.telephone &&
               a.identity == b.identity;
    }
};

struct FormerResident {
    Resident person;
    QDate until; ///< the day from which the register has it that this one has moved out
    Departure how = Departure::Sheet;
};

struct FormerPlate {
    QString plate;
    QDate until;
    Departure how = Departure::Sheet;
};

/// `payer`: 业主, 租户 or the name of one of the household; empty: the owner.
struct Arrear {
    QString fee;
    std::int64_t fen = 0; ///< owed; more than 0
    QString payer;
    QDate from;
    QDate until; ///< the last day it is owed for; invalid: still running
    /// Number of the receipt by which it was paid at the desk; empty: it is owed. A mark beside the line (Settlement),
    /// no part of what finance's list says: two lines are the same whether one is paid or not.
    QString paidBy = {};
    /// Since when nobody is asked for it: who answered for it has moved out. A mark like paidBy.
    QDate leftOn = {};
    int byHand = 0; ///< bits of by_hand
    friend bool operator==(const Arrear& a, const Arrear& b) {
        return a.fee == b.fee && a.fen == b.fen && a.payer == b.payer && a.from == b.from && a.until == b.until;
    }
};

/// A line that nobody is asked for: who answered for it moved out (Sheet), or the desk took it away (Hand). It is known
/// again by fee, payer and first day: a sum that grew is the same debt.
struct SetAside {
    Arrear line;
    QDate day;
    Departure how = Departure::Sheet;
};

/// A room and who lives there now. Two are the same by what stands above the history.
struct Household {
    RoomName room;
    QString floor;
    QString area; ///< square metres, as written
    QString state;
    std::vector<Resident> people;
    std::vector<Arrear> arrears;
    std::vector<QString> plates;

    std::vector<FormerResident> former = {}; ///< in the order in which they moved out
    std::vector<FormerPlate> formerPlates = {};
    std::vector<SetAside> setAside = {};
    std::vector<QString> platesByHand = {}; ///< of `plates`: those that the desk put in
    int byHand = 0;                         ///< bits of by_hand
    QDate gone = {};                        ///< the room itself is no longer there since
    friend bool operator==(const Household& a, const Household& b) {
        return a.room == b.room && a.floor == b.floor && a.area == b.area && a.state == b.state &&
               a.people == b.people && a.arrears == b.arrears && a.plates == b.plates;
    }
};

/// A line that was paid at the desk: with which receipt, who took the money, when. It stays when finance's list comes
/// in anew with the same line; a line that says anything else is owed.
struct Settlement {
    QString room; ///< normal form
    Arrear line;
    QString receipt; ///< the slip's id
    QString number;
    QString person;
    std::int64_t utc = 0;
    friend bool operator==(const Settlement&, const Settlement&) = default;
};

struct RegisterHit {
    QString room;        ///< normal form
    Resident person;     ///< without a name when the room is empty
    QString plate;       ///< when it was found by that
    QDate movedOut = {}; ///< this one (or the vehicle, or the room) is no longer there since; nobody to call
};

struct ArrearsTotal {
    std::int64_t months = 0;
    std::int64_t fen = 0;
};

/// What is owed up to `today` by whom a visitor stands for: a tenant answers for what the tenant is to pay, anybody
/// else for what the owner is. Months: those begun in the periods owed, gaps left out, overlapping periods counted
/// once.
[[nodiscard]] ArrearsTotal arrearsOf(const Household& household, core::VisitorRole visitor, const QDate& today);

/// The lines that this visitor answers for, that are not paid and not left by who moved out, as they stand in the
/// register.
[[nodiscard]] std::vector<Arrear> owedBy(const Household& household, core::VisitorRole visitor);

/// Months begun of one fee up to `today`.
[[nodiscard]] std::int64_t monthsOf(const Arrear& arrear, const QDate& today);

/// Marks the lines that nobody of the room answers for any more (Arrear::leftOn): set aside; to be paid by name by who
/// has moved out; or of a time before all came that are there now.
void markLeft(Household& household);

/// These move out on `day`. When none is left of those who answered for a kind of lines (the owner's, the tenant's, one
/// by name), those lines are set aside.
void moveOut(Household& household, const std::vector<std::size_t>& people, const QDate& day, Departure how);

/// The first owner, or nullptr.
[[nodiscard]] const Resident* ownerOf(const Household& household);

} // namespace yingke::registers
