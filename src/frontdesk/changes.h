// SPDX-License-Identifier: GPL-3.0-or-later
// What an action changed, as the windows distinguish it: each view redraws what is its own, and nothing else.
#pragma once

#include "core/event.h"

#include <set>

namespace yingke::frontdesk {

/// Nothing of it: nothing happened (a refusal), and what a view shows of the input alone comes right.
struct Changes {
    bool everything = false; ///< who is at the desk, or what the office edited: any of it may look different
    bool focus = false;      ///< another visit is in the centre, or none is
    bool visits = false;     ///< who is in the hall, and what is said of a visit from afar: name, stage, matter, server
    bool presence = false;   ///< a colleague is in, busy or out
    bool promises = false;   ///< one was made, moved, ended, or its time comes near
    bool limits = false;     ///< one began, came near, passed or stopped: what ticks shows it, lists are the same
    std::set<core::VisitId> steps;   ///< what the centre shows of these may be different
    std::set<core::VisitId> records; ///< these have a new event

    void note(const core::EventRecord& record);
    [[nodiscard]] bool isOfLimitsAlone() const; ///< rings, and what their passing says in a record
    [[nodiscard]] static Changes all();

    friend bool operator==(const Changes&, const Changes&) = default;
};

} // namespace yingke::frontdesk
