// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/sheet_watch.h"

#include "platform/durable_file.h"
#include "platform/read_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <utility>

namespace yingke::registers {

namespace {

constexpr int betweenLooksMs = 60'000;
constexpr int mostFiles = 2000;

QString folderFile(const QString& data) { return data + QStringLiteral("/office/sheet_folder.txt"); }

} // namespace

bool looksLikeSheet(const QString& path) {
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"),
                                     QStringLiteral("csv")};
    const QFileInfo file(path);
    const QString name = file.fileName();
    return endings.contains(file.suffix().toLower()) && !name.startsWith(QLatin1Char('.')) &&
           !name.startsWith(QLatin1String("~$")) && file.isFile() && file.size() > 0;
}

QString watchedFolder(const QString& data) {
    constexpr qint64 longest = 4096;
    return QString::fromUtf8(platform::readFile(folderFile(data), longest).bytes).trimmed();
}

QString keepWatchedFolder(const QString& data, const QString& folder) {
    return platform::writeDurably(folderFile(data), folder.toUtf8() + '\n');
}

SheetWatch::SheetWatch(int rest, QObject* parent) : QObject(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    m_often.setInterval(betweenLooksMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &SheetWatch::look);
    connect(&m_often, &QTimer::timeout, this, &SheetWatch::look);
}

SheetWatch::~SheetWatch() {
    if (m_thread != nullptr) {
        constexpr unsigned long longest = 1000;
        m_thread->disconnect(this);
        if (m_thread->wait(longest)) {
            delete m_thread;
        } // else the disk does not answer: the thread ends with the program
    }
}

void SheetWatch::watch(const QString& folder, std::int64_t since) {
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    m_folder = folder;
    m_since = since;
    m_seen.clear();
    m_told.clear();
    if (folder.isEmpty()) {
        m_often.stop();
        return;
    }
    m_often.start();
    look();
}

void SheetWatch::look() {
    if (m_thread != nullptr || m_folder.isEmpty()) {
        return;
    }
    auto seen = std::make_shared<std::pair<bool, Stamps>>();
    m_thread = QThread::create([seen, folder = m_folder, since = m_since] {
        const QDir dir(folder);
        seen->first = dir.exists();
        int left = mostFiles;
        for (const QFileInfo& file : dir.entryInfoList(QDir::Files, QDir::Time)) {
            const qint64 changed = file.lastModified().toMSecsSinceEpoch();
            if (--left > 0 && changed > since && looksLikeSheet(file.filePath())) {
                seen->second.emplace(file.filePath(), Stamp{file.size(), changed});
            }
        }
    });
    connect(m_thread, &QThread::finished, this, [this, seen, folder = m_folder] {
        std::exchange(m_thread, nullptr)->deleteLater();
        if (folder != m_folder) {
            look(); // another one was named meanwhile
            return;
        }
        if (seen->first && m_watcher.directories().isEmpty()) {
            m_watcher.addPath(m_folder);
        }
        looked(seen->second);
    });
    m_thread->start();
}

void SheetWatch::looked(const Stamps& seen) {
    const Stamps before = std::exchange(m_seen, seen);
    bool grows = false;
    for (const auto& [path, stamp] : m_seen) {
        const auto was = before.find(path);
        const auto told = m_told.find(path);
        if (told != m_told.end() && told->second == stamp) {
            continue;
        }
        if (was == before.end() || !(was->second == stamp)) {
            grows = true; // new, or still written: once more, a rest later
            continue;
        }
        m_told[path] = stamp;
        emit found(path);
    }
    if (grows) {
        m_rest.start();
    }
}

} // namespace yingke::registers
