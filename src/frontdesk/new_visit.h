// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of taking somebody in.
#pragma once

#include "core/ids.h"
#include "frontdesk/refusal.h"

#include <QUuid>

#include <optional>
#include <string>

namespace yingke::frontdesk {

/// What S2 and the welcome begin with when somebody comes in or the telephone rings.
struct NewVisit {
    core::VisitId visit; ///< empty when refused
    std::optional<Refusal> refusal;
};

/// For visits and handovers; never the same twice.
[[nodiscard]] inline std::string newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }

} // namespace yingke::frontdesk
