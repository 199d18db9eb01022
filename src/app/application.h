// SPDX-License-Identifier: GPL-3.0-or-later
// Everything behind the window, opened in its order: data place, office, journal, scripts, clock, front desk.
#pragma once

#include "frontdesk/front_desk.h"
#include "journal/check/good_backups.h"
#include "office/access/log_access.h"
#include "office/data/office.h"
#include "platform/system_clock.h"
#include "publishing/publisher.h"
#include "publishing/script_watch.h"
#include "register/rooms/room_register.h"
#include "scenario/player/script_shelf.h"
#include "slips/slip_book.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace yingke::journal {
class Journal;
}

namespace yingke::app {

/// Which log the desk writes into.
enum class LogChoice {
    Own,      ///< the data place's journal.sqlite
    Meanwhile ///< journal.meanwhile.sqlite: while nobody has decided what becomes of a damaged one
};

class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(QObject* parent = nullptr);
    ~Application() override;

    /// Is asked when the wall clock can hardly be right (the sentence says why), before the first event of the start.
    /// False: the desk is not opened. Without one it opens all the same; either way the doubt stands at the desk until
    /// it is settled.
    using ClockQuestion = std::function<bool(const QString& doubt)>;
    void askAboutClock(ClockQuestion question) { m_askAboutClock = std::move(question); }

    /// Opens the data place `folder`. Empty when done; else a sentence for the user, and nothing is open.
    /// `clock`: for tests; the system's own when nullptr. `log` Meanwhile: the desk works, the damaged log is not
    /// touched and not read; what is written goes into the own log at the first start at which that opens again.
    [[nodiscard]] QString open(const QString& folder, const core::Clock* clock = nullptr,
                               LogChoice log = LogChoice::Own);
    [[nodiscard]] LogChoice log() const { return m_log; }
    // ---- after an open() that did not open ----
    /// The log is not as it was written: it was left as it is, and the user may choose (mendLog, then open again).
    [[nodiscard]] bool isLogDamaged() const { return m_damaged; }
    /// The newest backup that is whole; nothing when there is none. Reads it to its end.
    [[nodiscard]] std::optional<journal::GoodBackup> backupToGoBackTo() const;
    /// Puts the damaged log aside, whole, and the backup or, without one, a new log in its place, which names the old
    /// one's last hash. Empty when done; else a sentence for the user.
    [[nodiscard]] QString mendLog(const std::optional<journal::GoodBackup>& backup) const;
    /// Among the damaged ones: it is whole, but not the one that was seen on this computer last (takeLogAsItIs).
    [[nodiscard]] bool isLogPutBack() const { return m_putBack; }
    /// It was put back on purpose: the log notes that, and opens from now on. Empty when done; else a sentence.
    [[nodiscard]] QString takeLogAsItIs() const;
    /// Writes what is pending and closes the desk. What can't be written, and was not kept elsewhere, is lost: ask
    /// unsaved() first.
    void close();
    /// Events that are not on the disk, after waiting for it at most so long (milliseconds).
    [[nodiscard]] std::size_t unsaved(int mostMs);
    /// Keeps what is not on the disk in a file in `folder` (empty: the user's own), durably, and at close() again with
    /// what came after it; the next start takes it in. Empty, or a sentence why not.
    [[nodiscard]] QString keepElsewhere(const QString& folder);
    [[nodiscard]] bool isOpen() const { return m_publisher != nullptr; } ///< what stands below may be asked

    [[nodiscard]] frontdesk::FrontDesk& desk() { return *m_desk; }
    [[nodiscard]] office::Office& office() { return m_office; }
    [[nodiscard]] publishing::Publisher& publisher() { return *m_publisher; }
    [[nodiscard]] publishing::ScriptWatch& watch() { return *m_watch; }
    [[nodiscard]] office::LogAccess& access() { return *m_access; }
    [[nodiscard]] slips::SlipBook& slips() { return m_slips; }
    [[nodiscard]] registers::RoomRegister& rooms() { return m_rooms; }
    [[nodiscard]] journal::Journal& journal() { return *m_journal; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// What was not right at the start: damaged files and what serves instead, scripts that can't be used. Each stands
    /// at the desk until it is read.
    [[nodiscard]] const std::vector<QString>& faults() const { return m_faults; }
    /// The same, and the drafts that were made outside (the desk has them as news, not as faults).
    [[nodiscard]] std::vector<QString> warnings() const;
    /// The layouts of the slips are read again; what can't be read.
    [[nodiscard]] std::vector<QString> rereadSlips();
    /// First start: the community, who is at the desk. Saves, and signs in.
    [[nodiscard]] QString begin(const QString& community, const QString& name, scenario::Gender gender);

private:
    // The stages of open(), in their order.
    [[nodiscard]] QString layOutFiles() const;
    void readOffice(); ///< and what stands beside it: access, slips, register
    [[nodiscard]] scenario::Library loadScripts();
    [[nodiscard]] QString openJournal();
    /// What an earlier end kept elsewhere, into the journal; what is not durable by then is given back.
    [[nodiscard]] std::vector<core::EventRecord> takeInUnsaved();
    /// What was written while the log was damaged, into the journal.
    void takeInMeanwhile();
    [[nodiscard]] QString openDesk(scenario::Library library, const core::Clock* clock);
    [[nodiscard]] bool goesOnWith(const core::Clock& time, const std::optional<core::Moment>& last,
                                  std::optional<int> offsetThen) const;
    [[nodiscard]] QString journalFile() const { return m_folder + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] QString meanwhileFile() const { return m_folder + QStringLiteral("/journal.meanwhile.sqlite"); }
    [[nodiscard]] QString fileInUse() const { return m_log == LogChoice::Own ? journalFile() : meanwhileFile(); }

    QString m_folder;
    office::Office m_office;
    slips::SlipBook m_slips;
    registers::RoomRegister m_rooms;
    platform::SystemClock m_systemClock;
    ClockQuestion m_askAboutClock;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<scenario::ScriptShelf> m_shelf;
    std::unique_ptr<frontdesk::FrontDesk> m_desk;
    std::unique_ptr<publishing::Publisher> m_publisher;
    std::unique_ptr<publishing::ScriptWatch> m_watch;
    std::unique_ptr<office::LogAccess> m_access;
    QString m_keptIn; ///< the spool of keepElsewhere(); empty: none
    std::vector<QString> m_faults;
    std::vector<QString> m_outside; ///< texts changed outside, not in force
    QString m_otherKey;             ///< that marked the log's head, when it is not this user's; empty: none
    LogChoice m_log = LogChoice::Own;
    bool m_damaged = false;
    bool m_putBack = false;
};

/// The first lines of the maintainer's log: the versions of the program, of Qt and of the system.
void tellVersions();

/// The standard data place of this user.
[[nodiscard]] QString standardDataPlace();

} // namespace yingke::app
