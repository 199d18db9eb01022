// SPDX-License-Identifier: GPL-3.0-or-later
// Taking personal data out of the log: asking for them is an event, and it stands before anything is shown or written.
#pragma once

#include "office/application.h"

#include <QString>

namespace yingke::logbook {

/// Notes it in the log. `what` says which ("export: visits 2026-11-01 – 2026-11-30"). Empty when noted; else a sentence
/// why not, and nothing may be taken out.
[[nodiscard]] QString notePersonalTaken(office::Application& application, const QString& what);

} // namespace yingke::logbook
