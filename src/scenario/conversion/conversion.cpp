// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/conversion/conversion.h"

#include "scenario/conversion/same_outcome.h"
#include "scenario/language/checker_answers.h"
#include "scenario/language/checker_expressions.h"
#include "scenario/language/tell.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace yingke::scenario {

namespace {

enum class Expressed { Condition, Sum };

/// One expression of the file, by the step that it stands in.
struct FirstExpression {
    const Script* script = nullptr;
    const Step* step = nullptr;
    Text text;
    Expressed what = Expressed::Condition;
};

bool mayBeUnanswered(const std::string& name, const Script& script, const Vocabulary& words) {
    return script.facts.count(core::FactId{name}) > 0 || words.lookUps.count(name) > 0;
}

class Conversion {
public:
    Conversion(const Source& file, const std::vector<const Script*>& users, const Vocabulary& words)
        : m_file(file), m_users(users), m_words(words) {}

    Converted all() {
        collect();
        Converted result{m_file.text, {}, {}};
        std::map<int, std::vector<std::pair<std::string, std::string>>> edits; // by line
        for (const FirstExpression& expression : m_expressions) {
            const auto after = written(expression, result.problems);
            if (after && *after != expression.text.text) {
                result.changed.push_back({expression.text.place.line, expression.text.text, *after});
            }
        }
        if (result.problems.empty()) {
            rewrite(result);
        }
        if (!result.problems.empty()) {
            result.text = m_file.text;
            result.changed.clear();
        }
        return result;
    }

private:
    void add(const Script& script, const Step& step, const Text& text, Expressed what) {
        const bool known = std::any_of(m_expressions.begin(), m_expressions.end(),
                                       [&text](const FirstExpression& one) { return one.text.place == text.place; });
        if (!known && text.place.file == m_file.file) {
            m_expressions.push_back({&script, &step, text, what});
        }
    }

    /// What stands in the file, once, and what may be unanswered there in any script that it is laid into.
    void collect() {
        for (const Script* script : m_users) {
            Script second = *script;
            for (Step& step : second.steps) {
                if (step.place.file == m_file.file) {
                    step.language = Language::Second;
                }
            }
            const auto open = openAnswers(second, m_words);
            for (const Step& step : script->steps) {
                for (const Amount& amount : step.amounts) {
                    add(*script, step, amount.formula, Expressed::Sum);
                }
                const auto* act = std::get_if<IfAct>(&step.move);
                if (act != nullptr) {
                    add(*script, step, act->condition, Expressed::Condition);
                }
                const auto told = open.find(step.id);
                if (act != nullptr && told != open.end()) {
                    m_open[place(act->condition)].insert(told->second.begin(), told->second.end());
                }
            }
        }
    }

    static std::pair<int, int> place(const Text& text) { return {text.place.line, text.place.column}; }

    /// The expression in the second language; nothing and a problem when only a person can say.
    std::optional<std::string> written(const FirstExpression& expression, Problems& problems) {
        const NumberType types = [&](const std::string& name) -> std::optional<NameType> {
            const auto found = nameTypeOf(name, *expression.script, *expression.step, m_words);
            const auto* type = std::get_if<NameType>(&found);
            const bool number = type != nullptr && (type->type == ValueType::Count || type->type == ValueType::Money ||
                                                    type->type == ValueType::YesNo);
            return number ? std::optional(*type) : std::nullopt;
        };
        const std::string& before = expression.text.text;
        const ValueType wanted = expression.what == Expressed::Sum ? ValueType::Money : ValueType::YesNo;
        const auto plain = retyped(before, types, wanted);
        if (!plain) {
            tell(problems, expression.text.place, "not-converted",
                 "“" + before + "”在旧写法里的意思(赋值,或把日期、时间、文字当作 0)没有新写法。请先改成想要的条件。",
                 "What \"" + before +
                     "\" means in the first language (it assigns, or takes a date, time or text as 0) can't be written "
                     "in the second. Write the condition that is meant first.");
            return std::nullopt;
        }
        if (expression.what == Expressed::Sum) {
            return plain->text;
        }
        for (const std::string& candidate : candidates(expression, *plain, types)) {
            if (sameOutcome(before, candidate, types, openNames(expression, types))) {
                return candidate;
            }
        }
        tell(problems, expression.text.place, "not-converted",
             "“" + before + "”里没有选过的选项算作“没选”,新写法里没有答案。请给这一步加上 unanswered:。",
             "In \"" + before +
                 "\" a choice that was never made counts as not chosen; in the second language it is unanswered. Give "
                 "this step a way: unanswered: step.");
        return std::nullopt;
    }

    /// What of the names may be without an answer at all.
    std::vector<std::string> openNames(const FirstExpression& expression, const NumberType& types) const {
        std::vector<std::string> open;
        for (const std::string& name :
             namesOfTree(*parseExpression(retyped(expression.text.text, types, ValueType::YesNo)->text).tree)) {
            if (mayBeUnanswered(name, *expression.script, m_words) || name.rfind("chose.", 0) == 0) {
                open.push_back(name);
            }
        }
        return open;
    }

    /// As it is; with the question whether it is answered before it, or behind it; with 0 in the place of no answer.
    std::vector<std::string> candidates(const FirstExpression& expression, const Retyped& plain,
                                        const NumberType& types) const {
        const auto told = m_open.find(place(expression.text));
        std::vector<std::string> all;
        std::set<std::string> open;
        if (told != m_open.end()) {
            open = told->second;
        } else {
            all.push_back(plain.text);
            for (const std::string& name : openNames(expression, types)) {
                open.insert(name);
            }
        }
        std::string asks;
        std::string lacks;
        for (const std::string& name : open) {
            if (name.rfind("chose.", 0) != 0) {
                asks += "has." + name + " and ";
                lacks += "not has." + name + " or ";
            }
        }
        const ParsedExpression parsed = parseExpression(plain.text);
        const bool loose =
            parsed.tree && (parsed.tree->operation == Operation::Or || parsed.tree->operation == Operation::Either);
        all.push_back(asks + (loose ? "(" + plain.text + ")" : plain.text));
        all.push_back(lacks + plain.text);
        if (const auto zero = retyped(expression.text.text, types, ValueType::YesNo, open)) {
            all.push_back(zero->text);
        }
        return all;
    }

    /// `language: 2` at the head, and each changed expression in its place.
    void rewrite(Converted& result) {
        std::vector<std::string> lines = linesOf(m_file.text);
        for (const ChangedExpression& change : result.changed) {
            std::string& line = lines.at(static_cast<std::size_t>(change.line - 1));
            if (!replaceIn(line, change)) {
                tell(result.problems, {m_file.file, change.line, 1}, "not-converted",
                     "这个条件写在几行里。请先把它写在一行里:" + change.after,
                     "This condition stands on several lines. Write it in one line first: " + change.after);
                return;
            }
        }
        std::size_t behind = 0; // the head's first lines: scenario, title
        std::optional<std::size_t> stated;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto begins = [&](const char* key) { return lines[i].rfind(key, 0) == 0; };
            if (begins("scenario:") || begins("piece:") || begins("title:")) {
                behind = std::max(behind, i + 1);
            }
            if (begins("language:")) {
                stated = i;
            }
        }
        const std::string ending =
            !lines.empty() && lines.front().size() > 1 && lines.front()[lines.front().size() - 2] == '\r' ? "\r\n"
                                                                                                          : "\n";
        if (stated) {
            lines[*stated] = "language: 2" + ending;
        } else {
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(behind), "language: 2" + ending);
        }
        result.text.clear();
        for (const std::string& line : lines) {
            result.text += line;
        }
    }

    /// Each with its end.
    static std::vector<std::string> linesOf(const std::string& text) {
        std::vector<std::string> lines;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = text.find('\n', at);
            const std::size_t behind = end == std::string::npos ? text.size() : end + 1;
            lines.push_back(text.substr(at, behind - at));
            at = behind;
        }
        return lines;
    }

    /// Quoted, as a `?`, `:` or `,` in it would end a plain text.
    static bool replaceIn(std::string& line, const ChangedExpression& change) {
        for (const char* key : {"if:", "sum:", ":"}) {
            for (std::size_t from = line.find(key); from != std::string::npos; from = line.find(key, from + 1)) {
                std::size_t at = line.find_first_not_of(' ', from + std::string(key).size());
                const bool quoted = at != std::string::npos && (line[at] == '"' || line[at] == '\'');
                at += quoted ? 1 : 0;
                if (at == std::string::npos || line.compare(at, change.before.size(), change.before) != 0) {
                    continue;
                }
                line.replace(at, change.before.size(), quoted ? change.after : "\"" + change.after + "\"");
                return true;
            }
        }
        return false;
    }

    const Source& m_file;
    const std::vector<const Script*>& m_users;
    const Vocabulary& m_words;
    std::vector<FirstExpression> m_expressions;
    std::map<std::pair<int, int>, std::set<std::string>> m_open; ///< by the place of the condition
};

} // namespace

Converted toSecondLanguage(const Source& file, const std::vector<const Script*>& users, const Vocabulary& words) {
    return Conversion(file, users, words).all();
}

} // namespace yingke::scenario
