// SPDX-License-Identifier: GPL-3.0-or-later
// A visit goes over to somebody who was not asked first: whatever in it was one person's is another's.
#pragma once

#include "core/shift_events.h"
#include "core/visit.h"

namespace yingke::core {

/// Who serves, holds and follows it, the handovers that are not over, and the same of what a farewell may bring back.
void passOn(Visit& visit, const event::VisitPassedOn& event, const Moment& at);

} // namespace yingke::core
