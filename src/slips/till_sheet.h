// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet with which a desk's money goes to finance, as a slip of its own (kind till_sheet): each receipt, what was
// expected and counted of each means, the difference and its reason, who signs.
#pragma once

#include "core/moment.h"
#include "core/till.h"
#include "slips/slip_content.h"

#include <QString>

#include <vector>

namespace yingke::slips {

struct TillAccount {
    QString number;
    core::Moment at;
    QString from; ///< who hands over
    QString to;   ///< who takes it for finance
    QString community;
    std::vector<core::MeansCount> counts;
    std::vector<core::Taking> takings; ///< oldest first
    QString reason;                    ///< of the difference
};

[[nodiscard]] SlipContent tillSheet(const TillAccount& account);

/// "现金 应收447.00 实点446.00 差-1.00"; without the difference where there is none.
[[nodiscard]] QString countText(const core::MeansCount& count);
/// Of several means, side by side.
[[nodiscard]] QString countsText(const std::vector<core::MeansCount>& counts);

} // namespace yingke::slips
