// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts that ship, played with the words, fees and texts that ship, on the real visit machine.
#pragma once

#include "core/money.h"
#include "support/places.h"
#include "support/scenario_play.h"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace yingke::test {

inline const scenario::Library& shippedLibrary() {
    static const scenario::Library library = scenario::loadLibrary(sourceDir() + "/scripts");
    return library;
}

inline const scenario::Vocabulary& shippedWords() {
    static const scenario::Vocabulary words = scenario::loadVocabulary(sourceDir() + "/resources/office").vocabulary;
    return words;
}

inline const scenario::Script& shippedScript(const std::string& id) {
    const scenario::Script* script = shippedLibrary().find(id);
    INFO(id);
    REQUIRE(script != nullptr);
    return *script;
}

/// The 83 rules: which of them a script's steps carry.
inline std::set<std::string> carriedBy(const std::string& id) {
    std::set<std::string> rules;
    const scenario::Script& script = shippedScript(id);
    for (const scenario::Text& rule : script.covers) {
        rules.insert(rule.text);
    }
    for (const scenario::Step& step : script.steps) {
        for (const scenario::Text& rule : step.covers) {
            rules.insert(rule.text);
        }
    }
    return rules;
}

/// One visit of 王先生 in a script that ships, with everybody's posts filled; who is in is told by the test.
class Service : public Stage {
public:
    explicit Service(const std::string& scriptId, core::VisitorRole role = core::VisitorRole::Owner,
                     core::Channel channel = core::Channel::InPerson)
        : Stage(shippedScript(scriptId), channel) {
        world.words = shippedWords();
        const std::string office = sourceDir() + "/resources/office";
        scenario::Problems problems;
        for (const auto& [name, sum] : scenario::readTable(office, "fees.yaml", problems)) {
            world.fees[name] = core::moneyFromText(sum).value().fen;
        }
        world.texts = scenario::readTable(office, "texts.yaml", problems);
        world.texts["community"] = "翠湖园";
        world.settings = {{"arrears_months", 3.0}, {"refuse_release_over_arrears", 1.0}, {"copy_identity_papers", 0.0}};
        REQUIRE(problems.empty());
        core::VisitorChange wang;
        wang.surname = "王";
        wang.title = core::Title::Sir;
        wang.role = role;
        wang.telephone = "13800000000";
        core.done(core::command::Describe{id, wang});
    }

    /// Only the script's own steps: seeing all papers, filling typical facts is the test's.
    void seeAll(std::initializer_list<const char*> papers, std::int64_t heads = 0) {
        for (const char* paper : papers) {
            for (std::int64_t head = heads > 0 ? 1 : 0; head <= heads; ++head) {
                go(scenario::Mark{{core::PaperId{paper}, head}, core::PaperMark::Seen, true});
            }
        }
    }
    std::string next() { return go(scenario::Next{}); }
    /// The visitor's room is known: it is not asked.
    void livesIn(const char* room) {
        core::VisitorChange change;
        change.room = room;
        core.done(core::command::Describe{id, change});
    }
    /// Enter until the step; at most 20 times.
    void until(const std::string& step) {
        for (int i = 0; i < 20 && at() != step; ++i) {
            next();
        }
        REQUIRE(at() == step);
    }
    const core::FactValue& fact(const std::string& name) const { return visit().facts.at(core::FactId{name}); }
    bool knows(const std::string& name) const { return visit().facts.count(core::FactId{name}) > 0; }
    std::string words() const { return screen().words; }
    bool printed(const std::string& step, const std::string& slip) const {
        const scenario::Step* found = script.find(core::StepId{step});
        return found != nullptr && found->print && found->print->slip.text == slip;
    }
    /// Whether the visit went by a step whose screen has this slip, in the order of its trail.
    bool passedSlip(const std::string& slip) const {
        std::vector<core::StepId> steps = visit().run.trail;
        steps.push_back(visit().run.step);
        return std::any_of(steps.begin(), steps.end(),
                           [&](const core::StepId& step) { return printed(step.value, slip); });
    }
    const core::Promise& lastPromise() const { return core.hall.promises.at(visit().promises.back()); }
    bool promised() const { return !visit().promises.empty(); }
};

/// A follow-up opened by the last promise of a service, as the desk opens it: a visit of its own.
class FollowUp {
public:
    explicit FollowUp(Service& service) : m_service(service) {
        const core::Promise promise = service.lastPromise();
        m_service.core.done(core::command::SeeOff{service.id});
        m_service.core.done(core::command::Close{service.id, {}, {}});
        m_service.script = shippedScript(promise.script);
        const core::Visitor visitor = service.visit().visitor;
        m_service.id = core::VisitId{"f" + std::to_string(service.core.hall.visits.size())};
        m_service.core.done(
            core::command::Arrive{m_service.id, core::Channel::Telephone, visitor, core::Direction::Outgoing});
        m_service.core.done(core::command::AttendTo{m_service.id, "another"});
        m_promise = promise.id;
        m_service.go(scenario::Begin{{}, promise.id, {}});
    }
    const core::Promise& promise() const { return m_service.core.hall.promises.at(m_promise); }

private:
    Service& m_service;
    core::PromiseId m_promise;
};

} // namespace yingke::test
