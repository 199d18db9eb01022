// SPDX-License-Identifier: GPL-3.0-or-later
// A visit of the log becomes a drill of the office: read, freed of its people, named, kept.
#pragma once

#include "app/application.h"
#include "core/ids.h"
#include "training/drills/drill.h"

#include <QString>

namespace yingke::app {

struct MadeDrill {
    training::Drill drill; ///< kept in DATA/drills; without id when there is a fault
    QString fault;         ///< a sentence why not; empty when it is kept
};
/// Waits for what is still being written (at most 2 seconds), then reads the visit from the journal. The log stays as
/// it is.
[[nodiscard]] MadeDrill makeDrill(Application& application, const core::VisitId& visit);

} // namespace yingke::app
