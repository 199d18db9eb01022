// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the log says what it said: verified on a thread of its own, with progress, to be called off; and when it was
// backed up last. One line at the end of the logbook's page bar.
#pragma once

#include "journal/check/verify.h"
#include "journal/read/seal_book.h"
#include "journal/write/backup.h"

#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QThread;

namespace yingke::frontdesk {
class FrontDesk;
}

namespace yingke::logbook {

class FindingsPanel;

class ChainStatus : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it. `folder`: the data place. Its keys hold within `workspace`.
    ChainStatus(frontdesk::FrontDesk& desk, const QString& folder, journal::SealBook& book, QWidget* workspace);
    ~ChainStatus() override; ///< calls off what runs, and waits for it

    /// Reads the number of events and the last backup again.
    void refresh();
    /// Ctrl+Shift+V: verifies the whole log; while it runs: calls it off.
    void verify();
    /// Ctrl+Shift+B: copies the log into DATA/backups; while it runs: calls it off.
    void backUp();
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }

private:
    /// Ctrl+Alt+V: all that verify found, each with what to do; nothing when nothing was.
    void showFindings();
    void run(std::function<void()> work, std::function<void()> after);
    void tell();
    [[nodiscard]] QString backupText() const;
    [[nodiscard]] QString stateText() const;

    frontdesk::FrontDesk& m_desk;
    journal::SealBook& m_book;
    QString m_journal;
    QString m_backups;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop{false};
    std::atomic<qint64> m_done{0}; ///< events read, or thousandths copied
    bool m_verifying = false;      ///< else backing up
    std::optional<journal::Verified> m_verified;
    qint64 m_count = 0;
    QString m_fault; ///< of the last backup
    std::optional<QDateTime> m_lastBackup;
    QLabel* m_line;
    QPushButton* m_verify;
    QPushButton* m_backUp;
    QPushButton* m_found;
    FindingsPanel* m_findings;
};

} // namespace yingke::logbook
