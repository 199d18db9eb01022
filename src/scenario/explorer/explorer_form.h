// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of an expression as far as they are known: sums of facts, of today and of the time of day, and a rest between
// two ends. For proofs.
#pragma once

#include "scenario/explorer/explorer_known.h"
#include "scenario/expression/calendar.h"
#include "scenario/expression/expression_value.h"

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace yingke::scenario {

inline constexpr auto dayInMillis = static_cast<double>(millisOfDay);
inline constexpr double endless = std::numeric_limits<double>::infinity();
inline constexpr const char* todayPart = "today"; // no fact may be called so
inline constexpr const char* clockPart = "now";   // milliseconds of the day

/// A number as far as it is known: parts of names (facts, today, the time of day), and between which ends the rest
/// lies.
struct Form {
    ValueType type = ValueType::Count;
    std::map<std::string, double> parts;
    Ends rest{0, 0};
    std::set<std::string> facts; ///< that it needs, also where their parts fall out
    bool open = false;           ///< may have no value though its facts have one
    bool exact = true;           ///< reckoned in whole numbers: no end lies a hair beside where it should
};

/// No part of one, and small enough that sums of them are exact; no end is whole too.
[[nodiscard]] bool isWhole(double number);
/// How far beside an end that was not reckoned in whole numbers the true one may lie; none beside an endless one.
[[nodiscard]] double hairBeside(double end);
[[nodiscard]] Ends scaledEnds(const Ends& ends, double by);
[[nodiscard]] Ends sumOfEnds(const Ends& one, const Ends& other);

void scaleForm(Form& form, double by);
void addForm(Form& form, const Form& more, double sign);
/// The same needs, and a value of which only the ends are known.
[[nodiscard]] Form betweenEnds(const Form& needs, ValueType type, const Ends& ends);
/// What may have no value though its facts have one.
[[nodiscard]] Form maybeOpen(Form form);
[[nodiscard]] std::optional<double> constantOf(const Form& form);
/// What a function of one date or moment comes to.
[[nodiscard]] Form ofTheCalendar(Function function, Form form);

} // namespace yingke::scenario
