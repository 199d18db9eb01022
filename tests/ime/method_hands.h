// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the X server, so that an input method sees them before the program does.
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace yingke::test {

/// Presses as xdotool calls them ("w", "space", "ctrl+e"), and lets what comes of them come: until `done`, or for a
/// quarter of a second more where nothing says when it is.
void pressKeys(const QStringList& keys, const std::function<bool()>& done = {});
/// The window has the keys of the X server.
[[nodiscard]] bool hasKeys(QWidget& window);
/// A method makes its acquaintance with a window only when that has a field in focus, and over the bus: a person is
/// slower.
void settleMethod();
/// Of what is written in a field: Chinese, and no letter that slipped past the method.
[[nodiscard]] bool isComposed(const QString& text);

} // namespace yingke::test
