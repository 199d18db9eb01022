// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times as they are said at a desk, typed.
#include "widgets/parts/quick_time.h"

#include <catch2/catch.hpp>

using namespace yingke;

namespace {

/// Sunday, 2026-11-29, 10:36 in Shenzhen.
constexpr core::Moment sunday{0, 1'795'919'760'000, 480};

std::string keptAs(scenario::FactType type, const char* typed) {
    return widgets::quickTime(type, QString::fromUtf8(typed), sunday).value_or(QStringLiteral("-")).toStdString();
}

} // namespace

TEST_CASE("a day and a time as people say them") {
    const std::pair<const char*, const char*> said[] = {
        {"今天下午三点", "2026-11-29 15:00"},
        {"明天下午三点", "2026-11-30 15:00"},
        {"明天下午三点半", "2026-11-30 15:30"},
        {"明天下午3点", "2026-11-30 15:00"},
        {"明天 下午 3点半", "2026-11-30 15:30"},
        {"明天下午3:30", "2026-11-30 15:30"},
        {"明天15:30", "2026-11-30 15:30"},
        {"后天上午十点", "2026-12-01 10:00"},
        {"大后天早上八点半", "2026-12-02 08:30"},
        {"明早九点", "2026-11-30 09:00"},
        {"今晚七点", "2026-11-29 19:00"},
        {"明晚8点", "2026-11-30 20:00"},
        {"今天傍晚六点", "2026-11-29 18:00"},
        {"明天中午十二点", "2026-11-30 12:00"},
        {"明天中午一点", "2026-11-30 13:00"},
        {"明天中午11点半", "2026-11-30 11:30"},
        {"周三下午两点", "2026-12-02 14:00"},
        {"周三三点半下午", "-"},
        {"周三下午三点半", "2026-12-02 15:30"},
        {"星期三上午十点一刻", "2026-12-02 10:15"},
        {"礼拜天下午三点三刻", "2026-11-29 15:45"},
        {"下周一上午九点", "2026-11-30 09:00"},
        {"这周五下午四点", "2026-11-27 16:00"}, // is over: whether that may be is the script's to say
        {"下个星期三下午四点二十", "2026-12-02 16:20"},
        {"十二月一号下午两点", "2026-12-01 14:00"},
        {"12月1日下午两点十分", "2026-12-01 14:10"},
        {"三十号上午十点", "2026-11-30 10:00"},
        {"3号上午10点整", "2026-12-03 10:00"},
        {"下午三点钟", "2026-11-29 15:00"},
        {"下午三点零五分", "2026-11-29 15:05"},
        {"十五点三十分", "2026-11-29 15:30"},
        {"半小时后", "2026-11-29 11:06"},
        {"半个小时后", "2026-11-29 11:06"},
        {"两个小时后", "2026-11-29 12:36"},
        {"二十分钟后", "2026-11-29 10:56"},
        {"两天后", "2026-12-01 10:36"},
    };
    for (const auto& [typed, kept] : said) {
        INFO(typed);
        CHECK(keptAs(scenario::FactType::DateTime, typed) == kept);
    }
}

TEST_CASE("what may be meant in two ways is not guessed, and a day or time that there is not is none") {
    for (const char* typed :
         {"明天三点", "三点半", "明天", "明天下午", "晚上十二点", "明天下午三点七刻", "下午二十五点", "周八下午三点",
          "三十二号上午十点", "十三月一号上午十点", "早上下午三点"}) {
        INFO(typed);
        CHECK(keptAs(scenario::FactType::DateTime, typed) == "-");
    }
}

TEST_CASE("a day alone is a date, and a time alone a time, in the same words") {
    CHECK(keptAs(scenario::FactType::Date, "下周三") == "2026-12-02");
    CHECK(keptAs(scenario::FactType::Date, "十二月三号") == "2026-12-03");
    CHECK(keptAs(scenario::FactType::Date, "昨天") == "2026-11-28");
    CHECK(keptAs(scenario::FactType::Date, "两天后") == "2026-12-01");
    CHECK(keptAs(scenario::FactType::Time, "下午三点半") == "15:30");
    CHECK(keptAs(scenario::FactType::Time, "晚上八点") == "20:00");
    CHECK(keptAs(scenario::FactType::Time, "十点") == "10:00");
}

TEST_CASE("k12 a day is read by the rule of the sheets, too") {
    for (const char* typed : {"2026-12-05", "26.12.5", "20261205", "２０２６．１２．５", "26年12月5日",
                              "\xE2\x80\xAD"
                              "2026/12/5\xE2\x80\xAC"}) {
        INFO(typed);
        CHECK(keptAs(scenario::FactType::Date, typed) == "2026-12-05");
    }
    CHECK(keptAs(scenario::FactType::Date, "5/12/26") == "-");
}
