// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/script_watch.h"

#include "publishing/published_texts.h"
#include "publishing/script_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace yingke::publishing {

namespace {

const QStringList& watchedFolders() {
    static const QStringList folders = {
        QStringLiteral("scripts"),    QStringLiteral("scripts/zh_CN"),     QStringLiteral("scripts/zh_CN/pieces"),
        QStringLiteral("scripts/en"), QStringLiteral("scripts/en/pieces"), QStringLiteral("slips")};
    return folders;
}

/// Pieces before the scripts that use them, English behind its Chinese.
int orderOf(const std::string& file) {
    switch (scriptKindOf(file)) {
    case ScriptKind::Piece:
        return 0;
    case ScriptKind::Script:
        return 1;
    case ScriptKind::EnglishPiece:
        return 2;
    case ScriptKind::English:
        return 3;
    case ScriptKind::Other:
        break;
    }
    return 4;
}

} // namespace

ScriptWatch::ScriptWatch(Publisher& publisher, const QString& folder, int rest, QObject* parent)
    : QObject(parent), m_publisher(publisher), m_folder(folder) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &ScriptWatch::look);
    for (const std::string& file : m_publisher.changedOutside()) {
        m_outside.insert(file); // told at the start
    }
    m_slips = slipStamps();
    watch();
}

void ScriptWatch::watch() {
    const QStringList known = m_watcher.directories() + m_watcher.files();
    QStringList fresh;
    for (const QString& name : watchedFolders()) {
        const QString folder = m_folder + QLatin1Char('/') + name;
        if (!QFileInfo(folder).isDir()) {
            continue;
        }
        fresh << folder;
        for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.yaml")}, QDir::Files)) {
            fresh << file.filePath();
        }
    }
    for (const QString& path : known) {
        fresh.removeAll(path);
    }
    if (!fresh.isEmpty()) {
        m_watcher.addPaths(fresh);
    }
}

ScriptWatch::Stamps ScriptWatch::slipStamps() const {
    Stamps stamps;
    const QDir slips(m_folder + QStringLiteral("/slips"));
    for (const QFileInfo& file : slips.entryInfoList({QStringLiteral("*.yaml")}, QDir::Files)) {
        stamps[file.filePath()] = {file.size(), file.lastModified().toMSecsSinceEpoch()};
    }
    return stamps;
}

void ScriptWatch::look() {
    watch(); // a file that was put in another's place is watched anew
    const std::vector<std::string> files = m_publisher.changedOutside();
    const Stamps slips = slipStamps();
    Stamps stamps = slips;
    for (const std::string& file : files) {
        const QFileInfo info(m_publisher.pathOf(file));
        stamps[info.filePath()] = {info.exists() ? info.size() : -1, info.lastModified().toMSecsSinceEpoch()};
    }
    if (stamps != m_seen) {
        m_seen = std::move(stamps);
        m_rest.start(); // who writes slowly, or over the net, is waited for
        return;
    }
    if (slips != m_slips) {
        m_slips = slips;
        emit slipsChanged();
    }
    lookAtScripts(files);
}

void ScriptWatch::lookAtScripts(const std::vector<std::string>& files) {
    std::vector<std::string> sorted = files;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const std::string& a, const std::string& b) { return orderOf(a) < orderOf(b); });
    std::vector<std::string> changed;
    std::set<std::string> still;
    for (const std::string& file : sorted) {
        if (scriptKindOf(file) == ScriptKind::Other) {
            continue;
        }
        if (!publishedText(m_folder, file) || grew(file)) {
            takeIn(file);
            continue;
        }
        still.insert(file);
        if (m_outside.count(file) == 0) {
            changed.push_back(file);
        }
    }
    m_outside = std::move(still); // what was put back is told anew when it is changed again
    if (!changed.empty()) {
        emit changedOutside(changed);
    }
}

bool ScriptWatch::grew(const std::string& file) const {
    const auto before = publishedText(m_folder, file);
    const auto now = m_publisher.stored(file);
    return m_taken.count(file) > 0 && before && now && *before != *now && now->startsWith(*before);
}

void ScriptWatch::takeIn(const std::string& file) {
    const Published taken = m_publisher.takeIn(file);
    if (taken.done) {
        m_taken.insert(file);
    }
    if (taken.done || taken.told == m_said[file]) {
        return;
    }
    m_said[file] = taken.told;
    emit told(taken.told);
}

} // namespace yingke::publishing
