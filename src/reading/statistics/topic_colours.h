// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the charts' series, one meaning each over all topics. Inside the statistics only.
#pragma once

#include <QString>

namespace yingke::reading::colour {

inline const QString green = QStringLiteral("#0f766e");  ///< as it should be
inline const QString grey = QStringLiteral("#94a3b8");   ///< to compare with
inline const QString orange = QStringLiteral("#d97706"); ///< late, over the limit
inline const QString violet = QStringLiteral("#6366f1"); ///< the long end
inline const QString red = QStringLiteral("#dc2626");    ///< broken, lost

} // namespace yingke::reading::colour
