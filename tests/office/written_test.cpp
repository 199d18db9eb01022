// SPDX-License-Identifier: GPL-3.0-or-later
// k12: the one rule by which sums, days and telephones are read.
#include "office/texts/written.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace yingke::office;

namespace {

QString words(const char* utf8) { return QString::fromUtf8(utf8); }

} // namespace

TEST_CASE("k12 sums: half up to the fen, groups of three, brackets below zero") {
    const std::pair<const char*, std::int64_t> sums[] = {{"496.8915", 49'689},
                                                         {"496.895", 49'690},
                                                         {"496.88499999999999", 49'689},
                                                         {"1,089.53", 108'953},
                                                         {"¥1,089.5", 108'950},
                                                         {"１０８９．５３", 108'953},
                                                         {"(20.00)", -2'000},
                                                         {"-0.05", -5},
                                                         {"0", 0},
                                                         {"1234567元", 123'456'700},
                                                         {"\xE2\x80\xAD"
                                                          "88\xE2\x80\xAC",
                                                          8'800},
                                                         {"0.005", 1},
                                                         {"0.0049", 0}};
    for (const auto& [written, fen] : sums) {
        INFO(written);
        const auto sum = sumWritten(words(written));
        REQUIRE(sum);
        CHECK(sum->fen == fen);
    }
    CHECK(sumWritten(words("1.230"))->rounding == Rounding::Exact);
    CHECK(sumWritten(words("496.8915"))->rounding == Rounding::Rounded);
    for (const char* bad : {"", "1,5", "1,0000", "12,34.5", "1.2.3", "十元", "12-13", "约90", "99999999999999"}) {
        INFO(bad);
        CHECK_FALSE(sumWritten(words(bad)));
    }
}

TEST_CASE("k12 telephones: area codes in brackets, extensions, several in a cell") {
    const std::pair<const char*, const char*> numbers[] = {{"(0571)88001234", "0571-88001234"},
                                                           {"（0571）8800 1234", "0571-8800 1234"},
                                                           {"0571-88001234转8001", "0571-88001234-8001"},
                                                           {"+86 13800000101", "+86 13800000101"},
                                                           {"\xE2\x80\xAD"
                                                            "13800000101\xE2\x80\xAC",
                                                            "13800000101"},
                                                           {"１３８００００００１０１", ""},
                                                           {"13800000101/13900000101", "13800000101|13900000101"},
                                                           {"13800000101、0571-88001234", "13800000101|0571-88001234"},
                                                           {"13800000101 13900000101", "13800000101|13900000101"},
                                                           {"13800000101\n13800000101", "13800000101"},
                                                           {"１３８０００００１０１", "13800000101"},
                                                           {"abc", ""},
                                                           {"13800000101/abc", ""}};
    for (const auto& [written, read] : numbers) {
        INFO(written);
        CHECK(telephonesWritten(words(written)).join(QLatin1Char('|')).toStdString() == read);
    }
}

TEST_CASE("k12 periods in one cell") {
    const struct {
        const char* written;
        QDate from;
        QDate until;
    } periods[] = {{"2026年1月", {2026, 1, 1}, {2026, 1, 31}},
                   {"2026-02", {2026, 2, 1}, {2026, 2, 28}},
                   {"202602", {2026, 2, 1}, {2026, 2, 28}},
                   {"2026年1-3月", {2026, 1, 1}, {2026, 3, 31}},
                   {"2026年1月至2026年3月", {2026, 1, 1}, {2026, 3, 31}},
                   {"2026.1.1-2026.3.31", {2026, 1, 1}, {2026, 3, 31}},
                   {"2026-01-01~2026-03-31", {2026, 1, 1}, {2026, 3, 31}},
                   {"2026-01-2026-03", {2026, 1, 1}, {2026, 3, 31}},
                   {"2026年一季度", {2026, 1, 1}, {2026, 3, 31}},
                   {"2026Q2", {2026, 4, 1}, {2026, 6, 30}},
                   {"2026年上半年", {2026, 1, 1}, {2026, 6, 30}},
                   {"2026下半年", {2026, 7, 1}, {2026, 12, 31}},
                   {"202601-202603", {2026, 1, 1}, {2026, 3, 31}},
                   {"2026年1、2、3月", {2026, 1, 1}, {2026, 3, 31}},
                   {"2026年度", {2026, 1, 1}, {2026, 12, 31}}};
    for (const auto& one : periods) {
        INFO(one.written);
        const auto period = periodWritten(words(one.written));
        REQUIRE(period);
        CHECK(period->from == one.from);
        CHECK(period->until == one.until);
    }
    for (const char* bad :
         {"1-3月", "2026年3-1月", "2026年13月", "2026.1-3", "去年", "20261301", "2026年1、3月", "202603-202601"}) {
        INFO(bad);
        CHECK_FALSE(periodWritten(words(bad)));
    }
}

TEST_CASE("k12 any day and any sum comes back from each of its spellings") {
    CHECK(rc::check("days", [] {
        const QDate day = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 40'000));
        for (const char* form :
             {"yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "yyyy-MM-dd hh:mm"}) {
            RC_ASSERT(dayWritten(day.startOfDay().toString(words(form))) == day);
        }
    }));
    CHECK(rc::check("sums", [] {
        const auto fen = *rc::gen::inRange<std::int64_t>(0, 99'999'999);
        const QString plain = QStringLiteral("%1.%2").arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
        for (const QString& form :
             {plain, QStringLiteral("¥") + plain, plain + QStringLiteral("元"), plain + QStringLiteral("00")}) {
            RC_ASSERT(sumWritten(form)->fen == fen);
        }
    }));
}
