// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/graph.h"

#include <deque>

namespace yingke::scenario {

namespace {

class WayFinder {
public:
    WayFinder(const Script& script, const Step& step) : m_script(script), m_step(step) {}

    std::vector<Way> all() {
        if (m_step.ask) {
            for (const Choice& choice : m_step.ask->choices) {
                add(choice.go, choice.label.text);
            }
        } else {
            std::visit(*this, m_step.move);
        }
        if (m_step.papers && m_step.papers->missing) {
            add(*m_step.papers->missing, "missing");
        }
        if (m_step.within && m_step.within->passed) {
            add(*m_step.within->passed, "passed");
        }
        return std::move(m_ways);
    }

    void operator()(const std::monostate& /*act*/) { add({}, ""); }
    void operator()(const FindAct& act) {
        add(act.in, "in");
        if (act.busy.text != act.out.text) {
            add(act.busy, "busy");
        }
        add(act.out, "out");
    }
    void operator()(const IfAct& act) {
        add(act.then, "yes");
        add(act.otherwise, "no");
        if (!act.unanswered.empty()) {
            add(act.unanswered, "unanswered");
        }
    }
    void operator()(const CallAct& act) {
        add(act.answered, "answered");
        add(act.notAnswered, "not_answered");
    }
    void operator()(const HandOverAct& act) {
        add({}, "");
        if (!act.declined.empty()) {
            add(act.declined, "declined");
        }
    }
    void operator()(const EscalateAct& /*act*/) { add({}, ""); }
    void operator()(const HoldAct& /*act*/) { add({}, ""); }
    void operator()(const ResumeAct& /*act*/) { add({}, ""); }
    void operator()(const QueueAct& /*act*/) { add({}, ""); }
    void operator()(const ServeAct& /*act*/) { add({}, ""); }
    void operator()(const HangUpAct& /*act*/) { add({}, ""); }
    void operator()(const UseAct& /*act*/) { add({}, ""); }
    void operator()(const GoToAct& act) { add(act.step, ""); }
    void operator()(const FirstAct& /*act*/) { add({}, ""); }
    void operator()(const EndAct& /*act*/) { m_ways.push_back({{}, "", {}}); }

private:
    void add(const Text& reference, const std::string& label) {
        if (!reference.empty()) {
            m_ways.push_back({core::StepId{reference.text}, label, reference.place});
        } else if (m_step.next) {
            m_ways.push_back({core::StepId{m_step.next->text}, label, m_step.next->place});
        } else {
            const Step* below = m_script.after(m_step.id);
            m_ways.push_back({below != nullptr ? below->id : core::StepId{}, label, {}});
        }
    }

    const Script& m_script;
    const Step& m_step;
    std::vector<Way> m_ways;
};

} // namespace

std::vector<Way> waysFrom(const Script& script, const Step& step) { return WayFinder(script, step).all(); }

std::map<core::StepId, int> screensToEnd(const Script& script) {
    std::map<core::StepId, std::vector<core::StepId>> before;
    std::map<core::StepId, int> screens;
    std::deque<core::StepId> open;
    for (const Step& step : script.steps) {
        for (const Way& way : waysFrom(script, step)) {
            if (way.to.empty()) {
                screens.emplace(step.id, 0);
                open.push_front(step.id);
            } else {
                before[way.to].push_back(step.id);
            }
        }
    }
    // Passing steps cost nothing, screens cost one: the cheap ones go to the front of the line.
    while (!open.empty()) {
        const core::StepId id = open.front();
        open.pop_front();
        const Step* step = script.find(id);
        const int cost = step != nullptr && !step->passing() ? 1 : 0;
        for (const core::StepId& from : before[id]) {
            const int through = screens.at(id) + cost;
            const auto known = screens.find(from);
            if (known != screens.end() && known->second <= through) {
                continue;
            }
            screens[from] = through;
            cost == 0 ? open.push_front(from) : open.push_back(from);
        }
    }
    return screens;
}

} // namespace yingke::scenario
