// SPDX-License-Identifier: GPL-3.0-or-later
// F1 in the trainer's workspace, and every key that it lists, heard where it says so.
#include "gui/key_chips.h"
#include "gui/practice_story.h"
#include "rehearsal/editor/script_edit.h"
#include "rehearsal/picture/picture_view.h"
#include "widgets/keys/key_text.h"
#include "widgets/parts/key_sheet.h"

#include <QShortcut>

#include <algorithm>

namespace yingke::test {

namespace {

class RehearsalKeysStory : public PracticeStory {
public:
    RehearsalKeysStory() : PracticeStory("release") {
        workspace->setPrinter(&tray);
        sheet = workspace->findChild<widgets::KeySheet*>();
        REQUIRE(sheet != nullptr);
    }
    /// Where the keys of a group of the sheet hold.
    void goTo(const QString& group) {
        if (workspace->practice() == nullptr) {
            workspace->open("release");
        }
        workspace->openPage(rehearsal::RehearsalWorkspace::Page::Picture);
        if (group == QStringLiteral("路径图")) {
            workspace->findChild<rehearsal::PictureView*>()->setFocus();
        } else if (group == QStringLiteral("文字") || group == QStringLiteral("英文")) {
            workspace->findChild<rehearsal::ScriptEdit*>()->setFocus();
        } else {
            workspace->setFocus();
        }
        QApplication::processEvents();
    }
    /// Presses it where the focus is; why it does not work, empty: it does.
    QString press(const QString& name) {
        const QKeySequence sequence = sequenceOf(name);
        if (sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown) {
            return QStringLiteral("no key");
        }
        QWidget* focus = QApplication::focusWidget();
        QKeyEvent first(QEvent::ShortcutOverride, sequence[0].key(), sequence[0].keyboardModifiers());
        first.ignore();
        QApplication::sendEvent(focus, &first);
        if (!first.isAccepted()) { // a shortcut of the window would be found before us
            for (const QShortcut* shortcut : window->findChildren<QShortcut*>()) {
                if (shortcut->isEnabled() && shortcut->key() == sequence) {
                    return QStringLiteral("the window takes it");
                }
            }
        }
        QKeyEvent event(QEvent::KeyPress, sequence[0].key(), sequence[0].keyboardModifiers());
        QApplication::sendEvent(focus, &event);
        return event.isAccepted() ? QString() : QStringLiteral("nobody hears it");
    }

    widgets::KeySheet* sheet = nullptr;
    PaperTray tray;
};

} // namespace

TEST_CASE("F1 in the rehearsal shows its keys on the sheet; F1 and Esc close it, and who wrote goes on writing") {
    RehearsalKeysStory story;
    auto* text = story.workspace->findChild<rehearsal::ScriptEdit*>();
    text->setFocus();
    const std::string before = story.at();
    for (const Qt::Key closing : {Qt::Key_F1, Qt::Key_Escape, Qt::Key_F5}) {
        INFO(closing);
        story.key(Qt::Key_F1);
        REQUIRE(story.sheet->isVisible());
        REQUIRE(QApplication::focusWidget() == story.sheet);
        // All of it stands on the smaller of the usual screens.
        REQUIRE(story.sheet->rect().contains(story.sheet->findChild<QFrame*>(QStringLiteral("overlay"))->geometry()));
        story.key(closing);
        REQUIRE_FALSE(story.sheet->isVisible());
        REQUIRE(text->hasFocus());
        REQUIRE(story.at() == before);
    }
}

TEST_CASE("each key that F1 lists in the rehearsal is heard where it says so, and has one meaning there") {
    RehearsalKeysStory story;
    QStringList wrong;
    QStringList seen;
    for (const QLabel* chip : story.sheet->findChildren<QLabel*>()) {
        const QString group = chip->property("group").toString();
        if (group.isEmpty()) {
            continue;
        }
        for (const QString& name : keysOf(chip->text())) {
            story.goTo(group);
            if (const QString why = story.press(name); !why.isEmpty()) {
                wrong << group + QStringLiteral(": ") + name + QStringLiteral(": ") + why;
            }
            if (seen.contains(name)) {
                wrong << group + QStringLiteral(": ") + name + QStringLiteral(": two meanings");
            }
            seen << name;
        }
    }
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    REQUIRE(wrong.isEmpty());
    REQUIRE(seen.size() >= 70);
}

TEST_CASE("no two actions of the rehearsal have one id or one key") {
    RehearsalKeysStory story;
    std::vector<QKeyCombination> keys;
    const std::vector<const widgets::Action*> rows = story.workspace->keys().actions();
    for (const widgets::Action* one : rows) {
        INFO(one->id);
        CHECK(std::count(rows.begin(), rows.end(), one) == 1);
        for (const widgets::Press& press : widgets::pressesOf(*one)) {
            CHECK(std::count(keys.begin(), keys.end(), press.key) == 0);
            keys.push_back(press.key);
        }
    }
    REQUIRE(keys.size() >= 60);
}

TEST_CASE("a key of the text does nothing, and disturbs nothing, where the text is not to be seen") {
    RehearsalKeysStory story;
    story.workspace->openPage(rehearsal::RehearsalWorkspace::Page::Runs);
    const std::string before = story.at();
    int pressed = 0;
    for (const widgets::Action* one : story.workspace->keys().actions()) {
        if (one->place != widgets::Place::Text) {
            continue;
        }
        INFO(one->id);
        for (const widgets::Press& press : widgets::pressesOf(*one)) {
            QTest::sendKeyEvent(QTest::Click, story.workspace, press.key.key(), QString(),
                                press.key.keyboardModifiers());
            REQUIRE_FALSE(story.window->findChild<rehearsal::ScriptEdit*>()->isVisible());
            REQUIRE(story.at() == before);
            REQUIRE(story.hall().desk().hall().visits.size() == 1);
            ++pressed;
        }
    }
    REQUIRE(pressed >= 13);
}

} // namespace yingke::test
