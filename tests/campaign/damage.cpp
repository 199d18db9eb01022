// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged logs and places. A log is either told as damaged, and then not a byte of it was changed, or all that was in
// it is there; a place opens or says why not, whatever lies in it.
#include "app/application.h"
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

int logRound(std::uint64_t seed, const QString& base, std::size_t events, const QString& scratch, std::string& said) {
    static constexpr std::array parts = {"", "", "", "-wal", ".head"};
    Chance chance(seed);
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
    int code = 0;
    if (fault != journal::OpenFault::None) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (bytesOf(names.at(i)) != before.at(i)) {
                said = "refused, and changed: " + names.at(i).toStdString();
                code = 1;
            }
        }
    } else {
        const journal::Verified verified = journal::verify(path);
        const bool ofEvents = std::any_of(verified.findings.begin(), verified.findings.end(),
                                          [](const journal::Finding& one) { return isOfEvents(one.kind); });
        if (there != events || ofEvents) {
            said = "opened as if it were whole: " + std::to_string(there) + " of " + std::to_string(events) +
                   " events; " + verified.why.toStdString();
            code = 1;
        }
    }
    QDir(place).removeRecursively();
    return code;
}

int placeRound(std::uint64_t seed, const QString& base, const QStringList& files, const QString& scratch,
               std::string& said) {
    Chance chance(seed);
    const QString place = freshFolder(scratch);
    copyFolder(base, place);
    const std::uint64_t harms = 1 + upTo(chance, 3);
    for (std::uint64_t i = 0; i < harms; ++i) {
        const QString name = place + files.at(static_cast<qsizetype>(upTo(chance, std::uint64_t(files.size() - 1))));
        put(name, spoiled(bytesOf(name), chance));
        said += name.mid(place.size()).toStdString() + " ";
    }
    {
        app::Application application;
        if (application.open(place).isEmpty()) {
            (void)application.warnings();
            application.close();
        }
    }
    QDir(place).removeRecursively();
    return 0;
}

} // namespace

Told damagedLogs(const Plan& plan) {
    constexpr int events = 161;
    const QString base = freshFolder(plan.folder);
    if (const std::string fault = makeLog(base, events); !fault.empty()) {
        return {1, 1, fault};
    }
    return run("logs", plan, 60,
               [&](std::uint64_t seed, std::string& said) { return logRound(seed, base, events, plan.folder, said); });
}

Told damagedPlaces(const Plan& plan) {
    const QString base = freshFolder(plan.folder);
    const Ended made = apart(120, [&](std::string& said) {
        app::Application application;
        said = application.open(base).toStdString();
        application.close();
        return said.empty() ? 0 : 1;
    });
    QStringList files;
    QDirIterator all(base, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = all.next().mid(base.size());
        if (!name.contains(QLatin1String("/logs/")) && !name.contains(QLatin1String("journal.sqlite"))) {
            files << name;
        }
    }
    files.sort();
    if (!made.well || files.isEmpty()) {
        return {1, 1, "the place to begin with does not open: " + made.said};
    }
    return run("places", plan, 120,
               [&](std::uint64_t seed, std::string& said) { return placeRound(seed, base, files, plan.folder, said); });
}

} // namespace yingke::campaign
