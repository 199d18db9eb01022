// SPDX-License-Identifier: GPL-3.0-or-later
// What an expression of `language: 2` reckons with: a number that knows what it is a number of.
#pragma once

#include <array>
#include <string>
#include <vector>

namespace yingke::scenario {

enum class ValueType { Count, Money, Date, Time, DateTime, Duration, Months, WorkingDays, YesNo, Choice, Text };

/// A value of one type. Dates and times are local: as they are written, without a zone.
struct Value {
    ValueType type = ValueType::Count;
    /// Count: itself · Money: fen · Date: days since 1970-01-01 · Time: milliseconds of the day · DateTime:
    /// milliseconds since 1970-01-01 00:00 · Duration: milliseconds · Months: months of the calendar ·
    /// WorkingDays: days by the office's calendar · YesNo: 1 or 0
    double number = 0;
    std::string text; ///< Text, Choice

    friend bool operator==(const Value&, const Value&) = default;
};

/// "时间", "a time of day": for sentences.
struct TypeWords {
    const char* chinese;
    const char* english;
    const char* written; ///< how one is written in a condition: "18:00"
};
[[nodiscard]] const TypeWords& wordsOf(ValueType type);

/// A unit behind a number: "7 d", "1 month", "50 yuan"; in Chinese too.
struct UnitRow {
    const char* name;
    ValueType type;  ///< Duration, Months, WorkingDays or Money
    double contains; ///< milliseconds, months, days or fen
};
[[nodiscard]] const std::vector<UnitRow>& unitRows();

enum class Function {
    Min,
    Max,
    Sum,
    Average,
    Absolute,
    Round,
    RoundUp,
    RoundDown,
    Begun,
    Weekday,
    MonthEnd,
    Age,
    DateOf,
    TimeOf,
    At,
    Day,
    Month,
    Year,
    IsWorkingDay,
    WorkingDays,
    NextWorkingDay,
    WorkingDayFrom,
    IsHoliday,
    IsClosingDay,
    IsOpen,
    OpensAt,
    ClosesAt,
    NextOpen
};
struct FunctionRow {
    const char* name;
    Function function;
    int least; ///< arguments
    int most;
    const char* takes; ///< as it is written: "weekday(date)"
};
/// Every function of the language: the parser, the checker and the reference's test read this one table.
[[nodiscard]] const std::vector<FunctionRow>& functionRows();

/// Words that no fact may bear in a script of `language: 2`: and, or, not, between, today, now, yes, no, …
[[nodiscard]] const std::vector<std::string>& reservedWords();

} // namespace yingke::scenario
