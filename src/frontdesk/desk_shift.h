// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's day: opened with who is here and what stayed open, handed to the next shift, closed. Each is one decision.
#pragma once

#include "core/shift.h"
#include "core/shift_commands.h"
#include "frontdesk/refusal.h"

#include <QString>

#include <optional>
#include <vector>

namespace yingke::frontdesk {

class DecisionLoop;
class DeskFocus;

/// What became of a visit that stayed open over night, or is open when the desk closes.
struct Settled {
    enum class How {
        StaysHere, ///< goes on; whatever in it is nobody's who is here becomes that of who opens the desk
        HasLeft,   ///< without saying
        Promised   ///< taken on as a promise
    };
    core::VisitId visit;
    How how = How::StaysHere;
    QString promise = {}; ///< what is promised, and how it reaches the visitor
    core::Millis due = 0; ///< UTC milliseconds
};

class DeskShift {
public:
    /// Both outlive it.
    DeskShift(DecisionLoop& loop, DeskFocus& focus) : m_loop(loop), m_focus(focus) {}

    /// Nobody was asked yet today who is here, or the desk was closed since.
    [[nodiscard]] bool isOpeningDue() const;
    /// What this person answers for now.
    [[nodiscard]] core::AnswersFor answersFor(const core::PersonId& person) const;
    /// Visits that are not over, the earliest first.
    [[nodiscard]] std::vector<const core::Visit*> stillOpen() const;

    // Each answers nothing when done, else why not; nothing is done by halves. All tell the views.
    /// `here`: whose presence is known; of the others it stays unknown.
    std::optional<Refusal> open(const core::PersonId& who, const std::vector<core::Presence>& here,
                                const std::vector<Settled>& settled);
    /// core::command::ChangeShift, or the mere signing in where nobody is signed in. The day is begun by it, if it was
    /// not.
    std::optional<Refusal> change(const core::PersonId& to, const QString& sheet);
    /// `kept`: promises that were kept by now.
    std::optional<Refusal> close(const std::vector<Settled>& settled, const std::vector<core::PromiseId>& kept,
                                 const QString& note, const QString& sheet);
    std::optional<Refusal> leaveCompany(const core::command::LeaveCompany& leave);

private:
    DecisionLoop& m_loop;
    DeskFocus& m_focus;
};

} // namespace yingke::frontdesk
