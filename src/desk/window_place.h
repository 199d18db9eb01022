// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window stood last: kept beside the data, because each machine has its own screen.
#pragma once

class QString;
class QWidget;

namespace yingke::desk {

/// Shows `window` where `keepPlace` left it, moved onto a screen that is there. The first time, and whenever the file
/// can't be read, it fills the screen: the desk is read standing, from a distance. `folder`: the data place.
void showInPlace(QWidget& window, const QString& folder);

/// In front of the others, with the keyboard, also when it was made small; where the desktop does not let it, its entry
/// in the task bar asks for a look.
void bringForward(QWidget& window);

/// Keeps where `window` stands in `folder`/window.ini. A disk that refuses costs the place and nothing else.
void keepPlace(const QWidget& window, const QString& folder);

} // namespace yingke::desk
