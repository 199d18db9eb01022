// SPDX-License-Identifier: GPL-3.0-or-later
// Power cuts: from one operation of the disk on nothing happens any more, and of what was not synced the disk has some
// sectors and others not. What was acknowledged must be in the log that is opened afterwards. The controls' syncs do
// nothing: they must lose.
#include "campaign/campaign.h"
#include "campaign/log_rounds.h"
#include "journal/write/journal.h"
#include "support/disk_shim.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <vector>

namespace yingke::campaign {

namespace {

constexpr std::size_t cutSector = 512;
constexpr std::uint64_t mostOperations = 260; ///< the cut falls within so many
constexpr int mostBatches = 200;              ///< there are more operations in them than that
constexpr int cutSeconds = 120;

/// What the disk has of a file when the power goes.
std::string afterCut(const test::DiskShim::Kept& kept, Chance& chance, bool any) {
    std::string there = kept.disk;
    const std::uint64_t outOf = upTo(chance, 4); // from none of the unsynced sectors to nearly all
    there.resize(std::max(there.size(), kept.written.size()), '\0');
    bool longer = false;
    for (std::size_t at = 0; at < kept.written.size(); at += cutSector) {
        const std::size_t length = std::min(cutSector, kept.written.size() - at);
        const bool dirty = std::memchr(kept.dirty.data() + at, 'd', length) != nullptr;
        if (any && dirty && upTo(chance, 4) < outOf) {
            there.replace(at, length, kept.written, at, length);
            longer = longer || at + length > kept.disk.size();
        }
    }
    if (!longer) {
        there.resize(kept.disk.size());
    }
    return there;
}

class Cut {
public:
    /// Asked in the writer's thread: its chance is its own.
    Cut(std::uint64_t seed, QString path, bool control)
        : m_chance(seed ^ 0x5bd1e995U), m_path(std::move(path)), m_control(control),
          m_left(1 + upTo(m_chance, mostOperations)) {}

    int operator()(const test::DiskShim& disk) {
        if (m_off) {
            return SQLITE_IOERR;
        }
        if (--m_left > 0) {
            return SQLITE_OK;
        }
        for (const char* part : {"", "-wal"}) {
            const auto kept = disk.m_files.find((m_path + QLatin1String(part)).toStdString());
            if (kept != disk.m_files.end()) {
                images.emplace_back(part, afterCut(kept->second, m_chance, !m_control));
            }
        }
        QFile head(m_path + QStringLiteral(".head"));
        if (head.open(QIODevice::ReadOnly)) {
            images.emplace_back(".head", head.readAll().toStdString());
        }
        m_off = true;
        return SQLITE_IOERR;
    }
    [[nodiscard]] bool isOff() const { return m_off; }
    /// Lays what the disk had into a place of its own; a file that was never touched as it was.
    void layOut(const QString& base, const QString& there) const {
        copyFolder(base, there);
        for (const auto& [part, bytes] : images) {
            QFile file(there + QStringLiteral("/journal.sqlite") + QLatin1String(part));
            if (file.open(QIODevice::WriteOnly)) {
                file.write(bytes.data(), static_cast<qint64>(bytes.size()));
            }
        }
    }
    std::vector<std::pair<const char*, std::string>> images;

private:
    Chance m_chance;
    QString m_path;
    bool m_control;
    std::uint64_t m_left;
    std::atomic<bool> m_off{false};
};

/// The log is written until the power goes; the ids that were acknowledged by then.
std::set<std::string> writeUntilCut(const QString& path, Cut& cut, bool control, Chance& chance) {
    std::set<std::string> acknowledged;
    std::mutex mutex;
    const test::DiskShim* asked = nullptr;
    test::DiskShim disk([&](test::DiskShim::Act, const std::string&) { return asked ? cut(*asked) : SQLITE_OK; });
    asked = &disk;
    if (control) {
        disk.lieAboutSyncs();
    }
    std::map<quint64, std::vector<std::string>> batches;
    journal::Journal journal;
    if (journal.open(path).fault != journal::OpenFault::None) {
        return acknowledged; // it went while the log was opened
    }
    QObject::connect(
        &journal, &journal::Journal::answered, &journal,
        [&](quint64 token, bool durable, const QString&) {
            const std::lock_guard lock(mutex);
            if (durable && !cut.isOff()) {
                acknowledged.insert(batches[token].begin(), batches[token].end());
            }
        },
        Qt::DirectConnection);
    for (quint64 token = 1; token <= mostBatches && !cut.isOff(); ++token) {
        core::Batch batch;
        batch.token = token;
        for (std::uint64_t i = 0; i <= upTo(chance, 2); ++i) {
            batch.events.push_back(noteOf("e-" + std::to_string(token) + "-" + std::to_string(i)));
        }
        {
            const std::lock_guard lock(mutex);
            for (const core::EventRecord& record : batch.events) {
                batches[token].push_back(record.id.value);
            }
        }
        journal.append(batch);
        const bool waits = upTo(chance, 3) > 0; // else the next one goes into the same commit, or nearly
        for (int i = 0; i < 2'000 && waits && !cut.isOff() && !journal.flush(1); ++i) {}
    }
    for (int i = 0; i < 3'000 && !cut.isOff() && !journal.flush(1); ++i) {}
    return acknowledged;
}

int cutRound(std::uint64_t seed, const QString& base, const QString& scratch, bool control, std::string& said) {
    Chance chance(seed);
    const QString place = freshFolder(scratch);
    copyFolder(base, place);
    Cut cut(seed, place + QStringLiteral("/journal.sqlite"), control);
    const std::set<std::string> acknowledged =
        writeUntilCut(place + QStringLiteral("/journal.sqlite"), cut, control, chance);
    if (!cut.isOff()) {
        QDir(place).removeRecursively();
        return Beside; // all was written before
    }
    const QString after = freshFolder(scratch);
    cut.layOut(base, after);
    const LogSeen seen = lookAtLog(after + QStringLiteral("/journal.sqlite"));
    QDir(place).removeRecursively();
    QDir(after).removeRecursively();
    std::size_t lost = 0;
    for (const std::string& id : acknowledged) {
        lost += seen.ids.count(id) == 0 ? 1U : 0U;
    }
    said = std::to_string(acknowledged.size()) + " acknowledged, " + std::to_string(lost) + " lost, " +
           std::to_string(seen.events) + " there; " + seen.why;
    const bool well = seen.opened && seen.whole && lost == 0 && seen.events == seen.ids.size();
    return well || (control && acknowledged.empty()) ? Well : Lost;
}

} // namespace

Told powerCuts(const Plan& plan) {
    const QString base = freshFolder(plan.folder);
    const std::string fault = makeLog(base, 12);
    if (!fault.empty()) {
        return {1, 1, 0, fault};
    }
    Told told = run("power", ofRounds(plan), cutSeconds, [&](std::uint64_t seed, std::string& said) {
        return cutRound(seed, base, plan.folder, false, said);
    });
    constexpr int leastPercent = 33; // some cuts fall before anything was acknowledged
    controls(told, "syncs do nothing", leastPercent, ofControls(plan, std::max(6, plan.rounds / 50)), cutSeconds,
             [&](std::uint64_t seed, std::string& said) { return cutRound(seed, base, plan.folder, true, said); });
    return told;
}

} // namespace yingke::campaign
