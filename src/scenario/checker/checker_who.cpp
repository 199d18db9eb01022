// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker_who.h"

#include "scenario/checker/checker_answers.h"
#include "scenario/language/graph.h"
#include "scenario/language/placeholders.h"
#include "scenario/language/tell.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <vector>

namespace yingke::scenario {

namespace {

using Asked = std::set<std::string>;

/// What a look up brings, found or not: the office's tables were asked.
const std::map<std::string, Asked>& broughtBy() {
    static const std::map<std::string, Asked> brought = {
        {"register", {"owner_name", "owner_called", "owner_telephone"}},
        {"arrears", {"arrears_months", "arrears_sum"}},
        {"owed", {"owed_all", "owed_sum"}},
        {"specialist", {"specialist_telephone"}},
        {"approval", {"approval_due"}},
        {"kept", {"kept_papers"}},
        {"queue", {"unserved", "waits_before"}}};
    return brought;
}

/// A fact by its id and, when it is the visitor's own, by what it is of him.
void add(Asked& asked, const Script& script, const std::string& id) {
    asked.insert(id);
    const auto spec = script.facts.find(core::FactId{id});
    if (spec == script.facts.end()) {
        return;
    }
    if (spec->second.type == FactType::Room) { // wherever it is entered, it is where the visitor lives
        asked.insert(asked::room);
    } else if (spec->second.ofVisitor) {
        asked.insert(spec->second.type == FactType::Telephone ? asked::telephone : asked::name);
    }
}

Asked lookedUpAt(const Step& step) {
    Asked brought;
    for (const Text& kind : step.lookUp) {
        if (const auto found = broughtBy().find(kind.text); found != broughtBy().end()) {
            brought.insert(found->second.begin(), found->second.end());
        }
    }
    return brought;
}

/// What the step itself asks, looks up or notes.
Asked at(const Script& script, const Step& step, Asking asking) {
    Asked here;
    for (const Text& fact : step.fill) {
        const auto spec = script.facts.find(core::FactId{fact.text});
        if (asking == Asking::Asked || (spec != script.facts.end() && !spec->second.optional)) {
            add(here, script, fact.text);
        }
    }
    for (const NoteAct& note : step.notes) {
        here.insert(note.fact.value); // written down by the script: nobody said who or where
    }
    for (const Amount& amount : step.amounts) {
        here.insert(amount.id.value);
    }
    if (asking == Asking::Asked) {
        here.merge(lookedUpAt(step));
    }
    return here;
}

/// A script of the desk's that hands over before it looks for anybody is begun when somebody has been asked (moving
/// up); whom it looks for when that one can't come is another.
bool isBegunForTaker(const Script& script) {
    if (script.listed != "desk" || script.steps.empty()) {
        return false;
    }
    std::set<core::StepId> seen{script.steps.front().id};
    std::deque<const Step*> open{&script.steps.front()};
    while (!open.empty()) {
        const Step* step = open.front();
        open.pop_front();
        if (std::holds_alternative<HandOverAct>(step->move)) {
            return true;
        }
        if (std::holds_alternative<FindAct>(step->move)) {
            continue;
        }
        for (const Way& way : waysFrom(script, *step)) {
            const Step* next = script.find(way.to);
            if (next != nullptr && seen.insert(way.to).second) {
                open.push_back(next);
            }
        }
    }
    return false;
}

/// What a script knows when it begins: a follow-up the visit of its promise.
Asked carried(const Script& script, Asking asking) {
    Asked known;
    if (isBegunForTaker(script)) {
        known.insert(asked::colleague);
    }
    if (script.listed != "follow_up") {
        return known;
    }
    known = {asked::name, asked::room, asked::telephone};
    Asked own;
    for (const Step& step : script.steps) {
        own.merge(at(script, step, Asking::Asked));
    }
    for (const auto& [id, spec] : script.facts) {
        if (own.count(id.value) == 0 && (asking == Asking::Asked || !spec.optional)) {
            known.insert(id.value);
        }
    }
    return known;
}

/// What is known when a way is taken, beside what was known before the step.
Asked over(const Script& script, const Step& step, const Way& way, Asking asking) {
    Asked asked = at(script, step, asking);
    if (const auto* find = std::get_if<FindAct>(&step.move); find != nullptr && !step.ask) {
        if (way.label == "in" || way.label == "busy") {
            asked.insert(asked::colleague);
        }
        return asked;
    }
    const auto* act = std::get_if<IfAct>(&step.move);
    if (act == nullptr || step.ask || (way.label != "yes" && way.label != "no")) {
        return asked;
    }
    // In the second language what has come out had its values; what has not goes the way of no, unless it has its own.
    const bool cameOut = step.language == Language::Second && (way.label == "yes" || !act->unanswered.empty());
    if (const ParsedExpression parsed = parseExpression(act->condition.text); parsed.tree) {
        const Evidence evidence = cameOut ? Evidence::AllValues : Evidence::Guards;
        for (const std::string& id : answeredWhen(*parsed.tree, way.label == "yes", evidence)) {
            add(asked, script, id);
        }
    }
    return asked;
}

class WhoChecker {
public:
    WhoChecker(const Script& script, const Vocabulary& words, Problems& problems)
        : m_script(script), m_words(words), m_problems(problems) {}

    void step(const Step& step, const Asked& before) {
        m_known = before;
        m_known.merge(at(m_script, step, Asking::Asked));
        if (step.promise) {
            promise(*step.promise, step.place);
        }
        if (step.print) {
            slip(*step.print);
        }
        if (const auto* call = std::get_if<CallAct>(&step.move)) {
            ring(step, *call, before);
        }
    }

private:
    /// Of a visitor spoken of whose name nobody asked: a sentence says 客户, a promise has to know whom it is for.
    enum class Nameless { MayBe, Never };

    /// What a sentence names, of the visitor or of the script.
    void sentence(const Text& text, Nameless nameless) {
        for (const std::string& name : placeholdersIn(text.text)) {
            if (name == "visitor" || name == asked::name) {
                if (nameless == Nameless::Never) {
                    need(asked::name);
                }
            } else if (name == asked::room || m_script.facts.count(core::FactId{name}) > 0) {
                need(name);
            }
        }
    }

    void promise(const PromiseAct& act, const Place& step) {
        sentence(act.what, Nameless::Never);
        if (!act.script.empty()) {
            need(asked::telephone); // the follow-up calls, or has to be put off
        }
        tellAll(act.what.place.line > 0 ? act.what.place : step, "这个承诺", "this promise");
    }

    void slip(const PrintAct& act) {
        const auto needs = m_words.slipNeeds.find(act.slip.text);
        if (needs == m_words.slipNeeds.end()) {
            return;
        }
        for (const std::string& value : needs->second) {
            if (value == "visitor") {
                need(asked::name);
            } else if (value == "room") {
                need(asked::room);
            } else if (value == "visitor_telephone") {
                need(asked::telephone);
            } else if (value != "total" && value != "sum" && valueKnown(value, m_script, m_words)) {
                need(value); // those two are made of all sums of the visit
            }
        }
        tellAll(act.slip.place, "这张单据", "this slip");
    }

    /// A call that is answered may itself ask; who is called and what is said first is known before.
    void ring(const Step& step, const CallAct& act, const Asked& before) {
        m_known = before;
        m_known.merge(lookedUpAt(step));
        if (!act.number.empty()) {
            need(act.number.text);
        } else if (act.party == "visitor") {
            need(asked::telephone);
        }
        sentence(act.label, Nameless::MayBe);
        for (const Text& words : step.say ? step.say->words : std::vector<Text>{}) {
            sentence(words, Nameless::MayBe);
        }
        tellAll(act.number.empty() ? step.place : act.number.place, "这个电话", "this call");
    }

    void need(const std::string& name) {
        if (m_known.count(name) == 0 && std::find(m_open.begin(), m_open.end(), name) == m_open.end()) {
            m_open.push_back(name);
        }
    }

    /// What it is called at the desk.
    [[nodiscard]] std::pair<std::string, std::string> called(const std::string& name) const {
        if (name == asked::name) {
            return {"客户的称呼", "the visitor's name"};
        }
        if (name == asked::room) {
            return {"客户的房号", "the visitor's room"};
        }
        if (name == asked::telephone) {
            return {"客户的电话", "the visitor's telephone"};
        }
        return {"“" + name + "”", "\"" + name + "\""};
    }

    void tellAll(const Place& place, const std::string& chinese, const std::string& english) {
        std::string zh;
        std::string en;
        bool ofVisitor = false;
        for (const std::string& name : m_open) {
            const auto [one, other] = called(name);
            zh += (zh.empty() ? "" : "、") + one;
            en += (en.empty() ? "" : ", ") + other;
            ofVisitor = ofVisitor || name.rfind("visitor.", 0) == 0;
        }
        if (!m_open.empty()) {
            tell(m_problems, place, "who-and-where",
                 "有一条路走到这里时,还没有问过" + zh + "," + chinese + "就没有着落。请在前面用 fill: 问" +
                     (ofVisitor ? "(信息项写 of: visitor)" : "") + ",已知道的用 if: \"has.…\" 跳过。",
                 "On some way to here " + en + " was never asked, and " + english + " needs it. Ask with fill: before" +
                     (ofVisitor ? " (a fact with of: visitor)" : "") + "; skip what is known by if: \"has.…\".");
        }
        m_open.clear();
    }

    const Script& m_script;
    const Vocabulary& m_words;
    Problems& m_problems;
    Asked m_known;
    std::vector<std::string> m_open; ///< needed and never asked
};

} // namespace

KnownBefore knownBefore(const Script& script, Asking asking) {
    std::map<core::StepId, Asked> before;
    if (script.steps.empty()) {
        return before;
    }
    std::vector<core::StepId> open{script.steps.front().id};
    before[open.front()] = carried(script, asking);
    while (!open.empty()) {
        const Step* step = script.find(open.back());
        open.pop_back();
        if (step == nullptr) {
            continue;
        }
        for (const Way& way : waysFrom(script, *step)) {
            if (script.find(way.to) == nullptr) {
                continue;
            }
            Asked arrives = before.at(step->id);
            arrives.merge(over(script, *step, way, asking));
            const auto [known, fresh] = before.emplace(way.to, arrives);
            Asked both;
            std::set_intersection(known->second.begin(), known->second.end(), arrives.begin(), arrives.end(),
                                  std::inserter(both, both.end()));
            if (fresh || both != known->second) {
                known->second = fresh ? std::move(arrives) : std::move(both);
                open.push_back(way.to);
            }
        }
    }
    return before;
}

std::set<std::string> askedAt(const Script& script, const Step& step) { return at(script, step, Asking::Asked); }

std::vector<core::StepId> wayWithout(const Script& script, const core::StepId& to, const std::string& name) {
    if (script.steps.empty() || carried(script, Asking::Asked).count(name) > 0) {
        return {};
    }
    std::map<core::StepId, core::StepId> from{{script.steps.front().id, {}}};
    std::deque<core::StepId> open{script.steps.front().id};
    while (!open.empty() && from.count(to) == 0) {
        const Step* step = script.find(open.front());
        open.pop_front();
        for (const Way& way : step != nullptr ? waysFrom(script, *step) : std::vector<Way>{}) {
            // A way out of the script is no step: as one it would lead back in front of the first, round and round.
            const bool leads = script.find(way.to) != nullptr;
            if (leads && over(script, *step, way, Asking::Asked).count(name) == 0 &&
                from.emplace(way.to, step->id).second) {
                open.push_back(way.to);
            }
        }
    }
    std::vector<core::StepId> way;
    for (auto found = from.find(to); found != from.end(); found = from.find(found->second)) {
        way.insert(way.begin(), found->first);
    }
    return way;
}

std::string wayText(const std::vector<core::StepId>& way) {
    constexpr std::size_t most = 9;
    constexpr std::size_t ends = 4;
    std::string text;
    for (std::size_t i = 0; i < way.size(); ++i) {
        const bool shown = way.size() <= most || i < ends || i + ends >= way.size();
        if (shown || i == ends) {
            text += (text.empty() ? "" : " → ") + (shown ? way[i].value : "…");
        }
    }
    return text;
}

void checkWho(const Script& script, const KnownBefore& asked, const Vocabulary& words, Problems& problems) {
    WhoChecker checker(script, words, problems);
    for (const auto& [id, before] : asked) {
        checker.step(*script.find(id), before);
    }
}

} // namespace yingke::scenario
