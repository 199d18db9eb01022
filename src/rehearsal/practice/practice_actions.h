// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of the practice do.
#pragma once

#include "widgets/keys/key_map.h"

namespace yingke::rehearsal {

class PracticeSession;
class PracticeSide;

/// Both outlive the use of the keys.
void joinPracticeKeys(widgets::KeyMap& keys, PracticeSide& side, PracticeSession& session);

} // namespace yingke::rehearsal
