// SPDX-License-Identifier: GPL-3.0-or-later
// How an action's keys are spelt, pressed, and named in sentences.
#pragma once

#include "widgets/keys/action.h"

#include <QKeyCombination>

#include <vector>

namespace yingke::widgets {

/// A key of an action as a keyboard sends it.
struct Press {
    int number; ///< which of the action's keys, from 1
    QKeyCombination key;
};

/// Every key that means the action: both Enters, and what stands behind "|" in the table.
[[nodiscard]] std::vector<Press> pressesOf(const Action& action);
/// The same of an action of the table itself, no copy of it: read once, since every key that is pressed is compared
/// with all of them. Throws std::out_of_range for another.
[[nodiscard]] const std::vector<Press>& pressesInTable(const Action& action);

/// "Ctrl+↓": the key with the number, as it is written on buttons and sheets; 0: all of them ("Alt+← →").
[[nodiscard]] QString keyText(const Action& action, int number = 0);

/// The key that a button or a label shows, by the id of its action; none by default.
class KeyName {
public:
    KeyName() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): an id stands for its key wherever one is shown
    KeyName(const char* id, int number = 0) : m_text(keyText(action(id), number)) {}
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEnter() const { return m_text == QLatin1String("Enter"); } ///< and nothing held

private:
    QString m_text;
};

/// Whose keys a sentence of the rooms below means: {key:skip} is desk.skip (or window.skip) or practice.skip.
enum class Speaker { Desk, Practice };

/// The sentence with the keys of the actions that it names: "{key:desk.skip}" the key itself, "{key:log.day.step/2}"
/// the second of its keys. Where the speaker has no such action, the name goes, and so do brackets around it alone.
[[nodiscard]] QString keyed(const QString& sentence, Speaker speaker = Speaker::Desk);

} // namespace yingke::widgets
