// SPDX-License-Identifier: GPL-3.0-or-later
// What the start has no time for: the whole log is verified behind the open desk.
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QThread;

namespace yingke::app {

/// The start holds the log's last events to their hashes, this all of it, once. It works a quarter of the time: of a
/// thread that only runs when nobody else does, the desk's writer might have to wait for a lock. Lives in the window's
/// thread.
class LogCheck : public QObject {
    Q_OBJECT

public:
    static constexpr int soonMs = 60'000; ///< after the start: the first visitor goes first

    explicit LogCheck(QString journal, int afterMs = soonMs, QObject* parent = nullptr);
    ~LogCheck() override; ///< calls it off

signals:
    /// The first of what was found, with its event and what to do.
    void found(const QString& sentence);
    void ended(); ///< all of it was read

private:
    void begin();

    QString m_journal;
    std::atomic<bool> m_stop{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace yingke::app
