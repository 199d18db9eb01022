// SPDX-License-Identifier: GPL-3.0-or-later
// Watches DATA/scripts and DATA/slips while the program runs: a new file is taken in once it is whole and sound, what
// can't be used is told, what was changed outside stays unpublished and is told. The window's thread.
#pragma once

#include "publishing/publisher.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace yingke::publishing {

class ScriptWatch : public QObject {
    Q_OBJECT

public:
    /// `publisher` outlives it. `rest`: milliseconds that a file has to be left alone before it is read.
    ScriptWatch(Publisher& publisher, const QString& folder, int rest = 1500, QObject* parent = nullptr);

signals:
    void told(const QString& sentence);                         ///< a file can't be used
    void changedOutside(const std::vector<std::string>& files); ///< published texts whose file says something else now
    void slipsChanged();                                        ///< a layout was put there, changed or taken away

private:
    /// Size and time of a file: alike twice, nobody writes it any more.
    struct Stamp {
        qint64 bytes = -1;
        qint64 changed = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    using Stamps = std::map<QString, Stamp>; ///< by path

    void watch(); ///< also the files and folders that came since
    void look();
    void lookAtScripts(const std::vector<std::string>& files);
    void takeIn(const std::string& file);
    /// What was taken in was only the beginning of it: the rest has come since.
    [[nodiscard]] bool grew(const std::string& file) const;
    [[nodiscard]] Stamps slipStamps() const;

    Publisher& m_publisher;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    Stamps m_seen;                         ///< at the last look
    Stamps m_slips;                        ///< as they were read
    std::map<std::string, QString> m_said; ///< what was told of a file, so that it is told once
    std::set<std::string> m_outside;       ///< told as changed outside
    std::set<std::string> m_taken;         ///< taken in since the start
};

} // namespace yingke::publishing
