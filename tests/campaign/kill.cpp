// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven with keys, and kill -9; or one of its disk operations failing, once or for good.
#include "campaign/campaign.h"
#include "campaign/log_rounds.h"

#include <QDir>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yingke::campaign {

namespace {

constexpr int startMs = 60'000;

struct Window {
    pid_t child = -1;
    int out = -1;
};

Window start(const std::string& itself, const QString& data, std::uint64_t seed, int keys, int failAt,
             const char* mode) {
    int channel[2] = {-1, -1};
    if (pipe(channel) != 0) {
        return {};
    }
    const pid_t child = fork();
    if (child == 0) {
        dup2(channel[1], STDOUT_FILENO);
        const int quiet = open("/dev/null", O_WRONLY);
        dup2(quiet, STDERR_FILENO);
        close(channel[0]);
        close(channel[1]);
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

/// Reads the counts until there are so many, or the end, or the time is over; the last of them, 0 for none.
long counts(int from, int wanted, int mostMs, int& seen) {
    std::string said;
    pollfd wait{from, POLLIN, 0};
    long last = 0;
    while (seen < wanted && poll(&wait, 1, mostMs) > 0) {
        char bytes[4096];
        const ssize_t got = read(from, bytes, sizeof bytes);
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
    return well ? 0 : 1;
}

/// A data place in which people work already.
std::string makePlace(const std::string& itself, const QString& place) {
    const Window window = start(itself, place, 1, 40, 0, "once");
    int seen = 0;
    (void)counts(window.out, 1 << 30, startMs, seen);
    close(window.out);
    int status = 0;
    waitpid(window.child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 && seen > 0 ? "" : "the window did not work";
}

} // namespace

Told kills(const Plan& plan) {
    const QString base = freshFolder(plan.folder);
    if (const std::string fault = makePlace(plan.itself, base); !fault.empty()) {
        return {1, 1, fault};
    }
    Told told = run("kill", plan, 180, [&](std::uint64_t seed, std::string& said) {
        Chance chance(seed);
        const QString place = freshFolder(plan.folder);
        copyFolder(base, place);
        const Window window = start(plan.itself, place, seed, 0, 0, "once");
        int seen = 0;
        const int wanted = 1 + static_cast<int>(upTo(chance, 25));
        long acknowledged = counts(window.out, wanted, startMs, seen);
        usleep(static_cast<useconds_t>(upTo(chance, 4'000)));
        ::kill(window.child, SIGKILL);
        waitpid(window.child, nullptr, 0);
        int rest = 0;
        acknowledged = std::max(acknowledged, counts(window.out, 1 << 30, 1'000, rest));
        close(window.out);
        const int code = seen > 0 ? judge(place, acknowledged, said) : (said = "nothing was acknowledged", 1);
        QDir(place).removeRecursively();
        return code;
    });
    return told;
}

Told failingWindow(const Plan& plan) {
    const QString base = freshFolder(plan.folder);
    if (const std::string fault = makePlace(plan.itself, base); !fault.empty()) {
        return {1, 1, fault};
    }
    constexpr std::uint64_t windowOperations = 300;
    return run("window", plan, 180, [&](std::uint64_t seed, std::string& said) {
        // Round 1: operation 1 once; round 2: operation 1 for good; … in steps that few rounds reach all of it with.
        const std::uint64_t at = 1 + (seed * 37 / 2) % windowOperations;
        const QString place = freshFolder(plan.folder);
        copyFolder(base, place);
        const long before = static_cast<long>(lookAtLog(place + QStringLiteral("/journal.sqlite")).events);
        const Window window =
            start(plan.itself, place, seed, 60, static_cast<int>(at), seed % 2 == 0 ? "good" : "once");
        int seen = 0;
        const long acknowledged = std::max(before, counts(window.out, 1 << 30, startMs, seen));
        close(window.out);
        int status = 0;
        waitpid(window.child, &status, 0);
        int code = judge(place, acknowledged, said);
        if (!WIFEXITED(status) || (WEXITSTATUS(status) != 0 && WEXITSTATUS(status) != 3)) {
            said += "; the window ended by itself";
            code = 1;
        }
        said += "; operation " + std::to_string(at);
        QDir(place).removeRecursively();
        return code;
    });
}

} // namespace yingke::campaign
