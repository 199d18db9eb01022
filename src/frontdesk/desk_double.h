// SPDX-License-Identifier: GPL-3.0-or-later
// Two visitors at once (S2.1, S2.2): the script of the second one speaks to the first one too. When one of them has
// gone, or the second one is served, the rest of it has nobody to be said to, and is over by itself.
#pragma once

#include "core/hall.h"

namespace yingke::frontdesk {

class DecisionLoop;
class DeskFocus;

/// The visit's scenario speaks to another one too, and has nothing more to say: the other one has left, is being seen
/// off or is with a colleague of `me`, and the script has not turned to its visitor; or somebody serves the visit since
/// its step was come to.
[[nodiscard]] bool isDoubleOver(const core::Hall& hall, const core::Visit& visit, const core::PersonId& me);

class DeskDouble {
public:
    /// Both outlive it.
    DeskDouble(DecisionLoop& loop, DeskFocus& focus) : m_loop(loop), m_focus(focus) {}

    /// Ends what has nothing more to say. The first one is gone on with where the script had asked to wait, at the step
    /// where that visit stood, unless somebody else is being served; in the centre, unless somebody else is there.
    /// Tells nobody.
    void foldUp();

private:
    void fold(const core::VisitId& visit);

    DecisionLoop& m_loop;
    DeskFocus& m_focus;
};

} // namespace yingke::frontdesk
