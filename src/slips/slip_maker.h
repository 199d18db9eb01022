// SPDX-License-Identifier: GPL-3.0-or-later
// A slip's content, made from a visit at a `print:` step: names, room, items, sums, promises, missing papers. Pure.
#pragma once

#include "core/hall.h"
#include "scenario/language/model.h"
#include "scenario/player/surroundings.h"
#include "slips/slip_content.h"

#include <QString>

namespace yingke::slips {

struct SlipSource {
    const core::Hall& hall;
    const core::Visit& visit;
    const scenario::Script& script;
    const scenario::Surroundings& surroundings;
    QString receptionist; ///< full name of who is at the desk
};

/// Everything but the number and the check code. What is not known is not there.
[[nodiscard]] SlipContent makeSlip(const std::string& kind, const SlipSource& source);

/// 2026年11月24日, and 10:36.
[[nodiscard]] QString dateOf(const core::Moment& at);
/// 11月24日 10:36.
[[nodiscard]] QString dueOf(core::Millis utc, const core::Moment& now); ///< with its year when that is another

} // namespace yingke::slips
