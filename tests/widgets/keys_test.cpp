// SPDX-License-Identifier: GPL-3.0-or-later
// The table of actions: no key with two meanings, no action without words or without a place on a sheet.
#include "support/places.h"
#include "widgets/keys/key_groups.h"
#include "widgets/keys/key_map.h"
#include "widgets/keys/key_text.h"

#include <catch2/catch.hpp>

#include <QKeySequence>
#include <QTranslator>

#include <algorithm>
#include <set>

using namespace yingke;
using widgets::Action;
using widgets::Heard;
using widgets::Place;

namespace {

const widgets::PlaceRow& rowOf(Place place) {
    const auto places = widgets::allPlaces();
    const auto found =
        std::find_if(places.begin(), places.end(), [place](const auto& row) { return row.place == place; });
    REQUIRE(found != places.end());
    return *found;
}

/// `inner` or a place that it is inside of.
bool isWithin(Place inner, Place outer) {
    while (inner != outer && rowOf(inner).inside != inner) {
        inner = rowOf(inner).inside;
    }
    return inner == outer;
}

/// The keys of both can be heard at one moment.
bool holdTogether(Place one, Place other) {
    if (one == other) {
        return true;
    }
    if (!isWithin(one, other)) {
        return isWithin(other, one) && holdTogether(other, one);
    }
    return rowOf(other).heard != Heard::WithoutFocus || rowOf(one).heard != Heard::WithFocus;
}

QStringList clashes(const Action& one, const Action& other) {
    QStringList both;
    if (holdTogether(one.place, other.place)) {
        for (const widgets::Press& press : widgets::pressesOf(one)) {
            for (const widgets::Press& same : widgets::pressesOf(other)) {
                if (press.key == same.key) {
                    both << QStringLiteral("%1: %2 and %3")
                                .arg(QKeySequence(press.key).toString(), QLatin1String(one.id),
                                     QLatin1String(other.id));
                }
            }
        }
    }
    return both;
}

} // namespace

TEST_CASE("no key means two actions that can hold at one time") {
    QStringList wrong;
    const auto all = widgets::allActions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t k = i + 1; k < all.size(); ++k) {
            wrong << clashes(all[i], all[k]);
        }
    }
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("the search for conflicts finds them: in one place, in a place within, and not where one covers the other") {
    const auto row = [](Place place, const char* keys) {
        return Action{"a", place, keys, widgets::Group::OnButton, "a"};
    };
    CHECK_FALSE(clashes(row(Place::Desk, "F6"), row(Place::Desk, "F5 F6")).isEmpty());
    CHECK_FALSE(clashes(row(Place::Desk, "F6"), row(Place::Window, "F6")).isEmpty());
    CHECK_FALSE(clashes(row(Place::Window, "Ctrl+2"), row(Place::LogDay, "Ctrl+1…3")).isEmpty());
    CHECK_FALSE(clashes(row(Place::LogTimeline, "+|="), row(Place::LogDay, "=")).isEmpty());
    CHECK(clashes(row(Place::Desk, "F6"), row(Place::LogDay, "F6")).isEmpty());
    CHECK(clashes(row(Place::Desk, "Enter"), row(Place::Question, "Enter")).isEmpty());
    CHECK(clashes(row(Place::Picture, "Enter"), row(Place::Middle, "Enter")).isEmpty());
    CHECK_FALSE(clashes(row(Place::Picture, "F5"), row(Place::Practice, "F5")).isEmpty());
}

TEST_CASE("each action has an id of its own and keys that a keyboard has") {
    std::set<std::string> ids;
    for (const Action& action : widgets::allActions()) {
        INFO(action.id);
        CHECK(ids.insert(action.id).second);
        CHECK(rowOf(action.place).place == action.place);
        const auto presses = widgets::pressesOf(action);
        CHECK_FALSE(presses.empty());
        for (const widgets::Press& press : presses) {
            CHECK(press.key.key() != Qt::Key_unknown);
            CHECK(static_cast<int>(press.key.key()) != 0);
        }
    }
    CHECK(ids.size() >= 150);
}

TEST_CASE("each action says in two languages what it does") {
    QTranslator chinese;
    REQUIRE(chinese.load(QStringLiteral(":/i18n/widgets_keys_zh_CN")));
    for (const Action& action : widgets::allActions()) {
        INFO(action.id);
        CHECK_FALSE(QString::fromUtf8(action.words).trimmed().isEmpty());
        CHECK_FALSE(chinese.translate("yingke::widgets::Keys", action.words).isEmpty());
        CHECK_FALSE(widgets::wordsOf(action).contains(QLatin1Char('{')));
    }
}

TEST_CASE("each action stands on one F1 sheet, but for those whose key its button shows") {
    std::vector<widgets::Group> shown;
    for (const auto sheet : {widgets::Sheet::Desk, widgets::Sheet::Log, widgets::Sheet::Rehearsal}) {
        for (const auto& column : widgets::columnsOf(sheet)) {
            shown.insert(shown.end(), column.begin(), column.end());
        }
    }
    // Each is a question's or a panel's own, with its key on the button in it; practice.enter is a second way to F5.
    const std::set<std::string> onButtons = {"card.take",          "field.yes_no",
                                             "log.figure.explain", "log.handovers.call_off",
                                             "log.seal.confirm",   "log.statistics.close",
                                             "practice.enter",     "leave.review",
                                             "leave.drop",         "list.open",
                                             "list.remove",        "practice.give_out",
                                             "slips.void_confirm", "question.seal",
                                             "preview.give_out",   "desk.give_out",
                                             "desk.slip_came_out", "desk.slip_not_out",
                                             "desk.rest_missing",  "practice.rest_missing",
                                             "desk.missing",       "practice.missing",
                                             "sheets.last",        "imports.back",
                                             "imports.back_too",   "card.history",
                                             "card.gone"};
    for (const Action& action : widgets::allActions()) {
        INFO(action.id);
        CHECK((action.group == widgets::Group::OnButton) == (onButtons.count(action.id) == 1));
        const auto times = std::count(shown.begin(), shown.end(), action.group);
        CHECK(times == (action.group == widgets::Group::OnButton ? 0 : 1));
    }
    for (const widgets::Group group : shown) {
        CHECK_FALSE(widgets::titleOf(group).isEmpty());
        CHECK_FALSE(widgets::keyGroup(group).keys.empty());
    }
}

TEST_CASE("keys are written as on the keyboard, what is held once") {
    using widgets::action;
    using widgets::keyText;
    CHECK(keyText(action("log.day.step")) == QStringLiteral("Alt+← →"));
    CHECK(keyText(action("log.day.step"), 2) == QStringLiteral("Alt+→"));
    CHECK(keyText(action("desk.tick")) == QStringLiteral("Alt+1…9"));
    CHECK(keyText(action("desk.tick"), 3) == QStringLiteral("Alt+3"));
    CHECK(keyText(action("picture.zoom")) == QStringLiteral("+ - 0"));
    CHECK(keyText(action("text.problem")) == QStringLiteral("F4 Shift+F4"));
    CHECK(keyText(action("question.close")) == QStringLiteral("Esc"));
    CHECK(keyText(action("practice.mark")) == QStringLiteral("Alt+Q W E S"));
    CHECK(keyText(action("desk.settings")) == QStringLiteral("Ctrl+,"));
}

TEST_CASE("a sentence names an action; where there is none, the name goes with its brackets") {
    using widgets::keyed;
    using widgets::Speaker;
    const QString wait = QStringLiteral("Ask that one to wait first ({key:hold}).");
    CHECK(keyed(wait) == QStringLiteral("Ask that one to wait first (F6)."));
    CHECK(keyed(wait, Speaker::Practice) == QStringLiteral("Ask that one to wait first."));
    CHECK(keyed(QStringLiteral("请先请那位稍等（{key:hold}）。"), Speaker::Practice) ==
          QStringLiteral("请先请那位稍等。"));
    CHECK(keyed(QStringLiteral("{key:skip}"), Speaker::Practice) == QStringLiteral("Ctrl+K"));
    CHECK(keyed(QStringLiteral("in anew ({key:visitor})")) == QStringLiteral("in anew (F2)"));
    CHECK(keyed(QStringLiteral("{key:log.day.step/1} and {key:log.day.step/2}")) == QStringLiteral("Alt+← and Alt+→"));
    CHECK(keyed(QStringLiteral("no {key:nothing} here")) == QStringLiteral("no  here"));
    CHECK(keyed(QStringLiteral("an open {key:hold")) == QStringLiteral("an open {key:hold"));
    CHECK(keyed(QStringLiteral("{visitor} ({key:hold})")) == QStringLiteral("{visitor} (F6)"));
}

TEST_CASE("a press means an action with exactly what is held; both Enters, and Shift for a sign") {
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers held) { return QKeyEvent(QEvent::KeyPress, key, held); };
    using widgets::presses;
    CHECK(presses(press(Qt::Key_Return, Qt::NoModifier), "desk.next"));
    CHECK(presses(press(Qt::Key_Enter, Qt::KeypadModifier), "desk.next"));
    CHECK_FALSE(presses(press(Qt::Key_Return, Qt::ControlModifier), "desk.next"));
    CHECK(presses(press(Qt::Key_Plus, Qt::ShiftModifier), "picture.zoom"));
    CHECK(presses(press(Qt::Key_Equal, Qt::NoModifier), "picture.zoom"));
    CHECK_FALSE(presses(press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier), "desk.number"));
    CHECK(widgets::numberOf(widgets::action("desk.answer"), press(Qt::Key_7, Qt::KeypadModifier)) == 7);
    widgets::KeyMap map;
    int number = 0;
    map.onNumber("log.day.step", [&number](int which) { number = which; });
    CHECK(map.hear(press(Qt::Key_Right, Qt::AltModifier)));
    CHECK(number == 2);
    CHECK_FALSE(map.hear(press(Qt::Key_Right, Qt::NoModifier)));
    CHECK(map.find(press(Qt::Key_Left, Qt::AltModifier)) == &widgets::action("log.day.step"));
}
