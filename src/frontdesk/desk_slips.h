// SPDX-License-Identifier: GPL-3.0-or-later
// Slips: made out at a `print:` step, numbered in the decision that records them, void, reprinted, listed.
#pragma once

#include "core/command.h"
#include "core/visit.h"
#include "frontdesk/slip_draft.h"
#include "scenario/player/player.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yingke::core {
class Draft;
} // namespace yingke::core

namespace yingke::slips {
class SlipBook;
} // namespace yingke::slips

namespace yingke::frontdesk {

class DecisionLoop;
class DeskPlayer;
class DeskTill;

class DeskSlips {
public:
    /// `book`: templates and the key of the check codes; nullptr: slips have neither. `given`: numbers that were given
    /// out by visits which the hall does not hold. Loop, player, till and book outlive it.
    DeskSlips(DecisionLoop& loop, const DeskPlayer& player, const DeskTill& till, const slips::SlipBook* book,
              const std::vector<slips::SlipEntry>& given);

    /// The slip of the step the visit stands at, as the visit stands now; gives nothing out.
    [[nodiscard]] SlipDraft draft(const core::VisitId& visit) const;
    /// Gives out the slip of the step the visit stands at (the one that was given out already, when there is one).
    /// Going on from the step does the same.
    SlipIssue issue(const core::VisitId& visit);
    std::optional<Refusal> voidSlip(const core::SlipId& slip, const QString& reason);
    std::optional<Refusal> reprint(const core::SlipId& slip);    ///< before a second paper is printed
    [[nodiscard]] std::vector<slips::SlipEntry> ofToday() const; ///< oldest first
    [[nodiscard]] std::optional<slips::SlipEntry> find(const core::SlipId& slip) const; ///< of visits in the hall
    /// All that was decided about it is durable: it may leave the room.
    [[nodiscard]] bool recorded(const slips::SlipEntry& entry) const;

    /// Going on from a step with a slip gives it out in the same decision, before what the player makes of `input`.
    /// Or what it lacks: then the step can't be left by this draft.
    [[nodiscard]] std::optional<Refusal> giveOut(core::Draft& draft, const core::VisitId& visit,
                                                 const scenario::Input& input) const;

private:
    void note(const core::EventRecord& record);
    void noteNumber(const std::string& kind, const std::string& number);
    [[nodiscard]] std::optional<Refusal> give(core::Draft& draft, const core::command::IssueSlip& issue) const;
    [[nodiscard]] core::command::IssueSlip issueOf(const core::Visit& visit, SlipDraft draft) const;

    DecisionLoop& m_loop;
    const DeskPlayer& m_player;
    const DeskTill& m_till;
    const slips::SlipBook* m_book;
    std::map<std::pair<std::string, std::int64_t>, int> m_places; ///< greatest place given out, by kind and day
};

} // namespace yingke::frontdesk
