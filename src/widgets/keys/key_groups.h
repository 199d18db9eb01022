// SPDX-License-Identifier: GPL-3.0-or-later
// The F1 sheets: which groups of the table stand on which, and where.
#pragma once

#include "widgets/keys/action.h"

#include <utility>
#include <vector>

namespace yingke::widgets {

enum class Sheet { Desk, Log, Rehearsal };

/// Its groups by columns, from left to right.
[[nodiscard]] const std::vector<std::vector<Group>>& columnsOf(Sheet sheet);

struct KeyGroup {
    QString title;
    std::vector<std::pair<QString, QString>> keys; ///< "Alt+← →", what they do
};

/// A group with its actions' keys and words, in the language of the window.
[[nodiscard]] KeyGroup keyGroup(Group group);
/// The sheet as it is shown.
[[nodiscard]] std::vector<std::vector<KeyGroup>> sheetOf(Sheet sheet);

} // namespace yingke::widgets
