// SPDX-License-Identifier: GPL-3.0-or-later
// Why something was not done, in the user's language: what, where, and what to do.
#pragma once

#include "core/decide.h"
#include "core/ids.h"
#include "scenario/player/player.h"

#include <QString>

namespace yingke::frontdesk {

struct Refusal {
    QString sentence;    ///< translated, plain text
    core::VisitId visit; ///< whom it is about; may be empty
    QString field;       ///< the fact, paper or choice it stands at; empty: the whole screen
};

[[nodiscard]] Refusal refusalOf(const core::Rejection& rejection, const core::VisitId& visit = {});
/// `label`: the field's label as shown.
[[nodiscard]] Refusal refusalOf(const scenario::Obstacle& obstacle, const QString& label,
                                const core::VisitId& visit = {});

} // namespace yingke::frontdesk
