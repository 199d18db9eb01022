// SPDX-License-Identifier: GPL-3.0-or-later
// A day begins and ends, a shift changes, somebody leaves the company: who answers for what from here on.
#pragma once

#include "core/ids.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace yingke::core {

/// Why a visit went over to somebody without being handed over.
enum class PassCause { ShiftChange, DayOpening, LeftCompany };

} // namespace yingke::core

namespace yingke::core::event {

/// Who is here is asked anew: nobody is signed in, and of nobody it is known whether they are in.
struct DayBegun {
    static constexpr std::string_view kindName = "day_begun";
    std::int64_t day = 0; ///< localDay
    static void fields(auto& archive, auto& event) { archive.plain("day", event.day); }
    friend bool operator==(const DayBegun&, const DayBegun&) = default;
};
/// The desk is closed for the day. What stays open was looked at, and said.
struct DayEnded {
    static constexpr std::string_view kindName = "day_ended";
    std::int64_t day = 0;      ///< localDay
    std::int64_t visits = 0;   ///< that stay open
    std::int64_t promises = 0; ///< that stay open
    std::string note;          ///< what becomes of them
    std::string sheet;         ///< all that was shown, a line each
    static void fields(auto& archive, auto& event) {
        archive.plain("day", event.day);
        archive.plain("visits", event.visits);
        archive.plain("promises", event.promises);
        archive.personal("note", event.note);
        archive.personal("sheet", event.sheet);
    }
    friend bool operator==(const DayEnded&, const DayEnded&) = default;
};
/// The sheet was signed by both. What went over is told by an event each, before this one.
struct ShiftChanged {
    static constexpr std::string_view kindName = "shift_changed";
    PersonId from;
    PersonId to;
    std::int64_t visits = 0;   ///< that went over
    std::int64_t promises = 0; ///< that went over
    std::string sheet;         ///< what both signed, a line each; the note is its last part
    static void fields(auto& archive, auto& event) {
        archive.plain("from", event.from);
        archive.plain("to", event.to);
        archive.plain("visits", event.visits);
        archive.plain("promises", event.promises);
        archive.personal("sheet", event.sheet);
    }
    friend bool operator==(const ShiftChanged&, const ShiftChanged&) = default;
};
/// Of a visit: whatever in it was one person's is another's, who was not asked first.
struct VisitPassedOn {
    static constexpr std::string_view kindName = "visit_passed_on";
    PersonId from;
    PersonId to;
    PassCause cause = PassCause::ShiftChange;
    static void fields(auto& archive, auto& event) {
        archive.plain("from", event.from);
        archive.plain("to", event.to);
        archive.plain("cause", event.cause);
    }
    friend bool operator==(const VisitPassedOn&, const VisitPassedOn&) = default;
};
/// Of the promise's visit: who follows the promise to its end, whoever carries it out.
struct FollowUpPassedOn {
    static constexpr std::string_view kindName = "follow_up_passed_on";
    PromiseId promise;
    PersonId to;
    static void fields(auto& archive, auto& event) {
        archive.plain("promise", event.promise);
        archive.plain("to", event.to);
    }
    friend bool operator==(const FollowUpPassedOn&, const FollowUpPassedOn&) = default;
};
/// Of the visit that paid: who keeps a receipt's money from here on. It stays where it is.
struct MoneyPassedOn {
    static constexpr std::string_view kindName = "money_passed_on";
    SlipId receipt;
    PersonId from;
    PersonId to;
    static void fields(auto& archive, auto& event) {
        archive.plain("receipt", event.receipt);
        archive.plain("from", event.from);
        archive.plain("to", event.to);
    }
    friend bool operator==(const MoneyPassedOn&, const MoneyPassedOn&) = default;
};
/// Signed out at every desk. The log goes on naming them by their id.
struct ColleagueLeft {
    static constexpr std::string_view kindName = "colleague_left";
    PersonId person;
    static void fields(auto& archive, auto& event) { archive.plain("person", event.person); }
    friend bool operator==(const ColleagueLeft&, const ColleagueLeft&) = default;
};

} // namespace yingke::core::event
