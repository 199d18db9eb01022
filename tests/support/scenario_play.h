// SPDX-License-Identifier: GPL-3.0-or-later
// A script written in a test, a hall to play it in, and a world whose answers the test chooses.
#pragma once

#include "core/draft.h"
#include "scenario/language/loader.h"
#include "scenario/player/player.h"
#include "support/core_hall.h"

#include <catch2/catch.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::test {

/// The office's words as the tests use them.
inline scenario::Vocabulary testWords() {
    scenario::Vocabulary words;
    for (const char* role : {"receptionist", "service_supervisor", "director", "finance", "engineering_supervisor"}) {
        words.roles[role] = {std::string("岗位") + role, role, {}, {}};
    }
    for (const char* paper : {"identity_card", "title_deed", "lease", "photo", "identity_paper"}) {
        words.papers[paper] = {std::string("证件") + paper, paper, {}, {}};
    }
    words.papers["identity_card"].identity = true;
    words.manners["smile"] = {"微笑", "Smile", {}, {}};
    words.gestures["hands_folded"] = {"右手在上", "right above left", "左手握右腕", "left holds the right wrist"};
    words.gestures["serve_tea"] = {"奉茶", "Serve tea", {}, {}};
    words.slips["receipt"] = {"收据", "Receipt", {}, {}};
    words.lookUps["arrears_months"] = {"欠费月数", "Months in arrears", {}, {}};
    words.lookUps["owner_telephone"] = {"业主电话", "Owner's telephone", {}, {}};
    words.fees["worker_pass"] = {"工本费", "Pass fee", {}, {}};
    words.texts["community"] = {"小区名称", "the community", {}, {}};
    return words;
}

class TestWorld : public scenario::Surroundings {
public:
    core::Moment* clock = nullptr; ///< the hall's
    scenario::Gender gender = scenario::Gender::Woman;
    std::map<core::RoleId, std::vector<core::PersonId>> posts;
    std::map<std::string, std::map<core::FactId, core::FactValue>> tables; ///< by kind of look up
    std::map<std::string, std::int64_t> fees{{"worker_pass", 1000}};
    std::map<std::string, double> settings{{"arrears_months", 3.0}};
    std::map<std::string, std::string> texts{{"community", "翠湖园"}};
    scenario::Vocabulary words = testWords();
    scenario::OfficeCalendar days;
    bool copies = true;

    core::Moment now() const override { return *clock; }
    scenario::Person me() const override { return {core::PersonId{"chen"}, "小陈", "接待员", gender, ""}; }
    std::optional<scenario::Person> person(const core::PersonId& id) const override {
        return scenario::Person{id, "名" + id.value, "职" + id.value, scenario::Gender::Man, "80" + id.value};
    }
    std::vector<core::PersonId> holders(const core::RoleId& role) const override {
        const auto found = posts.find(role);
        return found != posts.end() ? found->second : std::vector<core::PersonId>{};
    }
    std::map<core::RoleId, std::vector<core::PersonId>> standInsOf;
    std::vector<core::PersonId> standIns(const core::RoleId& role) const override {
        const auto found = standInsOf.find(role);
        return found != standInsOf.end() ? found->second : std::vector<core::PersonId>{};
    }
    std::optional<core::PersonId> personNamed(const std::string& name) const override {
        return core::PersonId{"p_" + name};
    }
    std::optional<std::int64_t> fee(const std::string& name) const override {
        const auto found = fees.find(name);
        return found != fees.end() ? std::optional(found->second) : std::nullopt;
    }
    std::optional<double> setting(const std::string& name) const override {
        const auto found = settings.find(name);
        return found != settings.end() ? std::optional(found->second) : std::nullopt;
    }
    std::string text(const std::string& name) const override {
        const auto found = texts.find(name);
        return found != texts.end() ? found->second : std::string{};
    }
    std::map<core::FactId, core::FactValue> lookUp(const std::string& kind, const core::Visit&) const override {
        const auto found = tables.find(kind);
        return found != tables.end() ? found->second : std::map<core::FactId, core::FactValue>{};
    }
    bool copiesAllowed() const override { return copies; }
    const scenario::Vocabulary& vocabulary() const override { return words; }
    const scenario::OfficeCalendar& calendar() const override { return days; }
    std::map<std::string, scenario::Script> shelf; ///< what other scripts may begin first
    const scenario::Script* published(const std::string& id) const override {
        const auto found = shelf.find(id);
        return found != shelf.end() ? &found->second : nullptr;
    }
    const scenario::Script* pinned(const core::ScriptRef& ref) const override { return published(ref.id); }
    core::LimitTable limits() const override { return usualLimits(); }
    std::string newId() const override { return "made" + std::to_string(++m_ids); }

private:
    mutable int m_ids = 0;
};

/// `body` is what stands below the head; the id and title are given. Other faults than warnings fail the test.
inline scenario::Script scriptOf(const std::string& body, const std::map<std::string, std::string>& pieces = {}) {
    const scenario::Source main{"t.yaml", "scenario: t\ntitle: 试\n" + body};
    const scenario::Loaded loaded =
        scenario::load(main, [&pieces](const std::string& id) -> std::optional<scenario::Source> {
            const auto found = pieces.find(id);
            return found != pieces.end() ? std::optional(scenario::Source{id + ".yaml", found->second}) : std::nullopt;
        });
    for (const scenario::Problem& problem : loaded.problems) {
        UNSCOPED_INFO(problem.place.line << ": " << problem.english);
    }
    REQUIRE(loaded.script);
    REQUIRE_FALSE(scenario::hasErrors(loaded.problems));
    return *loaded.script;
}

/// One visit "v" served by chen, with a script running in it.
class Stage {
public:
    CoreHall core;
    TestWorld world;
    scenario::Script script;
    core::VisitId id{"v"};

    explicit Stage(scenario::Script played, core::Channel channel = core::Channel::InPerson)
        : script(std::move(played)) {
        world.clock = &core.now;
        core.arrive("v", channel);
        core.done(core::command::AttendTo{id, "another"});
    }
    explicit Stage(const std::string& body) : Stage(scriptOf(body)) {}

    void post(const std::string& role, const std::string& person, core::PresenceState state) {
        world.posts[core::RoleId{role}].push_back(core::PersonId{person});
        core.done(core::command::SetPresence{{core::PersonId{person}, state, {}, {}, {}}});
    }

    /// What is in the way, or nothing: then it is done. The events alone make the hall that was decided on.
    std::optional<scenario::Obstacle> ask(const scenario::Input& input) {
        core::Draft draft(core.hall, core.context());
        auto obstacle = scenario::play(script, draft, id, input, world);
        if (!obstacle) {
            core.take(draft.takeRecords());
            REQUIRE(core.hall == draft.hall());
        }
        return obstacle;
    }
    /// Plays, and wants no obstacle; the step that the visit stands at then.
    std::string go(const scenario::Input& input) {
        if (const auto obstacle = ask(input)) {
            FAIL("obstacle " << static_cast<int>(obstacle->kind) << " " << obstacle->field << " " << obstacle->detail);
        }
        return at();
    }
    /// Plays, and wants an obstacle; nothing may have changed.
    scenario::Obstacle blocked(const scenario::Input& input) {
        const core::Hall before = core.hall;
        const auto obstacle = ask(input);
        REQUIRE(obstacle);
        REQUIRE(core.hall == before);
        return *obstacle;
    }
    std::string begin(const std::string& other = {}) { return go(scenario::Begin{core::VisitId{other}}); }
    std::string fill(const std::string& fact, core::FactValue value) {
        return go(scenario::Fill{{{core::FactId{fact}, std::move(value)}}});
    }
    std::string pick(const std::string& choice) { return go(scenario::Pick{core::ChoiceId{choice}}); }

    const core::Visit& visit() const { return core.visit(id); }
    std::string at() const { return visit().run.ended ? "(end)" : visit().run.step.value; }
    scenario::Screen screen() const { return scenario::present(script, core.hall, visit(), world); }
    bool runs(const std::string& limit) const { return core::findLimit(visit(), core::LimitId{limit}) != nullptr; }
};

} // namespace yingke::test
