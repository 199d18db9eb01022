// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into the field for the name and is none: the room, or the telephone.
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace yingke::desk {

struct NotAName {
    enum class Kind { Room, Telephone };
    Kind kind = Kind::Room;
    std::string value; ///< as it is kept: "3-2-402", "13812342271"
};

/// Nothing where it may well be a name. What it is must be asked: only people know.
[[nodiscard]] std::optional<NotAName> meantElse(const QString& typed);

} // namespace yingke::desk
