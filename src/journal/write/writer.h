// SPDX-License-Identifier: GPL-3.0-or-later
// The writer thread: the only connection that writes and checkpoints. Inside the journal only.
#pragma once

#include "core/ports.h"
#include "journal/format/chain_end.h"
#include "journal/write/journal.h"
#include "journal/write/projection.h"
#include "platform/file_identity.h"
#include "platform/process_lock.h"

#include <QSqlDatabase>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace yingke::journal {

class Journal::Writer {
public:
    explicit Writer(Journal& journal) : m_journal(journal) {}
    ~Writer();

    OpenAnswer open(const QString& path, OtherThanSeen other);
    void append(core::Batch batch);
    void archive(const std::string& hash, const std::string& id, const std::string& text);
    void retryNow();
    bool flush(int mostMs);
    Waiting waiting();
    void close();

private:
    struct Script {
        QString hash;
        QString id;
        QString text;
    };
    void work(); ///< the thread
    /// All that waits in one transaction, answered. Called and left with the lock held; false: it is to stop.
    [[nodiscard]] bool writeWaiting(std::unique_lock<std::mutex>& lock);
    /// The head may lag: it costs as much as a commit, so it is written once a second and at the end.
    void keepHead();
    /// That it has come so far, outside its place too; that may lag more: a minute's events.
    void keepSeen();
    /// After a refusal: waits, and opens the file anew. With the lock held; false: it is to stop.
    [[nodiscard]] bool openAnew(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] QString openConnection();
    void closeConnection();
    [[nodiscard]] QString configure();
    [[nodiscard]] QString upgrade(int from);
    void growWal();
    /// After a failed commit: nothing is taken for durable that may stand in the system's memory alone.
    [[nodiscard]] QString settle();
    /// Whether the names still stand for the files that are open; empty when they do.
    [[nodiscard]] QString moved();
    /// Writes the batches in one transaction; empty when durable.
    [[nodiscard]] QString write(const std::vector<core::Batch>& batches, const std::deque<Script>& scripts);
    /// Keeps that personal parts are missing that an older program erased without a word of it.
    [[nodiscard]] QString nameErased();
    [[nodiscard]] bool stored(const core::EventId& id);

    Journal& m_journal;
    QString m_path;
    QSqlDatabase m_database; ///< the writer thread's
    std::unique_ptr<platform::ProcessLock> m_lock;
    std::unique_ptr<QThread> m_thread;
    HeadKey m_key;
    ChainEnd m_end; ///< the writer thread's
    static constexpr std::chrono::milliseconds firstPause{250};
    std::chrono::milliseconds m_pause = firstPause;        ///< until the next try; the writer thread's
    std::chrono::steady_clock::time_point m_headWritten{}; ///< the writer thread's
    std::chrono::steady_clock::time_point m_seenWritten{}; ///< the writer thread's
    Projection m_projection;                               ///< the writer thread's
    bool m_wasOpen = false;                                ///< m_end tells what must be there; the writer thread's
    QString m_unopened;                                    ///< why opening it anew was refused; the writer thread's
    std::optional<platform::FileIdentity> m_file;          ///< of the open file; the writer thread's
    std::optional<platform::FileIdentity> m_wal;           ///< of its write-ahead log; the writer thread's

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<core::Batch> m_queue;
    std::deque<Script> m_scripts;
    bool m_busy = false;
    bool m_retry = false;
    bool m_stop = false;
    bool m_opened = false; ///< the thread has tried to open
    OpenAnswer m_answer;
};

} // namespace yingke::journal
