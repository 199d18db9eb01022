// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk asks, found in a day at the desk: of whom, what a name is not, whom to open again, by which key.
#include "frontdesk/desk_handovers.h"
#include "gui/desk_stand.h"

#include <QRegularExpression>

using namespace yingke;
using test::DeskStory;
using test::standAt;

namespace {

bool isAsked(const DeskStory& story) {
    auto* accept = story.window->findChild<QPushButton*>(QStringLiteral("overlayAccept"));
    return accept != nullptr && accept->isVisible();
}

QLineEdit* nameField(const DeskStory& story) {
    auto* line = story.window->findChild<QLineEdit*>(QStringLiteral("fact-surname"));
    REQUIRE(line != nullptr);
    return line;
}

} // namespace

TEST_CASE("each question says whom it is about") {
    DeskStory story;
    const core::VisitId id = standAt(story, "transfer", "owner_papers");
    const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys = {
        {Qt::Key_E, Qt::ControlModifier}, {Qt::Key_M, Qt::ControlModifier},
        {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_L, Qt::ControlModifier},
        {Qt::Key_F6, Qt::NoModifier},     {Qt::Key_F8, Qt::NoModifier},
        {Qt::Key_F9, Qt::NoModifier},     {Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier}};
    const auto checkTitle = [&](const QString& whom) {
        auto* title = story.window->findChild<QLabel*>(QStringLiteral("overlayTitle"));
        REQUIRE(title != nullptr);
        INFO(title->text().toStdString());
        CHECK(title->text().contains(whom));
    };
    const auto all = [&](const QString& whom) {
        for (const auto& [key, held] : keys) {
            INFO(key);
            story.window->setFocus();
            story.key(key, held);
            REQUIRE(isAsked(story));
            checkTitle(whom);
            story.key(Qt::Key_Escape);
        }
    };
    all(QStringLiteral("王先生"));
    all(QStringLiteral("3-2-1502")); // there may be two of that name
    story.key(Qt::Key_M, Qt::ControlModifier);
    story.key(Qt::Key_2);
    story.key(Qt::Key_Return);
    checkTitle(QStringLiteral("王先生"));
    story.key(Qt::Key_Escape);
    REQUIRE_FALSE(story.desk().handovers().ask(id, core::PersonId{"zheng"}, QStringLiteral("财务")));
    story.key(Qt::Key_F8);
    checkTitle(QStringLiteral("王先生"));
}

TEST_CASE("a room in the place of the name is asked about, and taken as the room") {
    DeskStory story;
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson, {}).visit;
    story.desk().setFocus(id);
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.type("line1", QStringLiteral("3栋2单元402"));
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).visitor.surname.empty());
    CHECK(story.visit(id).visitor.room.empty()); // not guessed
    REQUIRE(isAsked(story));
    CHECK(story.text("overlayTitle").contains(QStringLiteral("3栋2单元402")));
    SECTION("it is the room") {
        story.key(Qt::Key_1);
        story.key(Qt::Key_Return);
        CHECK_FALSE(isAsked(story));
        CHECK(story.visit(id).visitor.surname.empty());
        CHECK(story.visit(id).visitor.room == "3-2-402");
    }
    SECTION("it is the name all the same") {
        story.key(Qt::Key_2);
        story.key(Qt::Key_Return);
        CHECK(story.visit(id).visitor.surname == "3栋2单元402");
        CHECK(story.visit(id).visitor.room.empty());
    }
    SECTION("called off: nothing is recorded") {
        story.key(Qt::Key_Escape);
        CHECK(story.visit(id).visitor.surname.empty());
        CHECK(story.visit(id).visitor.room.empty());
    }
}

TEST_CASE("the same in a script's field for the name, and a telephone there too") {
    DeskStory story;
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson, {}).visit;
    REQUIRE_FALSE(story.desk().attendTo(id));
    REQUIRE_FALSE(story.desk().beginScenario(id, "release"));
    REQUIRE_FALSE(story.desk().submit({core::command::EnterStep{id, core::StepId{"name/ask"}, "say", {}, {}, {}}}));
    story.desk().setFocus(id);
    QApplication::processEvents();
    const core::StepId step = story.visit(id).run.step;
    story.type("fact-surname", QStringLiteral("3-2-402"));
    story.key(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(story.visit(id).run.step == step);
    CHECK(story.visit(id).visitor.surname.empty());
    REQUIRE(isAsked(story));
    SECTION("the room") {
        story.key(Qt::Key_1);
        story.key(Qt::Key_Return);
        QApplication::processEvents();
        CHECK(story.visit(id).visitor.room == "3-2-402");
        CHECK(nameField(story)->text().isEmpty());
        CHECK(QApplication::focusWidget() == nameField(story));
    }
    SECTION("the name") {
        story.key(Qt::Key_2);
        story.key(Qt::Key_Return);
        QApplication::processEvents();
        CHECK(story.visit(id).visitor.surname == "3-2-402");
        story.key(Qt::Key_Return); // is not asked again
        CHECK(story.visit(id).run.step != step);
    }
    SECTION("a telephone") {
        story.key(Qt::Key_Escape);
        story.type("fact-surname", QStringLiteral("138 1234 2271"));
        story.key(Qt::Key_Return);
        QApplication::processEvents();
        REQUIRE(isAsked(story));
        story.key(Qt::Key_1);
        story.key(Qt::Key_Return);
        CHECK(story.visit(id).visitor.telephone == "13812342271");
        CHECK(story.visit(id).visitor.surname.empty());
    }
}

TEST_CASE("whom to open again is told by room and matter, also where the desk's own script came last, or none") {
    DeskStory story;
    const core::VisitId first = standAt(story, "transfer", "owner_papers");
    REQUIRE_FALSE(story.desk().seeOff(first));
    REQUIRE_FALSE(story.desk().close(first, {}, {}));
    const core::VisitId second = story.desk().visitorIn(core::Channel::InPerson, {}).visit;
    REQUIRE_FALSE(story.desk().close(second, core::Outcome::LeftUnserved, QStringLiteral("走了")));
    QApplication::processEvents();
    story.key(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(isAsked(story));
    QStringList options;
    for (const char* name : {"option1", "option2"}) {
        options << story.window->findChild<QPushButton*>(QLatin1String(name))->text();
    }
    const QString known = options.filter(QStringLiteral("王先生")).value(0);
    const QString unknown = options.filter(QRegularExpression(QStringLiteral("^(?!.*王先生)"))).value(0);
    INFO(known.toStdString() << "\n" << unknown.toStdString());
    CHECK(known.contains(QStringLiteral("过户")));
    CHECK(known.contains(QStringLiteral("3-2-1502")));
    CHECK_FALSE(known.contains(QStringLiteral("送客")));
    CHECK(unknown.contains(QStringLiteral("没问来意")));
}

TEST_CASE("the field for why a slip is void says the key that makes it void") {
    DeskStory story;
    auto* line = story.window->findChild<QLineEdit*>(QStringLiteral("voidReason"));
    REQUIRE(line != nullptr);
    CHECK(line->placeholderText().contains(QStringLiteral("Ctrl+Enter")));
}
