// SPDX-License-Identifier: GPL-3.0-or-later
// What the rooms without Qt keep as UTF-8, as Qt's own text: one name for it in every room that shows or stores it.
#pragma once

#include "core/ids.h"

#include <QString>

namespace yingke {

/// The same characters; a byte that is no UTF-8 becomes U+FFFD. Never null for a text that holds anything.
[[nodiscard]] inline QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

/// The id as it is written in the log.
template <class Tag> [[nodiscard]] QString text(const core::Id<Tag>& id) { return QString::fromStdString(id.value); }

} // namespace yingke
