// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of two types under the four rules, and what a plain number is beside another type.
#include "scenario/expression/expression_tree.h"

#include <cmath>

namespace yingke::scenario {

namespace {

std::optional<ValueType> addedType(bool minus, ValueType left, ValueType right) {
    const bool moment = left == ValueType::Date || left == ValueType::DateTime;
    const bool length = right == ValueType::Duration || right == ValueType::Months || right == ValueType::WorkingDays;
    if (left == right) {
        if (moment || left == ValueType::Time) {
            return minus ? std::optional(ValueType::Duration) : std::nullopt;
        }
        const bool adds = left == ValueType::Count || left == ValueType::Money || length;
        return adds ? std::optional(left) : std::nullopt;
    }
    if ((moment && length) || (left == ValueType::Time && right == ValueType::Duration)) {
        return left;
    }
    const bool turned = left == ValueType::Duration || left == ValueType::Months || left == ValueType::WorkingDays;
    const bool movable = right == ValueType::Date || right == ValueType::DateTime || right == ValueType::Time;
    return !minus && turned && movable ? addedType(minus, right, left) : std::nullopt; // 7 d + date
}

} // namespace

const std::vector<NumberReading>& numberReadings() {
    static const std::vector<NumberReading> rows = {{ValueType::Money, 100, false}, {ValueType::YesNo, 0, true}};
    return rows;
}

Value readBeside(Value value, ValueType other) {
    for (const NumberReading& row : value.type == ValueType::Count ? numberReadings() : std::vector<NumberReading>{}) {
        if (row.beside == other) {
            const double number = row.times == 0 ? (value.number != 0 ? 1 : 0) : std::round(value.number * row.times);
            return {other, number, {}};
        }
    }
    return value;
}

std::optional<ValueType> joinedType(Operation operation, ValueType left, ValueType right) {
    const auto scales = [](ValueType type) {
        return type == ValueType::Count || type == ValueType::Money || type == ValueType::Duration ||
               type == ValueType::Months || type == ValueType::WorkingDays;
    };
    if (operation == Operation::Plus || operation == Operation::Minus) {
        return addedType(operation == Operation::Minus, left, right);
    }
    if (operation == Operation::Times) {
        if (left == ValueType::Count && scales(right)) {
            return right;
        }
        return right == ValueType::Count && scales(left) ? std::optional(left) : std::nullopt;
    }
    if (right == ValueType::Count && scales(left) && left != ValueType::Months && left != ValueType::WorkingDays) {
        return left;
    }
    const bool ratio = left == right && (left == ValueType::Money || left == ValueType::Duration);
    return ratio ? std::optional(ValueType::Count) : std::nullopt;
}

} // namespace yingke::scenario
