// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/checker_expressions.h"

#include "scenario/language/checker_answers.h"
#include "scenario/language/expression.h"
#include "scenario/language/placeholders.h"
#include "scenario/language/tell.h"
#include "scenario/language/values.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

ExpressionFault unknownOf(const char* code, std::string chinese, std::string english, std::string meant = {}) {
    return {0, code, std::move(chinese), std::move(english), std::move(meant)};
}

/// The bytes of the first `count` characters of a text.
std::size_t bytesOfCharacters(const std::string& text, int count) {
    std::size_t at = 0;
    for (; count > 0 && at < text.size(); --count) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
            ++at;
        }
    }
    return at;
}

int charactersOf(const std::string& text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string lineOf(const Script& script, const Place& place) {
    for (const Source& source : script.sources) {
        if (source.file != place.file) {
            continue;
        }
        std::size_t begin = 0;
        for (int line = 1; line < place.line && begin != std::string::npos; ++line) {
            const std::size_t end = source.text.find('\n', begin);
            begin = end == std::string::npos ? end : end + 1;
        }
        if (begin != std::string::npos) {
            return source.text.substr(begin, source.text.find('\n', begin) - begin);
        }
    }
    return {};
}

std::variant<NameType, ExpressionFault> chosenType(const std::string& rest, const Script& script, const Step& step) {
    const std::size_t dot = rest.rfind('.');
    const std::string id = rest.substr(0, dot);
    const std::size_t slash = step.id.value.rfind('/');
    const std::string prefix = slash == std::string::npos ? std::string{} : step.id.value.substr(0, slash + 1);
    const Step* asked = script.find(core::StepId{prefix + id});
    asked = asked != nullptr ? asked : script.find(core::StepId{id});
    if (asked == nullptr || !asked->ask) {
        std::vector<std::string> asking;
        for (const Step& one : script.steps) {
            if (one.ask) {
                asking.push_back(one.id.value);
            }
        }
        return unknownOf("unknown-step", "没有“" + id + "”这个提问的步骤。", "No step \"" + id + "\" asks anything.",
                         nearest(id, asking));
    }
    NameType type{ValueType::Choice, false, {}};
    for (const Choice& choice : asked->ask->choices) {
        type.choices.push_back(choice.id.value);
    }
    if (dot == std::string::npos) {
        return type;
    }
    const std::string choice = rest.substr(dot + 1);
    if (std::find(type.choices.begin(), type.choices.end(), choice) == type.choices.end()) {
        return unknownOf("unknown-choice", "“" + id + "”这一步没有“" + choice + "”这个选项。",
                         "The step \"" + id + "\" has no choice \"" + choice + "\".", nearest(choice, type.choices));
    }
    return NameType{ValueType::YesNo, false, {}};
}

/// A fact, a sum or a looked-up value.
std::optional<NameType> valueTypeIn(const std::string& name, const Script& script, const Vocabulary& words) {
    if (const auto fact = script.facts.find(core::FactId{name}); fact != script.facts.end()) {
        return NameType{valueTypeOf(fact->second.type), false, {}};
    }
    if (words.lookUps.count(name) > 0) {
        const ValueType type = name == "arrears_months" ? ValueType::Count
                               : name == "arrears_sum"  ? ValueType::Money
                                                        : ValueType::Text;
        return NameType{type, false, {}};
    }
    return valueKnown(name, script, words) ? std::optional(NameType{ValueType::Money, false, {}}) : std::nullopt;
}

std::vector<std::string> namesToPropose(const Script& script, const Vocabulary& words) {
    std::vector<std::string> names = {"is_owner",      "is_tenant",      "is_contractor",
                                      "is_telephone",  "is_outgoing",    "promise.known",
                                      "promise.moved", "promise.locked", "promise.broken"};
    for (const auto& [id, spec] : script.facts) {
        names.push_back(id.value);
    }
    for (const auto& [id, label] : words.lookUps) {
        names.push_back(id);
    }
    for (const Step& step : script.steps) {
        for (const Amount& amount : step.amounts) {
            names.push_back(amount.id.value);
        }
    }
    return names;
}

class ExpressionChecker {
public:
    ExpressionChecker(const Script& script, const Vocabulary& words, Problems& problems, std::set<std::string>& used)
        : m_script(script), m_words(words), m_problems(problems), m_used(used) {}

    void step(const Step& step) {
        for (const Amount& amount : step.amounts) {
            expression(step, amount.formula, {ValueType::Money});
        }
        for (const NoteAct& note : step.notes) {
            if (noteIsExpression(m_script, step, note)) {
                expression(step, note.words, {valueTypeOf(m_script.facts.at(note.fact).type)});
            }
        }
        if (step.language == Language::Second) {
            points(step);
        }
        if (const auto* act = std::get_if<IfAct>(&step.move)) {
            expression(step, act->condition, {ValueType::YesNo});
            if (!act->unanswered.empty() && step.language == Language::First) {
                tell(m_problems, act->unanswered.place, "second-language",
                     "unanswered: 只在 language: 2 的脚本里有用。请在开头写 language: 2。",
                     "unanswered: works in a script of language: 2 only. Write language: 2 at its head.");
            }
        }
    }

    /// How little and how much a fact may be.
    void bounds(const FactSpec& spec) {
        const auto filling = std::find_if(m_script.steps.begin(), m_script.steps.end(), [&spec](const Step& step) {
            return std::any_of(step.fill.begin(), step.fill.end(),
                               [&spec](const Text& fact) { return fact.text == spec.id.value; });
        });
        Step nowhere;
        nowhere.language = Language::Second;
        const Step& step = filling != m_script.steps.end() ? *filling : nowhere;
        const ValueType type = valueTypeOf(spec.type);
        for (const Text* bound : {&spec.min, &spec.max}) {
            if (bound->empty()) {
                continue;
            }
            second(step, *bound, type == ValueType::DateTime ? std::vector{type, ValueType::Date} : std::vector{type});
        }
    }

private:
    /// When a promise is due, and to when it is moved.
    void points(const Step& step) {
        if (step.promise && step.promise->dueAt) {
            second(step, *step.promise->dueAt,
                   {ValueType::DateTime, ValueType::Date, ValueType::Time, ValueType::Duration});
        }
        if (step.promised && step.promised->what == PromisedAct::What::Moved) {
            second(step, step.promised->movedTo, {ValueType::DateTime, ValueType::Date, ValueType::Time});
        }
    }

    void expression(const Step& step, const Text& text, const std::vector<ValueType>& wanted) {
        if (step.language == Language::First) {
            first(step, text, wanted.front() == ValueType::Money);
        } else {
            second(step, text, wanted);
        }
    }

    void second(const Step& step, const Text& text, const std::vector<ValueType>& wanted) {
        const ParsedExpression parsed = parseExpression(text.text);
        if (!parsed.tree) {
            tellFault(text, parsed.fault);
            return;
        }
        for (const std::string& name : namesOfTree(*parsed.tree)) {
            use(name);
        }
        const auto types = [&](const std::string& name) { return nameTypeOf(name, m_script, step, m_words); };
        for (const ExpressionFault& fault : checkTypes(*parsed.tree, types, wanted)) {
            tellFault(text, fault);
        }
    }

    void use(const std::string& name) {
        m_used.insert(name);
        if (name.rfind("has.", 0) == 0) {
            m_used.insert(name.substr(4));
        }
    }

    void tellFault(const Text& text, const ExpressionFault& fault, Gravity gravity = Gravity::Error) {
        tell(m_problems, placeWithin(m_script, text, fault.column), fault.code.c_str(), fault.chinese, fault.english,
             gravity, fault.meant);
    }

    /// The first language: what it would decide wrong in silence is told; what it means is not changed.
    void first(const Step& step, const Text& text, bool sum) {
        int column = 1;
        bool money = false;
        std::string before;
        std::vector<Token> tokens = tokensOf(text.text);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const Token& token = tokens[i];
            const std::string after = i + 1 < tokens.size() ? tokens[i + 1].text : std::string{};
            const bool word = token.text == "and" || token.text == "or" || token.text == "not";
            if (token.name && !word) {
                money = firstName(step, text, token.text, column, sum) || money;
            } else if (token.text == "=" && after != "=" && before != "=" && before != "<" && before != ">" &&
                       before != "!") {
                tellFault(text, {column,
                                 "assigns",
                                 "这里的“=”是赋值,条件总是成立。请写 ==,或在开头写 language: 2。",
                                 "This \"=\" assigns, so the condition always holds. Write ==, or language: 2 at the "
                                 "head.",
                                 {}});
            }
            before = token.text;
            column += charactersOf(token.text);
        }
        const bool number = text.text.find_first_of("123456789") != std::string::npos;
        if (money && number && !sum) {
            tellFault(text,
                      {1,
                       "fen",
                       "旧写法的条件里,金额以分计:50 是 0.50 元。请在开头写 language: 2,就按元写。",
                       "In the first language sums in conditions are in fen: 50 is 0.50 yuan. With language: 2 at the "
                       "head they are yuan.",
                       {}},
                      Gravity::Warning);
        }
        const Evaluated trial = evaluate(text.text, [](const std::string&) { return 1.0; });
        if (!trial.value) {
            tell(m_problems, text.place, "bad-expression", "算式写得不对:" + trial.error,
                 "The expression is not right: " + trial.error);
        }
    }

    /// Whether the name is a sum of money.
    bool firstName(const Step& step, const Text& text, const std::string& name, int column, bool sum) {
        use(name);
        auto found = nameTypeOf(name, m_script, step, m_words);
        if (auto* fault = std::get_if<ExpressionFault>(&found)) {
            fault->column = column;
            tellFault(text, *fault);
            return false;
        }
        const NameType& type = std::get<NameType>(found);
        const bool countable =
            type.type == ValueType::Count || type.type == ValueType::Money || type.type == ValueType::YesNo;
        if (!countable) {
            const TypeWords& is = wordsOf(type.type);
            const std::string how = type.type == ValueType::Text || type.type == ValueType::Choice
                                        ? name + " = " + (type.type == ValueType::Text ? is.written : "…")
                                        : name + (sum ? std::string() : " < " + std::string(is.written));
            tellFault(text,
                      {column,
                       "counts-as-zero",
                       "“" + name + "”是" + is.chinese + ",旧写法" + (sum ? "的公式里算不出来" : "的条件里总是当作 0") +
                           "。请在开头写 language: 2,再写成 " + how + " 的样子。",
                       "\"" + name + "\" is " + is.english + ", which the first language " +
                           (sum ? "can't reckon with" : "takes as 0") + ". Write language: 2 at the head, then " + how +
                           ".",
                       {}});
        }
        return type.type == ValueType::Money;
    }

    const Script& m_script;
    const Vocabulary& m_words;
    Problems& m_problems;
    std::set<std::string>& m_used;
};

} // namespace

ValueType valueTypeOf(FactType type) {
    switch (type) {
    case FactType::Count:
    case FactType::List:
        return ValueType::Count;
    case FactType::Money:
        return ValueType::Money;
    case FactType::Date:
        return ValueType::Date;
    case FactType::Time:
        return ValueType::Time;
    case FactType::DateTime:
        return ValueType::DateTime;
    case FactType::YesNo:
        return ValueType::YesNo;
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::Person:
        break;
    }
    return ValueType::Text;
}

bool noteIsExpression(const Script& script, const Step& step, const NoteAct& note) {
    const auto spec = script.facts.find(note.fact);
    if (step.language == Language::First || spec == script.facts.end()) {
        return false;
    }
    const FactType type = spec->second.type;
    if (type == FactType::YesNo && yesOrNo(note.words.text)) {
        return false; // a plain yes or no, in either language
    }
    return type != FactType::List && valueTypeOf(type) != ValueType::Text;
}

Place placeWithin(const Script& script, const Text& expression, int column) {
    Place place = expression.place;
    const std::string line = lineOf(script, place);
    std::size_t begin = bytesOfCharacters(line, place.column - 1);
    const bool quote = begin < line.size() && (line[begin] == '"' || line[begin] == '\'');
    begin += quote ? 1 : 0;
    const std::size_t bytes = bytesOfCharacters(expression.text, column - 1);
    if (column > 1 && begin < line.size() && line.compare(begin, bytes, expression.text, 0, bytes) == 0) {
        place.column += column - 1 + (quote ? 1 : 0);
    }
    return place;
}

std::variant<NameType, ExpressionFault> nameTypeOf(const std::string& name, const Script& script, const Step& step,
                                                   const Vocabulary& words) {
    const std::size_t dot = name.find('.');
    const std::string head = name.substr(0, dot);
    const std::string rest = dot == std::string::npos ? std::string{} : name.substr(dot + 1);
    static const std::set<std::string> yesNo = {"is_owner",    "is_tenant",     "is_contractor",  "is_telephone",
                                                "is_outgoing", "promise.known", "promise.locked", "promise.broken"};
    if (yesNo.count(name) > 0) {
        return NameType{ValueType::YesNo, false, {}};
    }
    if (name == "promise.moved") {
        return NameType{ValueType::Count, false, {}};
    }
    if (head == "fees" && words.fees.count(rest) == 0) {
        return unknownOf("unknown-fee", "收费表里没有“" + rest + "”。", "The fee table has no \"" + rest + "\".",
                         nearestIn(rest, words.fees));
    }
    if (head == "settings" && words.settings.count(rest) == 0) {
        return unknownOf("unknown-setting", "设置里没有“" + rest + "”。请先写进 settings.yaml。",
                         "The settings have no \"" + rest + "\". Write it into settings.yaml first.",
                         nearestIn(rest, words.settings));
    }
    if (head == "overridden" && words.policies.count(rest) == 0) {
        return unknownOf("unknown-policy", "词汇表里没有开关“" + rest + "”。",
                         "The vocabulary has no policy \"" + rest + "\".", nearestIn(rest, words.policies));
    }
    if (head == "fees" || head == "settings") {
        return NameType{head == "fees" ? ValueType::Money : ValueType::Count, head == "settings", {}};
    }
    if (head == "overridden") {
        return NameType{ValueType::YesNo, false, {}};
    }
    if (head == "chose") {
        return chosenType(rest, script, step);
    }
    const std::string& value = head == "has" ? rest : name;
    if (const auto type = valueTypeIn(value, script, words)) {
        return head == "has" ? NameType{ValueType::YesNo, false, {}} : *type;
    }
    return unknownOf("unknown-name", "“" + value + "”不是已知的信息项。请在开头的 facts: 里写明。",
                     "\"" + value + "\" is no known fact. Declare it under facts: at the head.",
                     nearest(value, namesToPropose(script, words)));
}

void checkExpressions(const Script& script, const Vocabulary& words, Problems& problems, std::set<std::string>& used) {
    ExpressionChecker checker(script, words, problems, used);
    for (const Step& step : script.steps) {
        checker.step(step);
    }
    for (const auto& [id, spec] : script.facts) {
        checker.bounds(spec);
    }
    if (script.language == Language::Second) {
        for (const auto& [id, spec] : script.facts) {
            const auto& reserved = reservedWords();
            if (std::find(reserved.begin(), reserved.end(), id.value) != reserved.end()) {
                tell(problems, spec.place, "reserved-name", "“" + id.value + "”在条件里另有意思。请换一个名字。",
                     "\"" + id.value + "\" means something else in conditions. Use another name.");
            }
        }
    }
    checkAnswers(script, words, problems);
}

} // namespace yingke::scenario
