// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker_answers.h"

#include "scenario/checker/checker_expressions.h"
#include "scenario/expression/expression_tree.h"
#include "scenario/language/graph.h"
#include "scenario/language/placeholders.h"
#include "scenario/language/tell.h"
#include "scenario/language/values.h"

#include <algorithm>
#include <map>
#include <set>

namespace yingke::scenario {

namespace {

using Answers = std::set<std::string>;

/// What an expression is for, as to what to write when it hangs on something that is not answered.
enum class Wanted { Condition, Sum, Value };

Answers bothOf(const Answers& one, const Answers& other) {
    Answers both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::inserter(both, both.end()));
    return both;
}

Answers withMore(Answers answers, const Answers& more) {
    answers.insert(more.begin(), more.end());
    return answers;
}

} // namespace

Answers answeredWhen(const Term& term, bool holds, Evidence evidence) { // NOLINT(misc-no-recursion)
    if (term.operation == Operation::Name && term.word.rfind("has.", 0) == 0) {
        return holds ? Answers{term.word.substr(4)} : Answers{};
    }
    if (term.operation == Operation::Not) {
        return answeredWhen(term.parts[0], !holds, evidence);
    }
    if (term.operation == Operation::And || term.operation == Operation::Or) {
        const Answers left = answeredWhen(term.parts[0], holds, evidence);
        const Answers right = answeredWhen(term.parts[1], holds, evidence);
        return (term.operation == Operation::And) == holds ? withMore(left, right) : bothOf(left, right);
    }
    if (evidence == Evidence::Guards || term.operation == Operation::Either) {
        return {};
    }
    const auto names = namesOfTree(term); // a comparison that has come out at all had its values
    return {names.begin(), names.end()};
}

namespace {

class AnswerChecker {
public:
    AnswerChecker(const Script& script, const Vocabulary& words, Problems& problems)
        : m_script(script), m_words(words), m_problems(problems) {}

    std::map<core::StepId, std::set<std::string>> names; ///< what was told

    void all() {
        flow();
        for (const Step& step : m_script.steps) {
            const auto found = m_before.find(step.id);
            if (step.language != Language::Second || found == m_before.end()) {
                continue; // unreachable: told elsewhere
            }
            Answers here = withMore(found->second, filledAt(step));
            for (const Amount& amount : step.amounts) {
                need(step, amount.formula, here, Wanted::Sum);
                here.insert(amount.id.value);
            }
            for (const NoteAct& note : step.notes) {
                if (noteIsExpression(m_script, step, note)) {
                    need(step, note.words, here, Wanted::Value);
                }
                here.insert(note.fact.value);
            }
            // A fact by itself holds the step at the desk until it is filled in, as before.
            if (step.promise && step.promise->dueAt && !isId(step.promise->dueAt->text)) {
                need(step, *step.promise->dueAt, here, Wanted::Value);
            }
            if (step.promised && step.promised->what == PromisedAct::What::Moved &&
                !isId(step.promised->movedTo.text)) {
                need(step, step.promised->movedTo, here, Wanted::Value);
            }
            const auto* act = std::get_if<IfAct>(&step.move);
            if (act != nullptr && act->unanswered.empty()) {
                need(step, act->condition, withMore(found->second, givenBy(step)), Wanted::Condition);
            }
        }
    }

private:
    [[nodiscard]] Answers filledAt(const Step& step) const {
        Answers answers;
        for (const Text& fact : step.fill) {
            const auto spec = m_script.facts.find(core::FactId{fact.text});
            if (spec != m_script.facts.end() && !spec->second.optional) {
                answers.insert(fact.text);
            }
        }
        return answers;
    }

    /// What is answered when the step is left.
    [[nodiscard]] Answers givenBy(const Step& step) const {
        Answers answers = filledAt(step);
        for (const NoteAct& note : step.notes) {
            answers.insert(note.fact.value);
        }
        for (const Amount& amount : step.amounts) {
            answers.insert(amount.id.value);
        }
        if (step.ask) {
            answers.insert("chose." + step.id.value);
        }
        return answers;
    }

    [[nodiscard]] Answers over(const Step& step, const Way& way) const {
        Answers answers = m_before.at(step.id);
        if (way.label == "passed" && !std::holds_alternative<IfAct>(step.move) && !step.ask) {
            return answers; // the time passed before anything was filled in
        }
        answers = withMore(std::move(answers), givenBy(step));
        const auto* act = std::get_if<IfAct>(&step.move);
        const bool decided = way.label == "yes" || (way.label == "no" && act != nullptr && !act->unanswered.empty());
        if (act == nullptr || step.language != Language::Second || !decided) {
            return answers;
        }
        const ParsedExpression parsed = parseExpression(act->condition.text);
        return parsed.tree
                   ? withMore(std::move(answers), answeredWhen(*parsed.tree, way.label == "yes", Evidence::AllValues))
                   : answers;
    }

    /// What is answered before each step on every way to it.
    void flow() {
        if (m_script.steps.empty()) {
            return;
        }
        std::vector<core::StepId> open{m_script.steps.front().id};
        m_before[open.front()] = {};
        while (!open.empty()) {
            const Step* step = m_script.find(open.back());
            open.pop_back();
            if (step == nullptr) {
                continue;
            }
            for (const Way& way : waysFrom(m_script, *step)) {
                if (m_script.find(way.to) == nullptr) {
                    continue;
                }
                const Answers arrives = over(*step, way);
                const auto [known, fresh] = m_before.emplace(way.to, arrives);
                const Answers both = fresh ? arrives : bothOf(known->second, arrives);
                if (fresh || both != known->second) {
                    known->second = both;
                    open.push_back(way.to);
                }
            }
        }
    }

    void need(const Step& step, const Text& text, const Answers& answered, Wanted wanted) {
        const ParsedExpression parsed = parseExpression(text.text);
        if (!parsed.tree) {
            return;
        }
        m_told.clear();
        within(step, *parsed.tree, text, answered, wanted);
    }

    void within(const Step& step, const Term& term, const Text& text, // NOLINT(misc-no-recursion)
                const Answers& answered, Wanted wanted) {
        if (term.operation == Operation::Name) {
            name(step, term, text, answered, wanted);
            return;
        }
        if (term.operation == Operation::And || term.operation == Operation::Or) {
            const bool holds = term.operation == Operation::And;
            for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
                const Answers guarded = answeredWhen(term.parts[1 - i], holds, Evidence::Guards);
                within(step, term.parts[i], text, withMore(answered, guarded), wanted);
            }
            return;
        }
        if (term.operation == Operation::Either) {
            within(step, term.parts[0], text, answered, wanted);
            for (const bool holds : {true, false}) {
                const Answers guarded = answeredWhen(term.parts[0], holds, Evidence::Guards);
                within(step, term.parts[holds ? 1 : 2], text, withMore(answered, guarded), wanted);
            }
            return;
        }
        for (const Term& part : term.parts) {
            within(step, part, text, answered, wanted);
        }
    }

    void name(const Step& step, const Term& term, const Text& text, const Answers& answered, Wanted wanted) {
        if (!mayBeOpen(step, term.word, answered) || !m_told.insert(term.word).second) {
            return;
        }
        const std::string& word = term.word;
        names[step.id].insert(word);
        const bool choice = word.rfind("chose.", 0) == 0;
        std::string zh = "走到这里时“" + word + "”可能还没有答案。请";
        std::string en = "\"" + word + "\" may not be answered here. ";
        if (wanted == Wanted::Value) {
            zh += "写成 has." + word + " ? … : … 的样子,或在前面必填。";
            en += "Write it like has." + word + " ? … : …, or fill it in before.";
        } else if (wanted == Wanted::Sum) {
            zh += "写成 has." + word + " ? … : 0 的样子,或在前面必填。";
            en += "Write it like has." + word + " ? … : 0, or fill it in before.";
        } else if (choice) {
            zh += "给这一步加上 unanswered: 步骤。";
            en += "Give this step a way: unanswered: step.";
        } else {
            zh += "写成 has." + word + " and … 的样子,或给这一步加上 unanswered: 步骤。";
            en += "Write it like has." + word + " and …, or give this step a way: unanswered: step.";
        }
        tell(m_problems, placeWithin(m_script, text, term.column), "may-be-unanswered", zh, en);
    }

    [[nodiscard]] bool mayBeOpen(const Step& step, const std::string& word, const Answers& answered) const {
        if (answered.count(word) > 0) {
            return false;
        }
        if (word.rfind("chose.", 0) == 0) {
            const std::string asked = word.substr(0, word.find('.', 6));
            const std::size_t slash = step.id.value.rfind('/');
            const std::string prefix = slash == std::string::npos ? std::string{} : step.id.value.substr(0, slash + 1);
            return answered.count(asked) == 0 && answered.count("chose." + prefix + asked.substr(6)) == 0;
        }
        return word.find('.') == std::string::npos && valueKnown(word, m_script, m_words);
    }

    const Script& m_script;
    const Vocabulary& m_words;
    Problems& m_problems;
    std::map<core::StepId, Answers> m_before;
    std::set<std::string> m_told;
};

} // namespace

void checkAnswers(const Script& script, const Vocabulary& words, Problems& problems) {
    AnswerChecker(script, words, problems).all();
}

std::map<core::StepId, std::set<std::string>> openAnswers(const Script& script, const Vocabulary& words) {
    Problems problems;
    AnswerChecker checker(script, words, problems);
    checker.all();
    return std::move(checker.names);
}

} // namespace yingke::scenario
