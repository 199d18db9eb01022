// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a visitor. All of it is personal data: the journal keeps it in rows that can be erased.
#pragma once

#include <optional>
#include <string>

namespace yingke::core {

enum class Channel { InPerson, Telephone };

/// Who came to whom. Outgoing: a call that we make; it is nobody's visit and counts as none (reckoning.h).
enum class Direction { Incoming, Outgoing };

/// Which courtesy title to say: 先生, 女士, or none known yet.
enum class Title { Unknown, Sir, Madam };

/// Owner 业主, tenant 租户, contractor 施工单位, other.
enum class VisitorRole { Unknown, Owner, Tenant, Contractor, Other };

/// Everything may follow later; taking a visitor in needs none of it.
struct Visitor {
    std::string surname; ///< as said: "王", "欧阳"; at most 60 characters
    Title title = Title::Unknown;
    VisitorRole role = VisitorRole::Unknown;
    std::string room;      ///< as the register spells it, e.g. "3-2-1502"
    std::string telephone; ///< digits as given; masked wherever it is shown
    std::string matter;    ///< scenario id or free words
    bool speaksEnglish = false;
    /// A word or two by which the desk knows who has no name yet: "红衣女士"; at most 60 characters. Never said to the
    /// visitor, nor by a script to anybody else.
    std::string knownBy;

    static void fields(auto& archive, auto& visitor) {
        archive.plain("surname", visitor.surname);
        archive.plain("title", visitor.title);
        archive.plain("role", visitor.role);
        archive.plain("room", visitor.room);
        archive.plain("telephone", visitor.telephone);
        archive.plain("matter", visitor.matter);
        archive.plain("speaks_english", visitor.speaksEnglish);
        archive.later("known_by", visitor.knownBy);
    }
    friend bool operator==(const Visitor&, const Visitor&) = default;
};

/// A change of some of the details; what is not set stays.
struct VisitorChange {
    std::optional<std::string> surname;
    std::optional<Title> title;
    std::optional<VisitorRole> role;
    std::optional<std::string> room;
    std::optional<std::string> telephone;
    std::optional<std::string> matter;
    std::optional<bool> speaksEnglish;
    std::optional<std::string> knownBy;

    static void fields(auto& archive, auto& change) { Visitor::fields(archive, change); }
    friend bool operator==(const VisitorChange&, const VisitorChange&) = default;
};

/// The visitor with the change made.
[[nodiscard]] Visitor changed(Visitor visitor, const VisitorChange& change);

} // namespace yingke::core
