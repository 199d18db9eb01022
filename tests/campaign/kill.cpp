// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven with keys, and kill -9; or one of its disk operations failing, once or for good.
#include "campaign/campaign.h"
#include "campaign/log_rounds.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yingke::campaign {

namespace {

constexpr int patienceMs = 60'000; ///< for a word of the window, beside what it is kept waiting for a processor
constexpr int windowSeconds = 900; ///< what is kept waiting is the window, not the round: for one that hangs

struct Window {
    pid_t child = -1;
    int out = -1;
};

Window start(const std::string& itself, const QString& data, std::uint64_t seed, int keys, int failAt,
             const char* mode) {
    int channel[2] = {-1, -1};
    if (pipe2(channel, O_CLOEXEC) != 0) {
        return {};
    }
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL); // a round that is stopped leaves no window behind
        dup2(channel[1], STDOUT_FILENO);
        const int quiet = open("/dev/null", O_WRONLY);
        dup2(quiet, STDERR_FILENO);
        const std::string place = data.toStdString();
        const std::string seedText = std::to_string(seed);
        const std::string keysText = std::to_string(keys);
        const std::string failText = std::to_string(failAt);
        execl(itself.c_str(), itself.c_str(), "--window", place.c_str(), seedText.c_str(), keysText.c_str(),
              failText.c_str(), mode, nullptr);
        _exit(127);
    }
    close(channel[1]);
    return {child, channel[0]};
}

/// Whether there is a word, or the end of them, within so long.
bool hears(const Window& window, int mostMs) {
    constexpr int lookedEvery = 1'000; // milliseconds
    const auto begin = std::chrono::steady_clock::now();
    const auto before = keptWaiting(window.child);
    pollfd wait{window.out, POLLIN, 0};
    while (poll(&wait, 1, std::min(mostMs, lookedEvery)) <= 0) {
        const auto waited = std::chrono::steady_clock::now() - begin - (keptWaiting(window.child) - before);
        if (waited >= std::chrono::milliseconds(mostMs)) {
            return false;
        }
    }
    return true;
}

/// Reads the counts until there are so many, or the end, or the time is over; the last of them, 0 for none.
long counts(const Window& window, int wanted, int mostMs, int& seen) {
    std::string said;
    long last = 0;
    while (seen < wanted && hears(window, mostMs)) {
        char bytes[4096];
        const ssize_t got = read(window.out, bytes, sizeof bytes);
        if (got <= 0) {
            break;
        }
        said.append(bytes, static_cast<std::size_t>(got));
        for (std::size_t end = said.find('\n'); end != std::string::npos; end = said.find('\n')) {
            last = std::atol(said.substr(0, end).c_str());
            said.erase(0, end + 1);
            ++seen;
        }
    }
    return last;
}

/// What the log must be afterwards.
int judge(const QString& place, long acknowledged, std::string& said) {
    const LogSeen seen = lookAtLog(place + QStringLiteral("/journal.sqlite"));
    said = std::to_string(acknowledged) + " acknowledged, " + std::to_string(seen.events) + " there; " + seen.why;
    const bool well =
        seen.opened && seen.whole && static_cast<long>(seen.events) >= acknowledged && seen.events == seen.ids.size();
    return well ? Well : Lost;
}

/// A data place in which people work already.
std::string makePlace(const std::string& itself, const QString& place) {
    const Window window = start(itself, place, 1, 40, 0, "once");
    int seen = 0;
    (void)counts(window, 1 << 30, patienceMs, seen);
    close(window.out);
    int status = 0;
    waitpid(window.child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == windowUsed && seen > 0
               ? ""
               : "the window did not work: " + std::to_string(seen) + " answers, status " + std::to_string(status);
}

enum class DeskIs { Ours, Hasty }; ///< Hasty: the control, which says recorded what it has only asked to be written

/// Killed at a moment by chance. In half of the rounds the disk takes its time and a commit some thirty milliseconds:
/// there most are killed in the middle of one. On a disk in memory a commit is over before the killer has heard of it,
/// so that the hasty desk, which is caught by nothing else, is always on the slow one.
int killRound(const Plan& plan, std::uint64_t seed, const QString& base, DeskIs desk, std::string& said) {
    constexpr std::uint64_t mostMicros = 4'000;
    constexpr std::uint64_t mostMicrosSlow = 60'000;
    Chance chance(seed);
    const bool slow = desk == DeskIs::Hasty || seed % 2 == 0;
    const QString place = freshFolder(plan.folder);
    copyFolder(base, place);
    const Window window = start(plan.itself, place, seed, 0, 0,
                                desk == DeskIs::Hasty ? "hasty-slow"
                                : slow                ? "slow"
                                                      : "well");
    int seen = 0;
    const int wanted = 1 + static_cast<int>(upTo(chance, 14));
    long acknowledged = counts(window, wanted, patienceMs, seen);
    usleep(static_cast<useconds_t>(upTo(chance, slow && desk == DeskIs::Ours ? mostMicrosSlow : mostMicros)));
    ::kill(window.child, SIGKILL);
    waitpid(window.child, nullptr, 0);
    int rest = 0;
    acknowledged = std::max(acknowledged, counts(window, 1 << 30, 1'000, rest));
    close(window.out);
    int code = judge(place, acknowledged, said);
    if (seen < wanted && desk == DeskIs::Ours) { // of the control only what is lost counts
        said += "; only " + std::to_string(seen) + " of " + std::to_string(wanted) + " acknowledgements came";
        code = Lost;
    }
    QDir(place).removeRecursively();
    return code;
}

/// One operation of the disk fails under the window.
int failingWindowRound(const Plan& plan, std::uint64_t seed, const QString& base, long before, DeskIs desk,
                       std::string& said) {
    constexpr std::uint64_t windowOperations = 300;
    // Round 1: operation 1 once; round 2: operation 1 for good; … in steps that few rounds reach all of it with.
    const std::uint64_t at = 1 + (seed * 37 / 2) % windowOperations;
    const bool once = seed % 2 == 1;
    const QString place = freshFolder(plan.folder);
    copyFolder(base, place);
    const bool hasty = desk == DeskIs::Hasty;
    const char* mode = once ? (hasty ? "hasty-once" : "once") : (hasty ? "hasty-good" : "good");
    const Window window = start(plan.itself, place, seed, 60, static_cast<int>(at), mode);
    int seen = 0;
    const long acknowledged = std::max(before, counts(window, 1 << 30, patienceMs, seen));
    close(window.out);
    int status = 0;
    waitpid(window.child, &status, 0);
    const int ended = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    int code = judge(place, acknowledged, said);
    if (ended != windowUsed && ended != windowUnfailed && ended != windowRefused) {
        said += "; the window ended by itself";
        code = Lost;
    }
    said += "; operation " + std::to_string(at) + (once ? " once" : " for good");
    QDir(place).removeRecursively();
    return code == Well && ended == windowUnfailed ? Beside : code;
}

} // namespace

Told kills(const Plan& plan) {
    const QString base = freshFolder(plan.folder);
    if (const std::string fault = makePlace(plan.itself, base); !fault.empty()) {
        return {1, 1, 0, fault};
    }
    Told told = run("kill", ofRounds(plan), windowSeconds, [&](std::uint64_t seed, std::string& said) {
        return killRound(plan, seed, base, DeskIs::Ours, said);
    });
    constexpr int leastPercent = 50;
    controls(told, "a desk that says recorded at once", leastPercent, ofControls(plan, std::max(20, plan.rounds / 50)),
             windowSeconds,
             [&](std::uint64_t seed, std::string& said) { return killRound(plan, seed, base, DeskIs::Hasty, said); });
    return told;
}

Told failingWindow(const Plan& plan) {
    const QString base = freshFolder(plan.folder);
    if (const std::string fault = makePlace(plan.itself, base); !fault.empty()) {
        return {1, 1, 0, fault};
    }
    const Ended counted = apart(windowSeconds, [&](std::string& said) {
        const QString place = freshFolder(plan.folder);
        copyFolder(base, place);
        said = std::to_string(lookAtLog(place + QStringLiteral("/journal.sqlite")).events);
        return int(Well);
    });
    const long before = std::atol(counted.said.c_str());
    Told told = run("window", ofRounds(plan), windowSeconds, [&](std::uint64_t seed, std::string& said) {
        return failingWindowRound(plan, seed, base, before, DeskIs::Ours, said);
    });
    // For good: what failed once was made good. Where the operation is one of opening, there is nothing to lose.
    constexpr int leastPercent = 50;
    controls(told, "a desk that says recorded at once", leastPercent, ofControls(plan, std::max(12, plan.rounds / 50)),
             windowSeconds, [&](std::uint64_t seed, std::string& said) {
                 return failingWindowRound(plan, 2 * seed, base, before, DeskIs::Hasty, said);
             });
    return told;
}

} // namespace yingke::campaign
