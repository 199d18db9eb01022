// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <catch2/catch.hpp>

using namespace yingke::core;

TEST_CASE("capital numerals say every awkward zero") {
    const std::pair<std::int64_t, const char*> sums[] = {{0, "零元整"},
                                                         {5, "伍分"},
                                                         {50, "伍角整"},
                                                         {100, "壹元整"},
                                                         {1005, "壹拾元零伍分"},
                                                         {1050, "壹拾元伍角整"},
                                                         {10050, "壹佰元伍角整"},
                                                         {100'100, "壹仟零壹元整"},
                                                         {200'000, "贰仟元整"},
                                                         {101'000, "壹仟零壹拾元整"},
                                                         {1'001'000, "壹万零壹拾元整"},
                                                         {1'010'000, "壹万零壹佰元整"},
                                                         {1'100'000, "壹万壹仟元整"},
                                                         {10'000'000, "壹拾万元整"},
                                                         {10'000'100, "壹拾万零壹元整"},
                                                         {10'000'000'000, "壹亿元整"},
                                                         {10'000'000'100, "壹亿零壹元整"},
                                                         {10'010'000'000, "壹亿零壹拾万元整"},
                                                         {100'000'000'000'000, "壹万亿元整"},
                                                         {-1005, "负壹拾元零伍分"},
                                                         {12'345'678, "壹拾贰万叁仟肆佰伍拾陆元柒角捌分"}};
    for (const auto& [fen, words] : sums) {
        INFO(fen);
        CHECK(capitalNumerals(Money{fen}) == words);
    }
}

TEST_CASE("sums are read as people write them, and nothing else") {
    CHECK(moneyFromText("2000")->fen == 200'000);
    CHECK(moneyFromText(" ¥2,000.5 ")->fen == 200'050);
    CHECK(moneyFromText("￥１２．３４")->fen == 1'234);
    CHECK(moneyFromText("-0.05")->fen == -5);
    for (const char* bad :
         {"", "abc", "12a", "1.234", "1.", ".5", "1..2", "９９９９９９９９９９９９９９９９", "1-2", "¥"}) {
        INFO(bad);
        CHECK_FALSE(moneyFromText(bad).has_value());
    }
    CHECK(toText(Money{200'050}) == "2000.50");
    CHECK(toText(Money{-5}) == "-0.05");
}
