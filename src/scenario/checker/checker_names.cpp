// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker_names.h"

#include "core/roles.h"
#include "scenario/language/placeholders.h"
#include "scenario/language/tell.h"
#include "scenario/language/values.h"

#include <algorithm>
#include <vector>

namespace yingke::scenario {

namespace {

class NameChecker {
public:
    NameChecker(const Script& script, const Vocabulary& words, Problems& problems, std::set<std::string>& used)
        : m_script(script), m_words(words), m_problems(problems), m_used(used) {}

    void head() {
        raw(m_script.title, "title");
        if (m_script.title.place.line > 0 && blank(m_script.title.text)) {
            tell(m_problems, m_script.title.place, "no-title", "title: 是空的。请写上情景的名称。",
                 "title: is empty. Write the scenario's name.");
        }
        for (const auto& [id, spec] : m_script.facts) {
            raw(spec.label, "label");
            if (spec.label.place.line > 0 && blank(spec.label.text)) {
                tell(m_problems, spec.label.place, "no-label", "“" + id.value + "”的 label: 是空的。请写上名称。",
                     "The label: of \"" + id.value + "\" is empty. Write its name.");
            }
        }
    }

    void step(const Step& step) {
        std::visit([&](const auto& act) { move(step, act); }, step.move);
        raw(step.title, "title");
        if (step.papers) {
            raw(step.papers->purpose, "purpose");
        }
        if (step.meanwhile) {
            for (const MeanwhileAct::Task& task : step.meanwhile->tasks) {
                // Words in Chinese may stand for themselves; an id would be shown as it is.
                if (isId(task.who) && !someone(task.who)) {
                    tellParty(task.place, task.who);
                }
            }
        }
        if (step.promise && step.promise->dueAt && step.language == Language::First) {
            due(*step.promise->dueAt);
        }
        for (const Amount& amount : step.amounts) {
            raw(amount.label, "label");
            if (isId(amount.label.text) && m_words.fees.count(amount.label.text) == 0) {
                tell(m_problems, amount.label.place, "no-label",
                     "“" + amount.label.text + "”没有名称。请写 label: 和收费名称,例如 {label: 合计, sum: …}。",
                     "\"" + amount.label.text +
                         "\" has no name. Write label: and what it is called: {label: …, sum: …}.",
                     Gravity::Error, nearestIn(amount.label.text, m_words.fees));
            }
        }
    }

private:
    static bool blank(const std::string& text) { return looksBlank(text); }

    /// Shown in lists, in the log and on paper as it stands.
    void raw(const Text& text, const char* key) {
        if (text.text.find_first_of("{}") != std::string::npos) {
            tell(m_problems, text.place, "no-template",
                 std::string(key) + ": 原样显示,{ } 里的内容填不进来。请写成普通的话,或写进 say:。",
                 std::string(key) + ": is shown as it stands, nothing is filled into { }. Write plain words, or put it "
                                    "into say:.");
        }
    }

    template <class Act> void move(const Step& /*step*/, const Act& /*act*/) {}
    void move(const Step& step, const CallAct& act) {
        if (act.party != "visitor" && !someone(act.party)) {
            tellParty(step.place, act.party);
        }
        if (!act.number.empty()) {
            number(act.number);
        }
        for (const std::string& name : placeholdersIn(act.label.text)) {
            m_used.insert(name);
            if (!placeholderKnown(name, m_script, m_words)) {
                tell(m_problems, act.label.place, "unknown-placeholder", "label 里的 {" + name + "} 填不出内容。",
                     "{" + name + "} in this label stands for nothing.", Gravity::Error,
                     nearest(name, placeholdersFor(m_script)));
            }
        }
    }
    void move(const Step& step, const HandOverAct& act) {
        if (act.to != core::role::colleague && act.to != "back" && m_words.roles.count(act.to) == 0) {
            tell(m_problems, step.place, "unknown-role",
                 "不知道要交给谁:“" + act.to + "”不是岗位,也不是 colleague 或 back。",
                 "Nobody can take over as \"" + act.to + "\": it is no role, nor colleague or back.", Gravity::Error,
                 nearestIn(act.to, m_words.roles));
        }
        plain(act.why);
    }
    void move(const Step& /*step*/, const FindAct& act) { plain(act.why); }
    void move(const Step& /*step*/, const EscalateAct& act) { plain(act.why); }
    void move(const Step& step, const HoldAct& act) {
        visitorOrOther(step, act.who);
        plain(act.why);
    }
    void move(const Step& step, const ResumeAct& act) { visitorOrOther(step, act.who); }
    void move(const Step& step, const QueueAct& act) { visitorOrOther(step, act.who); }
    void move(const Step& step, const ServeAct& act) { visitorOrOther(step, act.who); }
    void move(const Step& step, const HangUpAct& act) {
        if (act.who != "other") {
            tell(m_problems, step.place, "unknown-party", "这里只能写 other,不能写“" + act.who + "”。",
                 "This takes other, not \"" + act.who + "\".", Gravity::Error, "other");
        }
    }

    [[nodiscard]] bool someone(const std::string& id) const {
        return m_words.roles.count(id) > 0 || m_words.parties.count(id) > 0;
    }
    void tellParty(const Place& place, const std::string& who) {
        const std::string role = nearestIn(who, m_words.roles);
        tell(m_problems, place, "unknown-party",
             "不知道“" + who + "”是谁。可以写岗位、owner 这样的对方,打电话也可以写 visitor。",
             "Nobody knows who \"" + who + "\" is: write a role or a party such as owner; a call may go to visitor.",
             Gravity::Error, role.empty() ? nearestIn(who, m_words.parties) : role);
    }
    void visitorOrOther(const Step& step, const std::string& who) {
        if (who != "visitor" && who != "other") {
            tell(m_problems, step.place, "unknown-party", "这里只能写 visitor 或 other,不能写“" + who + "”。",
                 "This takes visitor or other, not \"" + who + "\".", Gravity::Error,
                 nearest(who, {"visitor", "other"}));
        }
    }
    /// A reason is written down as it stands.
    void plain(const Text& why) {
        if (!placeholdersIn(why.text).empty()) {
            tell(m_problems, why.place, "no-template", "why 原样记下,不能用 { }。请写成普通的话。",
                 "A reason is written down as it stands: no { } here.");
        }
    }

    void number(const Text& name) {
        m_used.insert(name.text);
        const auto spec = m_script.facts.find(core::FactId{name.text});
        const bool fact = spec != m_script.facts.end() &&
                          (spec->second.type == FactType::Telephone || spec->second.type == FactType::Text);
        if (fact || (spec == m_script.facts.end() && m_words.lookUps.count(name.text) > 0)) {
            return;
        }
        std::vector<std::string> known;
        for (const auto& [id, one] : m_script.facts) {
            if (one.type == FactType::Telephone || one.type == FactType::Text) {
                known.push_back(id.value);
            }
        }
        for (const auto& [id, label] : m_words.lookUps) {
            known.push_back(id);
        }
        tell(m_problems, name.place, "unknown-number",
             "“" + name.text + "”不是开头写明的电话(telephone),也不是查得到的值。",
             "\"" + name.text + "\" is no telephone declared at the head, nor a looked-up value.", Gravity::Error,
             nearest(name.text, known));
    }

    void due(const Text& name) {
        const auto spec = m_script.facts.find(core::FactId{name.text});
        if (spec == m_script.facts.end()) {
            return; // told with the promise
        }
        const FactType type = spec->second.type;
        if (type != FactType::Date && type != FactType::Time && type != FactType::DateTime && type != FactType::Count) {
            tell(m_problems, name.place, "wrong-type",
                 "“" + name.text + "”不是日期或时间。due 要写日期、时间,或一个数目(几分钟以后)。",
                 "\"" + name.text + "\" is no date or time. due takes one, or a count (of minutes from now).");
        }
    }

    const Script& m_script;
    const Vocabulary& m_words;
    Problems& m_problems;
    std::set<std::string>& m_used;
};

} // namespace

void checkNames(const Script& script, const Vocabulary& words, Problems& problems, std::set<std::string>& used) {
    NameChecker checker(script, words, problems, used);
    checker.head();
    for (const Step& step : script.steps) {
        checker.step(step);
    }
}

} // namespace yingke::scenario
