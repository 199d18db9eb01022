// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged logs and places. A log is either told as damaged, and then not a byte of it was changed, or all that was in
// it is there; a place opens or says why not, whatever lies in it.
#include "app/application.h"
#include "app/demo.h"
#include "campaign/campaign.h"
#include "campaign/log_rounds.h"
#include "campaign/mutation.h"
#include "journal/check/verify.h"
#include "journal/write/journal.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <sqlite3.h>

namespace yingke::campaign {

namespace {

QByteArray bytesOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& name, const QByteArray& bytes) {
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.write(bytes);
    }
}

/// What is true of read tables, archived texts and the like is verify's; the events are the start's.
bool isOfEvents(journal::FindingKind kind) {
    using Kind = journal::FindingKind;
    return kind == Kind::ReadBroke || kind == Kind::EventMissing || kind == Kind::EventChanged ||
           kind == Kind::EventForged || kind == Kind::PersonalChanged || kind == Kind::TailCut ||
           kind == Kind::SealBroken || kind == Kind::HeadOther || kind == Kind::HeadForged;
}

constexpr int damageSeconds = 120;

/// A log spoiled by chance.
QString spoiledLog(Chance& chance, const QString& base, const QString& scratch) {
    static constexpr std::array parts = {"", "", "", "-wal", ".head"};
    const QString place = freshFolder(scratch);
    copyFolder(base, place);
    const QString path = place + QStringLiteral("/journal.sqlite");
    const std::uint64_t harms = 1 + upTo(chance, 2);
    for (std::uint64_t i = 0; i < harms; ++i) {
        const QString name = path + QLatin1String(parts.at(upTo(chance, parts.size() - 1)));
        if (upTo(chance, 20) == 0) {
            QFile::remove(name);
        } else {
            put(name, spoiled(bytesOf(name), chance));
        }
    }
    return path;
}

/// Whether all that was in it is there; else what verify says.
bool isWhole(const QString& path, std::size_t there, std::size_t events, std::string& said) {
    const journal::Verified verified = journal::verify(path);
    const bool ofEvents = std::any_of(verified.findings.begin(), verified.findings.end(),
                                      [](const journal::Finding& one) { return isOfEvents(one.kind); });
    if (there != events || ofEvents) {
        said = "opened as if it were whole: " + std::to_string(there) + " of " + std::to_string(events) + " events; " +
               verified.why.toStdString();
    }
    return said.empty();
}

int logRound(std::uint64_t seed, const QString& base, std::size_t events, const QString& scratch, std::string& said) {
    Chance chance(seed);
    const QString path = spoiledLog(chance, base, scratch);
    std::array<QByteArray, 3> before;
    const std::array<QString, 3> names = {path, path + QStringLiteral("-wal"), path + QStringLiteral(".head")};
    std::transform(names.begin(), names.end(), before.begin(), bytesOf);
    journal::OpenFault fault = journal::OpenFault::None;
    std::size_t there = 0;
    {
        journal::Journal journal;
        fault = journal.open(path).fault;
        there = fault == journal::OpenFault::None ? journal.all().size() : 0;
    }
    int code = Well;
    if (fault == journal::OpenFault::None) {
        code = isWhole(path, there, events, said) ? Well : Lost;
    }
    for (std::size_t i = 0; fault != journal::OpenFault::None && i < names.size(); ++i) {
        if (bytesOf(names.at(i)) != before.at(i)) {
            said = "refused, and changed: " + names.at(i).toStdString();
            code = Lost;
        }
    }
    QDir(QFileInfo(path).absolutePath()).removeRecursively();
    return code;
}

/// The control: who believes SQLite's own check opens logs that are not whole.
int believingRound(std::uint64_t seed, const QString& base, std::size_t events, const QString& scratch,
                   std::string& said) {
    Chance chance(seed);
    const QString path = spoiledLog(chance, base, scratch);
    sqlite3* file = nullptr;
    std::string answer;
    if (sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK) {
        sqlite3_exec(
            file, "PRAGMA integrity_check",
            [](void* to, int, char** values, char**) {
                *static_cast<std::string*>(to) += values[0] != nullptr ? values[0] : "";
                return 0;
            },
            &answer, nullptr);
    }
    std::size_t there = 0;
    sqlite3_exec(
        file, "SELECT count(*) FROM events",
        [](void* to, int, char** values, char**) {
            *static_cast<std::size_t*>(to) = values[0] != nullptr ? std::strtoull(values[0], nullptr, 10) : 0;
            return 0;
        },
        &there, nullptr);
    sqlite3_close(file);
    const int code = answer != "ok" || isWhole(path, there, events, said) ? Well : Lost;
    QDir(QFileInfo(path).absolutePath()).removeRecursively();
    return code;
}

/// Whether these bytes are still somewhere in the place: what is damaged may be put aside, never written over.
bool isKept(const QString& place, const QString& name, const QByteArray& bytes) {
    if (bytesOf(name) == bytes) {
        return true;
    }
    QDirIterator all(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString other = all.next();
        if (all.fileInfo().size() == bytes.size() && bytesOf(other) == bytes) {
            return true;
        }
    }
    return false;
}

int placeRound(std::uint64_t seed, const QString& base, const QStringList& files, const QString& scratch,
               std::string& said) {
    Chance chance(seed);
    const QString place = freshFolder(scratch);
    copyFolder(base, place);
    std::map<QString, QByteArray> harmed;
    const std::uint64_t harms = 1 + upTo(chance, 3);
    for (std::uint64_t i = 0; i < harms; ++i) {
        const QString name = place + files.at(static_cast<qsizetype>(upTo(chance, std::uint64_t(files.size() - 1))));
        harmed[name] = spoiled(bytesOf(name), chance);
        put(name, harmed[name]);
        said += name.mid(place.size()).toStdString() + " ";
    }
    {
        app::Application application;
        if (application.open(place).isEmpty()) {
            (void)application.warnings();
            (void)application.office().save(); // as the settings do
            application.close();
        }
    }
    int code = Well;
    for (const auto& [name, bytes] : harmed) {
        if (!isKept(place, name, bytes)) {
            said += "; written over: " + name.mid(place.size()).toStdString();
            code = Lost;
        }
    }
    QDir(place).removeRecursively();
    return code;
}

} // namespace

Told damagedLogs(const Plan& plan) {
    constexpr int events = 161;
    const QString base = freshFolder(plan.folder);
    if (const std::string fault = makeLog(base, events); !fault.empty()) {
        return {1, 1, 0, fault};
    }
    Told told = run("logs", ofRounds(plan), damageSeconds, [&](std::uint64_t seed, std::string& said) {
        return logRound(seed, base, events, plan.folder, said);
    });
    constexpr int leastPercent = 2; // most of what is spoiled SQLite sees too
    controls(told, "who believes SQLite's own check", leastPercent, ofControls(plan, std::max(500, plan.rounds / 10)),
             damageSeconds, [&](std::uint64_t seed, std::string& said) {
                 return believingRound(seed, base, events, plan.folder, said);
             });
    return told;
}

Told damagedPlaces(const Plan& plan) {
    const QString base = freshFolder(plan.folder);
    const Ended made = apart(120, [&](std::string& said) {
        app::Application application;
        said = application.open(base).toStdString();
        if (said.empty()) {
            said = app::makeDemoOffice(application).toStdString();
            app::playDemo(application.desk());
            application.close();
        }
        return said.empty() ? Well : Lost;
    });
    QStringList files;
    QDirIterator all(base, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = all.next().mid(base.size());
        // The program's own copies of what was good last are made anew.
        if (!name.contains(QLatin1String("/.good/")) && !name.contains(QLatin1String("/logs/")) &&
            !name.contains(QLatin1String("journal.sqlite"))) {
            files << name;
        }
    }
    files.sort();
    if (!made.well || files.isEmpty()) {
        return {1, 1, 0, "the place to begin with does not open: " + made.said};
    }
    return run("places", plan, damageSeconds,
               [&](std::uint64_t seed, std::string& said) { return placeRound(seed, base, files, plan.folder, said); });
}

} // namespace yingke::campaign
