// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/expression_value.h"

#include "scenario/expression/calendar.h"

namespace yingke::scenario {

const TypeWords& wordsOf(ValueType type) {
    static const TypeWords count{"数目", "a count", "3"};
    static const TypeWords money{"金额", "a sum of money", "50 yuan"};
    static const TypeWords date{"日期", "a date", "2026-12-31"};
    static const TypeWords time{"时间", "a time of day", "18:00"};
    static const TypeWords dateTime{"日期时间", "a date and time", "2026-12-31 18:00"};
    static const TypeWords duration{"时长", "a duration", "7 d"};
    static const TypeWords months{"月数", "months of the calendar", "1 month"};
    static const TypeWords workingDays{"工作日数", "working days", "3 working days"};
    static const TypeWords yesNo{"是非", "a yes or no", "yes"};
    static const TypeWords choice{"选项", "a choice", "chose.step = choice"};
    static const TypeWords text{"文字", "a text", "\"文字\""};
    switch (type) {
    case ValueType::Count:
        return count;
    case ValueType::Money:
        return money;
    case ValueType::Date:
        return date;
    case ValueType::Time:
        return time;
    case ValueType::DateTime:
        return dateTime;
    case ValueType::Duration:
        return duration;
    case ValueType::Months:
        return months;
    case ValueType::WorkingDays:
        return workingDays;
    case ValueType::YesNo:
        return yesNo;
    case ValueType::Choice:
        return choice;
    case ValueType::Text:
        return text;
    }
    return count;
}

const std::vector<UnitRow>& unitRows() {
    constexpr double second = 1000;
    constexpr auto day = static_cast<double>(millisOfDay);
    static const std::vector<UnitRow> rows = {{"s", ValueType::Duration, second},
                                              {"秒", ValueType::Duration, second},
                                              {"min", ValueType::Duration, 60 * second},
                                              {"分钟", ValueType::Duration, 60 * second},
                                              {"h", ValueType::Duration, 3600 * second},
                                              {"hour", ValueType::Duration, 3600 * second},
                                              {"hours", ValueType::Duration, 3600 * second},
                                              {"小时", ValueType::Duration, 3600 * second},
                                              {"d", ValueType::Duration, day},
                                              {"day", ValueType::Duration, day},
                                              {"days", ValueType::Duration, day},
                                              {"天", ValueType::Duration, day},
                                              {"week", ValueType::Duration, 7 * day},
                                              {"weeks", ValueType::Duration, 7 * day},
                                              {"周", ValueType::Duration, 7 * day},
                                              {"month", ValueType::Months, 1},
                                              {"months", ValueType::Months, 1},
                                              {"个月", ValueType::Months, 1},
                                              {"year", ValueType::Months, 12},
                                              {"years", ValueType::Months, 12},
                                              {"年", ValueType::Months, 12},
                                              {"working day", ValueType::WorkingDays, 1},
                                              {"working days", ValueType::WorkingDays, 1},
                                              {"个工作日", ValueType::WorkingDays, 1},
                                              {"工作日", ValueType::WorkingDays, 1},
                                              {"yuan", ValueType::Money, 100},
                                              {"元", ValueType::Money, 100}};
    return rows;
}

const std::vector<FunctionRow>& functionRows() {
    constexpr int many = 20;
    static const std::vector<FunctionRow> rows = {
        {"min", Function::Min, 1, many, "min(a, b, …)"},
        {"max", Function::Max, 1, many, "max(a, b, …)"},
        {"sum", Function::Sum, 1, many, "sum(a, b, …)"},
        {"avg", Function::Average, 1, many, "avg(a, b, …)"},
        {"abs", Function::Absolute, 1, 1, "abs(a)"},
        {"round", Function::Round, 1, 1, "round(a)"},
        {"round_up", Function::RoundUp, 1, 1, "round_up(a)"},
        {"round_down", Function::RoundDown, 1, 1, "round_down(a)"},
        {"begun", Function::Begun, 2, 2, "begun(duration, unit)"},
        {"weekday", Function::Weekday, 1, 1, "weekday(d)"},
        {"month_end", Function::MonthEnd, 1, 1, "month_end(d)"},
        {"age", Function::Age, 1, 1, "age(d)"},
        {"date", Function::DateOf, 1, 1, "date(moment)"},
        {"time", Function::TimeOf, 1, 1, "time(moment)"},
        {"at", Function::At, 2, 2, "at(date, time)"},
        {"day", Function::Day, 1, 1, "day(d)"},
        {"month", Function::Month, 1, 1, "month(d)"},
        {"year", Function::Year, 1, 1, "year(d)"},
        {"is_working_day", Function::IsWorkingDay, 1, 1, "is_working_day(d)"},
        {"working_days", Function::WorkingDays, 2, 2, "working_days(from, until)"},
        {"next_working_day", Function::NextWorkingDay, 1, 1, "next_working_day(d)"},
        {"working_day_from", Function::WorkingDayFrom, 1, 1, "working_day_from(d)"},
        {"is_holiday", Function::IsHoliday, 1, 1, "is_holiday(d)"},
        {"is_closing_day", Function::IsClosingDay, 1, 1, "is_closing_day(d)"},
        {"is_open", Function::IsOpen, 1, 1, "is_open(now)"},
        {"opens_at", Function::OpensAt, 1, 1, "opens_at(d)"},
        {"closes_at", Function::ClosesAt, 1, 1, "closes_at(d)"},
        {"next_open", Function::NextOpen, 1, 1, "next_open(moment)"}};
    return rows;
}

const std::vector<std::string>& reservedWords() {
    static const std::vector<std::string> words = {"and", "or",  "not", "between", "today",
                                                   "now", "yes", "no",  "true",    "false"};
    return words;
}

} // namespace yingke::scenario
