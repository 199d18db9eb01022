// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done and said only when it is so: money has its receipt before anybody leaves, a time lies behind the one
// that was offered, and what finance has taken is told by people.
#include "frontdesk/centre_desk.h"

#include "core/farewell.h"

#include <catch2/catch.hpp>

#include <QDateTime>

using namespace yingke;
using core::FactId;
using core::VisitId;
using test::CentreDesk;

namespace {

VisitId standingAt(CentreDesk& at, const char* script, const char* step) {
    core::Visitor visitor;
    visitor.surname = "钱";
    visitor.title = core::Title::Madam;
    visitor.room = "3-2-1502";
    visitor.telephone = "13812342271";
    const VisitId id = at.desk().visitorIn(core::Channel::InPerson, visitor).visit;
    REQUIRE_FALSE(at.desk().beginScenario(id, script));
    REQUIRE_FALSE(at.desk().submit({core::command::EnterStep{id, core::StepId{step}, "say", {}, {}, {}}}));
    REQUIRE(at.desk().screen(id).step == core::StepId{step});
    return id;
}

std::string inMinutes(CentreDesk& at, int minutes) {
    const core::Moment now = at.clock.now();
    return QDateTime::fromMSecsSinceEpoch(now.utc + minutes * 60'000LL, Qt::OffsetFromUTC, now.offsetMinutes * 60)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"))
        .toStdString();
}

std::optional<frontdesk::Refusal> fill(CentreDesk& at, const VisitId& id, std::map<FactId, core::FactValue> facts) {
    auto refusal = at.desk().play(id, scenario::Fill{std::move(facts)});
    return refusal ? refusal : at.desk().play(id, scenario::Next{});
}

} // namespace

TEST_CASE("nobody is seen off whose money has been counted and who has no receipt", "[frontdesk]") {
    CentreDesk at;
    const VisitId id = standingAt(at, "payment", "what");
    REQUIRE_FALSE(fill(at, id, {{FactId{"item"}, std::string("停车费")}, {FactId{"sum"}, core::Money{30'000}}}));
    REQUIRE_FALSE(fill(at, id, {{FactId{"paid_by"}, std::string("现金")}}));
    REQUIRE_FALSE(at.desk().play(id, scenario::Pick{core::ChoiceId{"exact"}}));
    const core::StepId receipt = at.desk().screen(id).step;
    const auto refusal = at.desk().seeOff(id);
    REQUIRE(refusal);
    CHECK(refusal->sentence.contains(QStringLiteral("钱女士")));
    CHECK(core::stageOf(at.visit(id)) == core::Stage::InService);
    CHECK(at.desk().screen(id).step == receipt);
    SECTION("the receipt is given out: now it can end") {
        REQUIRE_FALSE(at.desk().play(id, scenario::Next{}));
        REQUIRE(at.visit(id).slips.size() == 1);
        CHECK_FALSE(at.desk().seeOff(id));
    }
    SECTION("the money was given back: a step back, and it can end") {
        REQUIRE_FALSE(at.desk().play(id, scenario::Back{}));
        CHECK_FALSE(at.desk().seeOff(id));
    }
}

TEST_CASE("S3.4-07 a visitor's own time for a repair lies behind the one that engineering offered", "[frontdesk]") {
    CentreDesk at;
    const VisitId id = standingAt(at, "repair", "engineering/minutes");
    REQUIRE_FALSE(fill(at, id, {{FactId{"within_minutes"}, std::int64_t{20}}}));
    REQUIRE_FALSE(at.desk().play(id, scenario::Pick{core::ChoiceId{"other"}}));
    const auto refusal = fill(at, id, {{FactId{"home_at"}, inMinutes(at, 10)}});
    REQUIRE(refusal);
    CHECK(refusal->field == QStringLiteral("home_at"));
    CHECK(refusal->sentence.contains(QStringLiteral("师傅上门时间"))); // and not "the time agreed before"
    CHECK_FALSE(fill(at, id, {{FactId{"home_at"}, inMinutes(at, 45)}}));
}

TEST_CASE("S3.2-06 that the fees are paid is said when finance has them, and not when finance has only come",
          "[frontdesk]") {
    const bool paid = GENERATE(true, false);
    CentreDesk at;
    at.presence("zheng", core::PresenceState::In);
    const VisitId id = standingAt(at, "renovation_permit", "pay/sums");
    REQUIRE_FALSE(at.desk().submit({core::command::RecordFact{id, FactId{"workers"}, std::int64_t{3}}}));
    REQUIRE_FALSE(at.desk().play(id, scenario::Next{}));
    REQUIRE(at.desk().screen(id).step == core::StepId{"pay/lead"});
    REQUIRE_FALSE(at.desk().play(id, scenario::Next{})); // is here, and takes over
    REQUIRE(at.visit(id).server == core::PersonId{"zheng"});
    CHECK(at.desk().screen(id).words.find("缴好了") == std::string::npos);
    REQUIRE(at.desk().screen(id).choices.size() == 2);
    REQUIRE_FALSE(at.desk().play(id, scenario::Pick{core::ChoiceId{paid ? "paid" : "not_paid"}}));
    CHECK((at.desk().screen(id).words.find("缴好了") != std::string::npos) == paid);
    REQUIRE_FALSE(at.desk().play(id, scenario::Next{}));
    CHECK(at.visit(id).server == at.desk().me());
    CHECK(at.desk().screen(id).step == core::StepId{paid ? "pay/permit" : "pay/take/count"});
}
