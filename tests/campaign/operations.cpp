// SPDX-License-Identifier: GPL-3.0-or-later
// Each of the journal's first operations of the disk failing, once and for good.
#include "campaign/campaign.h"
#include "campaign/log_rounds.h"
#include "journal/write/journal.h"
#include "support/disk_shim.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>

namespace yingke::campaign {

namespace {

constexpr std::uint64_t operations = 300;
constexpr int operationSeconds = 120;
constexpr std::uint64_t beyond = 20; ///< refused operations are enough to see what becomes of it
constexpr std::array codes = {SQLITE_IOERR, SQLITE_FULL, SQLITE_IOERR_FSYNC, SQLITE_IOERR_WRITE};

/// What a desk takes for recorded. Any answer: the control, which takes a refusal for a yes.
enum class TakenFor { DurableAnswer, AnyAnswer };

int failingRound(std::uint64_t seed, const QString& base, const QString& scratch, TakenFor taken, std::string& said) {
    // Odd rounds fail once, even ones for good; neighbours are far from each other, so that few rounds reach all. 1,200
    // following each other have each operation in both ways, in a log that is there and in a first start.
    const std::uint64_t at = 1 + (seed * 37 / 2) % operations;
    const bool once = seed % 2 == 1;
    const int code = codes.at(seed / 2 % codes.size());
    const QString place = freshFolder(scratch);
    const bool isFirstStart = (seed / 2 + seed / (2 * operations)) % 2 == 1;
    if (!isFirstStart) {
        copyFolder(base, place);
    }
    const QString path = place + QStringLiteral("/journal.sqlite");
    std::set<std::string> acknowledged;
    std::mutex mutex;
    bool opened = false;
    std::atomic<std::uint64_t> done{0};
    {
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
                if (durable || taken == TakenFor::AnyAnswer) {
                    acknowledged.insert("e-" + std::to_string(token));
                }
            },
            Qt::DirectConnection);
        for (quint64 token = 1; opened && token <= 40 && (once || done <= at + beyond); ++token) {
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
            (isFirstStart ? "first start, " : "") + std::to_string(acknowledged.size()) + " acknowledged, " +
            std::to_string(lost) + " lost; " + seen.why;
    QDir(place).removeRecursively();
    const bool well = madeGood && seen.opened && seen.whole && lost == 0 && seen.events == seen.ids.size();
    return !well ? Lost : done < at ? Beside : Well;
}

} // namespace

Told failingJournal(const Plan& plan) {
    const QString base = freshFolder(plan.folder);
    if (const std::string fault = makeLog(base, 12); !fault.empty()) {
        return {1, 1, 0, fault};
    }
    Told told = run("operations", ofRounds(plan), operationSeconds, [&](std::uint64_t seed, std::string& said) {
        return failingRound(seed, base, plan.folder, TakenFor::DurableAnswer, said);
    });
    // For good: what failed once was made good. Where the operation is one of opening, there is nothing to lose.
    constexpr int leastPercent = 50;
    controls(told, "a refusal taken for a yes", leastPercent, ofControls(plan, std::max(20, plan.rounds / 50)),
             operationSeconds, [&](std::uint64_t seed, std::string& said) {
                 return failingRound(2 * seed, base, plan.folder, TakenFor::AnyAnswer, said);
             });
    return told;
}

} // namespace yingke::campaign
