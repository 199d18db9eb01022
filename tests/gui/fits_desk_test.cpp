// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the desk is cut, covered or outside, from 1024×768 and 1366×768 at 125 % to 1920×1080.
#include "desk/hall_panel.h"
#include "desk/parts/side_fold.h"
#include "gui/fits_story.h"

#include <QRegularExpression>

using namespace yingke;
using test::DeskStory;
using test::fits;

namespace {

core::VisitId comes(DeskStory& story, const char* surname, const char* room) {
    core::Visitor visitor;
    visitor.surname = surname;
    visitor.title = core::Title::Sir;
    visitor.role = core::VisitorRole::Owner;
    visitor.room = room;
    visitor.telephone = "13812342271";
    return story.desk().visitorIn(core::Channel::InPerson, visitor).visit;
}

bool standsAt(DeskStory& story, const core::VisitId& id, const scenario::Script& script, const scenario::Step& step) {
    return !step.passing() && !story.desk().beginScenario(id, script.id) &&
           !story.desk().submit({core::command::EnterStep{id, step.id, "say", {}, {}, {}}}) &&
           story.desk().screen(id).step.value == step.id.value;
}

bool isSeen(const QWidget& inside, const QWidget& window) {
    return QRect(inside.mapTo(&window, QPoint()), inside.size()).intersected(window.rect()).height() ==
               inside.height() &&
           inside.visibleRegion().boundingRect().height() >= inside.height() - 1;
}

} // namespace

TEST_CASE("the desk fits: empty, greeting, serving, with alarms, and with what lies over it") {
    DeskStory story;
    fits(*story.window, "empty");
    (void)comes(story, "欧阳", "3-2-1502");
    fits(*story.window, "greeting");
    story.key(Qt::Key_Return);
    fits(*story.window, "welcome");
    for (const char* surname : {"王", "李", "赵"}) {
        (void)comes(story, surname, "2-1-303");
    }
    story.pass(200'000);
    fits(*story.window, "alarms");
    const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> asked{
        {Qt::Key_F1, {}},
        {Qt::Key_F6, {}},
        {Qt::Key_F8, {}},
        {Qt::Key_F9, {}},
        {Qt::Key_E, Qt::ControlModifier},
        {Qt::Key_M, Qt::ControlModifier},
        {Qt::Key_K, Qt::ControlModifier},
        {Qt::Key_L, Qt::ControlModifier},
        {Qt::Key_O, Qt::ControlModifier},
        {Qt::Key_G, Qt::ControlModifier},
        {Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_I, Qt::ControlModifier},
        {Qt::Key_F, Qt::ControlModifier},
        {Qt::Key_P, Qt::ControlModifier},
        {Qt::Key_J, Qt::ControlModifier},
        {Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier}};
    for (const auto& [key, modifiers] : asked) {
        story.key(key, modifiers);
        QApplication::processEvents();
        fits(*story.window, "over the desk: " + std::to_string(static_cast<int>(key)));
        story.key(Qt::Key_Escape);
        story.key(Qt::Key_Escape);
        story.window->setFocus();
    }
}

TEST_CASE("the desk fits with who is expected in the hall, with a note for the desk, and what lies over it then") {
    DeskStory story;
    const core::VisitId visit = comes(story, "欧阳", "3-2-1502");
    const core::Moment now = story.clock.now();
    const core::Visitor who = story.visit(visit).visitor;
    core::Visitor expected = who;
    expected.matter = "renovation_permit";
    for (const char* id : {"a", "b", "c"}) {
        REQUIRE_FALSE(story.desk().submit({core::command::MakeAppointment{
            core::AppointmentId{id}, expected, core::PersonId{"he"}, now.utc + 3'600'000, 900'000}}));
    }
    REQUIRE_FALSE(story.desk().submit({core::command::SetWarning{core::WarningId{"w"},
                                                                 core::WarningAbout::Person,
                                                                 who,
                                                                 {},
                                                                 "上次来有争执，请两人接待，先报主任",
                                                                 core::localDay(now) + 7}}));
    fits(*story.window, "expected in the hall");
    for (const auto& [key, modifiers] :
         std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>>{{Qt::Key_D, Qt::ControlModifier},
                                                                {Qt::Key_N, Qt::ControlModifier},
                                                                {Qt::Key_W, Qt::ControlModifier},
                                                                {Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier}}) {
        story.key(key, modifiers);
        REQUIRE(story.application->journal().flush(10'000));
        QApplication::processEvents();
        fits(*story.window, "over the desk: " + std::to_string(static_cast<int>(key)));
        story.key(Qt::Key_Escape);
        story.key(Qt::Key_Escape);
        story.window->setFocus();
    }
}

TEST_CASE("the desk's own pages fit: first start, settings, register") {
    DeskStory first(false);
    fits(*first.window, "first start");
    for (const auto& [key, modifiers] : std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
             {Qt::Key_Comma, Qt::ControlModifier}, {Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier}}) {
        DeskStory story;
        story.key(key, modifiers);
        fits(*story.window, "page " + std::to_string(static_cast<int>(key)));
    }
}

TEST_CASE("each step of each script fits at the desk of 1366×768 at 125 %, and where that is wanted at every size") {
    DeskStory story;
    constexpr QSize tightest(1093, 614);
    story.window->resize(tightest);
    int steps = 0;
    for (const scenario::Script& script : story.desk().shelf().library().scripts) {
        const core::VisitId id = comes(story, "欧阳", "3-2-1502");
        for (const scenario::Step& step : script.steps) {
            if (!standsAt(story, id, script, step)) {
                continue;
            }
            story.desk().setFocus(id);
            if (test::isEverySizeWanted()) {
                fits(*story.window, script.id + "/" + step.id.value);
            } else {
                test::settle();
                const QStringList wrong = test::unfit(*story.window);
                INFO(script.id << "/" << step.id.value << "\n" << wrong.join(QLatin1Char('\n')).toStdString());
                CHECK(wrong.isEmpty());
            }
            ++steps;
        }
        (void)story.desk().close(id, core::Outcome::LeftUnserved, QStringLiteral("走了"));
    }
    CHECK(steps > 100);
}

TEST_CASE("the longest sentence, the most answers and the most fields fit at every size") {
    DeskStory story;
    struct Most {
        const scenario::Script* script = nullptr;
        const scenario::Step* step = nullptr;
        std::size_t size = 0;
    };
    Most words;
    Most answers;
    Most fields;
    for (const scenario::Script& script : story.desk().shelf().library().scripts) {
        for (const scenario::Step& step : script.steps) {
            const auto more = [&](Most& most, std::size_t size) {
                if (!step.passing() && size > most.size) {
                    most = {&script, &step, size};
                }
            };
            more(words, step.say && !step.say->words.empty() ? step.say->words.front().text.size() : 0);
            more(answers, step.ask ? step.ask->choices.size() : 0);
            more(fields, step.fill.size());
        }
    }
    for (const Most& most : {words, answers, fields}) {
        REQUIRE(most.step != nullptr);
        const core::VisitId id = comes(story, "欧阳", "3-2-1502");
        INFO(most.script->id << "/" << most.step->id.value);
        CHECK(standsAt(story, id, *most.script, *most.step));
        story.desk().setFocus(id);
        fits(*story.window, most.script->id + "/" + most.step->id.value);
        (void)story.desk().close(id, core::Outcome::LeftUnserved, QStringLiteral("走了"));
    }
}

TEST_CASE("twelve wait: the one in the centre is scrolled to, at every size") {
    DeskStory story;
    std::vector<core::VisitId> all;
    for (int i = 0; i < 12; ++i) {
        all.push_back(comes(story, i % 2 == 0 ? "王" : "欧阳", "2-1-303"));
    }
    fits(*story.window, "twelve");
    for (const QSize& size : test::deskSizes()) {
        story.window->resize(size);
        for (const core::VisitId& id : {all.back(), all.front(), all.at(7)}) {
            story.desk().setFocus(id);
            test::settle();
            const QPushButton* card = story.cardOf(id);
            INFO(size.width() << "x" << size.height());
            CHECK(isSeen(*card, *story.window));
        }
    }
}

TEST_CASE("forty colleagues: as many as there is room for, and a line that leads to the others") {
    DeskStory story;
    std::vector<office::Colleague> roster = story.application->office().roster();
    for (int i = 0; i < 40; ++i) {
        office::Colleague one = roster.front();
        one.id = core::PersonId{"c" + std::to_string(i)};
        one.name = "欧阳" + std::to_string(i);
        roster.push_back(one);
    }
    story.application->office().setRoster(roster);
    story.presence("zheng", core::PresenceState::Out);
    QApplication::processEvents();
    fits(*story.window, "forty");
    const auto* others = story.window->findChild<QPushButton*>(QStringLiteral("presence-others"));
    REQUIRE(others != nullptr);
    const auto shown =
        story.window->findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^presence-(?!others)")));
    CHECK(
        others->accessibleName().contains(QString::number(roster.size() - 1 - static_cast<std::size_t>(shown.size()))));
    story.click("presence-others");
    CHECK(story.window->findChild<QWidget*>(QStringLiteral("overlayTitle"))->isVisible());
}

TEST_CASE("a narrow desk folds its right column into the header: F12, a click, and Esc") {
    DeskStory story;
    auto* fold = story.window->findChild<desk::SideFold*>();
    REQUIRE(fold != nullptr);
    auto* pill = story.window->findChild<QPushButton*>(QStringLiteral("sidePill"));
    CHECK_FALSE(fold->isFolded());
    CHECK_FALSE(pill->isVisible());
    story.window->resize(1093, 614);
    QApplication::processEvents();
    CHECK(fold->isFolded());
    REQUIRE(pill->isVisible());
    const auto* record = story.window->findChild<QLabel*>(QStringLiteral("journalStatus"));
    CHECK_FALSE(record->isVisible());
    story.key(Qt::Key_F12);
    CHECK(record->isVisible());
    fits(*story.window, "open", {{1093, 614}});
    story.window->resize(1093, 614);
    QApplication::processEvents();
    if (!fold->isOpen()) {
        story.click("sidePill");
    }
    CHECK(record->isVisible());
    story.key(Qt::Key_Escape);
    CHECK_FALSE(record->isVisible());
    story.window->resize(1366, 768);
    QApplication::processEvents();
    CHECK(record->isVisible());
    CHECK_FALSE(pill->isVisible());
}

TEST_CASE("folded, the header tells the alarm and does what it says") {
    DeskStory story;
    story.window->resize(1093, 614);
    story.key(Qt::Key_F2);
    story.key(Qt::Key_F3);
    const core::VisitId call = story.desk().focus();
    QApplication::processEvents();
    auto* alarm = story.window->findChild<QPushButton*>(QStringLiteral("alarmElsewhere"));
    REQUIRE(alarm->isVisible());
    CHECK(alarm->text().contains(QStringLiteral("F7")));
    story.click("alarmElsewhere");
    CHECK(core::isActive(story.visit(call)));
}
