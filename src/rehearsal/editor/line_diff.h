// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two texts, line by line: the longest common lines stay.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yingke::rehearsal {

struct DiffLine {
    enum class Kind { Same, Gone, Come };
    Kind kind = Kind::Same;
    int oldLine = 0; ///< from 1; 0: not in the old text
    int newLine = 0; ///< from 1; 0: not in the new text
    QString text;
};

/// Every line of both, in order; a change shows what is gone before what has come. Between the first and the last
/// difference at most 4000 lines of each side are matched; longer ones count as replaced whole.
[[nodiscard]] std::vector<DiffLine> lineDiff(const QString& oldText, const QString& newText);

} // namespace yingke::rehearsal
