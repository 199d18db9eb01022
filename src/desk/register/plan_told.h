// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan is, in a sentence above its preview: what it would do, what is asked first, or why it can't be taken
// over.
#pragma once

#include "register/sheets/register_import.h"

#include <QCoreApplication>

namespace yingke::desk {

struct PlanTold {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::PlanTold)

public:
    [[nodiscard]] static PlanTold of(const registers::ImportPlan& plan);

    QString sentence; ///< with {key:…}
    const char* role; ///< of the label

private:
    /// What becomes of the register, and of whom the sheet does not name.
    [[nodiscard]] static QString planned(const registers::ImportPlan& plan);
    /// Columns that hold something and are not taken, by their titles; empty: none.
    [[nodiscard]] static QString ignored(const registers::ImportPlan& plan);
};

} // namespace yingke::desk
