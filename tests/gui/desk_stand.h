// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody at the desk who stands at a step of a script, without having been led there.
#pragma once

#include "gui/desk_story.h"

namespace yingke::test {

/// Somebody who stands at a step of a script.
inline core::VisitId standAt(DeskStory& story, const char* script, const char* step) {
    core::Visitor visitor;
    visitor.surname = "王";
    visitor.title = core::Title::Sir;
    visitor.role = core::VisitorRole::Owner;
    visitor.room = "3-2-1502";
    visitor.telephone = "13812342271";
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson, visitor).visit;
    REQUIRE_FALSE(story.desk().beginScenario(id, script));
    REQUIRE_FALSE(story.desk().submit({core::command::EnterStep{id, core::StepId{step}, "say", {}, {}, {}}}));
    story.desk().setFocus(id);
    QApplication::processEvents();
    REQUIRE(story.desk().screen(id).step.value == step);
    return id;
}

} // namespace yingke::test
