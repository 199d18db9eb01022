// SPDX-License-Identifier: GPL-3.0-or-later
// The welcome, the desk when it is busy, and the farewell, as the scripts that ship say them.
#include "scenario/player/leading_act.h"
#include "support/service_play.h"

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;
using core::PresenceState;

namespace {

std::set<std::string> cues(const Service& service) {
    std::set<std::string> ids;
    const Screen screen = service.screen();
    for (const Cue& cue : screen.manner) {
        ids.insert(cue.id);
    }
    for (const Cue& cue : screen.gestures) {
        ids.insert(cue.id);
    }
    return ids;
}

/// A is served (李女士), and the visitor of the script comes in.
void whileServing(Service& service, core::Channel channel) {
    const core::VisitId a = service.core.arrive("a", channel);
    core::VisitorChange li;
    li.surname = "李";
    li.title = core::Title::Madam;
    service.core.done(core::command::Describe{a, li});
    service.core.done(core::command::AttendTo{a, "A"}); // the visitor of the script waits meanwhile
}

} // namespace

TEST_CASE("S1-01 S1-02 S1-03 S1-04 S1-05 rise, hands, eyes, smile, and greet first") {
    Service welcome("welcome");
    welcome.begin();
    CHECK(cues(welcome) == std::set<std::string>{"stand_up", "upright", "hands_folded", "eye_contact", "smile_teeth"});
    CHECK(welcome.words().find("您好") != std::string::npos);
    CHECK(welcome.words().find("请问") != std::string::npos);
    const auto hands = [&welcome] { return welcome.screen().gestures.at(2).label; };
    CHECK(hands().find("右手在上") != std::string::npos);
    welcome.world.gender = Gender::Man;
    CHECK(hands().find("左手握右腕") != std::string::npos);
}

TEST_CASE("S1-06 what the visitor needs: eight matters, in an order of their own, the most frequent first") {
    std::vector<std::pair<int, std::string>> matters;
    for (const Script& script : shippedLibrary().scripts) {
        if (script.listed == "matter") {
            matters.emplace_back(script.order, script.id);
        }
    }
    std::sort(matters.begin(), matters.end());
    REQUIRE(matters.size() == 8);
    CHECK(matters.front() == std::pair<int, std::string>{1, "payment"});
    CHECK(matters.back() == std::pair<int, std::string>{8, "questions"});
}

TEST_CASE("S2.1-01 S2.1-02 S2.1-03 S2.1-04 S2.1-05 S2.1-06 A is served and B comes in") {
    Service busy("busy_in_person");
    busy.post("receptionist", "lin", PresenceState::In);
    busy.core.done(core::command::Hold{busy.id, "-"});
    whileServing(busy, core::Channel::InPerson);
    REQUIRE(busy.begin("a") == "nod");
    CHECK(cues(busy).count("smile") + cues(busy).count("nod") == 2); // S2.1-01
    CHECK(busy.words().find("马上为您服务") != std::string::npos);   // S2.1-02
    REQUIRE(busy.next() == "ask_other_to_wait");                     // S2.1-03
    CHECK(busy.words().find("李女士") == 0);
    REQUIRE(busy.next() == "introduce"); // S2.1-04, S2.1-05
    CHECK(core::holdOf(busy.core.visit(core::VisitId{"a"})) != nullptr);
    CHECK(core::pendingHandover(busy.visit())->to == core::PersonId{"lin"});
    CHECK(busy.words().find("名lin") != std::string::npos);
    REQUIRE(busy.go(Taken{}) == "apologise_other"); // S2.1-06
    CHECK(core::holdOf(busy.core.visit(core::VisitId{"a"})) == nullptr);
    CHECK(busy.words().find("李女士，不好意思") == 0);
}

TEST_CASE("S2.1-03 nobody can come for B: A is not made to wait, and nobody speaks of colleagues who are not there") {
    Service busy("busy_in_person");
    busy.core.done(core::command::Hold{busy.id, "-"});
    whileServing(busy, core::Channel::InPerson);
    SECTION("an office of one") {}
    SECTION("all out") { busy.post("receptionist", "lin", PresenceState::Out); }
    SECTION("busy") { busy.post("receptionist", "lin", PresenceState::Busy); }
    REQUIRE(busy.begin("a") == "nod");
    REQUIRE(busy.next() == "go_on");
    CHECK(core::holdOf(busy.core.visit(core::VisitId{"a"})) == nullptr);
    CHECK(busy.words() == "李女士，不好意思，我们接着办。");
    REQUIRE(busy.next() == "(end)");
}

TEST_CASE("S2.1-02 who comes as the third is told that others are before, and not that it is at once") {
    for (const char* script : {"busy_in_person", "busy_on_telephone"}) {
        const bool called = std::string(script) == "busy_on_telephone";
        Service busy(script);
        busy.world.tables["queue"] = {{core::FactId{"waits_before"}, std::int64_t{2}}};
        busy.core.done(core::command::Hold{busy.id, "-"});
        whileServing(busy, called ? core::Channel::Telephone : core::Channel::InPerson);
        REQUIRE(busy.begin("a") == (called ? "gesture_queue" : "nod_queue"));
        CHECK(busy.words().find("前面还有2位客户") != std::string::npos);
        CHECK(busy.words().find("，马上为您服务") == std::string::npos);
    }
}

TEST_CASE("S2.2-01 S2.2-02 S2.2-03 S2.2-04 S2.2-05 A is on the telephone and B comes in") {
    Service busy("busy_on_telephone");
    busy.post("receptionist", "lin", PresenceState::In);
    busy.core.done(core::command::Hold{busy.id, "-"});
    whileServing(busy, core::Channel::Telephone);
    REQUIRE(busy.begin("a") == "gesture");
    CHECK(cues(busy).count("show_seat_free_hand") == 1); // S2.2-01
    REQUIRE(busy.pick("urgent") == "ask_caller");        // S2.2-02
    CHECK(busy.words().find("二十秒") != std::string::npos);
    REQUIRE(busy.next() == "lay_down"); // S2.2-03: the clock of 20 s runs
    const core::Limit* hold = core::findLimit(busy.core.visit(core::VisitId{"a"}), core::LimitKind::TelephoneHold);
    REQUIRE(hold != nullptr);
    CHECK(hold->due - busy.core.now.steady == 20'000);
    CHECK(cues(busy).count("handset_down") == 1);
    REQUIRE(busy.next() == "introduce"); // S2.2-04
    REQUIRE(busy.go(Taken{}) == "pick_up");
    REQUIRE(busy.next() == "go_on"); // S2.2-05
    CHECK(busy.words().find("接着说") != std::string::npos);
    CHECK(core::findLimit(busy.core.visit(core::VisitId{"a"}), core::LimitKind::TelephoneHold) == nullptr);
}

TEST_CASE("S2.3-01 A is done in time: turn to B, apologise for the wait, ask what one can do") {
    Service next("done_within_limit");
    REQUIRE(next.begin() == "turn");
    CHECK(cues(next).count("smile") + cues(next).count("nod") == 2);
    CHECK(next.words().find("等") != std::string::npos);
    CHECK(next.words().find("请问") != std::string::npos);
}

TEST_CASE("S6-01 S6-02 the farewell: stands, smiles, sits down only then; several wordings, belongings in each") {
    Service farewell("farewell");
    REQUIRE(farewell.begin() == "rise");
    CHECK(cues(farewell) == std::set<std::string>{"smile", "nod", "stand_smile", "see_out"});
    const Step& step = *farewell.script.find(core::StepId{"rise"});
    REQUIRE(step.say->words.size() >= 3);
    for (const Text& words : step.say->words) {
        INFO(words.text);
        const bool belongings =
            words.text.find("随身物品") != std::string::npos || words.text.find("落下") != std::string::npos;
        CHECK(belongings);
    }
    std::set<std::string> said; // different visits hear different words
    for (int i = 0; i < 40; ++i) {
        said.insert(wording(step, core::VisitId{"visit" + std::to_string(i)}));
    }
    CHECK(said.size() >= 2);
}

TEST_CASE("S6-02 where we came to the visitor's door nobody is told to mind belongings and to go slowly") {
    Service farewell("farewell");
    farewell.core.done(core::command::RecordFact{farewell.id, core::FactId{"at_home"}, true});
    REQUIRE(farewell.begin() == "at_the_door");
    CHECK(farewell.words() == "王先生，打扰您了，再见。");
    REQUIRE(farewell.next() == "(end)");
}
