// SPDX-License-Identifier: GPL-3.0-or-later
// decide: pure. A command, a hall, a context → events, or a rejection. All events of one decision are one transaction.
#pragma once

#include "core/clocks.h"
#include "core/command.h"
#include "core/event.h"
#include "core/hall.h"
#include "core/takers.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace yingke::core {

/// Why a command was not carried out. The window turns each into a sentence; `detail` names the thing it is about.
enum class RejectionReason {
    NoSuchVisit,
    IdInUse,
    VisitClosed,
    WrongStage,
    NotOnHold,
    AlreadyOnHold,
    ActorIsBusy,
    NobodyActs,
    EmptyReason,
    TooLong,
    NoScript,
    NothingBefore,
    HandoverPending,
    NoHandover,
    AlreadyServing,
    NobodyNamed,
    AlreadyAtTop,
    NoSuchLimit,
    LimitRunning,
    NoLength,
    NoPurpose,
    NoSuchPromise,
    PromiseEnded,
    PromiseLocked,
    DueInPast,
    NotLater,
    PromiseWithoutOwner,
    NotToday,
    NoSuchSlip,
    NothingToSeal,
    TooLate,
    AlreadyPaid,
    TooLittle,
    NoSuchMoney,
    SecondPerson,
    NothingToHandOver,
    NoSuchPaper,
    SameVisit,
    LinkedAlready,
    NoSuchAppointment,
    AppointmentEnded,
    NoSuchWarning,
    NothingNamed,
    EndTooFar
};

struct Rejection {
    RejectionReason reason = RejectionReason::NoSuchVisit;
    std::string detail;

    friend bool operator==(const Rejection&, const Rejection&) = default;
};

/// What decide may know besides the hall.
struct Context {
    Moment now;
    PersonId actor; ///< who is signed in at the desk; empty for the clock
    DeskId desk;
    LimitTable limits;
    /// Whom to ask where nobody is named: moves that the clock makes, and who comes instead of one who can't.
    TakersByPost takers;
    /// Makes names for what the clock brings into being (handovers, limits): unique within the decision.
    /// Prefix given by the caller, e.g. a UUID; decide appends "-1", "-2", ….
    std::string idPrefix;
    /// Words for holds that nobody asked for by name (somebody took over a second visit); may be empty.
    std::string holdReason;
    int warningDays = 0; ///< a warning ends so many days from today at the latest (the office's); 0: today
    /// Words for handovers that are not taken because who was asked has gone out; may be empty.
    std::string outReason;
};

using Happenings = std::vector<Happening>;
using Decision = std::variant<Happenings, Rejection>;

/// Never changes anything, never throws for bad input. Runs in time linear in the visits of the hall.
[[nodiscard]] Decision decide(const Hall& hall, const Command& command, const Context& context);

/// Decides each command on the hall as the ones before left it; all or nothing.
[[nodiscard]] Decision decideAll(const Hall& hall, const std::vector<Command>& commands, const Context& context);

} // namespace yingke::core
