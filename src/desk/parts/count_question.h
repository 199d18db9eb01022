// SPDX-License-Identifier: GPL-3.0-or-later
// Money is counted: a line for each means, and why it differs from the receipts.
#pragma once

#include "core/till.h"
#include "desk/parts/overlay.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace yingke::desk {

struct CountQuestion {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::CountQuestion)

public:
    using Done = std::function<Reply(const std::vector<core::MeansCount>& counted, const QString& why)>;

    /// Title, note and whether it is final are the asker's. `done` is called once each line is a sum of 0 or more, and
    /// a difference has its reason; its reply is the question's.
    [[nodiscard]] static Question of(const std::vector<core::MeansCount>& expected, const Done& done);
};

} // namespace yingke::desk
