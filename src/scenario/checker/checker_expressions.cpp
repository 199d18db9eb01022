// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker_expressions.h"

#include "scenario/checker/checker_answers.h"
#include "scenario/checker/checker_first.h"
#include "scenario/expression/calendar.h"
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
        return NameType{valueTypeOf(fact->second.type), false, {}, fact->second.label.text};
    }
    if (const auto found = words.lookUps.find(name); found != words.lookUps.end()) {
        const ValueType type = name == "arrears_months" || name == "waits_before" || name == "unserved"
                                   ? ValueType::Count
                               : name == "arrears_sum" || name == "owed_sum" ? ValueType::Money
                                                                             : ValueType::Text;
        return NameType{type, false, {}, found->second.chinese};
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

/// Whether a bound that hangs on nothing but the clock is above the other: on a working day and on a Sunday.
bool boundsCross(const FactSpec& spec) {
    const auto valueAt = [](const Text& bound, double today) -> std::optional<Value> {
        const ParsedExpression parsed = parseExpression(bound.text);
        constexpr double noon = 12 * 3'600'000.0;
        const ExpressionClock clock{today, today * static_cast<double>(millisOfDay) + noon, nullptr};
        return parsed.tree ? reckonTree(
                                 *parsed.tree, [](const std::string&) { return std::optional<Value>(); }, clock)
                                 .value
                           : std::nullopt;
    };
    const auto number = [&](const Text& bound, const std::optional<std::int64_t>& fixed, double today) {
        const ValueType type = valueTypeOf(spec.type);
        auto value = bound.empty() ? std::nullopt : valueAt(bound, today);
        value = value ? std::optional(readBeside(*value, type)) : value;
        return value && value->type == type ? std::optional(value->number)
               : fixed                      ? std::optional(static_cast<double>(*fixed))
                                            : std::nullopt;
    };
    const bool written = !spec.min.empty() || !spec.max.empty();
    const auto crossAt = [&](double today) {
        const auto least = number(spec.min, spec.least, today);
        const auto most = number(spec.max, spec.most, today);
        return least && most && *least > *most;
    };
    constexpr double workingDay = 20'600; // 2026-05-27
    constexpr double sunday = 20'604;
    return written && crossAt(workingDay) && crossAt(sunday);
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
        if (boundsCross(spec)) {
            const Text& at = spec.max.empty() ? spec.min : spec.max;
            tell(m_problems, at.place, "range",
                 "“" + spec.id.value + "”(" + spec.label.text +
                     ")最多的比最少的还少,什么值都填不进去。请把两头对调或改过来。",
                 "The most of \"" + spec.id.value + "\" (" + spec.label.text +
                     ") is below its least: no value fits. Turn the two ends round, or change one.");
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
            const FirstIs is = wanted.front() == ValueType::Money ? FirstIs::Sum : FirstIs::Condition;
            checkFirst({m_script, step, m_words}, text, is, m_problems, m_used);
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
        const bool fee = head == "fees";
        return NameType{fee ? ValueType::Money : ValueType::Count, !fee, {}, fee ? words.fees.at(rest).chinese : ""};
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
    static const std::set<std::string> nothing = {"null", "none", "nil", "empty", "blank", "undefined"};
    if (nothing.count(value) > 0) {
        return unknownOf("unknown-name", "没有“" + value + "”这个词。要问填没填,请写 has.名字 或 not has.名字。",
                         "There is no \"" + value +
                             "\": whether something was filled in is has.name, or not has.name.");
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
