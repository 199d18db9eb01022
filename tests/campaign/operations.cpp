// SPDX-License-Identifier: GPL-3.0-or-later
// Each of the journal's first operations of the disk failing, once and for good.
#include "campaign/campaign.h"
#include "campaign/log_rounds.h"
#include "journal/write/journal.h"
#include "support/disk_shim.h"

#include <QDir>

#include <array>
#include <atomic>
#include <mutex>

namespace yingke::campaign {

namespace {

constexpr std::uint64_t operations = 300;
constexpr std::array codes = {SQLITE_IOERR, SQLITE_FULL, SQLITE_IOERR_FSYNC, SQLITE_IOERR_WRITE};

int failingRound(std::uint64_t seed, const QString& base, const QString& scratch, std::string& said) {
    // Odd rounds fail once, even ones for good; neighbours are far from each other, so that few rounds reach all.
    const std::uint64_t at = 1 + (seed * 37 / 2) % operations;
    const bool once = seed % 2 == 1;
    const int code = codes.at(seed / 2 % codes.size());
    const QString place = freshFolder(scratch);
    if (seed % 4 < 2) { // else the log is made in this round: a first start
        copyFolder(base, place);
    }
    const QString path = place + QStringLiteral("/journal.sqlite");
    std::set<std::string> acknowledged;
    std::mutex mutex;
    bool opened = false;
    {
        std::atomic<std::uint64_t> done{0};
        const test::DiskShim disk([&](test::DiskShim::Act, const std::string&) {
            const std::uint64_t number = ++done;
            return number == at || (!once && number > at) ? code : SQLITE_OK;
        });
        journal::Journal journal;
        opened = journal.open(path).fault == journal::OpenFault::None;
        QObject::connect(
            &journal, &journal::Journal::answered, &journal,
            [&](quint64 token, bool durable, const QString&) {
                const std::lock_guard lock(mutex);
                if (durable) {
                    acknowledged.insert("e-" + std::to_string(token));
                }
            },
            Qt::DirectConnection);
        for (quint64 token = 1; opened && token <= 40; ++token) {
            journal.append({token, {noteOf("e-" + std::to_string(token))}});
            (void)journal.flush(done < at ? 2'000 : 5);
        }
        if (opened && once && !journal.flush(20'000)) {
            said = "it failed once, and was not made good; ";
        }
    }
    const LogSeen seen = lookAtLog(path);
    std::size_t lost = 0;
    for (const std::string& id : acknowledged) {
        lost += seen.ids.count(id) == 0 ? 1U : 0U;
    }
    const bool madeGood = said.empty();
    said += "operation " + std::to_string(at) + (once ? " once, " : " for good, ") +
            std::to_string(acknowledged.size()) + " acknowledged, " + std::to_string(lost) + " lost; " + seen.why;
    QDir(place).removeRecursively();
    return madeGood && seen.opened && seen.whole && lost == 0 && seen.events == seen.ids.size() ? 0 : 1;
}

} // namespace

Told failingJournal(const Plan& plan) {
    const QString base = freshFolder(plan.folder);
    if (const std::string fault = makeLog(base, 12); !fault.empty()) {
        return {1, 1, fault};
    }
    return run("operations", plan, 120,
               [&](std::uint64_t seed, std::string& said) { return failingRound(seed, base, plan.folder, said); });
}

} // namespace yingke::campaign
