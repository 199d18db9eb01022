// SPDX-License-Identifier: GPL-3.0-or-later
// The actions whose keys a step shows, by their ids: each workspace has its own, and shows no other's keys.
#pragma once

#include "widgets/keys/key_text.h"

namespace yingke::widgets {

struct StepKeys {
    Speaker speaker = Speaker::Desk;               ///< whose keys the sentences name
    const char* tick = "desk.tick";                ///< the papers and tasks, by their numbers
    const char* missing = "desk.missing";          ///< a paper is missing, by its number
    const char* restMissing = "desk.rest_missing"; ///< all others are
    const char* giveOut = "desk.give_out";         ///< done, where that can't be taken back
    const char* number = "desk.number";            ///< shows the telephone's number
    const char* next = "desk.next";                ///< done
    const char* cantCome = "desk.hand_over";       ///< who was asked can't take over
};

} // namespace yingke::widgets
