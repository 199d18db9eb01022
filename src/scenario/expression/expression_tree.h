// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions of `language: 2` as a small tree. A parser of our own: muParser knows one type, double, counts positions
// in a text that we had rewritten for it, and takes `=` for an assignment; what it would still do for a tree with
// types is the four rules of arithmetic. It stays behind expression.h, for texts of the first language.
#pragma once

#include "scenario/expression/expression_value.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace yingke::scenario {

struct OfficeCalendar;

/// A fault in an expression: at which character, and a sentence in both languages that says what to write.
struct ExpressionFault {
    int column = 1; ///< in characters from the expression's first, which is 1
    std::string code;
    std::string chinese;
    std::string english;
    std::string meant; ///< for "did you mean"; may be empty
};

enum class Operation {
    Literal,
    Name,
    Today,
    Now,
    Call,
    Not,
    Negate,
    And,
    Or,
    Equal,
    Unequal,
    Less,
    AtMost,
    More,
    AtLeast,
    Between,
    Plus,
    Minus,
    Times,
    Over,
    Either
};

/// One node. Between has three parts, Either (`a ? b : c`) too.
struct Term {
    Operation operation = Operation::Literal;
    int column = 1;
    std::string word;    ///< Name; Call: the function's; Literal: as written; else the sign
    Value literal;       ///< Literal
    bool plain = false;  ///< Literal: a number without a unit: a count, or yuan beside money
    Function function{}; ///< Call
    std::vector<Term> parts;
};

struct ParsedExpression {
    std::optional<Term> tree; ///< nothing with a fault
    ExpressionFault fault;
};
/// At most 1,000 characters and 40 brackets within each other.
[[nodiscard]] ParsedExpression parseExpression(const std::string& text);

/// Names in the tree, each once, in order.
[[nodiscard]] std::vector<std::string> namesOfTree(const Term& tree);

/// What a name is, as the checker knows it.
struct NameType {
    ValueType type = ValueType::Count;
    bool plain = false;               ///< a number of the office (settings.x): a count, yuan, or yes when it is not 0
    std::vector<std::string> choices; ///< Choice: the ids that can be chosen
    std::string label = {};           ///< what it is called at the desk; may be empty
};
using NameTypes = std::function<std::variant<NameType, ExpressionFault>(const std::string& name)>;

/// What a plain number is read as beside another type: yuan beside money, and a number of the office as a switch beside
/// a yes or no. The checker, the reckoning and facts that are noted read this one table.
struct NumberReading {
    ValueType beside;
    double times;  ///< what the number is taken by; 0: it is yes when it is not 0
    bool ofOffice; ///< only a number of the office is read so
};
[[nodiscard]] const std::vector<NumberReading>& numberReadings();
/// The value as it is read beside that type; as it is when it is read as nothing else.
[[nodiscard]] Value readBeside(Value value, ValueType other);

/// What comes of two types under + - * /; nothing: they don't go together.
[[nodiscard]] std::optional<ValueType> joinedType(Operation operation, ValueType left, ValueType right);

/// Checks the types throughout; the whole must be one of `wanted` (YesNo for a condition, Money for a sum, Date, Time,
/// DateTime or Duration for when a promise is due), of which the first is proposed.
[[nodiscard]] std::vector<ExpressionFault> checkTypes(const Term& tree, const NameTypes& names,
                                                      const std::vector<ValueType>& wanted);

/// What a name stands for now; nothing: not answered.
using NameValues = std::function<std::optional<Value>(const std::string& name)>;

/// Local time as it is when the expression is reckoned.
struct ExpressionClock {
    double today = 0;                         ///< days since 1970-01-01
    double now = 0;                           ///< milliseconds since 1970-01-01 00:00 by the local clock
    const OfficeCalendar* calendar = nullptr; ///< outlives the reckoning; none: the usual one
};

struct Reckoned {
    std::optional<Value> value; ///< nothing: something that it needs is not answered, or can't be reckoned
    std::string unanswered;     ///< the first name that is not answered; empty when it is a fault
    std::set<int> unsure;       ///< years that were reckoned with and whose holidays are not in the office's calendar
};
/// Three-valued: `no and ?` is no, `yes or ?` is yes; whatever else needs an unanswered name is unanswered. Of
/// `a ? b : c` only the arm that is taken is reckoned. Never throws; a division by 0 has no value.
[[nodiscard]] Reckoned reckonTree(const Term& tree, const NameValues& names, const ExpressionClock& clock);

/// The values that names are compared with, for who tries an expression at its borders: {"n", 2} of `n > 2`, with
/// today and now by the clock. A side that holds names itself has no border. What asks the calendar about a name turns
/// at the next day that is so and the next that is not.
[[nodiscard]] std::vector<std::pair<std::string, Value>> bordersOf(const Term& tree, const ExpressionClock& clock);

} // namespace yingke::scenario
