// SPDX-License-Identifier: GPL-3.0-or-later
// The application behind the desk. One way, no way back: a view's click becomes a command → decide → evolve, the views
// are told, and the journal's writer appends durably meanwhile. Lives in the window's thread and never waits for the
// disk.
#pragma once

#include "core/advice.h"
#include "core/decide.h"
#include "core/hall.h"
#include "core/ports.h"
#include "frontdesk/journal_status.h"
#include "frontdesk/refusal.h"
#include "frontdesk/slip_draft.h"
#include "scenario/player/player.h"
#include "scenario/player/screen.h"

#include <QObject>

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
} // namespace yingke::slips

namespace yingke::frontdesk {

/// What S2 and the welcome begin with when somebody comes in or the telephone rings.
struct NewVisit {
    core::VisitId visit;
    std::optional<Refusal> refusal;
};

/// The day so far, as the desk shows it (design/desk.png, bottom left).
struct DayFigures {
    int visits = 0;
    core::Millis meanWait = 0; ///< of those that were served
    int overWaitingLimit = 0;
    int escalated = 0;
};

class FrontDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        core::EventStore& store;
        const core::Clock& clock;
        const office::Office& office;
        scenario::ScriptShelf& shelf;
        core::DeskId desk;
        core::command::OpenDesk opening; ///< which boot this is, for the steady line
    };
    explicit FrontDesk(Parts parts, QObject* parent = nullptr);
    ~FrontDesk() override;

    /// Takes up what the journal holds (evolve only), then opens the desk. Call once, before anything else.
    void takeUp(const std::vector<core::EventRecord>& past);

    // ---- what is ----
    [[nodiscard]] const core::Hall& hall() const;
    [[nodiscard]] core::Moment now() const;
    [[nodiscard]] core::PersonId me() const;   ///< signed in at this desk; empty: nobody
    [[nodiscard]] core::VisitId focus() const; ///< the visit in the centre; may be empty
    [[nodiscard]] scenario::Screen screen(const core::VisitId& visit) const;
    [[nodiscard]] std::vector<core::Advice> advice() const;
    [[nodiscard]] std::vector<core::EventRecord>
    recordsOf(const core::VisitId& visit) const; ///< of visits in the hall, oldest first
    [[nodiscard]] DayFigures figures() const;
    [[nodiscard]] JournalStatus journalStatus() const;
    [[nodiscard]] const office::Office& office() const;
    [[nodiscard]] scenario::ScriptShelf& shelf() const;

    // ---- what is asked; each answers nothing when done, else why not ----
    std::optional<Refusal> signIn(const core::PersonId& person);
    /// F2 / F3: takes a visitor in with nothing known. Nobody active here: attends at once with the welcome script (in
    /// person) or the questions of the call. Somebody active: greets and begins busy_in_person or busy_on_telephone.
    NewVisit visitorIn(core::Channel channel, const core::Visitor& visitor = {});
    std::optional<Refusal> describe(const core::VisitId& visit, const core::VisitorChange& change);
    std::optional<Refusal> attendTo(const core::VisitId& visit); ///< turns to it: holds the active one by name
    std::optional<Refusal> hold(const core::VisitId& visit, const QString& reason);
    std::optional<Refusal> beginScenario(const core::VisitId& visit, const std::string& scriptId);
    /// Opens a promise with its own script (S0-02, S3.4-06): its visitor anew, as known, usually by telephone. The
    /// active visit is held by name. A promise without a script has only its end to be noted: that is refused here.
    NewVisit followUp(const core::PromiseId& promise, core::Channel channel = core::Channel::Telephone);
    /// Whoever is to keep the promise is named and still of the office (S0-02).
    [[nodiscard]] bool keeps(const core::Promise& promise) const;
    /// An open promise of the visit that nobody keeps: neither farewell nor end before somebody is named (S0-02).
    [[nodiscard]] std::optional<core::PromiseId> unownedPromise(const core::VisitId& visit) const;
    /// The visitor brings the papers that were missing in `earlier`: the visits are linked (and counted), what is known
    /// of the visitor and was collected goes along, and `matter` is begun again (empty: none).
    std::optional<Refusal> cameBack(const core::VisitId& visit, const core::Visit& earlier, const std::string& matter);
    std::optional<Refusal> play(const core::VisitId& visit, const scenario::Input& input);
    std::optional<Refusal> handOver(const core::VisitId& visit, const core::PersonId& to, const QString& why);
    std::optional<Refusal> takeHandover(const core::VisitId& visit);
    std::optional<Refusal> declineHandover(const core::VisitId& visit, const QString& why);
    std::optional<Refusal> giveBack(const core::VisitId& visit);
    std::optional<Refusal> escalate(const core::VisitId& visit, core::EscalationReason reason, const QString& note,
                                    std::optional<core::EscalationLevel> level = std::nullopt,
                                    const core::PersonId& to = {});
    std::optional<Refusal> seeOff(const core::VisitId& visit); ///< begins the farewell script
    std::optional<Refusal> close(const core::VisitId& visit, std::optional<core::Outcome> outcome,
                                 const QString& reason);
    std::optional<Refusal> reopen(const core::VisitId& visit, const QString& reason);
    std::optional<Refusal> setPresence(const core::Presence& presence);
    std::optional<Refusal> renewTea(const core::VisitId& visit); ///< tea was served
    /// Anything else the core understands, all or nothing.
    std::optional<Refusal> submit(const std::vector<core::Command>& commands);
    /// The same in the name of somebody who is not the one at this desk: the supervisor who reads the log.
    std::optional<Refusal> submitAs(const core::PersonId& actor, const std::vector<core::Command>& commands);

    // ---- slips (front_desk_slips.cpp) ----
    /// Templates and the key of the check codes; nothing: slips have neither. Outlives the desk.
    void setSlips(const slips::SlipBook* book);
    /// What scripts look up; nothing: they find nothing. Outlives the desk.
    void setRooms(const registers::RoomRegister* rooms);
    /// Numbers that were given out by visits which the hall does not hold.
    void noteSlipNumbers(const std::vector<slips::SlipEntry>& given);
    [[nodiscard]] SlipDraft slipDraft(const core::VisitId& visit) const;
    /// Gives out the slip of the step the visit stands at (the one that was given out already, when there is one).
    /// Going on from the step does the same.
    SlipIssue issueSlip(const core::VisitId& visit);
    std::optional<Refusal> voidSlip(const core::SlipId& slip, const QString& reason);
    std::optional<Refusal> reprintSlip(const core::SlipId& slip);     ///< before a second paper is printed
    [[nodiscard]] std::vector<slips::SlipEntry> slipsOfToday() const; ///< oldest first
    [[nodiscard]] std::optional<slips::SlipEntry> slip(const core::SlipId& slip) const; ///< of visits in the hall
    /// All that was decided about it is durable: it may leave the room.
    [[nodiscard]] bool recorded(const slips::SlipEntry& entry) const;

    /// Shows another visit in the centre; changes nothing in the hall.
    void setFocus(const core::VisitId& visit);
    /// Whether these events are durable: what leaves the room waits for it.
    [[nodiscard]] bool durable(const core::EventId& event) const;
    /// Marks what was decided so far, for allDurable().
    [[nodiscard]] quint64 mark() const;
    /// Whether all that was decided up to the mark is on the disk.
    [[nodiscard]] bool allDurable(quint64 mark) const;

public slots:
    void journalAnswered(quint64 token, bool durable, const QString& reason);
    /// Compares all limits with the clock now; the timer calls it, tests may.
    void noteTime();

signals:
    void hallChanged();
    void focusChanged();
    void journalStatusChanged();
    /// A new version of this script (its title) serves the next visitor; visits that run keep theirs.
    void scriptPublished(const QString& title);
    /// Once for the hall, not for each: the gravest change of this moment, of limits and of promises to be kept.
    void limitSounded(yingke::core::LimitPhase phase);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yingke::frontdesk
