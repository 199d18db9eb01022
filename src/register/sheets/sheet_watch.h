// SPDX-License-Identifier: GPL-3.0-or-later
// A folder into which others put sheets: a new one is told once it is whole, and never read here. The folder may lie on
// a disk that does not answer: it is looked at on a thread of its own.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>

class QThread;

namespace yingke::registers {

/// A regular file with the ending of a sheet that is no lock, no rest and no hidden file of another program. What
/// stands behind a link counts. Any thread; never opens it.
[[nodiscard]] bool looksLikeSheet(const QString& path);

/// Of the data place: the folder that the office named, empty when none. A pipe under the file's name counts as none.
[[nodiscard]] QString watchedFolder(const QString& data);
/// Empty when kept; else a sentence.
[[nodiscard]] QString keepWatchedFolder(const QString& data, const QString& folder);

class SheetWatch : public QObject {
    Q_OBJECT

public:
    /// `rest`: milliseconds that a file has to be left alone before it is told.
    explicit SheetWatch(int rest = 1500, QObject* parent = nullptr);
    ~SheetWatch() override; ///< waits for a look that is under way no longer than a second

    /// Empty: none. What was changed before `since` (UTC milliseconds) is known already.
    void watch(const QString& folder, std::int64_t since);
    [[nodiscard]] const QString& folder() const { return m_folder; }

signals:
    void found(const QString& path);

private:
    /// Size and time of a file: alike twice, nobody writes it any more.
    struct Stamp {
        qint64 bytes = -1;
        qint64 changed = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    using Stamps = std::map<QString, Stamp>;

    void look();
    void looked(const Stamps& seen);

    QString m_folder;
    std::int64_t m_since = 0;
    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    QTimer m_often; ///< for disks that tell nobody of a change
    Stamps m_seen;  ///< at the last look
    Stamps m_told;
    QThread* m_thread = nullptr;
};

} // namespace yingke::registers
