// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in a window: an action's id is joined with what it does there.
#pragma once

#include "widgets/keys/action.h"

#include <QKeyEvent>

#include <functional>
#include <vector>

class QShortcut;
class QWidget;

namespace yingke::widgets {

/// What an action does; `number`: which of its keys was pressed, from 1.
using Act = std::function<void(int number)>;

/// For windows that hear their keys as they are pressed: what stands here is taken, the rest goes its way.
class KeyMap {
public:
    void on(const char* id, const std::function<void()>& act);
    void onNumber(const char* id, Act act);
    /// Does what the key means here; false: nothing, and nothing was done.
    bool hear(const QKeyEvent& press) const;
    /// nullptr: the key means nothing here.
    [[nodiscard]] const Action* find(const QKeyEvent& press) const;
    /// What was joined, in its order.
    [[nodiscard]] std::vector<const Action*> actions() const;

private:
    struct Joined {
        const Action* action;
        Act act;
    };
    [[nodiscard]] std::pair<const Joined*, int> joined(const QKeyEvent& press) const;
    std::vector<Joined> m_joined;
};

/// Which of the action's keys it is, from 1; 0: none. What is held must be as the table has it, but for Shift where the
/// key is a sign that some keyboards want it for (+).
[[nodiscard]] int numberOf(const Action& action, const QKeyEvent& press);
/// The press means the action.
[[nodiscard]] inline bool presses(const QKeyEvent& press, const char* id) { return numberOf(action(id), press) > 0; }

/// Shortcuts, for windows whose keys hold wherever in them the focus is: `within` and what is in it, or the whole
/// window with Qt::WindowShortcut. They belong to `within`.
std::vector<QShortcut*> bindKey(QWidget* within, const char* id, const std::function<void()>& act,
                                Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);
std::vector<QShortcut*> bindKeys(QWidget* within, const char* id, const Act& act,
                                 Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);

} // namespace yingke::widgets
