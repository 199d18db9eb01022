// SPDX-License-Identifier: GPL-3.0-or-later
// What a script has done in a visit as events: steps, choices, facts, papers, calls, slips.
// Fields marked [personal] go into the journal's erasable rows.
#pragma once

#include "core/facts.h"
#include "core/ids.h"
#include "core/presence.h"
#include "core/timesheet.h"

#include <cstdint>
#include <string>

namespace yingke::core::event {

struct ScenarioBegun {
    ScriptRef script;
    std::string title;
    VisitId other;
    PromiseId promise = {}; ///< that is followed up; empty: none
    friend bool operator==(const ScenarioBegun&, const ScenarioBegun&) = default;
};
struct StepEntered {
    StepId step;
    std::string act;           ///< "say", "ask", "fill", …
    std::string listener;      ///< "visitor", "other", "colleague", a party's name; empty when nothing is said
    std::string words;         ///< [personal] the words as they were shown
    Party party = Party::Desk; ///< whose time the step is: Desk or Visitor
    friend bool operator==(const StepEntered&, const StepEntered&) = default;
};
struct SteppedBack {
    StepId from;
    StepId to;
    friend bool operator==(const SteppedBack&, const SteppedBack&) = default;
};
struct StepSkipped {
    StepId step;
    std::string reason; /* [personal] */
    friend bool operator==(const StepSkipped&, const StepSkipped&) = default;
};
struct ScenarioEnded {
    ScriptRef script;
    friend bool operator==(const ScenarioEnded&, const ScenarioEnded&) = default;
};
struct ChoiceMade {
    StepId step;
    ChoiceId choice;
    std::string label;
    friend bool operator==(const ChoiceMade&, const ChoiceMade&) = default;
};
struct FactRecorded {
    FactId fact;
    FactValue value; /* [personal] */
    friend bool operator==(const FactRecorded&, const FactRecorded&) = default;
};
struct PaperMarked {
    PaperKey paper;
    PaperMark mark = PaperMark::Seen;
    bool on = true;
    std::string purpose;
    std::int64_t deleteOn = 0;
    friend bool operator==(const PaperMarked&, const PaperMarked&) = default;
};
struct PersonFound {
    RoleId role;
    PersonId person;
    PresenceState answer = PresenceState::In;
    friend bool operator==(const PersonFound&, const PersonFound&) = default;
}; ///< person empty: nobody has the role in
struct CallMade {
    std::string party;
    std::string number; /* [personal] */
    bool outOfHearing = false;
    bool answered = false;
    friend bool operator==(const CallMade&, const CallMade&) = default;
};
struct GestureDone {
    StepId step;
    std::string gesture;
    friend bool operator==(const GestureDone&, const GestureDone&) = default;
};
struct SlipIssued {
    SlipId slip;
    std::string kind;
    std::string number;
    std::string content; /* [personal] */
    friend bool operator==(const SlipIssued&, const SlipIssued&) = default;
};
struct SlipVoided {
    SlipId slip;
    std::string reason; /* [personal] */
    friend bool operator==(const SlipVoided&, const SlipVoided&) = default;
};
struct SlipReprinted {
    SlipId slip;
    friend bool operator==(const SlipReprinted&, const SlipReprinted&) = default;
};

/// This visitor was here before and went to fetch papers: the same matter, a second trip.
struct CameBackForPapers {
    VisitId earlier; ///< the visit in which they were missing
    friend bool operator==(const CameBackForPapers&, const CameBackForPapers&) = default;
};
/// The service supervisor let a visit past a policy of the office (S3.5-08), with a reason that is kept.
struct PolicyOverridden {
    std::string policy; ///< the setting's name, e.g. "refuse_release_over_arrears"
    PersonId by;
    std::string reason; /* [personal] */
    friend bool operator==(const PolicyOverridden&, const PolicyOverridden&) = default;
};

} // namespace yingke::core::event
