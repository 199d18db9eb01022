// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of the script language that move on.
#pragma once

#include "core/escalation.h"
#include "scenario/language/place.h"

#include <string>
#include <variant>
#include <vector>

namespace yingke::scenario {

/// Among `stand_ins`: whoever the office has standing in for the role.
inline constexpr const char* standInsOfOffice = "office";

/// find: asks the presence board for a role, then its stand-ins in order. `in`: found (asks a handover unless
/// `handover: no`); `busy`: somebody is, but with others; `out`: nobody. busy may be left out (= out). Of a visit that
/// was moved up: who was asked to take it is found, and who could not come is not asked again.
struct FindAct {
    Text role;
    std::vector<Text> standIns;
    Text in; ///< empty: next step
    Text busy;
    Text out;
    bool handover = true;
    Text why; ///< of the handover; empty: the script's title
};

/// if: a condition over facts and looked-up values.
struct IfAct {
    Text condition;
    Text then; ///< step; empty: next
    Text otherwise;
    Text unanswered; ///< second language: where to when the condition hangs on what is not answered; empty: `otherwise`
};

/// call: a third party on the telephone.
struct CallAct {
    std::string party;
    Text label;
    Text number; ///< a fact or looked-up value that holds the number; empty: the colleague's
    bool outOfHearing = false;
    Text answered; ///< step; empty: next
    Text notAnswered;
};

/// hand over: `to` a role found before ("colleague"): the colleague is here and takes over; or "back".
struct HandOverAct {
    std::string to = "colleague";
    Text why;
    Text declined; ///< where to go when the colleague can't; empty: stays
};

struct EscalateAct {
    core::EscalationLevel level = core::EscalationLevel::ServiceSupervisor;
    Text why;
};

/// hold / resume / queue: who is asked to wait, who is turned to again, who sits down ("visitor" or "other").
struct HoldAct {
    std::string who = "other";
    Text why;
};
struct ResumeAct {
    std::string who = "other";
};
struct QueueAct {
    std::string who = "visitor";
};

/// begin serving the visitor (the end of waiting)
struct ServeAct {
    std::string who = "visitor";
};

/// the other visit, a call, is over
struct HangUpAct {
    std::string who = "other";
};

/// use: a shared piece, laid in by the loader; the act is only kept for the picture.
struct UseAct {
    Text piece;
};
struct GoToAct {
    Text step;
};

/// first: another scenario comes first within this visit. This one waits, keeps what is known, and goes on at `next`
/// when that one has ended.
struct FirstAct {
    Text scenario;
};

/// How the scenario ends: the visit stays (another matter, or the farewell), goes to the farewell, or is refused.
enum class EndKind { Matter, Farewell, Refused };
struct EndAct {
    EndKind kind = EndKind::Matter;
};

using Move = std::variant<std::monostate, FindAct, IfAct, CallAct, HandOverAct, EscalateAct, HoldAct, ResumeAct,
                          QueueAct, ServeAct, HangUpAct, UseAct, GoToAct, FirstAct, EndAct>;

} // namespace yingke::scenario
