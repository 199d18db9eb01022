// SPDX-License-Identifier: GPL-3.0-or-later
// What of a window can't be read or reached as it stands: text that is cut off, what lies on its neighbour, what is
// pressed flat, what is outside.
#pragma once

#include <QStringList>

class QWidget;

namespace yingke::test {

/// A line each; empty: all fits. What lies under an open panel is not looked at, nor what has been scrolled away.
[[nodiscard]] QStringList unfit(const QWidget& window);

} // namespace yingke::test
