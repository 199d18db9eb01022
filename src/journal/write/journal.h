// SPDX-License-Identifier: GPL-3.0-or-later
// The event store. One writer thread has the only connection that writes and checkpoints; nobody waits for the disk.
#pragma once

#include "core/ports.h"
#include "journal/write/open_answer.h"
#include "journal/write/spool.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yingke::journal {

class Journal : public QObject, public core::EventStore {
    Q_OBJECT

public:
    explicit Journal(QObject* parent = nullptr);
    ~Journal() override; ///< writes what is pending (one try), then closes

    /// Opens or makes the file (0600). Takes the lock file `path`.lock; a second process is kept out. Checks first that
    /// it is what was written: the head kept outside, the last 5,000 events, their seals; one that is not is not
    /// touched. So is, unless `other` says otherwise, one that this user's program has seen go further, or otherwise,
    /// in this place. Blocks; call at start.
    [[nodiscard]] OpenAnswer open(const QString& path, OtherThanSeen other = OtherThanSeen::Refused);
    void close();

    /// Any thread; never waits. The answer comes as answered() in the receivers' own threads, in the order of the
    /// batches.
    void append(core::Batch batch) override;
    /// Keeps a script's text for good; before any event that names it. Any thread.
    void archiveScript(const std::string& hash, const std::string& id, const std::string& text);
    /// Tries a refused write again at once. Any thread.
    void retryNow();
    /// Waits until all appended so far is durable, at most so long (milliseconds); false when it is not. For closing
    /// and tests.
    bool flush(int mostMs);
    /// What was appended and is not durable; it stays where it is. Any thread.
    [[nodiscard]] Waiting waiting() const;

    // ---- reading; the caller's thread, a connection of its own that never writes ----
    /// What the hall needs to stand as it stood: all events of visits that are open, or ended on the day of `now` or
    /// later, of open promises, and the hall's own. Oldest first. `broke` becomes true when reading broke off: then it
    /// is what could be read until there.
    [[nodiscard]] std::vector<core::EventRecord> forReplay(const core::Moment& now, bool* broke = nullptr) const;
    /// Every event. Oldest first.
    [[nodiscard]] std::vector<core::EventRecord> all() const;
    /// An archived script's text; empty when there is none.
    [[nodiscard]] std::string archivedScript(const std::string& hash) const;

signals:
    /// `durable`: the batch is on the disk. Otherwise why not; it is kept and tried again, and answered anew.
    void answered(quint64 token, bool durable, const QString& reason);

private:
    class Writer;
    QString m_path;
    std::unique_ptr<Writer> m_writer;
};

} // namespace yingke::journal
