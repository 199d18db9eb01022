// SPDX-License-Identifier: GPL-3.0-or-later
// Transfer and moving in, and what everybody hears everywhere: seat, tea, papers, forms.
#include "support/service_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;

namespace {

bool has(const std::vector<Cue>& cues, const std::string& id) {
    return std::any_of(cues.begin(), cues.end(), [&id](const Cue& cue) { return cue.id == id; });
}

} // namespace

TEST_CASE("S3.1-01 S0-04 an owner is seated with tea and shows title deed and identity card") {
    Service transfer("transfer");
    transfer.livesIn("3-2-1502");
    REQUIRE(transfer.begin() == "seat/seat");
    CHECK(has(transfer.screen().gestures, "serve_tea"));
    CHECK(has(transfer.screen().gestures, "show_seat"));
    REQUIRE(transfer.next() == "owner_papers");
    const Screen screen = transfer.screen();
    REQUIRE(screen.papers.size() == 2);
    CHECK(screen.papers[0].key.paper.value == "title_deed");
    CHECK(screen.papers[1].key.paper.value == "identity_card");
    CHECK(screen.words.find("王先生") == 0);

    SECTION("with a paper missing: the list to take home") {
        transfer.seeAll({"identity_card"});
        CHECK(transfer.blocked(Next{}).detail == "房产证");
        transfer.go(Mark{{core::PaperId{"title_deed"}, 0}, core::PaperMark::Missing, true});
        REQUIRE(transfer.next() == "take_home/list");
        CHECK(transfer.screen().slip == "take_home_list");
        REQUIRE(transfer.next() == "(end)");
    }
    SECTION("S3.1-02 S0-03 copied only where the office wants it, and given back with both hands") {
        transfer.seeAll({"title_deed", "identity_card"});
        REQUIRE(transfer.next() == "copy/register"); // the default of the office: seen, not copied
        transfer.world.settings["copy_identity_papers"] = 1.0;
        transfer.go(Back{});
        REQUIRE(transfer.next() == "copy/copy");
        CHECK(has(transfer.screen().gestures, "copy_papers"));
        REQUIRE(transfer.next() == "copy/give_back");
        CHECK(has(transfer.screen().gestures, "card_both_hands"));
    }
}

TEST_CASE("S3.1-01 whoever moves in is known by name, room and telephone before any paper is signed") {
    Service transfer("transfer");
    core::VisitorChange nobody;
    nobody.surname = "";
    nobody.title = core::Title::Unknown;
    nobody.telephone = "";
    transfer.core.done(core::command::Describe{transfer.id, nobody});
    transfer.begin();
    REQUIRE(transfer.next() == "where/ask");
    CHECK(transfer.blocked(Next{}).field == "room");
    transfer.fill("room", std::string("3-2-1502"));
    REQUIRE(transfer.next() == "contact/both");
    CHECK(transfer.blocked(Next{}).field == "surname");
    transfer.fill("surname", std::string("钱女士"));
    transfer.fill("reach_at", std::string("13900000001"));
    REQUIRE(transfer.next() == "owner_papers");
    CHECK(transfer.visit().visitor.room == "3-2-1502");
    CHECK(transfer.words().find("钱女士") == 0);
}

TEST_CASE("S3.1-01 a tenant shows lease and identity card; who it is, is asked and kept") {
    Service transfer("transfer", core::VisitorRole::Unknown);
    transfer.livesIn("3-2-1502");
    transfer.begin();
    REQUIRE(transfer.next() == "who");
    REQUIRE(transfer.pick("tenant") == "tenant_papers");
    CHECK(transfer.visit().visitor.role == core::VisitorRole::Tenant);
    CHECK(transfer.screen().papers[0].key.paper.value == "lease");
    CHECK(transfer.screen().papers[1].key.paper.value == "identity_card");
}

TEST_CASE("S3.1-03 to S3.1-08 forms, welcome, card, surroundings, parking card, renovation") {
    Service transfer("transfer");
    transfer.livesIn("3-2-1502");
    transfer.world.fees["parking_card"] = 2500;
    transfer.begin();
    transfer.until("owner_papers");
    transfer.seeAll({"title_deed", "identity_card"});
    transfer.until("forms/hand");
    CHECK(has(transfer.screen().gestures, "form_facing_visitor")); // S0-03
    CHECK(has(transfer.screen().gestures, "pen_barrel_first"));
    REQUIRE(transfer.next() == "forms/guide");
    CHECK(has(transfer.screen().gestures, "stand_throughout"));
    CHECK(transfer.visit().run.visitorActs); // the time is the visitor's
    REQUIRE(transfer.next() == "welcome");
    CHECK(transfer.words().find("翠湖园") != std::string::npos); // S3.1-04
    REQUIRE(transfer.next() == "card");
    CHECK(has(transfer.screen().gestures, "business_card")); // S3.1-05
    REQUIRE(transfer.next() == "offer_tour");
    REQUIRE(transfer.pick("yes") == "tour"); // S3.1-06
    CHECK(transfer.screen().sheets.at(0).rows.size() == 4);
    CHECK(transfer.runs("within:tour"));
    CHECK(core::findLimit(transfer.visit(), core::LimitId{"within:tour"})->due - transfer.core.now.steady == 120'000);
    REQUIRE(transfer.next() == "parking");
    CHECK_FALSE(transfer.runs("within:tour"));
    CHECK(transfer.blocked(Next{}).kind == Obstacle::Kind::MissingFact);
    transfer.fill("parking_wanted", true);
    REQUIRE(transfer.next() == "parking_terms"); // S3.1-07: charges of the office, and the papers
    CHECK(transfer.words().find("25元") != std::string::npos);
    CHECK(transfer.words().find("行驶证") != std::string::npos);
    CHECK(transfer.screen().sheets.at(0).id == "parking_rules");
    REQUIRE(transfer.next() == "renovation");
    transfer.fill("renovation_wanted", true);
    REQUIRE(transfer.next() == "renovation_terms"); // S3.1-08
    CHECK(transfer.screen().sheets.at(0).id == "renovation_rules");
    REQUIRE(transfer.next() == "(end)");
}

TEST_CASE("S3.1-06 S3.1-07 S3.1-08 no time, no card, no renovation: straight to the end") {
    Service transfer("transfer");
    transfer.livesIn("3-2-1502");
    transfer.begin();
    transfer.until("owner_papers");
    transfer.seeAll({"title_deed", "identity_card"});
    transfer.until("offer_tour");
    REQUIRE(transfer.pick("no") == "parking");
    transfer.fill("parking_wanted", false);
    REQUIRE(transfer.next() == "renovation");
    transfer.fill("renovation_wanted", false);
    REQUIRE(transfer.next() == "(end)");
    CHECK_FALSE(transfer.promised());
}

TEST_CASE("a second matter in the same visit begins with what was collected") {
    Service first("repair");
    first.begin();
    first.until("where/ask");
    first.fill("room", std::string("3-2-1502"));
    first.next();
    first.fill("fault", std::string("水龙头漏水"));
    first.script = shippedScript("release");
    REQUIRE(first.begin() == "owner_card"); // seat, tea and room are not asked or offered twice
    CHECK(first.fact("room") == core::FactValue(std::string("3-2-1502")));
    CHECK(first.visit().facts.at(core::FactId{"fault"}) == core::FactValue(std::string("水龙头漏水")));
    CHECK(first.visit().earlierScripts.size() == 1);
}
