// SPDX-License-Identifier: GPL-3.0-or-later
// A key with Ctrl or Alt held means the workspace, also where the focus is in a field: X11 gives Alt+A the text "a",
// which a field takes as typed, Ctrl+D a text that a combo box searches for, and text fields have emacs' keys there.
#pragma once

class QWidget;

namespace yingke::rehearsal {

/// From now on such keys come to `workspace` before what has the focus in it; what it ignores goes there.
void takeHeldKeysFirst(QWidget* workspace);

} // namespace yingke::rehearsal
