// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/expression_tree.h"
#include "scenario/expression/nearest.h"

#include "scenario/expression/calendar.h"
#include "scenario/expression/type_sentences.h"

#include <algorithm>
#include <cmath>

namespace yingke::scenario {

namespace {

/// What is known of a part: its type, and how it may still be read.
struct Typed {
    ValueType type = ValueType::Count;
    bool plain = false;   ///< a number that stands for yuan beside money
    bool setting = false; ///< of the office: may also stand for a yes or no
    std::vector<std::string> choices;
};

bool ordered(ValueType type) {
    return type != ValueType::YesNo && type != ValueType::Choice && type != ValueType::Text;
}

bool hasDay(ValueType type) { return type == ValueType::Date || type == ValueType::DateTime; }

class TypeChecker {
public:
    explicit TypeChecker(const NameTypes& names) : m_names(names) {}

    std::vector<ExpressionFault> whole(const Term& tree, const std::vector<ValueType>& wanted) {
        const Known is = of(tree);
        const bool one =
            is && std::any_of(wanted.begin(), wanted.end(), [&is](ValueType type) { return fits(*is, type); });
        if (is && !one && wanted.size() > 1) {
            several(tree, *is, wanted);
        } else if (!one) {
            want(tree, is, wanted.front());
        }
        return std::move(m_faults);
    }

private:
    using Known = std::optional<Typed>; ///< nothing: a fault is told already

    void tellAt(const Term& term, const char* code, std::string chinese, std::string english, std::string meant = {}) {
        m_faults.push_back({term.column, code, std::move(chinese), std::move(english), std::move(meant)});
    }

    /// None of several types that would do.
    void several(const Term& tree, const Typed& is, const std::vector<ValueType>& wanted) {
        std::string zh;
        std::string en;
        for (const ValueType type : wanted) {
            zh += (zh.empty() ? "" : "、") + std::string(wordsOf(type).chinese) + "(" + wordsOf(type).written + ")";
            en += (en.empty() ? "" : ", ") + std::string(wordsOf(type).english) + " (" + wordsOf(type).written + ")";
        }
        const bool minutes = is.type == ValueType::Count && wanted.back() == ValueType::Duration;
        tellAt(tree, "wrong-type",
               "这里要的是" + zh + "," + m_say.inChinese(tree) + "是" + wordsOf(is.type).chinese + "。" +
                   (minutes ? "请写上单位,例如 " + m_say.textOf(tree) + " * 1 min。" : ""),
               "This wants " + en + "; " + m_say.inEnglish(tree) + " is " + wordsOf(is.type).english + "." +
                   (minutes ? " Write the unit, e.g. " + m_say.textOf(tree) + " * 1 min." : ""));
    }

    /// As itself, or as a plain number that is read so.
    static bool fits(const Typed& is, ValueType wanted) {
        return is.type == wanted ||
               std::any_of(numberReadings().begin(), numberReadings().end(), [&](const NumberReading& row) {
                   return row.beside == wanted && (row.ofOffice ? is.setting : is.plain);
               });
    }

    void want(const Term& term, const Known& is, ValueType wanted) {
        if (!is || fits(*is, wanted)) {
            return;
        }
        const TypeWords& has = wordsOf(is->type);
        const TypeWords& asked = wordsOf(wanted);
        std::string zh =
            "这里要的是" + std::string(asked.chinese) + "," + m_say.inChinese(term) + "是" + has.chinese + "。";
        std::string en =
            "This wants " + std::string(asked.english) + "; " + m_say.inEnglish(term) + " is " + has.english + ".";
        if (wanted == ValueType::YesNo) {
            const std::string text = m_say.textOf(term);
            const bool order = ordered(is->type);
            const std::string how = is->type == ValueType::Text ? text + " = '…'" : text + " = …";
            const std::string more = order ? "、" + text + " > …" : "";
            const bool name = term.operation == Operation::Name;
            zh += "请写成比较,例如 " + how + more + (name ? ",或 has." + text : "") + "。";
            en += " Write a comparison, e.g. " + how + (order ? ", " + text + " > …" : "") +
                  (name ? ", or has." + text : "") + ".";
        } else if (wanted == ValueType::Money) {
            zh += "请乘以一项收费(fees.…),或写上单位,例如 50 yuan。";
            en += " Multiply it by a fee (fees.…), or write the unit, e.g. 50 yuan.";
        } else {
            zh += "写法:" + std::string(asked.written) + "。";
            en += " One is written " + std::string(asked.written) + ".";
        }
        tellAt(term, "wrong-type", zh, en);
    }

    Known of(const Term& term) { // NOLINT(misc-no-recursion)
        switch (term.operation) {
        case Operation::Literal:
            return Typed{term.literal.type, term.plain, false, {}};
        case Operation::Name:
            return named(term);
        case Operation::Today:
            return Typed{ValueType::Date, false, false, {}};
        case Operation::Now:
            return Typed{ValueType::DateTime, false, false, {}};
        case Operation::Call:
            return called(term);
        case Operation::Not:
        case Operation::And:
        case Operation::Or:
            for (const Term& part : term.parts) {
                want(part, of(part), ValueType::YesNo);
            }
            return Typed{ValueType::YesNo, false, false, {}};
        case Operation::Negate:
            return negated(term);
        case Operation::Equal:
        case Operation::Unequal:
        case Operation::Less:
        case Operation::AtMost:
        case Operation::More:
        case Operation::AtLeast:
        case Operation::Between:
            return compared(term);
        case Operation::Plus:
        case Operation::Minus:
        case Operation::Times:
        case Operation::Over:
            return joined(term);
        case Operation::Either:
            return either(term);
        }
        return std::nullopt;
    }

    Known named(const Term& term) {
        auto found = m_names(term.word);
        if (auto* fault = std::get_if<ExpressionFault>(&found)) {
            fault->column = term.column;
            m_faults.push_back(std::move(*fault));
            return std::nullopt;
        }
        const auto& name = std::get<NameType>(found);
        m_say.label(term.word, name.label);
        return Typed{name.type, name.plain, name.plain, name.choices};
    }

    Known negated(const Term& term) { // NOLINT(misc-no-recursion)
        Known part = of(term.parts[0]);
        if (part && part->type != ValueType::Count && part->type != ValueType::Money &&
            part->type != ValueType::Duration && part->type != ValueType::Months &&
            part->type != ValueType::WorkingDays) {
            want(term.parts[0], part, ValueType::Count);
            return std::nullopt;
        }
        return part;
    }

    /// Whether two sides may be compared; tells what to write when not.
    bool alike(const Term& left, const Typed& a, const Term& right, const Typed& b) {
        if (fits(a, b.type) || fits(b, a.type)) {
            return true;
        }
        // The fault stands at what would be written otherwise: the side that is only a number.
        const bool atLeft = a.plain && !b.plain;
        const Term& at = atLeft ? left : right;
        const Typed& wrong = atLeft ? a : b;
        const Typed& other = atLeft ? b : a;
        const Term& against = atLeft ? right : left;
        const TypeWords& has = wordsOf(wrong.type);
        const TypeWords& asked = wordsOf(other.type);
        std::string zh = m_say.inChinese(against) + "是" + asked.chinese + "," + m_say.inChinese(at) + "是" +
                         has.chinese + ",不能比较。";
        std::string en = m_say.inEnglish(against) + " is " + asked.english + " and can't be compared with " +
                         m_say.inEnglish(at) + ", which is " + has.english + ".";
        const auto [zhHow, enHow] = m_say.instead(at, wrong.type, other.type);
        tellAt(at, "wrong-type", zh + zhHow, en + enHow);
        return false;
    }

    Known compared(const Term& term) { // NOLINT(misc-no-recursion)
        std::vector<Known> sides;
        sides.reserve(term.parts.size());
        for (const Term& part : term.parts) {
            sides.push_back(of(part));
        }
        const Typed result{ValueType::YesNo, false, false, {}};
        const bool order = term.operation != Operation::Equal && term.operation != Operation::Unequal;
        for (std::size_t i = 1; i < sides.size(); ++i) {
            if (!sides[0] || !sides[i]) {
                continue;
            }
            if (!alike(term.parts[0], *sides[0], term.parts[i], *sides[i])) {
                continue;
            }
            if (order && !ordered(sides[0]->type)) {
                const std::string type = wordsOf(sides[0]->type).chinese;
                tellAt(term, "no-order", m_say.inChinese(term.parts[0]) + "是" + type + ",没有大小先后。请用 = 或 !=。",
                       m_say.inEnglish(term.parts[0]) + " is " + std::string(wordsOf(sides[0]->type).english) +
                           ", which has no order: use = or !=.");
                break;
            }
            choice(*sides[0], term.parts[i]);
            choice(*sides[i], term.parts[0]);
        }
        return result;
    }

    void choice(const Typed& asked, const Term& other) {
        const bool literal = other.operation == Operation::Literal && other.literal.type == ValueType::Choice;
        if (asked.type != ValueType::Choice || !literal || asked.choices.empty()) {
            return;
        }
        if (std::find(asked.choices.begin(), asked.choices.end(), other.word) == asked.choices.end()) {
            tellAt(other, "unknown-choice", "那一步没有“" + other.word + "”这个选项。",
                   "That step has no choice \"" + other.word + "\".", nearest(other.word, asked.choices));
        }
    }

    Known joined(const Term& term) { // NOLINT(misc-no-recursion)
        const Known left = of(term.parts[0]);
        const Known right = of(term.parts[1]);
        if (!left || !right) {
            return std::nullopt;
        }
        const bool sum = term.operation == Operation::Plus || term.operation == Operation::Minus;
        const bool leftMoney = sum && left->plain && right->type == ValueType::Money;
        const bool rightMoney = sum && right->plain && left->type == ValueType::Money;
        const auto type = joinedType(term.operation, leftMoney ? ValueType::Money : left->type,
                                     rightMoney ? ValueType::Money : right->type);
        if (!type) {
            const TypeWords& a = wordsOf(left->type);
            const TypeWords& b = wordsOf(right->type);
            std::string how;
            if (sum && (left->type == ValueType::Time || left->type == ValueType::DateTime || hasDay(left->type)) &&
                right->plain) {
                how = left->type == ValueType::Date ? term.parts[1].word + " d" : term.parts[1].word + " h";
            }
            tellAt(how.empty() ? term : term.parts[1], "wrong-type",
                   m_say.inChinese(term.parts[0]) + "是" + a.chinese + "," + m_say.inChinese(term.parts[1]) + "是" +
                       b.chinese + ",不能用“" + term.word + "”来算。" +
                       (how.empty() ? "" : "请写上单位,例如 " + how + "。"),
                   m_say.inEnglish(term.parts[0]) + " is " + a.english + " and " + m_say.inEnglish(term.parts[1]) +
                       " is " + b.english + ": they can't be reckoned with \"" + term.word + "\"." +
                       (how.empty() ? "" : " Write the unit, e.g. " + how + "."));
            return std::nullopt;
        }
        partOfDay(*left, term, *right);
        const bool plain = left->plain && right->plain;
        return Typed{*type, plain, false, {}};
    }

    /// A date moves by whole days: hours would be lost.
    void partOfDay(const Typed& left, const Term& term, const Typed& right) {
        const Term& other = left.type == ValueType::Date ? term.parts[1] : term.parts[0];
        const bool moves = (left.type == ValueType::Date && right.type == ValueType::Duration) ||
                           (right.type == ValueType::Date && left.type == ValueType::Duration);
        if (moves && other.operation == Operation::Literal &&
            std::fmod(other.literal.number, static_cast<double>(millisOfDay)) != 0) {
            tellAt(other, "part-of-day", "日期只能加减整天。要算到几点,请写 at(日期, 18:00) + " + other.word + "。",
                   "A date moves by whole days. For hours write at(date, 18:00) + " + other.word + ".");
        }
    }

    Known either(const Term& term) { // NOLINT(misc-no-recursion)
        want(term.parts[0], of(term.parts[0]), ValueType::YesNo);
        const Known yes = of(term.parts[1]);
        const Known no = of(term.parts[2]);
        if (!yes || !no || !alike(term.parts[1], *yes, term.parts[2], *no)) {
            return std::nullopt;
        }
        return yes->plain ? no : yes;
    }

    Known called(const Term& term) { // NOLINT(misc-no-recursion)
        std::vector<Known> given;
        given.reserve(term.parts.size());
        for (const Term& part : term.parts) {
            given.push_back(of(part));
        }
        if (std::any_of(given.begin(), given.end(), [](const Known& one) { return !one; })) {
            return std::nullopt;
        }
        const auto wantDay = [&](std::size_t which) {
            if (!hasDay(given[which]->type)) {
                want(term.parts[which], given[which], ValueType::Date);
            }
        };
        switch (term.function) {
        case Function::Min:
        case Function::Max:
        case Function::Sum:
        case Function::Average:
        case Function::Absolute:
        case Function::Round:
        case Function::RoundUp:
        case Function::RoundDown:
            return several(term, given);
        case Function::Begun:
            want(term.parts[0], given[0], ValueType::Duration);
            want(term.parts[1], given[1], ValueType::Duration);
            return Typed{ValueType::Count, false, false, {}};
        case Function::Weekday:
        case Function::Age:
        case Function::Day:
        case Function::Month:
        case Function::Year:
            wantDay(0);
            return Typed{ValueType::Count, false, false, {}};
        case Function::MonthEnd:
        case Function::NextWorkingDay:
        case Function::WorkingDayFrom:
            wantDay(0);
            return Typed{ValueType::Date, false, false, {}};
        case Function::WorkingDays:
            wantDay(0);
            wantDay(1);
            return Typed{ValueType::Count, false, false, {}};
        case Function::IsWorkingDay:
        case Function::IsHoliday:
        case Function::IsClosingDay:
        case Function::IsOpen:
            wantDay(0);
            return Typed{ValueType::YesNo, false, false, {}};
        case Function::OpensAt:
        case Function::ClosesAt:
            wantDay(0);
            return Typed{ValueType::Time, false, false, {}};
        case Function::NextOpen:
            want(term.parts[0], given[0], ValueType::DateTime);
            return Typed{ValueType::DateTime, false, false, {}};
        case Function::DateOf:
            want(term.parts[0], given[0], ValueType::DateTime);
            return Typed{ValueType::Date, false, false, {}};
        case Function::TimeOf:
            want(term.parts[0], given[0], ValueType::DateTime);
            return Typed{ValueType::Time, false, false, {}};
        case Function::At:
            want(term.parts[0], given[0], ValueType::Date);
            want(term.parts[1], given[1], ValueType::Time);
            return Typed{ValueType::DateTime, false, false, {}};
        }
        return std::nullopt;
    }

    /// Functions over values of one type that can be added up, or (min and max) put in order.
    Known several(const Term& term, const std::vector<Known>& given) {
        const bool order = term.function == Function::Min || term.function == Function::Max;
        Typed result = *given[0];
        for (std::size_t i = 0; i < given.size(); ++i) {
            const ValueType type = given[i]->type;
            const bool adds = type == ValueType::Count || type == ValueType::Money || type == ValueType::Duration;
            if (!(order ? ordered(type) : adds)) {
                want(term.parts[i], given[i], ValueType::Count);
                return std::nullopt;
            }
            if (!alike(term.parts[0], *given[0], term.parts[i], *given[i])) {
                return std::nullopt;
            }
            result = result.plain ? *given[i] : result;
        }
        return result;
    }

    const NameTypes& m_names;
    TypeSentences m_say;
    std::vector<ExpressionFault> m_faults;
};

} // namespace

std::vector<ExpressionFault> checkTypes(const Term& tree, const NameTypes& names,
                                        const std::vector<ValueType>& wanted) {
    return TypeChecker(names).whole(tree, wanted);
}

} // namespace yingke::scenario
