// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker_spoken.h"

#include "core/characters.h"
#include "core/roles.h"
#include "scenario/checker/checker_expressions.h"
#include "scenario/language/placeholders.h"
#include "scenario/language/tell.h"
#include "scenario/language/values.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace yingke::scenario {

namespace {

using Known = std::set<std::string>;

int columnIn(const std::string& sentence, std::size_t byte) {
    return 1 + static_cast<int>(core::characters(std::string_view(sentence).substr(0, byte)));
}

class SpokenChecker {
public:
    SpokenChecker(const Script& script, const Vocabulary& words, Problems& problems)
        : m_script(script), m_words(words), m_problems(problems) {}

    void all(const KnownBefore& asked) {
        const KnownBefore answered = knownBefore(m_script, Asking::Answered);
        for (const Step& step : m_script.steps) {
            const auto before = asked.find(step.id);
            if (before == asked.end()) {
                continue; // unreachable: told elsewhere
            }
            if (step.language == Language::Second) {
                sentences(step, before->second);
            }
            if (step.promise && step.promise->dueAt) {
                due(step, *step.promise->dueAt, answered.at(step.id));
            }
            if (step.promised && step.promised->what == PromisedAct::What::Moved) {
                due(step, step.promised->movedTo, answered.at(step.id));
            }
        }
    }

private:
    /// What a call says first is said before anybody could fill anything in, and its facts are checkWho's.
    enum class Facts { Here, Elsewhere };

    void sentences(const Step& step, Known known) {
        known.merge(askedAt(m_script, step));
        const auto* call = std::get_if<CallAct>(&step.move);
        const Facts ofCall = call != nullptr ? Facts::Elsewhere : Facts::Here;
        for (const Text& words : step.say ? step.say->words : std::vector<Text>{}) {
            sentence(step, words, known, ofCall);
        }
        if (call != nullptr) {
            sentence(step, call->label, known, ofCall);
        }
        if (step.ask) {
            sentence(step, step.ask->question, known, Facts::Here);
            for (const Choice& choice : step.ask->choices) {
                sentence(step, choice.label, known, Facts::Here);
            }
        }
        for (const MeanwhileAct::Task& task :
             step.meanwhile ? step.meanwhile->tasks : std::vector<MeanwhileAct::Task>{}) {
            sentence(step, task.what, known, Facts::Here);
        }
        for (const NoteAct& note : step.notes) {
            if (!noteIsExpression(m_script, step, note)) {
                sentence(step, note.words, known, Facts::Here);
            }
        }
        if (step.promise) {
            sentence(step, step.promise->what, known, Facts::Elsewhere);
        }
        if (step.promised) {
            sentence(step, step.promised->why, known, Facts::Here);
        }
    }

    void sentence(const Step& step, const Text& text, const Known& known, Facts facts) {
        for (const std::string& name : placeholdersIn(text.text)) {
            const bool fact = m_script.facts.count(core::FactId{name}) > 0;
            if (facts == Facts::Elsewhere && (fact || name == asked::room)) {
                continue;
            }
            const bool somebody = name == core::role::colleague || name == "post";
            const std::string wanted = somebody ? asked::colleague : name;
            const bool may = somebody || name == asked::room || valueKnown(name, m_script, m_words);
            if (may && known.count(wanted) == 0) {
                tellUnknown(step, text, name, wanted);
            }
        }
    }

    void tellUnknown(const Step& step, const Text& text, const std::string& name, const std::string& wanted) {
        const std::string way = wayText(wayWithout(m_script, step.id, wanted));
        if (way.empty()) {
            return;
        }
        const Place place = placeWithin(m_script, text, columnIn(text.text, text.text.find("{" + name + "}")));
        if (wanted == asked::colleague) {
            tell(m_problems, place, "not-known-yet",
                 "走 " + way + " 到这里时还没有找到人,{" + name +
                     "} 只会说成“同事”。请先用 find 找人,或从 find 的 in: 走到这里。",
                 "On the way " + way + " nobody was found yet, and {" + name +
                     "} only says \"my colleague\". Find somebody first, or come here by the in: of a find.",
                 Gravity::Warning);
            return;
        }
        const auto spec = m_script.facts.find(core::FactId{name});
        const std::string called =
            spec != m_script.facts.end() && !spec->second.label.empty() ? " (" + spec->second.label.text + ")" : "";
        const bool fact = spec != m_script.facts.end() || name == asked::room;
        const bool looked = !fact && m_words.lookUps.count(name) > 0;
        const std::string zh = fact ? "没有问过" : looked ? "没有查过" : "没有算过";
        const std::string en = fact ? "never asked" : looked ? "never looked up" : "never reckoned";
        const std::string zhHow = fact     ? "请在前面用 fill: 问"
                                  : looked ? "请在前面用 look_up: 查"
                                           : "请在前面用 amounts: 算";
        const std::string enHow = fact     ? "Ask with fill: before"
                                  : looked ? "Look it up before (look_up:)"
                                           : "Reckon it before (amounts:)";
        const bool room = name == asked::room; // known by any fact of type room, and asked for by that one's name
        const std::string zhElse = room ? "(信息项 type: room)。" : ",或让这条路绕开这一步(if: \"has." + name + "\")。";
        const std::string enElse =
            room ? " (a fact of type: room)." : ", or lead this way past the step (if: \"has." + name + "\").";
        tell(m_problems, place, "not-known-yet",
             "走 " + way + " 到这里时" + zh + "“" + name + "”" + called + ",这句话里会空着。" + zhHow + zhElse,
             "On the way " + way + " \"" + name + "\"" + called + " was " + en +
                 ", and the sentence has a hole there. " + enHow + enElse);
    }

    /// A fact by itself: without it, or when it is past, the step can't be left.
    void due(const Step& step, const Text& text, const Known& before) {
        const auto spec = m_script.facts.find(core::FactId{text.text});
        if (spec == m_script.facts.end()) {
            return;
        }
        const FactSpec& fact = spec->second;
        const bool filled =
            std::any_of(step.fill.begin(), step.fill.end(), [&](const Text& one) { return one.text == text.text; });
        const bool noted = std::any_of(step.notes.begin(), step.notes.end(),
                                       [&](const NoteAct& note) { return note.fact.value == text.text; });
        const std::string called = "“" + text.text + "”(" + fact.label.text + ")";
        const std::string name = "\"" + text.text + "\" (" + fact.label.text + ")";
        if (!noted && before.count(text.text) == 0 && (!filled || fact.optional)) {
            const std::string zhWhy = fact.optional ? "是选填的,没填时" : "在有的路上还没有填,那时";
            const std::string enWhy = fact.optional ? " may be left empty" : " is not filled in on some way to here";
            tell(m_problems, text.place, "due-not-answered",
                 called + zhWhy + "这一步走不下去。请在这一步或前面必填(去掉 optional: yes),或用 if: \"has." +
                     text.text + "\" 分开走。",
                 name + enWhy +
                     ", and then this step can't be left. Have it filled in here or before (without optional: "
                     "yes), or go apart by if: \"has." +
                     text.text + "\".");
        }
        const bool point =
            fact.type == FactType::Date || fact.type == FactType::Time || fact.type == FactType::DateTime;
        if (point && !filled && !noted && !fact.future && fact.min.empty() && fact.after.empty()) {
            const std::string how = fact.type == FactType::Time ? "min: time(now)" : "future: yes";
            tell(m_problems, text.place, "due-may-be-past",
                 called + "可以填成过去的时间,承诺就定不下来,走到这里也改不了。请给它加上 " + how + "。",
                 name + " may be past: no promise can be made then, and it can't be changed here. Give it " + how + ".",
                 Gravity::Warning);
        }
    }

    const Script& m_script;
    const Vocabulary& m_words;
    Problems& m_problems;
};

} // namespace

void checkSpoken(const Script& script, const KnownBefore& asked, const Vocabulary& words, Problems& problems) {
    SpokenChecker(script, words, problems).all(asked);
}

} // namespace yingke::scenario
