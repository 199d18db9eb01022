// SPDX-License-Identifier: GPL-3.0-or-later
// What a script has done in a visit as events: steps, choices, gestures, what was let past.
#pragma once

#include "core/ids.h"
#include "core/timesheet.h"
#include "core/visit_state.h"

#include <optional>
#include <string>
#include <string_view>

namespace yingke::core::event {

struct ScenarioBegun {
    static constexpr std::string_view kindName = "scenario_begun";
    ScriptRef script;
    std::string title;
    VisitId other;
    PromiseId promise = {}; ///< that is followed up; empty: none
    static void fields(auto& archive, auto& event) {
        archive.plain("script", event.script);
        archive.plain("title", event.title);
        archive.plain("other", event.other);
        archive.plain("promise", event.promise);
    }
    friend bool operator==(const ScenarioBegun&, const ScenarioBegun&) = default;
};
struct StepEntered {
    static constexpr std::string_view kindName = "step_entered";
    StepId step;
    std::string act;           ///< "say", "ask", "fill", …
    std::string listener;      ///< "visitor", "other", "colleague", a party's name; empty when nothing is said
    std::string words;         ///< the words as they were shown
    Party party = Party::Desk; ///< whose time the step is: Desk or Visitor
    static void fields(auto& archive, auto& event) {
        archive.plain("step", event.step);
        archive.plain("act", event.act);
        archive.plain("listener", event.listener);
        archive.personal("words", event.words);
        archive.plain("party", event.party);
    }
    friend bool operator==(const StepEntered&, const StepEntered&) = default;
};
struct SteppedBack {
    static constexpr std::string_view kindName = "stepped_back";
    StepId from;
    StepId to;
    static void fields(auto& archive, auto& event) {
        archive.plain("from", event.from);
        archive.plain("to", event.to);
    }
    friend bool operator==(const SteppedBack&, const SteppedBack&) = default;
};
struct StepSkipped {
    static constexpr std::string_view kindName = "step_skipped";
    StepId step;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("step", event.step);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const StepSkipped&, const StepSkipped&) = default;
};
struct ScenarioEnded {
    static constexpr std::string_view kindName = "scenario_ended";
    ScriptRef script;
    std::optional<MatterEnd> end = {}; ///< nothing: done, or written before there was anything else
    static void fields(auto& archive, auto& event) {
        archive.plain("script", event.script);
        archive.plain("end", event.end);
    }
    friend bool operator==(const ScenarioEnded&, const ScenarioEnded&) = default;
};
/// The scenario waits for another one, which begins now; it goes on at `at` when that one has ended.
struct ScenarioSuspended {
    static constexpr std::string_view kindName = "scenario_suspended";
    ScriptRef script;
    std::string title;
    StepId at;
    static void fields(auto& archive, auto& event) {
        archive.plain("script", event.script);
        archive.plain("title", event.title);
        archive.plain("at", event.at);
    }
    friend bool operator==(const ScenarioSuspended&, const ScenarioSuspended&) = default;
};
/// The scenario that was suspended last is the visit's again.
struct ScenarioResumed {
    static constexpr std::string_view kindName = "scenario_resumed";
    ScriptRef script;
    std::string title;
    static void fields(auto& archive, auto& event) {
        archive.plain("script", event.script);
        archive.plain("title", event.title);
    }
    friend bool operator==(const ScenarioResumed&, const ScenarioResumed&) = default;
};
struct ChoiceMade {
    static constexpr std::string_view kindName = "choice_made";
    StepId step;
    ChoiceId choice;
    std::string label;
    static void fields(auto& archive, auto& event) {
        archive.plain("step", event.step);
        archive.plain("choice", event.choice);
        archive.plain("label", event.label);
    }
    friend bool operator==(const ChoiceMade&, const ChoiceMade&) = default;
};
struct GestureDone {
    static constexpr std::string_view kindName = "gesture_done";
    StepId step;
    std::string gesture;
    static void fields(auto& archive, auto& event) {
        archive.plain("step", event.step);
        archive.plain("gesture", event.gesture);
    }
    friend bool operator==(const GestureDone&, const GestureDone&) = default;
};

/// This visitor was here before and went to fetch papers: the same matter, a second trip.
struct CameBackForPapers {
    static constexpr std::string_view kindName = "came_back_for_papers";
    VisitId earlier; ///< the visit in which they were missing
    static void fields(auto& archive, auto& event) { archive.plain("earlier", event.earlier); }
    friend bool operator==(const CameBackForPapers&, const CameBackForPapers&) = default;
};
/// The service supervisor let a visit past a policy of the office (S3.5-08), with a reason that is kept.
struct PolicyOverridden {
    static constexpr std::string_view kindName = "policy_overridden";
    std::string policy; ///< the setting's name, e.g. "refuse_release_over_arrears"
    PersonId by;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("policy", event.policy);
        archive.plain("by", event.by);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const PolicyOverridden&, const PolicyOverridden&) = default;
};

} // namespace yingke::core::event
