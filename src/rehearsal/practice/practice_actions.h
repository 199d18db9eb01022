// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the practice.
#pragma once

#include "rehearsal/parts/key_table.h"

namespace yingke::rehearsal {

class PracticeSession;
class PracticeSide;

/// Both outlive the table's use.
void addPracticeActions(KeyTable& keys, PracticeSide& side, PracticeSession& session);

} // namespace yingke::rehearsal
