// SPDX-License-Identifier: GPL-3.0-or-later
// What a visit collects, as events: facts, papers, colleagues found, calls, slips.
#pragma once

#include "core/facts.h"
#include "core/ids.h"
#include "core/presence.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace yingke::core::event {

struct FactRecorded {
    static constexpr std::string_view kindName = "fact_recorded";
    FactId fact;
    FactValue value;
    static void fields(auto& archive, auto& event) {
        archive.plain("fact", event.fact);
        archive.personal("value", event.value);
    }
    friend bool operator==(const FactRecorded&, const FactRecorded&) = default;
};
struct PaperMarked {
    static constexpr std::string_view kindName = "paper_marked";
    PaperKey paper;
    PaperMark mark = PaperMark::Seen;
    bool on = true;
    std::string purpose;
    std::int64_t deleteOn = 0;
    std::optional<VisitId> earlier = {}; ///< it was so in that visit, which this one goes on from; nothing: here
    static void fields(auto& archive, auto& event) {
        archive.plain("paper", event.paper);
        archive.plain("mark", event.mark);
        archive.plain("on", event.on);
        archive.plain("purpose", event.purpose);
        archive.plain("delete_on", event.deleteOn);
        archive.plain("earlier", event.earlier);
    }
    friend bool operator==(const PaperMarked&, const PaperMarked&) = default;
};
struct PersonFound {
    static constexpr std::string_view kindName = "person_found";
    RoleId role;
    PersonId person; ///< empty: nobody has the role in
    PresenceState answer = PresenceState::In;
    static void fields(auto& archive, auto& event) {
        archive.plain("role", event.role);
        archive.plain("person", event.person);
        archive.plain("answer", event.answer);
    }
    friend bool operator==(const PersonFound&, const PersonFound&) = default;
};
struct CallMade {
    static constexpr std::string_view kindName = "call_made";
    std::string party;
    std::string number;
    bool outOfHearing = false;
    bool answered = false;
    static void fields(auto& archive, auto& event) {
        archive.plain("party", event.party);
        archive.personal("number", event.number);
        archive.plain("out_of_hearing", event.outOfHearing);
        archive.plain("answered", event.answered);
    }
    friend bool operator==(const CallMade&, const CallMade&) = default;
};
struct SlipIssued {
    static constexpr std::string_view kindName = "slip_issued";
    SlipId slip;
    std::string kind;
    std::string number;
    std::string content;
    static void fields(auto& archive, auto& event) {
        archive.plain("slip", event.slip);
        archive.plain("kind", event.kind);
        archive.plain("number", event.number);
        archive.personal("content", event.content);
    }
    friend bool operator==(const SlipIssued&, const SlipIssued&) = default;
};
struct SlipVoided {
    static constexpr std::string_view kindName = "slip_voided";
    SlipId slip;
    std::string reason;
    static void fields(auto& archive, auto& event) {
        archive.plain("slip", event.slip);
        archive.personal("reason", event.reason);
    }
    friend bool operator==(const SlipVoided&, const SlipVoided&) = default;
};
struct SlipReprinted {
    static constexpr std::string_view kindName = "slip_reprinted";
    SlipId slip;
    static void fields(auto& archive, auto& event) { archive.plain("slip", event.slip); }
    friend bool operator==(const SlipReprinted&, const SlipReprinted&) = default;
};

} // namespace yingke::core::event
