// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/conversion/conversion.h"

#include "scenario/checker/checker.h"
#include "scenario/checker/checker_answers.h"
#include "scenario/checker/checker_expressions.h"
#include "scenario/conversion/same_outcome.h"
#include "scenario/conversion/unconverted.h"
#include "scenario/language/expression.h"
#include "scenario/language/loader.h"
#include "scenario/language/tell.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace yingke::scenario {

namespace {

enum class Expressed {
    Condition,
    Sum,
    Minutes ///< `due:` with a count: minutes from now
};

/// One expression of the file, by the step that it stands in.
struct FirstExpression {
    const Script* script = nullptr;
    const Step* step = nullptr;
    Text text;
    Expressed what = Expressed::Condition;
};

/// A written expression in the place of one that stands in the file.
struct Edit {
    Place place; ///< of the text as it is
    std::string before;
    std::string after;
};

bool mayBeUnanswered(const std::string& name, const Script& script, const Vocabulary& words) {
    return script.facts.count(core::FactId{name}) > 0 || words.lookUps.count(name) > 0;
}

class Conversion {
public:
    Conversion(const Source& file, const std::vector<const Script*>& users, const Vocabulary& words)
        : m_file(file), m_users(users), m_words(words) {}

    Converted all() {
        Converted result{m_file.text, {}, {}, {}};
        result.already = second();
        if (result.already) {
            return result;
        }
        collect();
        for (const FirstExpression& expression : m_expressions) {
            const auto after = written(expression, result.problems);
            if (after && *after != expression.text.text) {
                m_edits.push_back({expression.text.place, expression.text.text, *after});
                result.changed.push_back({expression.text.place.line, expression.text.text, *after});
            }
        }
        if (result.problems.empty()) {
            rewrite(result);
        }
        if (result.problems.empty()) {
            newErrors(result);
        }
        if (!result.problems.empty()) {
            result.text = m_file.text;
            result.changed.clear();
        }
        return result;
    }

private:
    /// Its steps say which language the file is of.
    [[nodiscard]] bool second() const {
        return std::any_of(m_users.begin(), m_users.end(), [this](const Script* script) {
            const bool main = !script->sources.empty() && script->sources.front().file == m_file.file;
            return (main && script->language == Language::Second) ||
                   std::any_of(script->steps.begin(), script->steps.end(), [&](const Step& step) {
                       return step.place.file == m_file.file && step.language == Language::Second;
                   });
        });
    }

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
                const auto told = open.find(step.id);
                const auto take = [&](const Text& text, Expressed what) {
                    add(*script, step, text, what);
                    for (const std::string& name : namesIn(text.text)) {
                        if (told != open.end() && told->second.count(name) > 0) {
                            m_open[place(text)].insert(name);
                        }
                    }
                };
                for (const Amount& amount : step.amounts) {
                    take(amount.formula, Expressed::Sum);
                }
                if (const auto* act = std::get_if<IfAct>(&step.move)) {
                    take(act->condition, Expressed::Condition);
                }
                const auto due = step.promise && step.promise->dueAt
                                     ? script->facts.find(core::FactId{step.promise->dueAt->text})
                                     : script->facts.end();
                if (due != script->facts.end() && due->second.type == FactType::Count) {
                    take(*step.promise->dueAt, Expressed::Minutes);
                }
            }
        }
    }

    static std::pair<int, int> place(const Text& text) { return {text.place.line, text.place.column}; }

    [[nodiscard]] NumberType typesAt(const FirstExpression& expression) const {
        return [this, &expression](const std::string& name) -> std::optional<NameType> {
            const auto found = nameTypeOf(name, *expression.script, *expression.step, m_words);
            const auto* type = std::get_if<NameType>(&found);
            const bool number = type != nullptr && (type->type == ValueType::Count || type->type == ValueType::Money ||
                                                    type->type == ValueType::YesNo);
            return number ? std::optional(*type) : std::nullopt;
        };
    }

    void refuse(const FirstExpression& expression, const ExpressionFault& why, Problems& problems) const {
        tell(problems, placeWithin(*expression.script, expression.text, why.column), why.code.c_str(), why.chinese,
             why.english);
    }

    /// The expression in the second language; nothing and a problem when only a person can say.
    std::optional<std::string> written(const FirstExpression& expression, Problems& problems) const {
        if (expression.what == Expressed::Minutes) {
            return expression.text.text + " * 1 min";
        }
        const NumberType types = typesAt(expression);
        const std::string& before = expression.text.text;
        const bool sum = expression.what == Expressed::Sum;
        const auto plain = retyped(before, types, sum ? ValueType::Money : ValueType::YesNo);
        if (!plain) {
            refuse(expression, whyNotWritten(before, *expression.script, *expression.step, m_words), problems);
            return std::nullopt;
        }
        const auto told = m_open.find(place(expression.text));
        const std::vector<std::string> open = !sum ? openNames(*plain, *expression.script)
                                              : told != m_open.end()
                                                  ? std::vector<std::string>(told->second.begin(), told->second.end())
                                                  : std::vector<std::string>{};
        for (const std::string& candidate :
             sum ? sums(expression, *plain, types) : candidates(expression, *plain, types)) {
            if (sum ? sameSum(before, candidate, types, open) : sameOutcome(before, candidate, types, open)) {
                return candidate;
            }
        }
        refuse(expression, whyNotAlike(before, {open.begin(), open.end()}), problems);
        return std::nullopt;
    }

    /// With 0 in the place of what may not be answered; as it is when all of it always is.
    [[nodiscard]] std::vector<std::string> sums(const FirstExpression& expression, const Retyped& plain,
                                                const NumberType& types) const {
        const auto told = m_open.find(place(expression.text));
        if (told == m_open.end()) {
            // A step that is skipped answers nothing, and then the sum holds the step, which is better than a 0.
            return {plain.text};
        }
        const auto zero = retyped(expression.text.text, types, ValueType::Money, told->second);
        return zero ? std::vector{zero->text} : std::vector<std::string>{};
    }

    /// What of the names may be without an answer at all.
    std::vector<std::string> openNames(const Retyped& plain, const Script& script) const {
        std::vector<std::string> open;
        for (const std::string& name : namesOfTree(*parseExpression(plain.text).tree)) {
            if (mayBeUnanswered(name, script, m_words) || name.rfind("chose.", 0) == 0) {
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
            for (const std::string& name : openNames(plain, *expression.script)) {
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
        std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit& one, const Edit& other) {
            return one.place.column > other.place.column; // from the end of a line, so that no place moves
        });
        for (const Edit& edit : m_edits) {
            if (!replaceIn(lines.at(static_cast<std::size_t>(edit.place.line - 1)), edit)) {
                tell(result.problems, edit.place, "not-converted",
                     "这一条在文件里分成几行,或引号里有转义,没有改写。请先在一行里写成:" + edit.after,
                     "This is written over several lines, or with escapes within its quotes, and was not changed. "
                     "Write it in one line first: " +
                         edit.after);
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
        if (const std::size_t one = stated ? lines[*stated].find('1') : std::string::npos; one != std::string::npos) {
            lines[*stated][one] = '2';
        } else {
            if (behind > 0 && lines[behind - 1].back() != '\n') {
                lines[behind - 1] += ending;
            }
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(behind), "language: 2" + ending);
            m_added = static_cast<int>(behind) + 1;
        }
        result.text.clear();
        for (const std::string& line : lines) {
            result.text += line;
        }
    }

    /// What the check finds in all that the file is laid into, with this text in the place of the file's.
    [[nodiscard]] Problems checkedWith(const std::string& text) const {
        Problems all;
        for (const Script* script : m_users) {
            const auto source = [&](const std::string& end) -> std::optional<Source> {
                for (const Source& one : script->sources) {
                    if (one.file.rfind("en/", 0) != 0 && one.file.size() >= end.size() &&
                        one.file.compare(one.file.size() - end.size(), end.size(), end) == 0) {
                        return one.file == m_file.file ? Source{one.file, text} : one;
                    }
                }
                return std::nullopt;
            };
            const auto main = script->sources.empty() ? std::nullopt : source(script->sources.front().file);
            if (!main) {
                continue;
            }
            const Loaded loaded = load(*main, [&source](const std::string& id) { return source(id + ".yaml"); });
            all.insert(all.end(), loaded.problems.begin(), loaded.problems.end());
            if (loaded.script) {
                const Problems checked = check(*loaded.script, m_words, {});
                all.insert(all.end(), checked.begin(), checked.end());
            }
        }
        return all;
    }

    /// What the check would refuse of the new text and did not of the old one: a name that is a word now, say.
    void newErrors(Converted& result) const {
        const Problems before = checkedWith(m_file.text);
        for (Problem found : checkedWith(result.text)) {
            const bool known = std::any_of(before.begin(), before.end(), [&found](const Problem& one) {
                return one.code == found.code && one.chinese == found.chinese;
            });
            if (known || found.gravity != Gravity::Error) {
                continue;
            }
            if (found.place.file == m_file.file && m_added > 0 && found.place.line > m_added) {
                --found.place.line; // as the text stands
            }
            found.code = "not-converted";
            found.chinese = "换成新写法后会出错:" + found.chinese;
            found.english = "In the second language this would be an error: " + found.english;
            if (std::find(result.problems.begin(), result.problems.end(), found) == result.problems.end()) {
                result.problems.push_back(std::move(found));
            }
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
    static bool replaceIn(std::string& line, const Edit& edit) {
        static const std::string byteOrderMark = "\xEF\xBB\xBF";
        std::size_t at = line.rfind(byteOrderMark, 0) == 0 ? byteOrderMark.size() : 0;
        for (int column = 1; column < edit.place.column && at < line.size(); ++column) {
            do {
                ++at;
            } while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U);
        }
        const bool quoted = at < line.size() && (line[at] == '"' || line[at] == '\'');
        at += quoted ? 1 : 0;
        if (at >= line.size() || line.compare(at, edit.before.size(), edit.before) != 0) {
            return false;
        }
        line.replace(at, edit.before.size(), quoted ? edit.after : "\"" + edit.after + "\"");
        return true;
    }

    const Source& m_file;
    const std::vector<const Script*>& m_users;
    const Vocabulary& m_words;
    std::vector<FirstExpression> m_expressions;
    std::vector<Edit> m_edits;
    int m_added = 0;                                             ///< the line that is new; 0: none
    std::map<std::pair<int, int>, std::set<std::string>> m_open; ///< by the place of the expression
};

} // namespace

Converted toSecondLanguage(const Source& file, const std::vector<const Script*>& users, const Vocabulary& words) {
    return Conversion(file, users, words).all();
}

} // namespace yingke::scenario
