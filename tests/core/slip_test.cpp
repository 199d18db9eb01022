// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "core/slip_number.h"
#include "support/core_hall.h"

using namespace yingke::core;
using yingke::test::CoreHall;

TEST_CASE("slips: a number is taken apart and put together") {
    REQUIRE(toText(SlipNumber{20'781, 3}) == "20261124-003");
    REQUIRE(slipNumberFrom("20261124-003") == SlipNumber{20'781, 3});
    REQUIRE(toText(SlipNumber{20'781, 1204}) == "20261124-1204");
    REQUIRE(slipNumberFrom("20261124-1204") == SlipNumber{20'781, 1204});
    REQUIRE(dayDigits(0) == "19700101");
    for (const char* none : {"", "20261124", "20261324-001", "20260230-001", "20261124-000", "20261124--01",
                             "20261124-0x1", "2026112a-001", "-0261124-001"}) {
        INFO(none);
        CHECK_FALSE(slipNumberFrom(none));
    }
}

TEST_CASE("slips: numbers go on without gaps by kind and day; a void one keeps its number") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const auto issue = [&](const std::string& id, const std::string& kind) {
        const std::string number = nextSlipNumber(hall.hall, kind, hall.now);
        hall.done(command::IssueSlip{a, SlipId{id}, kind, number, "{}"});
        return number.substr(9);
    };
    CHECK(issue("1", "receipt") == "001");
    CHECK(issue("2", "receipt") == "002");
    CHECK(issue("3", "release_slip") == "001");
    hall.done(command::VoidSlip{a, SlipId{"2"}, "wrong sum"});
    CHECK(issue("4", "receipt") == "003");
    CHECK(nextSlipNumber(hall.hall, "receipt", hall.now, 7).substr(9) == "008");
    hall.pass(24LL * 3600 * 1000);
    CHECK(issue("5", "receipt") == "001");
    CHECK(hall.visit(a).slips.at(1).voided);
}

TEST_CASE("slips: no number is given out twice; void and reprint want a slip that is there") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const VisitId b = hall.arrive("b");
    hall.done(command::IssueSlip{a, SlipId{"1"}, "receipt", "20261124-001", "{}"});
    CHECK(hall.refused(command::IssueSlip{b, SlipId{"2"}, "receipt", "20261124-001", "{}"}) ==
          RejectionReason::IdInUse);
    CHECK(hall.refused(command::IssueSlip{b, SlipId{"1"}, "receipt", "20261124-002", "{}"}) ==
          RejectionReason::IdInUse);
    CHECK(hall.refused(command::VoidSlip{b, SlipId{"1"}, "why"}) == RejectionReason::NoSuchSlip);
    CHECK(hall.refused(command::VoidSlip{a, SlipId{"1"}, "  "}) == RejectionReason::EmptyReason);
    hall.done(command::ReprintSlip{a, SlipId{"1"}});
    hall.done(command::VoidSlip{a, SlipId{"1"}, "why"});
    CHECK(hall.refused(command::VoidSlip{a, SlipId{"1"}, "again"}) == RejectionReason::NoSuchSlip);
    CHECK(hall.refused(command::ReprintSlip{a, SlipId{"9"}}) == RejectionReason::NoSuchSlip);
}

TEST_CASE("slips: sums in capital numerals, every awkward zero (S3.3-03)") {
    // Where yuan end in a zero and jiao follow, the banks' rules leave the 零 free (1680.32): none is written here.
    const std::vector<std::pair<std::int64_t, const char*>> table = {
        {0, "零元整"},
        {5, "伍分"},
        {10, "壹角整"},
        {50, "伍角整"},
        {55, "伍角伍分"},
        {100, "壹元整"},
        {101, "壹元零壹分"},
        {110, "壹元壹角整"},
        {1000, "壹拾元整"},
        {1005, "壹拾元零伍分"},
        {10'000, "壹佰元整"},
        {10'100, "壹佰零壹元整"},
        {11'000, "壹佰壹拾元整"},
        {100'000, "壹仟元整"},
        {100'100, "壹仟零壹元整"},
        {101'000, "壹仟零壹拾元整"},
        {110'000, "壹仟壹佰元整"},
        {160'000'0, "壹万陆仟元整"},
        {1'000'000, "壹万元整"},
        {1'000'500, "壹万零伍元整"},
        {10'005'00, "壹万零伍元整"},
        {10'050'00, "壹万零伍拾元整"},
        {10'500'00, "壹万零伍佰元整"},
        {15'000'00, "壹万伍仟元整"},
        {100'010'50, "壹拾万零壹拾元伍角整"},
        {100'000'05, "壹拾万元零伍分"},
        {107'000'53, "壹拾万柒仟元伍角叁分"},
        {1'000'000'00, "壹佰万元整"},
        {1'000'001'01, "壹佰万零壹元零壹分"},
        {10'000'000'00, "壹仟万元整"},
        {10'010'000'00, "壹仟零壹万元整"},
        {100'000'000'00, "壹亿元整"},
        {100'000'001'00, "壹亿零壹元整"},
        {100'010'000'00, "壹亿零壹万元整"},
        {110'000'000'00, "壹亿壹仟万元整"},
        {1'680'32, "壹仟陆佰捌拾元叁角贰分"},
        {325'04, "叁佰贰拾伍元零肆分"},
        {2'000'00, "贰仟元整"},
        {-100, "负壹元整"},
    };
    for (const auto& [fen, words] : table) {
        INFO(fen);
        CHECK(capitalNumerals(Money{fen}) == words);
    }
}
