// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as text, whatever a Chinese desk's programs wrote them in. Inside the reader only.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace yingke::tables {

/// UTF-8, UTF-16 of either order (with a byte order mark or, where its NULs tell, without one) or GB18030; the mark is
/// left away. Nothing: none of these.
[[nodiscard]] std::optional<QString> sheetText(const QByteArray& bytes);
/// From an encoding that iconv knows by this name; nothing when the bytes are not all of it.
[[nodiscard]] std::optional<QString> textFrom(const QByteArray& bytes, const char* encoding);

} // namespace yingke::tables
