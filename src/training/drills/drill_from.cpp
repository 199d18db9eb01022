// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/drills/drill_from.h"

#include "core/roles.h"
#include "journal/format/enum_names.h"

#include <algorithm>
#include <set>

namespace yingke::training {

namespace {

template <class Enum> std::string nameOf(Enum value) { return journal::enumName(value).toStdString(); }

/// Only what a script or the program itself names is taken over: ids, kinds, numbers. Whatever a person said, wrote or
/// is called is left where it is, by never being read here.
class DrillMaker {
public:
    explicit DrillMaker(core::Moment begin) : m_begin(begin) { m_drill.visitor = "客户甲"; }

    void take(const core::EventRecord& record) {
        m_at = record.at.steady - m_begin.steady;
        std::visit([this](const auto& event) { on(event); }, record.event);
        m_drill.length = std::max(m_drill.length, m_at);
    }

    /// Something of the hall meanwhile.
    void aside(const core::EventRecord& record) {
        m_at = record.at.steady - m_begin.steady;
        if (const auto* came = std::get_if<core::event::VisitorArrived>(&record.event)) {
            add(came->channel == core::Channel::Telephone ? DrillKind::TelephoneRang : DrillKind::AnotherCameIn);
        } else if (const auto* presence = std::get_if<core::event::PresenceSet>(&record.event)) {
            if (presence->presence.state == core::PresenceState::Out &&
                m_supervisors.count(presence->presence.person) > 0) {
                add(DrillKind::SupervisorAway);
            }
        }
    }

    Drill drill() {
        std::stable_sort(m_drill.events.begin(), m_drill.events.end(),
                         [](const DrillEvent& a, const DrillEvent& b) { return a.at < b.at; });
        return std::move(m_drill);
    }

private:
    DrillEvent& add(DrillKind kind, const std::string& about = {}, const std::string& detail = {},
                    std::int64_t number = 0, const core::StepId& step = {}) {
        m_drill.events.push_back({m_at, kind, step, about, detail, number});
        return m_drill.events.back();
    }

    void on(const core::event::VisitorArrived& event) {
        m_drill.channel = event.channel;
        m_drill.courtesy = event.visitor.title;
        m_drill.role = event.visitor.role;
        m_drill.speaksEnglish = event.visitor.speaksEnglish;
    }
    void on(const core::event::VisitorDescribed& event) {
        m_drill.courtesy = event.change.title.value_or(m_drill.courtesy);
        m_drill.role = event.change.role.value_or(m_drill.role);
        m_drill.speaksEnglish = event.change.speaksEnglish.value_or(m_drill.speaksEnglish);
    }
    void on(const core::event::ScenarioBegun& event) {
        // Its title is the script's own, but may be edited by anybody: the practice hall asks the script for it.
        m_drill.scripts.push_back(event.script.id);
        add(DrillKind::ScenarioBegun, event.script.id);
    }
    void on(const core::event::StepEntered& event) { add(DrillKind::StepEntered, {}, {}, 0, event.step); }
    void on(const core::event::SteppedBack& event) { add(DrillKind::SteppedBack, {}, {}, 0, event.to); }
    void on(const core::event::StepSkipped& event) { add(DrillKind::StepSkipped, {}, {}, 0, event.step); }
    void on(const core::event::ChoiceMade& event) { add(DrillKind::ChoiceMade, event.choice.value, {}, 0, event.step); }
    void on(const core::event::FactRecorded& event) {
        DrillEvent& given = add(DrillKind::FactGiven, event.fact.value);
        if (const auto* count = std::get_if<std::int64_t>(&event.value)) {
            given.number = *count;
        } else if (const auto* money = std::get_if<core::Money>(&event.value)) {
            given.number = money->fen;
        } else if (const auto* yes = std::get_if<bool>(&event.value)) {
            given.number = *yes ? 1 : 0;
        } else {
            given.detail = "sample";
        }
    }
    void on(const core::event::PaperMarked& event) {
        if (event.on && event.mark == core::PaperMark::Seen) {
            add(DrillKind::PaperSeen, event.paper.paper.value, {}, event.paper.head);
        } else if (event.on && event.mark == core::PaperMark::Missing) {
            add(DrillKind::PaperMissing, event.paper.paper.value, {}, event.paper.head);
        }
    }
    void on(const core::event::PersonFound& event) {
        if (event.role.value == core::role::serviceSupervisor || event.role.value == core::role::director) {
            m_supervisors.insert(event.person);
        }
        add(DrillKind::PersonFound, event.role.value, nameOf(event.answer));
    }
    void on(const core::event::CallMade& event) {
        add(DrillKind::CallMade, event.party, event.answered ? "answered" : "not_answered");
    }
    void on(const core::event::HandoverAsked& event) {
        if (event.byEscalation) {
            m_supervisors.insert(event.to);
        }
        add(DrillKind::HandoverAsked, event.role.value);
    }
    void on(const core::event::HandoverTaken& /*event*/) { add(DrillKind::HandoverTaken); }
    void on(const core::event::HandoverDeclined& /*event*/) { add(DrillKind::HandoverDeclined); }
    void on(const core::event::HandoverGivenBack& /*event*/) { add(DrillKind::GivenBack); }
    void on(const core::event::VisitEscalated& event) {
        add(DrillKind::Escalated, nameOf(event.reason), nameOf(event.level), 0, event.step);
    }
    void on(const core::event::VisitHeld& /*event*/) { add(DrillKind::Held); }
    void on(const core::event::VisitResumed& /*event*/) { add(DrillKind::Resumed); }
    void on(const core::event::LimitPassed& event) { add(DrillKind::LimitPassed, nameOf(event.kind)); }
    void on(const core::event::PromiseMade& event) { add(DrillKind::PromiseMade, event.kind); }
    void on(const core::event::SlipIssued& event) { add(DrillKind::SlipIssued, event.kind); }
    void on(const core::event::FarewellBegun& /*event*/) { add(DrillKind::FarewellBegun); }
    void on(const core::event::VisitClosed& event) { add(DrillKind::Closed, nameOf(event.outcome)); }
    /// Everything else is either personal, or the desk's own business, or follows from what is kept.
    void
    on(const core::OneOf<
        core::event::VisitorQueued, core::event::ServiceBegun, core::event::ScenarioEnded,
        core::event::ScenarioSuspended, core::event::ScenarioResumed, core::event::GestureDone,
        core::event::LimitStarted, core::event::LimitWarned, core::event::LimitStopped, core::event::NoteAdded,
        core::event::VisitReopened, core::event::FarewellTakenBack, core::event::SlipVoided, core::event::SlipReprinted,
        core::event::PromiseMoved, core::event::PromiseKept, core::event::PromiseBroken, core::event::PromiseWithdrawn,
        core::event::PromiseReassigned, core::event::DeskOpened, core::event::DeskClosed, core::event::SignedIn,
        core::event::SignedOut, core::event::PresenceSet, core::event::WallClockStepped, core::event::OfficeChanged,
        core::event::DaySealed, core::event::PersonalDataShown, core::event::CameBackForPapers,
        core::event::PolicyOverridden, core::event::DayNoted, core::event::MoneyTaken, core::event::MoneyReturned,
        core::event::MoneyHandedOver, core::event::PapersKept, core::event::PapersGivenBack,
        core::event::AppointmentMade, core::event::AppointmentArrived, core::event::AppointmentMissed,
        core::event::AppointmentCancelled, core::event::WarningSet, core::event::WarningProlonged,
        core::event::WarningEnded, core::event::VisitLinked, core::event::VisitJoined, core::event::VisitTookIn,
        core::event::DayBegun, core::event::DayEnded, core::event::ShiftChanged, core::event::VisitPassedOn,
        core::event::FollowUpPassedOn, core::event::ColleagueLeft, core::event::MoneyPassedOn> auto& /*event*/) {}

    core::Moment m_begin;
    core::Millis m_at = 0;
    std::set<core::PersonId> m_supervisors;
    Drill m_drill;
};

} // namespace

Drill drillFrom(const std::vector<core::EventRecord>& events, const std::vector<core::EventRecord>& around) {
    if (events.empty()) {
        return {};
    }
    const core::VisitId visit = events.front().visit;
    DrillMaker maker(events.front().at);
    for (const core::EventRecord& record : events) {
        maker.take(record);
    }
    for (const core::EventRecord& record : around) {
        const bool meanwhile =
            record.at.steady > events.front().at.steady && record.at.steady < events.back().at.steady;
        if (record.visit != visit && meanwhile) {
            maker.aside(record);
        }
    }
    return maker.drill();
}

} // namespace yingke::training
