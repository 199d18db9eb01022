// SPDX-License-Identifier: GPL-3.0-or-later
// 记录中, 已记录, 未保存: what the journal's writer says, as the window shows it.
#pragma once

#include "core/moment.h"

#include <QString>

namespace yingke::frontdesk {

struct JournalStatus {
    enum class Kind { Recording, Recorded, Unsaved };
    Kind kind = Kind::Recorded;
    core::Moment lastWrite; ///< when an event was last known to be durable; utc 0: never yet
    QString reason;         ///< of Unsaved, in the user's language
    int pending = 0;        ///< events not yet durable
};

} // namespace yingke::frontdesk
