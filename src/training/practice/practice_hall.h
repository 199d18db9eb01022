// SPDX-License-Identifier: GPL-3.0-or-later
// A hall of its own for practice: the real front desk, machine and player on a practice clock, with a practice cast,
// keeping its events in memory. It has no way to the log of visits.
#pragma once

#include "frontdesk/front_desk.h"
#include "scenario/language/loader.h"
#include "training/practice/practice_cast.h"
#include "training/practice/practice_clock.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yingke::training {

class PracticeHall : public QObject {
    Q_OBJECT

public:
    struct Begin {
        scenario::Library library; ///< the texts that are practised; copied, so that an edit does not disturb a run
        std::string script;        ///< scenario id in it
        PracticeCast cast;
        core::PersonId trainee;             ///< of the roster; empty: the first receptionist, or a practice colleague
        QString traineeName;                ///< when not of the roster
        std::vector<std::string> then = {}; ///< scripts that goOn() begins one after the other when one is over
    };
    /// `office` is copied. `now`: where practice time begins.
    PracticeHall(const office::Office& office, const core::Moment& now, Begin begin, QObject* parent = nullptr);
    ~PracticeHall() override;

    [[nodiscard]] frontdesk::FrontDesk& desk() const;
    [[nodiscard]] PracticeClock& clock() const;
    [[nodiscard]] const office::Office& office() const; ///< the copy, with the practice cast in its roster
    [[nodiscard]] const scenario::Script& script() const;
    [[nodiscard]] const scenario::Library& library() const; ///< the texts as they are practised
    [[nodiscard]] const PracticeCast& cast() const;
    /// The script that goOn() begins when this one is over; empty: none.
    [[nodiscard]] std::string nextScript() const;
    /// The visit that the script is practised on.
    [[nodiscard]] core::VisitId visit() const;
    /// The visit in the centre and the screen to show.
    [[nodiscard]] core::VisitId focus() const;
    [[nodiscard]] scenario::Screen screen() const;
    /// Everything that happened here, oldest first.
    [[nodiscard]] const std::vector<core::EventRecord>& records() const;
    /// The open visits, in the order in which they came.
    [[nodiscard]] std::vector<core::VisitId> present() const;
    /// What goOn() does next, and with which visit.
    enum class Onwards { Step, TakeCall, Attend, SeeOff, NextScript, Over };
    struct Next {
        Onwards what = Onwards::Over;
        core::VisitId visit = {};
    };
    [[nodiscard]] Next next() const;
    /// Practice milliseconds since the begin.
    [[nodiscard]] core::Millis elapsed() const;
    [[nodiscard]] const QString& beginFault() const; ///< why the script did not begin; empty when it did

    // ---- the walk ----
    /// Does what the step asks with what the cast has (sample values, the papers brought, calls answered or not), then
    /// goes on. A question is left to people: it answers that a choice is wanted. Where no step stands: next(), so that
    /// whoever came in between comes to the end too.
    std::optional<frontdesk::Refusal> goOn();
    /// The next of present() comes into the centre; what is done with it stays as it is.
    void goRound();
    void look(const core::VisitId& visit); ///< this one does
    std::optional<frontdesk::Refusal> play(const scenario::Input& input);
    std::optional<frontdesk::Refusal> back();
    std::optional<frontdesk::Refusal> skip();     ///< past this step; the reason: that it is practice
    std::optional<frontdesk::Refusal> cantCome(); ///< who was asked to take over
    /// From any step: the facts that it may speak of get sample values.
    std::optional<frontdesk::Refusal> jump(const core::StepId& step);
    /// Takes it up; who was being served is asked to wait, and gone back to by goOn().
    std::optional<frontdesk::Refusal> attendTo(const core::VisitId& visit);

    // ---- the clock ----
    /// So much practice time passes (milliseconds); limits are noted at their times, the telephone rings at its own.
    void pass(core::Millis time);
    /// To the next time at which a limit passes; false when none runs.
    bool toNextLimit();

    // ---- sudden events ----
    std::optional<frontdesk::Refusal> telephoneRings();
    std::optional<frontdesk::Refusal> secondVisitor();
    std::optional<frontdesk::Refusal> insists();              ///< on somebody else: the visit moves up
    std::optional<frontdesk::Refusal> supervisorCalledAway(); ///< who was fetched, else the service supervisor
    std::optional<frontdesk::Refusal> setPresence(const core::RoleId& role, core::PresenceState state);

signals:
    void changed();

private:
    void happens(const SuddenAt& sudden);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yingke::training
