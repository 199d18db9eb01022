// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/key_map.h"

#include "widgets/keys/key_text.h"

#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace yingke::widgets {

namespace {

/// Keys that stand for a sign, no letter: on some keyboards Shift makes them.
bool isSign(Qt::Key key) {
    return key > Qt::Key_Space && key < Qt::Key_AsciiTilde && (key < Qt::Key_A || key > Qt::Key_Z);
}

/// A digit that is held with Shift comes as the sign above it.
Qt::Key digitBelow(int key) {
    static constexpr std::array signs{Qt::Key_Exclam,    Qt::Key_At,       Qt::Key_NumberSign,
                                      Qt::Key_Dollar,    Qt::Key_Percent,  Qt::Key_AsciiCircum,
                                      Qt::Key_Ampersand, Qt::Key_Asterisk, Qt::Key_ParenLeft};
    const auto found = std::find(signs.begin(), signs.end(), static_cast<Qt::Key>(key));
    return found != signs.end() ? static_cast<Qt::Key>(Qt::Key_1 + (found - signs.begin())) : static_cast<Qt::Key>(key);
}

bool means(const Press& press, const QKeyEvent& event) {
    if (press.key.keyboardModifiers().testFlag(Qt::ShiftModifier) &&
        event.modifiers() == press.key.keyboardModifiers()) {
        return digitBelow(event.key()) == press.key.key();
    }
    Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (press.key.keyboardModifiers() == Qt::NoModifier && isSign(press.key.key())) {
        held &= ~Qt::ShiftModifier;
    }
    return event.key() == press.key.key() && held == press.key.keyboardModifiers();
}

} // namespace

void KeyMap::on(const char* id, const std::function<void()>& act) {
    onNumber(id, [act](int) { act(); });
}

void KeyMap::onNumber(const char* id, Act act) { m_joined.push_back({&action(id), std::move(act)}); }

std::pair<const KeyMap::Joined*, int> KeyMap::joined(const QKeyEvent& press) const {
    for (const Joined& one : m_joined) {
        if (const int number = numberOf(*one.action, press); number > 0) {
            return {&one, number};
        }
    }
    return {nullptr, 0};
}

bool KeyMap::hear(const QKeyEvent& press) const {
    const auto [one, number] = joined(press);
    if (one == nullptr) {
        return false;
    }
    const Act act = one->act; // it may take this map away
    act(number);
    return true;
}

const Action* KeyMap::find(const QKeyEvent& press) const {
    const Joined* one = joined(press).first;
    return one != nullptr ? one->action : nullptr;
}

std::vector<const Action*> KeyMap::actions() const {
    std::vector<const Action*> all;
    std::transform(m_joined.begin(), m_joined.end(), std::back_inserter(all),
                   [](const Joined& one) { return one.action; });
    return all;
}

int numberOf(const Action& action, const QKeyEvent& press) {
    const std::vector<Press>& presses = pressesInTable(action);
    const auto found =
        std::find_if(presses.begin(), presses.end(), [&press](const Press& one) { return means(one, press); });
    return found != presses.end() ? found->number : 0;
}

std::vector<QShortcut*> bindKey(QWidget* within, const char* id, const std::function<void()>& act,
                                Qt::ShortcutContext context) {
    return bindKeys(
        within, id, [act](int) { act(); }, context);
}

std::vector<QShortcut*> bindKeys(QWidget* within, const char* id, const Act& act, Qt::ShortcutContext context) {
    std::vector<QShortcut*> made;
    for (const Press& press : pressesOf(action(id))) {
        auto* shortcut = new QShortcut(QKeySequence(press.key), within);
        shortcut->setContext(context);
        QObject::connect(shortcut, &QShortcut::activated, within, [act, number = press.number] { act(number); });
        made.push_back(shortcut);
    }
    return made;
}

} // namespace yingke::widgets
