// SPDX-License-Identifier: GPL-3.0-or-later
// The day of tests/data/day_of_sixty.txt, played through the real application with the scripts that ship.
#pragma once

#include "app/application.h"
#include "app/demo.h"
#include "core/money.h"
#include "journal/write/journal.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>

namespace yingke::test {

struct Line {
    int minute = 0;
    std::string what;
    std::string surname;
    std::string room;
    std::string slips;
    std::string promise;
    std::string outcome;
};

/// The 60 lines, as they were written beforehand.
[[nodiscard]] std::vector<Line> wholeDay();

/// The owners whom tenants need: with a telephone, and no fees owed.
[[nodiscard]] std::vector<registers::Household> ownersOfTenants();

class Day {
public:
    Day() {
        start();
        REQUIRE(app::makeDemoOffice(*m_application).isEmpty());
        REQUIRE(m_application->rooms().put(ownersOfTenants()).isEmpty());
    }
    void start() {
        m_application = std::make_unique<app::Application>();
        const QString fault = m_application->open(m_data.path(), &clock);
        INFO(fault.toStdString());
        REQUIRE(fault.isEmpty());
    }
    /// As by kill -9.
    void restart() {
        m_application->journal().flush(10'000);
        m_application->journal().close();
        m_application.reset();
        start();
    }
    frontdesk::FrontDesk& desk() { return m_application->desk(); }
    const core::Visit& visit() { return desk().hall().visits.at(id); }
    std::string at() { return visit().run.ended ? "(end)" : visit().run.step.value; }

    void come(const Line& line) {
        core::Visitor visitor;
        visitor.surname = line.surname;
        visitor.title = core::Title::Sir;
        visitor.room = line.room;
        visitor.telephone = telephone;
        const bool tenant = line.what.find("agreed") != std::string::npos ||
                            line.what.find("refused") != std::string::npos ||
                            line.what.find("unreached") != std::string::npos;
        visitor.role = tenant ? core::VisitorRole::Tenant : core::VisitorRole::Owner;
        const bool call = line.what == "repair_call";
        id = desk().visitorIn(call ? core::Channel::Telephone : core::Channel::InPerson, visitor).visit;
    }
    void begin(const char* script) { REQUIRE_FALSE(desk().beginScenario(id, script)); }
    void play(const scenario::Input& input) {
        const auto refusal = desk().play(id, input);
        INFO(at() << ": " << (refusal ? refusal->sentence.toStdString() : ""));
        REQUIRE_FALSE(refusal);
    }
    void next(int times = 1) {
        for (int i = 0; i < times; ++i) {
            play(scenario::Next{});
        }
    }
    /// Words that are entered (not chosen) get `canary` behind them.
    void fill(const char* fact, core::FactValue value) {
        auto* words = std::get_if<std::string>(&value);
        if (words != nullptr && !words->empty() && static_cast<unsigned char>(words->front()) > 0x7f &&
            std::string(fact) != "specialist") {
            *words += canary;
        }
        play(scenario::Fill{{{core::FactId{fact}, std::move(value)}}});
    }
    void pick(const char* choice) { play(scenario::Pick{core::ChoiceId{choice}}); }
    void see(const char* paper, std::int64_t head = 0) {
        play(scenario::Mark{{core::PaperId{paper}, head}, core::PaperMark::Seen, true});
    }
    void miss(const char* paper) { play(scenario::Mark{{core::PaperId{paper}, 0}, core::PaperMark::Missing, true}); }
    void until(const std::string& step) {
        for (int i = 0; i < 20 && at() != step; ++i) {
            next();
        }
        REQUIRE(at() == step);
    }
    void presence(const char* person, core::PresenceState state) {
        REQUIRE_FALSE(desk().setPresence({core::PersonId{person}, state, {}, {}, {}}));
    }
    /// Seen off; who was refused has been already, by the script's end.
    void leave() {
        if (!core::isClosed(visit())) {
            REQUIRE_FALSE(desk().seeOff(id));
            next();
        }
        REQUIRE(core::isClosed(visit()));
    }

    [[nodiscard]] QString folder() const { return m_data.path(); }
    [[nodiscard]] app::Application& application() { return *m_application; }

    test::TestClock clock;
    core::VisitId id;
    std::string canary; ///< a word behind every text that is entered
    std::string telephone = "13800000000";

private:
    QTemporaryDir m_data;
    std::unique_ptr<app::Application> m_application;
};

/// What is done for a visitor of a kind (Line::what), up to the end of the script.
[[nodiscard]] const std::map<std::string, std::function<void(Day&)>>& services();

} // namespace yingke::test
