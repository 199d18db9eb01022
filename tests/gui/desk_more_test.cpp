// SPDX-License-Identifier: GPL-3.0-or-later
// By mouse wholly: each action of the desk has a button, or an entry under 更多.
#include "gui/desk_story.h"
#include "widgets/keys/action.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/look_choice.h"

#include <QAction>

#include <map>

using namespace yingke;
using test::DeskStory;

namespace {

/// Where an action of the desk is pressed that stands in no menu; empty: what it does, the mouse does by itself.
const std::map<std::string, const char*>& buttons() {
    static const std::map<std::string, const char*> all{{"window.visitor", "visitorIn"},
                                                        {"window.telephone", "telephoneIn"},
                                                        {"window.workspace", "tab-desk"},
                                                        {"window.read", "faultRead"},
                                                        {"desk.go_on", "alarm"},
                                                        {"desk.english", "english"},
                                                        {"desk.next", "next"},
                                                        {"desk.give_out", "next"},
                                                        {"desk.back", "back"},
                                                        {"desk.hold", "hold"},
                                                        {"desk.hand_over", "handOver"},
                                                        {"desk.escalate", "escalate"},
                                                        {"desk.see_off", "seeOff"},
                                                        {"desk.take_back", "takeBack"},
                                                        {"desk.side", "sidePill"},
                                                        {"desk.slip_preview", "slipPreview"},
                                                        {"desk.slip_pdf", "slipPdf"},
                                                        {"desk.slip_elsewhere", "slipElsewhere"},
                                                        {"desk.slip_came_out", "slipCameOut"},
                                                        {"desk.slip_not_out", "slipNotOut"},
                                                        {"desk.choose", ""},  // the cards
                                                        {"desk.answer", ""},  // the answers
                                                        {"desk.answers", ""}, // a click beside the field
                                                        {"desk.tick", ""},    // the papers, their marks
                                                        {"desk.missing", ""},
                                                        {"desk.rest_missing", ""},
                                                        {"desk.number", ""},  // the number on its card
                                                        {"desk.volume", ""}}; // the slider in the settings
    return all;
}

QAction* entry(DeskStory& story, const char* id) {
    return story.window->findChild<QAction*>(QStringLiteral("more-") + QLatin1String(id));
}

} // namespace

TEST_CASE("each action of the desk has a button or an entry under 更多, with its key") {
    DeskStory story;
    for (const widgets::Action& action : widgets::allActions()) {
        if (action.place != widgets::Place::Desk && action.place != widgets::Place::Window) {
            continue;
        }
        INFO(action.id);
        const auto known = buttons().find(action.id);
        const QAction* more = entry(story, action.id);
        CHECK((known != buttons().end()) != (more != nullptr)); // once, and once only
        if (more != nullptr) {
            CHECK(more->text().endsWith(QLatin1Char('\t') + widgets::keyText(action)));
        } else if (known != buttons().end() && *known->second != '\0') {
            CHECK(story.window->findChild<QAbstractButton*>(QLatin1String(known->second)) != nullptr);
        }
    }
}

TEST_CASE("an entry under 更多 does what its key does") {
    DeskStory story;
    (void)story.desk().visitorIn(core::Channel::InPerson).visit;
    const auto asked = [&story] {
        QApplication::processEvents();
        QString text;
        for (const char* name : {"overlayTitle", "askTitle"}) {
            const auto* title = story.window->findChild<QLabel*>(QLatin1String(name));
            text += title != nullptr && title->isVisible() ? title->text() : QString();
        }
        story.key(Qt::Key_Escape);
        story.window->setFocus();
        return text;
    };
    const std::vector<std::pair<const char*, Qt::Key>> same{{"desk.person", Qt::Key_E},
                                                            {"desk.leave", Qt::Key_L},
                                                            {"desk.matter", Qt::Key_M},
                                                            {"desk.sign_in", Qt::Key_I},
                                                            {"desk.staff", Qt::Key_G}};
    for (const auto& [id, key] : same) {
        INFO(id);
        REQUIRE(entry(story, id) != nullptr);
        entry(story, id)->trigger();
        const QString byMouse = asked();
        story.key(key, Qt::ControlModifier);
        const QString byKey = asked();
        CHECK_FALSE(byMouse.isEmpty());
        CHECK(byMouse == byKey);
    }
    story.click("changePerson");
    CHECK_FALSE(asked().isEmpty());
}

TEST_CASE("what is about a visitor can't be chosen while nobody is in the centre") {
    DeskStory story;
    story.click("moreOfVisit");
    CHECK_FALSE(entry(story, "desk.person")->isEnabled());
    CHECK(entry(story, "desk.reopen")->isEnabled());
    story.key(Qt::Key_Escape);
    if (QWidget* open = QApplication::activePopupWidget()) {
        open->close();
    }
    (void)story.desk().visitorIn(core::Channel::InPerson).visit;
    story.click("moreOfVisit");
    CHECK(entry(story, "desk.person")->isEnabled());
    if (QWidget* open = QApplication::activePopupWidget()) {
        open->close();
    }
}

TEST_CASE("the look turns to light, dark and the desktop's own by a key, at once and for the next start") {
    DeskStory story;
    const auto ground = [&story] { return widgets::inkOf(story.window.get(), widgets::Ink::Ground); };
    const QString folder = story.application->folder();
    CHECK(widgets::keptLook(folder) == widgets::Look::AsDesktop);
    story.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(widgets::keptLook(folder) == widgets::Look::Light);
    CHECK(ground() == widgets::dayPalette()[widgets::Ink::Ground]);
    story.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(widgets::keptLook(folder) == widgets::Look::Dark);
    CHECK(ground() == widgets::nightPalette()[widgets::Ink::Ground]);
    CHECK(story.window->grab().toImage().pixelColor(4, 400) == ground());
    story.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(widgets::keptLook(folder) == widgets::Look::AsDesktop);
    CHECK(widgets::paletteOf(widgets::Look::AsDesktop, widgets::Desktop::Dark)[widgets::Ink::Ground] ==
          widgets::nightPalette()[widgets::Ink::Ground]);
}
