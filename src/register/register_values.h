// SPDX-License-Identifier: GPL-3.0-or-later
// What the register holds, as values. All of it is personal data.
#pragma once

#include "core/visitor.h"
#include "register/room_spelling.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <vector>

namespace yingke::registers {

enum class ResidentRole { Owner = 0, Tenant = 1, Family = 2, Contact = 3 };

struct Resident {
    ResidentRole role = ResidentRole::Owner;
    QString name;
    core::Title title = core::Title::Unknown; ///< by gender
    QString telephone;
    QString identity;
    friend bool operator==(const Resident&, const Resident&) = default;
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
    friend bool operator==(const Arrear& a, const Arrear& b) {
        return a.fee == b.fee && a.fen == b.fen && a.payer == b.payer && a.from == b.from && a.until == b.until;
    }
};

struct Household {
    RoomName room;
    QString floor;
    QString area; ///< square metres, as written
    QString state;
    std::vector<Resident> people;
    std::vector<Arrear> arrears;
    std::vector<QString> plates;
    friend bool operator==(const Household&, const Household&) = default;
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
    QString room;    ///< normal form
    Resident person; ///< without a name when the room is empty
    QString plate;   ///< when it was found by that
};

struct ArrearsTotal {
    std::int64_t months = 0;
    std::int64_t fen = 0;
};

/// What is owed up to `today` by whom a visitor stands for: a tenant answers for what the tenant is to pay, anybody
/// else for what the owner is. Months: those begun in the periods owed, gaps left out, overlapping periods counted
/// once.
[[nodiscard]] ArrearsTotal arrearsOf(const Household& household, core::VisitorRole visitor, const QDate& today);

/// The lines that this visitor answers for and that are not paid, as they stand in the register.
[[nodiscard]] std::vector<Arrear> owedBy(const Household& household, core::VisitorRole visitor);

/// Months begun of one fee up to `today`.
[[nodiscard]] std::int64_t monthsOf(const Arrear& arrear, const QDate& today);

/// The first owner, or nullptr.
[[nodiscard]] const Resident* ownerOf(const Household& household);

} // namespace yingke::registers
