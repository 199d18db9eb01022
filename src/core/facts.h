// SPDX-License-Identifier: GPL-3.0-or-later
// What a visit collects: facts, papers, calls. All values are personal data in the journal.
#pragma once

#include "core/ids.h"
#include "core/moment.h"
#include "core/money.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace yingke::core {

/// One line of a list fact, e.g. of goods to be released.
struct ListItem {
    std::string name;
    std::int64_t quantity = 1;
    std::string note;
    std::string unit = {}; ///< 套, 张, 台; empty: none was said. Left out of what is kept while it is empty.

    static void fields(auto& archive, auto& item) {
        archive.plain("name", item.name);
        archive.plain("quantity", item.quantity);
        archive.plain("note", item.note);
        archive.later("unit", item.unit);
    }
    friend bool operator==(const ListItem&, const ListItem&) = default;
};

/// text, room, telephone, date (YYYY-MM-DD), time (HH:MM), person: std::string · count: int64 · money · yes or no: bool
/// · list.
using FactValue = std::variant<std::string, std::int64_t, Money, bool, std::vector<ListItem>>;

/// What happened with a paper. Several may be true of one paper, so each is an event of its own.
enum class PaperMark { Seen, Copied, Returned, Missing };

/// One paper of a visit: a kind, and for papers per head which head (from 1; 0 = not per head).
struct PaperKey {
    PaperId paper;
    std::int64_t head = 0;

    static void fields(auto& archive, auto& key) {
        archive.plain("paper", key.paper);
        archive.plain("head", key.head);
    }
    friend auto operator<=>(const PaperKey&, const PaperKey&) = default;
};

/// The standing of a paper. Copied asks for a purpose and a day of deletion (Personal Information Protection Law).
struct PaperStanding {
    bool seen = false;
    bool copied = false;
    bool returned = false;
    bool missing = false;
    bool kept = false;    ///< it stays here until it is given back
    bool earlier = false; ///< seen in the visit that this one goes on from: the paper itself is not here today
    std::string purpose;
    std::int64_t deleteOn = 0; ///< days since 1970-01-01; 0 when not copied

    friend bool operator==(const PaperStanding&, const PaperStanding&) = default;
};

/// A paper that a visitor left here, until it is given back. It outlives its visit.
struct KeptPaper {
    VisitId visit;
    PaperKey paper;
    std::string whose; ///< personal
    std::string room;  ///< of the visitor who left them; personal
    PersonId by;
    Moment since;

    friend bool operator==(const KeptPaper&, const KeptPaper&) = default;
};

/// A call to a third party (S3.5-10, S3.2-09): answered or not; each answer is a fact of its own.
struct Call {
    std::string party;  ///< who, as the script names it: "owner", "engineering_supervisor"
    std::string number; ///< personal
    bool outOfHearing = false;
    bool answered = false;
    Moment at;
    StepId step; ///< at which it was noted; a step back to it takes the answer back

    friend bool operator==(const Call&, const Call&) = default;
};

} // namespace yingke::core
