// SPDX-License-Identifier: GPL-3.0-or-later
// Alt with a letter or a digit means the workspace, also for who types in a field: some keyboards (X11) give it a text,
// and the field would take it as typed.
#pragma once

class QWidget;

namespace yingke::rehearsal {

/// From now on such keys come to `workspace` before the fields in it; what it ignores goes to the field.
void takeAltFirst(QWidget* workspace);

} // namespace yingke::rehearsal
