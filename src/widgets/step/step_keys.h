// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that a step shows: each workspace has its own, and shows no other's.
#pragma once

#include <QString>

namespace yingke::widgets {

struct StepKeys {
    QString tick = QStringLiteral("Alt+%1");   ///< %1: the number of the paper or task
    QString number = QStringLiteral("Ctrl+T"); ///< shows the telephone's number
    QString cantCome = QStringLiteral("F8");   ///< who was asked can't take over
};

} // namespace yingke::widgets
