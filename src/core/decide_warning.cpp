// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings for those at the desk: set, prolonged, ended.
#include "core/characters.h"
#include "core/rules.h"

namespace yingke::core {

namespace {

constexpr std::size_t longestWarning = 200; ///< characters of a reason: it is read in seconds

bool isNamedEnough(const command::SetWarning& command) {
    switch (command.about) {
    case WarningAbout::Person:
        return !command.who.telephone.empty() || (!blank(command.who.surname) && !blank(command.who.room));
    case WarningAbout::Room:
        return !blank(command.who.room);
    case WarningAbout::Firm:
        return !blank(command.firm);
    }
    return false;
}

Refused wantReason(const Draft& draft, const std::string& reason) {
    if (draft.context().actor.empty()) {
        return reject(RejectionReason::NobodyActs);
    }
    if (blank(reason)) {
        return reject(RejectionReason::EmptyReason, "reason");
    }
    if (characters(reason) > longestWarning) {
        return reject(RejectionReason::TooLong, "warning");
    }
    return std::nullopt;
}

Refused wantDay(const Draft& draft, std::int64_t lastDay) {
    const std::int64_t today = localDay(draft.now());
    if (lastDay < today) {
        return reject(RejectionReason::DueInPast);
    }
    if (lastDay > today + draft.context().warningDays) {
        return reject(RejectionReason::EndTooFar, std::to_string(draft.context().warningDays));
    }
    return std::nullopt;
}

} // namespace

Refused carryOut(Draft& draft, const command::SetWarning& command) {
    if (command.warning.empty() || find(draft.hall(), command.warning) != nullptr) {
        return reject(RejectionReason::IdInUse, command.warning.value);
    }
    if (!isNamedEnough(command)) {
        return reject(RejectionReason::NothingNamed, "named");
    }
    if (auto refused = wantReason(draft, command.reason)) {
        return refused;
    }
    if (auto refused = wantDay(draft, command.lastDay)) {
        return refused;
    }
    draft.happen(VisitId{}, event::WarningSet{command.warning, command.about, command.who, command.firm, command.reason,
                                              command.lastDay});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::ProlongWarning& command) {
    const Warning* warning = find(draft.hall(), command.warning);
    if (warning == nullptr) {
        return reject(RejectionReason::NoSuchWarning, command.warning.value);
    }
    if (auto refused = wantReason(draft, command.reason)) {
        return refused;
    }
    if (command.lastDay <= warning->lastDay) {
        return reject(RejectionReason::NotLater);
    }
    if (auto refused = wantDay(draft, command.lastDay)) {
        return refused;
    }
    draft.happen(VisitId{}, event::WarningProlonged{command.warning, command.lastDay, command.reason});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::EndWarning& command) {
    if (find(draft.hall(), command.warning) == nullptr) {
        return reject(RejectionReason::NoSuchWarning, command.warning.value);
    }
    if (auto refused = wantReason(draft, command.reason)) {
        return refused;
    }
    draft.happen(VisitId{}, event::WarningEnded{command.warning, command.reason});
    return std::nullopt;
}

} // namespace yingke::core
