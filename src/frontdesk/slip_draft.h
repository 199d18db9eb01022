// SPDX-License-Identifier: GPL-3.0-or-later
// The slip of the step a visit stands at: what it says or would say, and why it can't be made out yet.
#pragma once

#include "core/ids.h"
#include "frontdesk/refusal.h"
#include "slips/slip_content.h"
#include "slips/slip_entry.h"

#include <QStringList>

#include <optional>

namespace yingke::frontdesk {

struct SlipDraft {
    std::string kind;           ///< empty: the step prints nothing
    slips::SlipContent content; ///< as the visit stands now, without a number
    QStringList missing;
    bool hasLayout = true;                  ///< false: nothing could be printed, so no number is given out
                                            ///< labels of what it must have and lacks
    std::optional<slips::SlipEntry> issued; ///< given out at this step already, and not void
    bool changed = false;                   ///< what was given out says something else than the visit says now

    [[nodiscard]] bool canIssue() const { return !kind.empty() && missing.isEmpty() && !issued; }
};

struct SlipIssue {
    core::SlipId slip;
    std::optional<Refusal> refusal;
};

} // namespace yingke::frontdesk
