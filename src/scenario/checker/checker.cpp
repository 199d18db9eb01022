// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker.h"

#include "core/roles.h"
#include "scenario/checker/carried_facts.h"
#include "scenario/checker/checker_expressions.h"
#include "scenario/checker/checker_names.h"
#include "scenario/checker/checker_promise.h"
#include "scenario/checker/checker_spoken.h"
#include "scenario/checker/checker_ways.h"
#include "scenario/checker/checker_who.h"
#include "scenario/language/graph.h"
#include "scenario/language/placeholders.h"
#include "scenario/language/tell.h"
#include "scenario/language/values.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace yingke::scenario {

namespace {

std::string rounded(double seconds) { return std::to_string(static_cast<int>(std::ceil(seconds))); }

/// One script against the office's words, step by step.
class Checker {
public:
    Checker(const Script& script, const Vocabulary& words, const CheckOptions& options)
        : m_script(script), m_words(words), m_options(options) {}

    Problems all() {
        rules(m_script.covers);
        for (const Step& step : m_script.steps) {
            rules(step.covers);
            references(step);
            vocabulary(step);
            sentences(step);
            papers(step);
            promise(step);
            limit(step);
            office(step);
            followUp(step);
        }
        checkExpressions(m_script, m_words, m_problems, m_used);
        checkNames(m_script, m_words, m_problems, m_used);
        factSpecs();
        checkWays(m_script, m_problems);
        const KnownBefore asked = knownBefore(m_script, Asking::Asked);
        checkWho(m_script, asked, m_words, m_problems);
        checkSpoken(m_script, asked, m_words, m_problems);
        checkPromiseWords(m_script, m_problems);
        unusedFacts();
        return std::move(m_problems);
    }

private:
    void error(const Place& place, const char* code, const std::string& zh, const std::string& en,
               const std::string& meant = {}) {
        tell(m_problems, place, code, zh, en, Gravity::Error, meant);
    }
    void warn(const Place& place, const char* code, const std::string& zh, const std::string& en,
              const std::string& meant = {}) {
        tell(m_problems, place, code, zh, en, Gravity::Warning, meant);
    }

    void rules(const std::vector<Text>& covers) {
        for (const Text& rule : covers) {
            if (std::find(m_words.standard.begin(), m_words.standard.end(), rule.text) == m_words.standard.end()) {
                error(rule.place, "unknown-rule", "接待标准里没有“" + rule.text + "”这一条。",
                      "The reception standard has no rule \"" + rule.text + "\".",
                      nearest(rule.text, m_words.standard));
            }
        }
    }

    void references(const Step& step) {
        for (const Way& way : waysFrom(m_script, step)) {
            if (way.to.empty() || m_script.find(way.to) != nullptr) {
                continue;
            }
            std::vector<std::string> ids;
            for (const Step& one : m_script.steps) {
                ids.push_back(one.id.value);
            }
            error(way.place, "unknown-step", "没有“" + way.to.value + "”这一步。",
                  "There is no step \"" + way.to.value + "\".", nearest(way.to.value, ids));
        }
        if (step.within && step.within->until && m_script.find(core::StepId{step.within->until->text}) == nullptr) {
            error(step.within->until->place, "unknown-step", "没有“" + step.within->until->text + "”这一步。",
                  "There is no step \"" + step.within->until->text + "\".");
        }
        for (const Text& fact : step.fill) {
            m_used.insert(fact.text);
            if (m_script.facts.count(core::FactId{fact.text}) == 0) {
                std::vector<std::string> ids;
                for (const auto& [id, spec] : m_script.facts) {
                    ids.push_back(id.value);
                }
                error(fact.place, "unknown-fact", "facts: 里没有“" + fact.text + "”。请先在开头写明。",
                      "facts: has no \"" + fact.text + "\". Declare it at the head.", nearest(fact.text, ids));
            }
        }
    }

    void known(const Text& id, const std::map<std::string, Label>& labels, const char* code, const std::string& zh,
               const std::string& en) {
        if (labels.count(id.text) == 0) {
            error(id.place, code, "词汇表里没有" + zh + "“" + id.text + "”。",
                  "The vocabulary has no " + en + " \"" + id.text + "\".", nearestIn(id.text, labels));
        }
    }

    /// A slip that has no layout would give out a number and print nothing.
    void slip(const Text& kind) {
        if (m_words.layouts.empty() || m_words.slips.count(kind.text) == 0) {
            known(kind, m_words.slips, "unknown-slip", "单据", "slip");
        } else if (m_words.layouts.count(kind.text) == 0) {
            const std::vector<std::string> all(m_words.layouts.begin(), m_words.layouts.end());
            error(kind.place, "no-layout",
                  "“" + kind.text + "”没有版式,打不出来。请在 slips 文件夹里写好 " + kind.text + ".yaml。",
                  "\"" + kind.text + "\" has no layout and can't be printed. Write " + kind.text +
                      ".yaml in the folder slips.",
                  nearest(kind.text, all));
        }
    }

    void vocabulary(const Step& step) {
        for (const Text& gesture : step.gestures) {
            known(gesture, m_words.gestures, "unknown-gesture", "动作", "gesture");
        }
        if (step.say) {
            for (const Text& manner : step.say->manner) {
                known(manner, m_words.manners, "unknown-manner", "仪态", "manner");
            }
        }
        if (step.print) {
            slip(step.print->slip);
        }
        if (const auto* find = std::get_if<FindAct>(&step.move)) {
            known(find->role, m_words.roles, "unknown-role", "岗位", "role");
            for (const Text& role : find->standIns) {
                if (role.text != standInsOfOffice) {
                    known(role, m_words.roles, "unknown-role", "岗位", "role");
                }
            }
        }
        for (const Text& paper : step.keep) {
            known(paper, m_words.papers, "unknown-paper", "证件资料", "paper");
        }
        if (step.papers) {
            for (const Text& paper : step.papers->all) {
                known(paper, m_words.papers, "unknown-paper", "证件资料", "paper");
            }
            for (const auto& group : step.papers->any) {
                for (const Text& paper : group) {
                    known(paper, m_words.papers, "unknown-paper", "证件资料", "paper");
                }
            }
            for (const auto& group : step.papers->each) {
                for (const Text& paper : group.papers) {
                    known(paper, m_words.papers, "unknown-paper", "证件资料", "paper");
                }
            }
        }
    }

    void placeholders(const Text& sentence) {
        for (const std::string& name : placeholdersIn(sentence.text)) {
            m_used.insert(name);
            if (!placeholderKnown(name, m_script, m_words)) {
                error(sentence.place, "unknown-placeholder", "这句话里的 {" + name + "} 填不出内容。",
                      "{" + name + "} in this sentence stands for nothing.", nearest(name, placeholdersFor(m_script)));
            }
        }
    }

    void notBlank(const Text& text, const char* zh, const char* en) {
        if (text.place.line > 0 && !text.empty() && looksBlank(text.text)) { // an empty one the loader tells
            error(text.place, "empty-words", std::string(zh) + "是空的。请写上。",
                  "There is nothing in " + std::string(en) + ". Write it.");
        }
    }

    void listener(const Say& say, const Place& place) {
        static const std::set<std::string> fixed = {"visitor", "other", core::role::colleague};
        if (fixed.count(say.to) == 0 && m_words.roles.count(say.to) == 0 && m_words.parties.count(say.to) == 0) {
            const std::string role = nearestIn(say.to, m_words.roles);
            error(place, "unknown-listener",
                  "不知道“" + say.to + "”是谁。可以是 visitor、other、colleague、岗位或 owner。",
                  "Nobody knows who \"" + say.to + "\" is: visitor, other, colleague, a role or owner.",
                  role.empty() ? nearestIn(say.to, m_words.parties) : role);
        }
    }

    void sentences(const Step& step) {
        if (step.say) {
            listener(*step.say, step.place);
            for (const Text& words : step.say->words) {
                placeholders(words);
                if (looksBlank(words.text)) {
                    error(words.place, "empty-words", "这里没有写要说的话。请写上,或删去 say:。",
                          "There are no words to say here. Write them, or remove say:.");
                }
            }
        }
        if (step.ask) {
            placeholders(step.ask->question);
            notBlank(step.ask->question, "提问(ask)", "the question");
            for (const Choice& choice : step.ask->choices) {
                placeholders(choice.label);
                notBlank(choice.label, "选项", "the answer");
                if (!choice.here.empty()) {
                    known(choice.here, m_words.roles, "unknown-role", "岗位", "role");
                }
            }
        }
        if (step.meanwhile) {
            for (const auto& task : step.meanwhile->tasks) {
                placeholders(task.what);
                notBlank(task.what, "要做的事(do)", "what is to be done");
            }
        }
    }

    void papers(const Step& step) {
        if (!step.papers) {
            return;
        }
        if (step.papers->copy && (step.papers->purpose.empty() || step.papers->keepDays <= 0)) {
            error(step.place, "copy-without-purpose", "复印证件要写明用途(purpose)和保存天数(keep_days)。",
                  "Copies of papers need a purpose and keep_days.");
        }
        for (const auto& group : step.papers->each) {
            const auto fact = m_script.facts.find(core::FactId{group.count.text});
            m_used.insert(group.count.text);
            if (fact == m_script.facts.end() || fact->second.type != FactType::Count) {
                error(group.place, "unknown-fact", "each 要按一个人数(count)来算,“" + group.count.text + "”不是。",
                      "each goes by a count; \"" + group.count.text + "\" is none.");
            }
        }
    }

    void promise(const Step& step) {
        if (!step.promise) {
            return;
        }
        placeholders(step.promise->what);
        notBlank(step.promise->what, "承诺(what)", "what was promised");
        if (step.promise->dueIn > 0 && step.promise->remindBefore > step.promise->dueIn) {
            error(step.promise->what.place, "reminds-too-early",
                  "提醒(remind)比期限(due)还长,一答应就会提醒。请把 remind 改短,或把 due 改长。",
                  "remind is longer than the time until due, so it would remind at once. Make remind shorter, or due "
                  "longer.");
        }
        const std::string& owner = step.promise->owner;
        const auto fact = m_script.facts.find(core::FactId{owner});
        const bool named = fact != m_script.facts.end() && fact->second.type == FactType::Person;
        if (owner != "me" && owner != core::role::colleague && !named && m_words.roles.count(owner) == 0) {
            error(step.promise->what.place, "unknown-role",
                  "承诺的负责人“" + owner + "”不是岗位,也不是 me、colleague 或一项人名(person)。",
                  "\"" + owner + "\" can't own a promise: it is no role, nor me, colleague or a fact of type person.",
                  nearestIn(owner, m_words.roles));
        }
        if (step.promise->dueAt && step.language == Language::First) { // of the second: with the expressions
            const Text& due = *step.promise->dueAt;
            m_used.insert(due.text);
            if (m_script.facts.count(core::FactId{due.text}) == 0) {
                error(due.place, "unknown-fact", "“" + due.text + "”既不是时长,也不是已写明的日期。",
                      "\"" + due.text + "\" is neither a duration nor a declared date.");
            }
        }
    }

    void limit(const Step& step) {
        if (!step.within) {
            return;
        }
        const auto office = m_options.limits.find(step.within->limit.text);
        const core::Millis length = step.within->length > 0            ? step.within->length
                                    : office != m_options.limits.end() ? office->second
                                                                       : 0;
        if (length > 0 && step.within->warnBefore.value_or(0) > length) {
            error(step.within->limit.place, "warns-too-early",
                  "提前提醒的时间(warn)比时限“" + step.within->limit.text + "”还长,一开始就会提醒。请把 warn 改短。",
                  "warn is longer than the limit \"" + step.within->limit.text +
                      "\" itself, so it would warn from the beginning. Make warn shorter.");
        }
        if (!step.say) {
            return;
        }
        for (const Text& words : step.say->words) {
            const double seconds = secondsToSay(words.text, m_options);
            if (length > 0 && seconds * 1000 > static_cast<double>(length)) {
                const std::string limit = std::to_string(length / 1000);
                warn(words.place, "too-long-to-say",
                     "这句话约要说 " + rounded(seconds) + " 秒,说不完 " + limit + " 秒的时限。请写短一些。",
                     "This takes about " + rounded(seconds) + " s to say and does not fit its limit of " + limit +
                         " s. Make it shorter.");
            }
        }
    }

    void declared(const Text& fact, const std::vector<FactType>& types, const std::string& zh, const std::string& en) {
        m_used.insert(fact.text);
        const auto spec = m_script.facts.find(core::FactId{fact.text});
        const bool fits =
            spec != m_script.facts.end() && std::find(types.begin(), types.end(), spec->second.type) != types.end();
        if (!fits) {
            error(fact.place, "unknown-fact", "“" + fact.text + "”要是开头写明的" + zh + "。",
                  "\"" + fact.text + "\" must be " + en + " declared at the head.");
        }
    }

    /// What a step shows and looks up of the office's, and notes by itself.
    void office(const Step& step) {
        for (const Text& text : step.show) {
            known(text, m_words.texts, "unknown-text", "中心的文字或表格", "text or table of the office");
        }
        static const std::map<std::string, Label> kinds = {{"register", {}},   {"arrears", {}},  {"owed", {}},
                                                           {"specialist", {}}, {"approval", {}}, {"kept", {}},
                                                           {"queue", {}}};
        for (const Text& kind : step.lookUp) {
            known(kind, kinds, "unknown-look-up", "可查的内容", "look up");
        }
        for (const NoteAct& note : step.notes) {
            if (noteIsExpression(m_script, step, note)) {
                m_used.insert(note.fact.value);
                continue; // with the expressions
            }
            declared({note.fact.value, note.words.place}, {FactType::Text, FactType::YesNo}, "文字(text)或是非(yes_no)",
                     "a text or a yes or no");
            const auto spec = m_script.facts.find(note.fact);
            if (spec != m_script.facts.end() && spec->second.type == FactType::YesNo && !yesOrNo(note.words.text)) {
                error(note.words.place, "yes-or-no", "这里只能写 yes 或 no。", "This takes yes or no.");
            }
            placeholders(note.words);
        }
    }

    /// What becomes of a promise is known where it is done: in a step of its own, not beside a question.
    void followUp(const Step& step) {
        if (!step.promised) {
            return;
        }
        if (step.promised->what == PromisedAct::What::Moved && step.language == Language::First) {
            declared(step.promised->movedTo, {FactType::Date, FactType::Time, FactType::DateTime}, "日期或时间",
                     "a date or time");
        }
        placeholders(step.promised->why);
        if (step.ask) {
            error(step.promised->place, "promised-and-ask", "有提问(ask)的一步不能同时了结承诺,请另写一步。",
                  "A step that asks can't settle the promise too: put promised into a step of its own.");
        }
    }

    void factSpecs() {
        for (const auto& [id, spec] : m_script.facts) {
            if (!spec.after.empty()) {
                declared(spec.after, {FactType::Date, FactType::Time, FactType::DateTime}, "日期或时间",
                         "a date or time");
            }
            if (!spec.from.empty()) {
                known(spec.from, m_words.texts, "unknown-text", "中心的文字或表格", "text or table of the office");
            }
        }
    }

    void unusedFacts() {
        for (const auto& [id, spec] : m_script.facts) {
            // What a follow-up only carries on to the next one is told with the library at hand (checkFollowUps).
            if (m_used.count(id.value) == 0 && !promisesFollowUp(m_script)) {
                warn(spec.place, "unused-fact", "“" + id.value + "”写明了却没有用到。",
                     "\"" + id.value + "\" is declared and never used.");
            }
        }
    }

    const Script& m_script;
    const Vocabulary& m_words;
    const CheckOptions& m_options;
    Problems m_problems;
    std::set<std::string> m_used;
};

} // namespace

Problems check(const Script& script, const Vocabulary& vocabulary, const CheckOptions& options) {
    Problems problems = Checker(script, vocabulary, options).all();
    for (Problem& problem : problems) {
        if (problem.place.file.empty() || problem.place.line < 1) { // of what is missing: where the script begins
            problem.place = {script.sources.empty() ? script.id : script.sources.front().file, 1, 1};
        }
    }
    return problems;
}

} // namespace yingke::scenario
