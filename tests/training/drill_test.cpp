// SPDX-License-Identifier: GPL-3.0-or-later
// From a visit to a drill: its course and its timing stay, its people don't.
#include "support/journal_records.h"
#include "training/drills/drill_from.h"
#include "training/drills/drills.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace yingke;

namespace {

core::EventRecord at(core::Millis steady, core::Event event, const char* visit = "v") {
    core::EventRecord record;
    record.visit = core::VisitId{visit};
    record.at = {steady, 1'795'401'360'000 + steady, 480};
    record.actor = core::PersonId{"chen-jing"};
    record.event = std::move(event);
    return record;
}

bool has(const training::Drill& drill, training::DrillKind kind, const std::string& about = {}) {
    return std::any_of(drill.events.begin(), drill.events.end(), [&](const training::DrillEvent& event) {
        return event.kind == kind && (about.empty() || event.about == about);
    });
}

} // namespace

TEST_CASE("no personal text of a visit occurs in the drill made of it") {
    const auto seed = static_cast<unsigned>(Catch::rngSeed() == 0 ? std::random_device{}() : Catch::rngSeed());
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> personal;
        // Texts as people write them, each ending in ten digits: no time or number of a drill is as long.
        const auto secret = [&](const char* kind) {
            static const char* const words[] = {"欧阳", "沙发", "Smith", "3-2-", "138", "\"引号\"", "路", "{visitor}"};
            std::string text = std::string(words[random() % 8]) + kind +
                               std::to_string(5'000'000'000LL + static_cast<std::int64_t>(random() % 1'000'000'000U));
            personal.push_back(text);
            return text;
        };
        core::Visitor visitor{secret("姓"), core::Title::Sir, core::VisitorRole::Tenant,
                              secret("房"), secret("话"),     secret("事"),
                              false,        secret("征")};
        const core::StepId step{"ask"};
        std::vector<core::EventRecord> events{
            at(0, core::event::VisitorArrived{core::Channel::InPerson, visitor, {}, {}}),
            at(5, core::event::ScenarioBegun{{"release", "ff"}, secret("题"), {}}),
        };
        core::Millis time = 10;
        for (int i = 0; i < 20; ++i) {
            time += 1 + static_cast<core::Millis>(random() % 60'000);
            const std::vector<core::Event> kinds{
                core::event::VisitorDescribed{core::VisitorChange{
                    secret("姓"), {}, {}, secret("房"), secret("话"), secret("事"), {}, secret("征")}},
                core::event::StepEntered{step, "say", "visitor", secret("说"), core::Party::Desk},
                core::event::StepSkipped{step, secret("因")},
                core::event::ChoiceMade{step, core::ChoiceId{"yes"}, secret("选")},
                core::event::FactRecorded{core::FactId{"owner_name"}, secret("名")},
                core::event::FactRecorded{core::FactId{"goods"},
                                          std::vector<core::ListItem>{{secret("物"), 1, secret("注")}}},
                core::event::CallMade{"owner", secret("号"), true, true},
                core::event::PaperMarked{{core::PaperId{"lease"}, 0}, core::PaperMark::Copied, true, secret("用"), 3},
                core::event::VisitHeld{core::PersonId{secret("员")}, secret("因")},
                core::event::HandoverAsked{core::HandoverId{"h"}, core::PersonId{secret("员")},
                                           core::PersonId{secret("员")}, core::RoleId{"finance"}, secret("因"), false},
                core::event::HandoverDeclined{core::HandoverId{"h"}, secret("因")},
                core::event::PersonFound{core::RoleId{"finance"}, core::PersonId{secret("员")},
                                         core::PresenceState::In},
                core::event::VisitEscalated{core::EscalationLevel::Director, core::EscalationReason::Dissatisfied,
                                            secret("记"), step, core::HandoverId{}},
                core::event::NoteAdded{secret("记")},
                core::event::PromiseMade{core::PromiseId{"p"}, "invoice", secret("诺"), core::PersonId{secret("员")},
                                         time, 0, core::PromiseMoves::Freely, ""},
                core::event::SlipIssued{core::SlipId{"s"}, "receipt", secret("号"), secret("单")},
                core::event::PolicyOverridden{"refuse", core::PersonId{secret("员")}, secret("因")},
                core::event::VisitClosed{core::Outcome::Done, secret("因")},
                core::event::VisitReopened{secret("因"), {}},
            };
            events.push_back(at(time, kinds[random() % kinds.size()]));
        }
        std::vector<core::EventRecord> around{
            at(8,
               core::event::VisitorArrived{
                   core::Channel::Telephone,
                   {secret("姓"), core::Title::Madam, {}, secret("房"), {}, {}, false, secret("征")},
                   {},
                   1},
               "other")};
        training::Drill drill = training::drillFrom(events, around);
        drill.id = "d";
        const std::string json = training::toJson(drill).toStdString();
        for (const std::string& text : personal) {
            INFO(text);
            REQUIRE(json.find(text.substr(text.size() - 10)) == std::string::npos);
        }
        REQUIRE(json.find("chen-jing") == std::string::npos);
        CHECK(drill.events.size() >= 2);
        CHECK(has(drill, training::DrillKind::TelephoneRang));
        const auto again = training::drillFromJson(training::toJson(drill));
        REQUIRE(again.has_value());
        REQUIRE(*again == drill);
    }
}

TEST_CASE("a drill keeps the visit's order and its real timing, its choices and what came suddenly") {
    const std::vector<core::EventRecord> events{
        at(1'000,
           core::event::VisitorArrived{
               core::Channel::InPerson, {"王", core::Title::Sir, {}, {}, {}, {}, false, {}}, {}, {}}),
        at(3'000, core::event::ScenarioBegun{{"renovation", "ff"}, "装修", {}}),
        at(3'000, core::event::PersonFound{core::RoleId{"service_supervisor"}, core::PersonId{"wu"},
                                           core::PresenceState::Busy}),
        at(9'000, core::event::StepEntered{core::StepId{"ask"}, "ask", "visitor", "好吗", core::Party::Desk}),
        at(29'500, core::event::ChoiceMade{core::StepId{"ask"}, core::ChoiceId{"no"}, "不好"}),
        at(30'000, core::event::FactRecorded{core::FactId{"workers"}, std::int64_t{6}}),
        at(200'000, core::event::LimitPassed{core::LimitId{"l"}, core::LimitKind::Answer}),
        at(240'000, core::event::VisitClosed{core::Outcome::Done, ""}),
    };
    const std::vector<core::EventRecord> around{
        at(10'000, core::event::VisitorArrived{}, "second"),
        at(20'000, core::event::PresenceSet{{core::PersonId{"wu"}, core::PresenceState::Out, {}, {}, "开会"}}, ""),
        at(900'000, core::event::VisitorArrived{}, "later"),
    };
    const training::Drill drill = training::drillFrom(events, around);
    CHECK(drill.length == 239'000);
    CHECK(drill.courtesy == core::Title::Sir);
    CHECK(drill.visitor == "客户甲");
    CHECK(drill.scripts == std::vector<std::string>{"renovation"});
    REQUIRE(drill.events.size() == 9);
    CHECK(drill.events[3] == training::DrillEvent{9'000, training::DrillKind::AnotherCameIn, {}, {}, {}, 0});
    CHECK(drill.events[4].kind == training::DrillKind::SupervisorAway);
    CHECK(drill.events[5] ==
          training::DrillEvent{28'500, training::DrillKind::ChoiceMade, core::StepId{"ask"}, "no", {}, 0});
    CHECK(drill.events[6].number == 6);
    CHECK(drill.events[7].about == "answer");
    CHECK(drill.events.back().about == "done");
}

TEST_CASE("drills are kept a file each, and a broken one is told and left alone") {
    const QTemporaryDir data;
    const training::Drills drills(data.path());
    CHECK(drills.all().empty());
    training::Drill drill = training::drillFrom(test::sampleDay());
    drill.scripts = {"welcome", "payment"};
    drill.id = drills.newId({0, 1'795'401'360'000, 480}, drill);
    CHECK(drill.id == "2026-11-23-payment-1");
    REQUIRE(drills.keep(drill).isEmpty());
    CHECK(drills.newId({0, 1'795'401'360'000, 480}, drill) == "2026-11-23-payment-2");
    QFile broken(data.filePath(QStringLiteral("drills/broken.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"yingke_drill\": 1, ");
    broken.close();
    std::vector<QString> problems;
    const auto all = drills.all(&problems);
    REQUIRE(all.size() == 1);
    CHECK(all.front() == drill);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().contains(QStringLiteral("broken.json")));
    CHECK(QFile::exists(broken.fileName()));
    CHECK(drills.remove(drill.id).isEmpty());
    CHECK_FALSE(training::Drills(QStringLiteral("/proc/none")).keep(drill).isEmpty());
}
