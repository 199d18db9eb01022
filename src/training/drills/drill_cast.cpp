// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/drills/drill_cast.h"

#include "core/desk_scripts.h"
#include "journal/format/enum_names.h"
#include "office/texts/visit_texts.h"
#include "platform/text.h"
#include "training/parts/texts.h"

#include <algorithm>
#include <set>

namespace yingke::training {

namespace {

/// Follows the drill's events and knows which script runs.
class Follower {
public:
    explicit Follower(const scenario::Library& library) : m_library(library) {}
    void take(const DrillEvent& event) {
        if (event.kind == DrillKind::ScenarioBegun) {
            m_script = event.about;
        }
    }
    [[nodiscard]] const std::string& id() const { return m_script; }
    [[nodiscard]] const scenario::Script* script() const { return m_library.find(m_script); }
    [[nodiscard]] QString titleOf(const core::StepId& step) const {
        const scenario::Step* found = script() != nullptr ? script()->find(step) : nullptr;
        return text(found != nullptr && !found->title.empty() ? found->title.text : step.value);
    }
    /// The question, and the answer as the script words it.
    [[nodiscard]] std::pair<QString, QString> answer(const DrillEvent& event) const {
        const scenario::Step* step = script() != nullptr ? script()->find(event.step) : nullptr;
        if (step == nullptr || !step->ask) {
            return {titleOf(event.step), text(event.about)};
        }
        for (const scenario::Choice& choice : step->ask->choices) {
            if (choice.id.value == event.about) {
                return {text(step->ask->question.text), text(choice.label.text)};
            }
        }
        return {text(step->ask->question.text), text(event.about)};
    }
    /// The fact as the script calls it; nullptr when no script that runs knows it.
    [[nodiscard]] const scenario::FactSpec* fact(const std::string& id) const {
        if (const scenario::Script* of = script()) {
            const auto found = of->facts.find(core::FactId{id});
            return found != of->facts.end() ? &found->second : nullptr;
        }
        return nullptr;
    }

private:
    const scenario::Library& m_library;
    std::string m_script;
};

QString limitName(const std::string& kind) {
    using core::LimitKind;
    switch (journal::enumValue<LimitKind>(text(kind))) {
    case LimitKind::Waiting:
        return Texts::tr("waiting");
    case LimitKind::TelephoneHold:
        return Texts::tr("the telephone on hold");
    case LimitKind::Answer:
        return Texts::tr("the answer");
    case LimitKind::AnswerSupervisor:
        return Texts::tr("the supervisor's answer");
    case LimitKind::Tea:
        return Texts::tr("tea");
    case LimitKind::Script:
        return Texts::tr("the script");
    }
    return {};
}

QString labelOf(const std::map<std::string, scenario::Label>& labels, const std::string& id) {
    const auto found = labels.find(id);
    return text(found != labels.end() ? found->second.chinese : id);
}

/// A line of the course; empty for what the course need not tell.
QString lineOf(const DrillEvent& event, const Follower& follower, const office::Office& office) {
    const auto role = [&] { return labelOf(office.vocabulary().roles, event.about); };
    const auto paper = [&] { return labelOf(office.vocabulary().papers, event.about); };
    switch (event.kind) {
    case DrillKind::ScenarioBegun:
        return Texts::tr("begun: %1")
            .arg(follower.script() != nullptr ? text(follower.script()->title.text) : text(event.about));
    case DrillKind::StepEntered:
        return follower.titleOf(event.step);
    case DrillKind::SteppedBack:
        return Texts::tr("back to: %1").arg(follower.titleOf(event.step));
    case DrillKind::StepSkipped:
        return Texts::tr("skipped: %1").arg(follower.titleOf(event.step));
    case DrillKind::ChoiceMade:
        return Texts::tr("answer: %1").arg(follower.answer(event).second);
    case DrillKind::PaperMissing:
        return Texts::tr("not brought: %1").arg(paper());
    case DrillKind::PersonFound:
        return event.detail == "in"
                   ? QString()
                   : Texts::tr("%1 was %2")
                         .arg(role(),
                              office::presenceText(journal::enumValue<core::PresenceState>(text(event.detail))));
    case DrillKind::CallMade:
        return event.detail == "answered" ? Texts::tr("the call was answered") : Texts::tr("nobody answered the call");
    case DrillKind::HandoverAsked:
        return Texts::tr("%1 was asked to take over").arg(event.about.empty() ? Texts::tr("A colleague") : role());
    case DrillKind::HandoverTaken:
        return Texts::tr("taken over");
    case DrillKind::HandoverDeclined:
        return Texts::tr("the colleague could not");
    case DrillKind::GivenBack:
        return Texts::tr("given back");
    case DrillKind::Escalated:
        return Texts::tr("moved up");
    case DrillKind::Held:
        return Texts::tr("asked to wait");
    case DrillKind::Resumed:
        return Texts::tr("went on");
    case DrillKind::LimitPassed:
        return Texts::tr("the limit passed: %1").arg(limitName(event.about));
    case DrillKind::TelephoneRang:
        return Texts::tr("the telephone rang");
    case DrillKind::AnotherCameIn:
        return Texts::tr("a second visitor came in");
    case DrillKind::SupervisorAway:
        return Texts::tr("the service supervisor was called away");
    case DrillKind::PromiseMade:
        return Texts::tr("something was promised");
    case DrillKind::SlipIssued:
        return Texts::tr("a slip was given out");
    case DrillKind::FarewellBegun:
    case DrillKind::FactGiven:
    case DrillKind::PaperSeen:
        return {};
    case DrillKind::Closed:
        return Texts::tr("the visit was over");
    }
    return {};
}

} // namespace

bool isFrame(const std::string& script) {
    return script == core::desk_script::welcome || script == core::desk_script::expected ||
           script == core::desk_script::telephone || core::desk_script::isFarewell(script) ||
           script.rfind("busy_", 0) == 0;
}

std::vector<std::string> playable(const Drill& drill, const scenario::Library& library) {
    std::vector<std::string> scripts;
    for (const std::string& script : drill.scripts) {
        if (library.find(script) != nullptr && (scripts.empty() || scripts.back() != script)) {
            scripts.push_back(script);
        }
    }
    return scripts;
}

std::string mainScript(const Drill& drill) {
    const auto found = std::find_if_not(drill.scripts.begin(), drill.scripts.end(), isFrame);
    if (found != drill.scripts.end()) {
        return *found;
    }
    return drill.scripts.empty() ? std::string() : drill.scripts.front();
}

core::Millis beginOf(const Drill& drill, const scenario::Library& library) {
    const std::vector<std::string> scripts = playable(drill, library);
    for (const DrillEvent& event : drill.events) {
        if (event.kind == DrillKind::ScenarioBegun && !scripts.empty() && event.about == scripts.front()) {
            return event.at;
        }
    }
    return 0;
}

namespace {

/// The visitor of a drill, with nobody's name, and every post in.
PracticeCast emptyCast(const Drill& drill, const scenario::Library& library) {
    PracticeCast cast;
    cast.channel = drill.channel;
    cast.visitor.surname = "甲"; // nobody of the visit: 甲先生
    cast.visitor.title = drill.courtesy;
    cast.visitor.role = drill.role;
    cast.visitor.room = "3-2-1502";
    cast.visitor.telephone = "13800000000";
    cast.visitor.speaksEnglish = drill.speaksEnglish;
    for (const std::string& script : playable(drill, library)) {
        for (const core::RoleId& role : rolesOf(*library.find(script))) {
            cast.presence[role] = core::PresenceState::In;
        }
    }
    return cast;
}

/// Makes a cast of what happened in a drill, event by event.
class CastMaker {
public:
    CastMaker(PracticeCast cast, core::Millis begin) : m_cast(std::move(cast)), m_begin(begin) {}

    void take(const DrillEvent& event) {
        switch (event.kind) {
        case DrillKind::PersonFound:
            return found(event);
        case DrillKind::CallMade:
            return m_cast.calls.push_back(event.detail == "answered");
        case DrillKind::PaperSeen:
            m_seen.insert(event.about);
            return;
        case DrillKind::PaperMissing:
            m_cast.notBrought.insert(event.about);
            return;
        case DrillKind::FactGiven:
            return given(event);
        case DrillKind::Escalated:
            return escalated(event);
        case DrillKind::TelephoneRang:
            return sudden(event, Sudden::TelephoneRings);
        case DrillKind::AnotherCameIn:
            return sudden(event, Sudden::AnotherComesIn);
        case DrillKind::SupervisorAway:
            return sudden(event, Sudden::SupervisorAway);
        case DrillKind::ScenarioBegun:
        case DrillKind::StepEntered:
        case DrillKind::SteppedBack:
        case DrillKind::StepSkipped:
        case DrillKind::ChoiceMade:
        case DrillKind::HandoverAsked:
        case DrillKind::HandoverTaken:
        case DrillKind::HandoverDeclined:
        case DrillKind::GivenBack:
        case DrillKind::Held:
        case DrillKind::Resumed:
        case DrillKind::LimitPassed:
        case DrillKind::PromiseMade:
        case DrillKind::SlipIssued:
        case DrillKind::FarewellBegun:
        case DrillKind::Closed:
            return;
        }
    }

    [[nodiscard]] PracticeCast made() {
        for (const std::string& paper : m_seen) {
            m_cast.notBrought.erase(paper); // it was found after all
        }
        std::stable_sort(m_cast.timetable.begin(), m_cast.timetable.end(),
                         [](const SuddenAt& a, const SuddenAt& b) { return a.at < b.at; });
        return std::move(m_cast);
    }

private:
    void sudden(const DrillEvent& event, Sudden what, const core::RoleId& role = {},
                core::PresenceState state = core::PresenceState{}) {
        m_cast.timetable.push_back({std::max<core::Millis>(0, event.at - m_begin), what, role, state});
    }

    void found(const DrillEvent& event) {
        const core::RoleId role{event.about};
        const auto state = journal::enumValue<core::PresenceState>(text(event.detail));
        if (m_asked.insert(role).second) {
            m_cast.presence[role] = state;
        } else { // came back, or went away, meanwhile
            sudden(event, Sudden::Presence, role, state);
        }
    }

    void given(const DrillEvent& event) {
        if (event.about == "arrears_months") {
            m_cast.arrearsMonths = event.number;
        } else if (event.about == "arrears_sum") {
            m_cast.arrears = core::Money{event.number};
        } else if (event.detail != "sample") {
            m_cast.given[event.about] = event.number;
        }
    }

    void escalated(const DrillEvent& event) {
        if (event.about == "insists_on_somebody_else") {
            sudden(event, Sudden::Insists);
        } else if (event.about == "dissatisfied") {
            m_cast.temper = Temper::Dissatisfied;
        }
    }

    PracticeCast m_cast;
    core::Millis m_begin;
    std::set<std::string> m_seen;
    std::set<core::RoleId> m_asked;
};

} // namespace

PracticeCast castOf(const Drill& drill, const scenario::Library& library) {
    CastMaker maker(emptyCast(drill, library), beginOf(drill, library));
    for (const DrillEvent& event : drill.events) {
        maker.take(event);
    }
    return maker.made();
}

std::vector<CourseLine> courseOf(const Drill& drill, const scenario::Library& library, const office::Office& office) {
    std::vector<CourseLine> lines;
    const core::Millis begin = beginOf(drill, library);
    Follower follower(library);
    for (const DrillEvent& event : drill.events) {
        follower.take(event);
        const QString words = lineOf(event, follower, office);
        if (words.isEmpty() || event.at < begin) {
            continue;
        }
        const bool sudden = event.kind == DrillKind::TelephoneRang || event.kind == DrillKind::AnotherCameIn ||
                            event.kind == DrillKind::SupervisorAway || event.kind == DrillKind::LimitPassed;
        lines.push_back(
            {event.at - begin, words, sudden, event.step.empty() ? std::string() : follower.id(), event.step});
    }
    return lines;
}

std::vector<QString> answersOf(const Drill& drill, const scenario::Library& library) {
    std::vector<QString> lines;
    Follower follower(library);
    for (const DrillEvent& event : drill.events) {
        follower.take(event);
        if (event.kind == DrillKind::ChoiceMade) {
            const auto [question, answer] = follower.answer(event);
            lines.push_back(Texts::tr("\"%1\" Answer: %2.").arg(question, answer));
            continue;
        }
        const scenario::FactSpec* fact = event.kind == DrillKind::FactGiven ? follower.fact(event.about) : nullptr;
        if (fact != nullptr && fact->type == scenario::FactType::Count) {
            lines.push_back(Texts::tr("%1: %2.").arg(text(fact->label.text), QString::number(event.number)));
        } else if (fact != nullptr && fact->type == scenario::FactType::Money) {
            lines.push_back(
                Texts::tr("%1: %2.").arg(text(fact->label.text), text(core::toText(core::Money{event.number}))));
        }
    }
    return lines;
}

QString drillTitle(const Drill& drill, const scenario::Library& library) {
    const scenario::Script* script = library.find(mainScript(drill));
    const QString role = drill.role == core::VisitorRole::Tenant       ? Texts::tr("tenant")
                         : drill.role == core::VisitorRole::Contractor ? Texts::tr("contractor")
                         : drill.role == core::VisitorRole::Owner      ? Texts::tr("owner")
                                                                       : Texts::tr("visitor");
    return Texts::tr("%1 · %2, %3")
        .arg(script != nullptr ? text(script->title.text) : text(mainScript(drill)), role,
             office::durationText(drill.length));
}

} // namespace yingke::training
