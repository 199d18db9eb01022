// SPDX-License-Identifier: GPL-3.0-or-later
// Identities. All are opaque texts made outside the core (the core has no chance of its own), so that several desks
// can write into one journal without asking each other. An empty id means "none".
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace yingke::core {

/// A text that can't be mixed up with the id of another thing. Compares and hashes as its text.
template <class Tag> struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}

    [[nodiscard]] bool empty() const { return value.empty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b) { return a.value.compare(b.value) <=> 0; }
};

using VisitId = Id<struct VisitTag>;             ///< one visit, from the door to the door
using EventId = Id<struct EventTag>;             ///< UUID of one event; unique in the journal
using PersonId = Id<struct PersonTag>;           ///< a member of the staff (never a visitor)
using DeskId = Id<struct DeskTag>;               ///< one counter, e.g. "desk-1"
using RoleId = Id<struct RoleTag>;               ///< a post of the office, e.g. "finance"
using StepId = Id<struct StepTag>;               ///< a step of a script; pieces in use are "piece/step"
using ChoiceId = Id<struct ChoiceTag>;           ///< an option of an ask step
using FactId = Id<struct FactTag>;               ///< a fact collected in a visit, e.g. "workers"
using PaperId = Id<struct PaperTag>;             ///< a kind of paper, e.g. "identity_card"
using LimitId = Id<struct LimitTag>;             ///< a running limit, unique within its visit
using HandoverId = Id<struct HandoverTag>;       ///< one handover
using PromiseId = Id<struct PromiseTag>;         ///< one promise
using SlipId = Id<struct SlipTag>;               ///< one printed slip
using AppointmentId = Id<struct AppointmentTag>; ///< one appointment
using WarningId = Id<struct WarningTag>;         ///< one warning for those at the desk

/// A script as it was when a visit began with it: its id and the content hash (lower-case hex) of its text.
struct ScriptRef {
    std::string id;
    std::string hash;

    [[nodiscard]] bool empty() const { return id.empty(); }
    static void fields(auto& archive, auto& script) {
        archive.plain("id", script.id);
        archive.plain("hash", script.hash);
    }
    friend bool operator==(const ScriptRef&, const ScriptRef&) = default;
};

} // namespace yingke::core

template <class Tag> struct std::hash<yingke::core::Id<Tag>> {
    std::size_t operator()(const yingke::core::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.value);
    }
};
