// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/type_sentences.h"

#include "scenario/expression/calendar.h"
#include "scenario/expression/tree_text.h"

#include <cmath>

namespace yingke::scenario {

std::string TypeSentences::textOf(const Term& term) const {
    const bool one = term.operation == Operation::Literal || term.operation == Operation::Name ||
                     term.operation == Operation::Today || term.operation == Operation::Now;
    return one ? term.word : textOfTree(term);
}

std::string TypeSentences::labelOf(const Term& term) const {
    const auto found = term.operation == Operation::Name ? m_labels.find(term.word) : m_labels.end();
    return found != m_labels.end() ? found->second : std::string{};
}

std::string TypeSentences::inChinese(const Term& term) const {
    const std::string label = labelOf(term);
    return "“" + textOf(term) + "”" + (label.empty() ? "" : "(" + label + ")");
}

std::string TypeSentences::inEnglish(const Term& term) const {
    const std::string label = labelOf(term);
    return "\"" + textOf(term) + "\"" + (label.empty() ? "" : " (" + label + ")");
}

std::pair<std::string, std::string> TypeSentences::instead(const Term& term, ValueType wrong, ValueType other) const {
    std::string how = wordsOf(other).written;
    if (other == ValueType::Time && term.plain && term.literal.number >= 0 && term.literal.number < 24 &&
        term.operation == Operation::Literal && std::floor(term.literal.number) == term.literal.number) {
        how = clockText(static_cast<core::Millis>(term.literal.number) * 3'600'000);
    } else if (other == ValueType::Time && wrong == ValueType::DateTime) {
        how = "time(" + textOf(term) + ")";
    } else if (other == ValueType::Date && wrong == ValueType::DateTime) {
        how = term.operation == Operation::Now ? "today" : "date(" + textOf(term) + ")";
    } else if (other == ValueType::DateTime && wrong == ValueType::Date) {
        how = term.operation == Operation::Today ? "now" : "at(" + textOf(term) + ", 18:00)";
    } else if ((other == ValueType::Duration && wrong == ValueType::Months) ||
               (other == ValueType::Months && wrong == ValueType::Duration)) {
        how = "a > b + 1 month";
    } else if (other == ValueType::Money && wrong == ValueType::Count) {
        const bool one = bindingOf(term) >= BindsMultiplied;
        how = (one ? textOf(term) : "(" + textOf(term) + ")") + " * 1 yuan";
    } else if (wrong == ValueType::WorkingDays && other == ValueType::Count) {
        how = "working_days(a, b) > 3";
    } else if (term.operation != Operation::Literal) {
        // Two that are known by name: which of them is meant nobody can say from here.
        return {"请换成另一项,或写一个" + std::string(wordsOf(other).chinese) + ",例如 " + how + "。",
                " Name another fact, or write " + std::string(wordsOf(other).english) + ", e.g. " + how + "."};
    }
    return {"请写成 " + how + " 的样子。", " Write it like " + how + "."};
}

} // namespace yingke::scenario
