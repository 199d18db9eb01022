// SPDX-License-Identifier: GPL-3.0-or-later
// What FrontDesk keeps. Inside its own source files only.
#pragma once

#include "frontdesk/front_desk.h"
#include "frontdesk/office_surroundings.h"
#include "office/data/office.h"
#include "scenario/player/script_shelf.h"

#include <QTimer>

#include <map>
#include <set>

namespace yingke::frontdesk {

class FrontDesk::Private {
public:
    explicit Private(FrontDesk& desk, Parts given) : q(desk), parts(std::move(given)) {}

    FrontDesk& q;
    Parts parts;
    core::Hall hall;
    core::VisitId focus;
    std::map<core::VisitId, std::vector<core::EventRecord>> records; ///< of the visits in the hall
    std::map<quint64, std::vector<core::EventId>> pending;           ///< appended, not yet durable
    std::set<core::EventId> undurable;
    quint64 lastToken = 0;
    JournalStatus status;
    const slips::SlipBook* slips = nullptr;
    const registers::RoomRegister* rooms = nullptr;
    std::map<std::pair<std::string, std::int64_t>, int> slipPlaces; ///< greatest place given out, by kind and day
    struct Reminder {
        core::Millis due = 0; ///< UTC, as it was when told; another time is told anew
        core::LimitPhase told = core::LimitPhase::Calm;
    };
    std::map<core::PromiseId, Reminder> reminders;
    QTimer timer; ///< one, for the next due time of the whole hall

    [[nodiscard]] core::Context context() const;
    [[nodiscard]] OfficeSurroundings surroundings() const { return {parts.office, parts.clock, q.me(), rooms}; }
    /// Decides, evolves, appends. Does not tell the views.
    std::optional<Refusal> carryOut(const std::vector<core::Command>& commands, const core::VisitId& about);
    std::optional<Refusal> carryOut(const std::vector<core::Command>& commands, const core::VisitId& about,
                                    const core::Context& given);
    /// The same, and tells them.
    std::optional<Refusal> done(const std::vector<core::Command>& commands, const core::VisitId& about);
    void tell();
    void remember(const core::EventRecord& record);
    void armTimer();
    void letGo(); ///< visits of former days that are over
    void focusNext();
    [[nodiscard]] const scenario::Script* scriptOf(const core::Visit& visit);
    std::optional<Refusal> begin(const core::VisitId& visit, const std::string& script, const core::VisitId& other,
                                 const core::PromiseId& promise = {});
    /// The first who is in, else the first who is busy, of those who have the role.
    [[nodiscard]] core::PersonId available(const char* role, const core::PersonId& except) const;
    [[nodiscard]] QString labelOf(const scenario::Script& script, const std::string& field) const;
    /// Why the visitor is not seen off yet (S0-02).
    [[nodiscard]] std::optional<Refusal> nobodyKeeps(const core::Visit& visit) const;
    /// The gravest of the promises that came to their reminder, or their time, since it was asked last.
    std::optional<core::LimitPhase> reminded();
    /// Milliseconds until a promise wants a reminder or is due; nothing when none does.
    [[nodiscard]] std::optional<core::Millis> nextReminder() const;
    void afterPlay(const core::VisitId& visit);
    void noteNumber(const std::string& kind, const std::string& number);
    [[nodiscard]] core::command::IssueSlip issueOf(const core::Visit& visit, SlipDraft draft) const;
    /// Going on from a step with a slip gives it out in the same decision; or says what is missing.
    std::optional<Refusal> withSlip(const core::VisitId& visit, const scenario::Input& input,
                                    std::vector<core::Command>& commands) const;
};

} // namespace yingke::frontdesk
