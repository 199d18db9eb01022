// SPDX-License-Identifier: GPL-3.0-or-later
// A warning for those at the desk about a person, a room or a firm: with a reason, an author and a last day.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/visitor.h"

#include <cstdint>
#include <string>

namespace yingke::core {

struct Visit;

enum class WarningAbout { Person, Room, Firm };

struct Warning {
    WarningId id;
    WarningAbout about = WarningAbout::Person;
    Visitor who;      ///< Person: name, title, room, telephone; Room: the room
    std::string firm; ///< Firm: as it is written down
    std::string reason;
    PersonId author;
    std::int64_t lastDay = 0; ///< localDay; in force until its end
    Moment setAt;
    int prolonged = 0;

    friend bool operator==(const Warning&, const Warning&) = default;
};

[[nodiscard]] bool isInForce(const Warning& warning, Moment now);

/// Whether the visitor is who it is about. Nobody is taken for somebody by the name alone: a person is known by the
/// telephone, or by name and room (the titles not contradicting each other); a room by itself; a firm by being named
/// in what was written down of the visitor.
[[nodiscard]] bool concerns(const Warning& warning, const Visit& visit);

} // namespace yingke::core
