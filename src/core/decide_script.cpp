// SPDX-License-Identifier: GPL-3.0-or-later
// What a script has done in a visit: steps, choices, facts, papers, calls, slips. The core keeps it and judges little:
// what fits a script is the player's to know.
#include "core/desk_scripts.h"
#include "core/rules.h"

#include <algorithm>

namespace yingke::core {

namespace {

/// An open visit with a scenario in it.
OpenVisit withScript(const Draft& draft, const VisitId& id) {
    OpenVisit open = openVisit(draft, id);
    if (!open.refused && open.visit->run.script.empty()) {
        open.refused = reject(RejectionReason::NoScript);
    }
    return open;
}

/// A caller who was only spoken to: nothing was asked and answered, written down, shown or handed over.
bool onlyWords(const Visit& visit) {
    const ScriptRun& run = visit.run;
    const auto chosen = [&visit](const StepId& step) { return visit.choices.count(step) > 0; };
    return visit.channel == Channel::Telephone && visit.direction == Direction::Incoming &&
           visit.serverParty == Party::Desk && !desk_script::isOne(run.script.id) && run.recorded.empty() &&
           run.papers.empty() && run.promised.empty() && !chosen(run.step) &&
           std::none_of(run.trail.begin(), run.trail.end(), chosen);
}

/// How the matter that runs would end now: what it promised or follows up is open, or a paper that it asked for is
/// missing.
MatterEnd endOf(const Hall& hall, const Visit& visit) {
    const ScriptRun& run = visit.run;
    const bool missing = std::any_of(run.papers.begin(), run.papers.end(), [&visit](const PaperKey& key) {
        const auto paper = visit.papers.find(key);
        return paper != visit.papers.end() && paper->second.missing;
    });
    const bool promised = std::any_of(run.promised.begin(), run.promised.end(),
                                      [&hall](const PromiseId& id) { return findOpen(hall, id) != nullptr; }) ||
                          findOpen(hall, run.promise) != nullptr;
    return missing            ? MatterEnd::AwaitsPapers
           : promised         ? MatterEnd::AwaitsPromise
           : onlyWords(visit) ? MatterEnd::Told
                              : MatterEnd::Done;
}

/// Emits an event of an open visit, or says why not.
Refused record(Draft& draft, const VisitId& id, Event event) {
    const OpenVisit open = openVisit(draft, id);
    if (!open.refused) {
        draft.happen(id, std::move(event));
    }
    return open.refused;
}

const IssuedSlip* slipOf(const Visit& visit, const SlipId& id) {
    const auto found =
        std::find_if(visit.slips.begin(), visit.slips.end(), [&id](const IssuedSlip& slip) { return slip.id == id; });
    return found == visit.slips.end() ? nullptr : &*found;
}

/// No slip of the hall has this id, and none of the kind this number: numbers are never given out twice.
bool slipIsNew(const Hall& hall, const command::IssueSlip& command) {
    return std::none_of(hall.visits.begin(), hall.visits.end(), [&command](const auto& entry) {
        const auto& slips = entry.second.slips;
        return std::any_of(slips.begin(), slips.end(), [&command](const IssuedSlip& slip) {
            return slip.id == command.slip || (slip.kind == command.kind && slip.number == command.number);
        });
    });
}

/// A slip that was given out in this visit, or why it is none.
Refused wantSlip(const Draft& draft, const VisitId& id, const SlipId& slip) {
    const Visit* visit = draft.visit(id);
    if (visit == nullptr) {
        return reject(RejectionReason::NoSuchVisit, id.value);
    }
    return slipOf(*visit, slip) == nullptr ? Refused(reject(RejectionReason::NoSuchSlip, slip.value)) : std::nullopt;
}

} // namespace

Refused carryOut(Draft& draft, const command::BeginScenario& command) {
    if (command.script.empty()) {
        return reject(RejectionReason::NoScript);
    }
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    // Limits of the scenario that is left have no meaning in the next one; the office's own go on.
    draft.stopLimits(command.visit, {LimitKind::Script});
    if (!command.promise.empty() && find(draft.hall(), command.promise) == nullptr) {
        return reject(RejectionReason::NoSuchPromise, command.promise.value);
    }
    draft.happen(command.visit, event::ScenarioBegun{command.script, command.title, command.other, command.promise});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::EnterStep& command) {
    const OpenVisit open = withScript(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    draft.happen(command.visit,
                 event::StepEntered{command.step, command.act, command.listener, command.words, command.party});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::StepBack& command) {
    const OpenVisit open = withScript(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (open.visit->run.trail.empty()) {
        return reject(RejectionReason::NothingBefore);
    }
    const StepId from = open.visit->run.step;
    const StepId to = open.visit->run.trail.back();
    draft.happen(command.visit, event::SteppedBack{from, to});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::SkipStep& command) {
    const OpenVisit open = withScript(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (open.visit->run.step.empty()) {
        return reject(RejectionReason::NoScript);
    }
    if (blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    draft.happen(command.visit, event::StepSkipped{StepId{open.visit->run.step}, command.reason});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::EndScenario& command) {
    const OpenVisit open = withScript(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (open.visit->run.ended) {
        return reject(RejectionReason::NoScript);
    }
    const ScriptRef script = open.visit->run.script;
    const MatterEnd end = command.end == MatterEnd::Done ? endOf(draft.hall(), *open.visit) : command.end;
    draft.stopLimits(command.visit, {LimitKind::Script});
    draft.happen(command.visit,
                 event::ScenarioEnded{script, end == MatterEnd::Done ? std::nullopt : std::optional(end)});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::SuspendScenario& command) {
    const OpenVisit open = withScript(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (open.visit->run.ended || command.at.empty()) {
        return reject(RejectionReason::NoScript);
    }
    if (open.visit->suspended.size() >= mostSuspended) {
        return reject(RejectionReason::TooLong, "suspended");
    }
    const ScriptRun& run = open.visit->run;
    event::ScenarioSuspended suspended{run.script, run.title, command.at};
    draft.stopLimits(command.visit, {LimitKind::Script});
    draft.happen(command.visit, std::move(suspended));
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::ResumeScenario& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    if (open.refused) {
        return open.refused;
    }
    if (open.visit->suspended.empty()) {
        return reject(RejectionReason::NothingBefore);
    }
    const ScriptRun& run = open.visit->suspended.back().run;
    event::ScenarioResumed resumed{run.script, run.title};
    draft.stopLimits(command.visit, {LimitKind::Script});
    draft.happen(command.visit, std::move(resumed));
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::Choose& command) {
    return record(draft, command.visit, event::ChoiceMade{command.step, command.choice, command.label});
}

Refused carryOut(Draft& draft, const command::RecordFact& command) {
    return record(draft, command.visit, event::FactRecorded{command.fact, command.value});
}

Refused carryOut(Draft& draft, const command::MarkPaper& command) {
    const bool copies = command.mark == PaperMark::Copied && command.on;
    if (copies && (blank(command.purpose) || command.deleteOn <= 0)) {
        return reject(RejectionReason::NoPurpose, command.paper.paper.value);
    }
    return record(draft, command.visit,
                  event::PaperMarked{command.paper, command.mark, command.on, command.purpose, command.deleteOn,
                                     command.earlier});
}

Refused carryOut(Draft& draft, const command::NotePerson& command) {
    return record(draft, command.visit, event::PersonFound{command.role, command.person, command.answer});
}

Refused carryOut(Draft& draft, const command::NoteCall& command) {
    return record(draft, command.visit,
                  event::CallMade{command.party, command.number, command.outOfHearing, command.answered});
}

Refused carryOut(Draft& draft, const command::NoteGesture& command) {
    return record(draft, command.visit, event::GestureDone{command.step, command.gesture});
}

Refused carryOut(Draft& draft, const command::AddNote& command) {
    if (blank(command.text)) {
        return reject(RejectionReason::EmptyReason);
    }
    // A note may follow when the visit is closed: it is an event like any other, never a change.
    if (draft.visit(command.visit) == nullptr) {
        return reject(RejectionReason::NoSuchVisit, command.visit.value);
    }
    draft.happen(command.visit, event::NoteAdded{command.text});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::NoteEarlierVisit& command) {
    if (command.visit.empty()) {
        return reject(RejectionReason::NoSuchVisit);
    }
    if (blank(command.text)) {
        return reject(RejectionReason::EmptyReason);
    }
    if (command.text.size() > command::longestNote) {
        return reject(RejectionReason::TooLong, "note");
    }
    draft.happen(command.visit, event::NoteAdded{command.text});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::NoteCameBack& command) {
    if (command.earlier.empty() || command.earlier == command.visit) {
        return reject(RejectionReason::NoSuchVisit, command.earlier.value);
    }
    return record(draft, command.visit, event::CameBackForPapers{command.earlier});
}

Refused carryOut(Draft& draft, const command::OverridePolicy& command) {
    if (command.by.empty()) {
        return reject(RejectionReason::NobodyNamed);
    }
    if (blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    return record(draft, command.visit, event::PolicyOverridden{command.policy, command.by, command.reason});
}

Refused carryOut(Draft& draft, const command::IssueSlip& command) {
    if (command.slip.empty()) {
        return reject(RejectionReason::NoSuchSlip);
    }
    if (!slipIsNew(draft.hall(), command)) {
        return reject(RejectionReason::IdInUse, command.number);
    }
    return record(draft, command.visit, event::SlipIssued{command.slip, command.kind, command.number, command.content});
}

Refused carryOut(Draft& draft, const command::VoidSlip& command) {
    if (const Refused refused = wantSlip(draft, command.visit, command.slip)) {
        return refused;
    }
    if (slipOf(*draft.visit(command.visit), command.slip)->voided) {
        return reject(RejectionReason::NoSuchSlip, command.slip.value);
    }
    if (const auto money = draft.hall().takings.find(command.slip);
        money != draft.hall().takings.end() && !money->second.givenBack) {
        return reject(RejectionReason::SecondPerson, command.slip.value); // ReturnMoney makes it void
    }
    if (blank(command.reason)) {
        return reject(RejectionReason::EmptyReason);
    }
    draft.happen(command.visit, event::SlipVoided{command.slip, command.reason});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::ReprintSlip& command) {
    if (const Refused refused = wantSlip(draft, command.visit, command.slip)) {
        return refused;
    }
    draft.happen(command.visit, event::SlipReprinted{command.slip});
    return std::nullopt;
}

} // namespace yingke::core
