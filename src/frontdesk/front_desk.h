// SPDX-License-Identifier: GPL-3.0-or-later
// The application behind the desk, as the windows know it: what is, and what the receptionist does with a visitor, as
// whole actions. One way, no way back: a view's click becomes a command → decide → evolve, the views are told, and the
// journal's writer appends durably meanwhile. Lives in the window's thread and never waits for the disk.
#pragma once

#include "core/advice.h"
#include "core/draft.h"
#include "core/ports.h"
#include "core/wait_estimate.h"
#include "frontdesk/changes.h"
#include "frontdesk/journal_answers.h"
#include "frontdesk/new_visit.h"
#include "frontdesk/refusal.h"
#include "scenario/player/ahead.h"
#include "scenario/player/player.h"
#include "scenario/player/screen.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace yingke::office {
class Office;
} // namespace yingke::office

namespace yingke::registers {
class RoomRegister;
} // namespace yingke::registers

namespace yingke::scenario {
class ScriptShelf;
} // namespace yingke::scenario

namespace yingke::slips {
class SlipBook;
struct SlipEntry;
} // namespace yingke::slips

namespace yingke::frontdesk {

class DeskHandovers;
class DeskPromises;
class DeskShift;
class DeskSlips;
class DeskTill;
class WaitTimes;

class FrontDesk : public QObject {
    Q_OBJECT

public:
    /// What it works with. References and pointers outlive the desk.
    struct Parts {
        core::EventStore& store;
        std::unique_ptr<JournalAnswers> answers; ///< connected with the store already: no answer is missed
        const core::Clock& clock;
        const office::Office& office;
        scenario::ScriptShelf& shelf;
        core::DeskId desk;
        core::command::OpenDesk opening; ///< which boot this is, for the steady line
        const slips::SlipBook* slips;    ///< templates and the key of the check codes; nullptr: slips have neither
        registers::RoomRegister* rooms;  ///< what scripts look up, and where payments settle; nullptr: nothing
        const std::vector<slips::SlipEntry>& given; ///< numbers given out by visits that the past does not hold
        const std::vector<core::EventRecord>& past; ///< what the journal holds of the visits that go on, oldest first
        /// Steady line minus boot clock (milliseconds): the opening then says both of the same instant, so that a
        /// restart adds nothing to the line. Nothing: the opening says it already.
        std::optional<core::Millis> steadyOverBoot = std::nullopt;
        /// Minutes from UTC that this machine's zone had at the time of the past's last event. Nothing: as now.
        std::optional<int> offsetThen = std::nullopt;
        std::function<core::ServiceTimes()> before = {}; ///< how long visits took (WaitTimes); none: not known
    };
    /// Takes up the past (evolve only), then opens the desk.
    explicit FrontDesk(Parts parts, QObject* parent = nullptr);
    ~FrontDesk() override;

    // ---- what is ----
    [[nodiscard]] const core::Hall& hall() const;
    [[nodiscard]] core::Moment now() const;
    [[nodiscard]] core::PersonId me() const; ///< signed in at this desk; empty: nobody
    /// Why the wall clock can hardly be right: before the last event, years off, or in another zone. Empty when it can,
    /// or was settled.
    [[nodiscard]] QString clockDoubt() const;
    [[nodiscard]] core::VisitId focus() const; ///< the visit in the centre; may be empty
    [[nodiscard]] scenario::Screen screen(const core::VisitId& visit) const;
    /// What each answer at the visit's step leads to; tried, and nothing of it happens.
    [[nodiscard]] std::vector<scenario::Ahead> ahead(const core::VisitId& visit) const;
    [[nodiscard]] std::vector<core::Advice> advice() const;
    /// Of visits in the hall, oldest first; good until the next decision.
    [[nodiscard]] const std::vector<core::EventRecord>& recordsOf(const core::VisitId& visit) const;
    [[nodiscard]] const office::Office& office() const;
    [[nodiscard]] scenario::ScriptShelf& shelf() const;

    // ---- what it is made of ----
    [[nodiscard]] JournalAnswers& journal() const;
    [[nodiscard]] DeskSlips& slips() const;
    [[nodiscard]] DeskPromises& promises() const;
    [[nodiscard]] DeskTill& till() const;
    [[nodiscard]] DeskHandovers& handovers() const;
    [[nodiscard]] const WaitTimes& waits() const;
    [[nodiscard]] DeskShift& shift() const;

    // ---- what is asked; each answers nothing when done, else why not ----
    std::optional<Refusal> signIn(const core::PersonId& person); ///< a change of shift where somebody was
    /// F2 / F3: takes a visitor in with nothing known. Nobody active here: attends at once with the welcome script (in
    /// person) or the questions of the call. Somebody active: greets and begins busy_in_person or busy_on_telephone.
    /// `by`: comes by that appointment, with what is known of the visitor there (`visitor` is not asked).
    NewVisit visitorIn(core::Channel channel, const core::Visitor& visitor = {}, const core::AppointmentId& by = {});
    std::optional<Refusal> describe(const core::VisitId& visit, const core::VisitorChange& change);
    /// Who the visitor is was written down amiss: what the matter has taken over of it is put right too.
    std::optional<Refusal> correct(const core::VisitId& visit, const core::VisitorChange& change);
    std::optional<Refusal> attendTo(const core::VisitId& visit); ///< turns to it: holds the active one by name
    std::optional<Refusal> hold(const core::VisitId& visit, const QString& reason);
    std::optional<Refusal> beginScenario(const core::VisitId& visit, const std::string& scriptId);
    /// The visitor brings the papers that were missing in `earlier`: the visits are linked (and counted), what is known
    /// of the visitor and was collected goes along, and `matter` is begun again (empty: none).
    std::optional<Refusal> cameBack(const core::VisitId& visit, const core::Visit& earlier, const std::string& matter);
    /// An answer on a visit on hold goes on with it, or is refused; it is never a colleague's who took it over.
    std::optional<Refusal> play(const core::VisitId& visit, const scenario::Input& input);
    std::optional<Refusal> seeOff(const core::VisitId& visit); ///< begins the farewell script
    std::optional<Refusal> close(const core::VisitId& visit, std::optional<core::Outcome> outcome,
                                 const QString& reason);
    std::optional<Refusal> reopen(const core::VisitId& visit, const QString& reason);
    std::optional<Refusal> takeBack(const core::VisitId& visit); ///< a farewell begun amiss (core::takenBackUntil)
    std::optional<Refusal> setPresence(const core::Presence& presence);
    void settleClock();                                          ///< people say that the wall clock is right; recorded
    std::optional<Refusal> renewTea(const core::VisitId& visit); ///< tea was served
    /// Anything else the core understands, all or nothing.
    std::optional<Refusal> submit(const std::vector<core::Command>& commands);
    /// The same in the name of somebody who is not the one at this desk: the supervisor who reads the log.
    std::optional<Refusal> submitAs(const core::PersonId& actor, const std::vector<core::Command>& commands);

    /// Shows another visit in the centre; changes nothing in the hall.
    void setFocus(const core::VisitId& visit);
    /// What is done within `action` is told once, at its end, however many of the above it is made of.
    void asOne(const std::function<void()>& action);

public slots:
    /// Compares all limits with the clock now; the timer calls it, tests may.
    void noteTime();

signals:
    /// Once for each of the above, and for what the clock brings, when all of it is done.
    void hallChanged(const yingke::frontdesk::Changes& changes);
    void journalStatusChanged(); ///< journal().status()
    /// A new version of this script (its title) serves the next visitor; visits that run keep theirs.
    void scriptPublished(const QString& title);
    /// Something waited for somebody who has gone out, and has moved on of itself: to whom, in a sentence. It is so for
    /// as long as the visit is open and `gone` is out.
    void movedOn(const QString& sentence, const yingke::core::VisitId& visit, const yingke::core::PersonId& gone);
    /// Once for the hall, not for each: the gravest change of this moment, of limits and of promises to be kept.
    void limitSounded(yingke::core::LimitPhase phase);

private:
    std::optional<Refusal> playOn(core::Draft& draft, const core::VisitId& visit, const scenario::Input& input);
    void tell();
    /// After an input that was carried out: what follows of itself.
    void afterPlay(const core::VisitId& visit);

    class Inside;
    std::unique_ptr<Inside> d;
};

} // namespace yingke::frontdesk
