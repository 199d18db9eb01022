// SPDX-License-Identifier: GPL-3.0-or-later
// A yes or no that a step waits for: one thing is framed, and Enter goes nowhere before it is answered.
#include "gui/frame_seen.h"
#include "gui/till_story.h"

namespace yingke::test {

namespace {

/// A tenant's release, at the step that asks whether there is a letter of the owner.
core::VisitId atLetter(TillStory& story) {
    const core::VisitId id = story.tenant();
    story.releaseUntilLetter(id);
    REQUIRE_FALSE(story.desk().play(id, scenario::Fill{{{core::FactId{"tenant_name"}, std::string("吴青")}}}));
    QApplication::processEvents();
    story.key(Qt::Key_Escape);
    story.key(Qt::Key_Tab); // to the fields
    for (int i = 0; i < 6 && !QApplication::focusWidget()->property("yesNo").toBool(); ++i) {
        story.key(Qt::Key_Tab);
    }
    REQUIRE(QApplication::focusWidget()->property("yesNo").toBool());
    return id;
}

QString answer(DeskStory& story) { return story.window->findChild<QLineEdit*>(QStringLiteral("fact-letter"))->text(); }

} // namespace

TEST_CASE("B2 an empty yes or no that is required has the keys: nothing carries Enter, which says what is missing") {
    TillStory story;
    const core::VisitId id = atLetter(story);
    const QString step = story.at(id);
    CHECK(framedName(*story.window) == "(none)");
    CHECK_FALSE(story.window->findChild<QPushButton*>(QStringLiteral("fact-letter-yes"))->hasFocus());
    story.key(Qt::Key_Return);
    CHECK(story.at(id) == step);
    CHECK(story.window->findChild<QLabel*>(QStringLiteral("wrong-letter"))->isVisible());
}

TEST_CASE("B2 digits and letters answer it, and the keys go on: then Enter is the step's again") {
    for (const auto& [key, yes] :
         {std::pair{Qt::Key_1, true}, {Qt::Key_2, false}, {Qt::Key_Y, true}, {Qt::Key_N, false}}) {
        TillStory story;
        const core::VisitId id = atLetter(story);
        const QString step = story.at(id);
        story.key(key);
        INFO(key << answer(story).toStdString());
        CHECK(story.window->findChild<QPushButton*>(QStringLiteral("fact-letter-yes"))->isChecked() == yes);
        CHECK(story.window->findChild<QPushButton*>(QStringLiteral("fact-letter-no"))->isChecked() != yes);
        CHECK(framedName(*story.window) == "next");
        story.key(Qt::Key_Return);
        CHECK(story.at(id) != step);
    }
}

} // namespace yingke::test
