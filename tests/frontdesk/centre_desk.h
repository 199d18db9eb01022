// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's application without a window, with the demo's colleagues, on a journal of its own. The clock is moved.
#pragma once

#include "app/application.h"
#include "app/demo.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <memory>

namespace yingke::test {

class CentreDesk {
public:
    CentreDesk() {
        application = std::make_unique<app::Application>();
        const QString fault = application->open(data.path(), &clock);
        INFO(fault.toStdString());
        REQUIRE(fault.isEmpty());
        REQUIRE(app::makeDemoOffice(*application).isEmpty());
    }
    frontdesk::FrontDesk& desk() { return application->desk(); }
    const core::Visit& visit(const core::VisitId& id) { return desk().hall().visits.at(id); }
    core::VisitId come(core::Channel channel = core::Channel::InPerson) {
        const auto come = desk().visitorIn(channel);
        REQUIRE_FALSE(come.refusal);
        return come.visit;
    }
    void presence(const char* person, core::PresenceState state) {
        REQUIRE_FALSE(desk().setPresence({core::PersonId{person}, state, {}, {}, {}}));
    }
    /// A is being served with a matter, at a question.
    core::VisitId atAQuestion() {
        presence("zheng", core::PresenceState::Out);
        const core::VisitId a = come();
        REQUIRE_FALSE(desk().beginScenario(a, "payment"));
        REQUIRE_FALSE(desk().screen(a).choices.empty());
        return a;
    }
    void end(const core::VisitId& id) {
        REQUIRE_FALSE(desk().seeOff(id));
        REQUIRE_FALSE(desk().play(id, scenario::Next{}));
        REQUIRE(core::isClosed(visit(id)));
    }

    QTemporaryDir data;
    test::TestClock clock;
    std::unique_ptr<app::Application> application;
};

} // namespace yingke::test
