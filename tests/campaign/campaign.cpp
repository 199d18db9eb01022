// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/campaign.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace yingke::campaign {

namespace {

using Steady = std::chrono::steady_clock;

struct Child {
    pid_t process = -1;
    int from = -1; ///< what it says
    std::uint64_t seed = 0;
    Steady::time_point end; ///< of its time
    std::string said;
};

Child begun(std::uint64_t seed, int mostSeconds, const Round& round) {
    int channel[2] = {-1, -1};
    Child child;
    child.seed = seed;
    child.end = Steady::now() + std::chrono::seconds(mostSeconds);
    std::fflush(stdout);
    if (pipe2(channel, O_CLOEXEC) != 0) { // whoever is started in the round does not keep it open
        child.said = "no pipe";
        return child;
    }
    child.process = fork();
    if (child.process == 0) {
        close(channel[0]);
        std::string said;
        const int code = round(seed, said);
        [[maybe_unused]] const ssize_t written = write(channel[1], said.data(), said.size());
        _exit(code);
    }
    close(channel[1]);
    child.from = channel[0];
    return child;
}

/// Waits for a word, at most so long, and takes it; whose channel is not open has said all.
void hear(std::vector<Child>& children, int mostMs, std::vector<bool>& open) {
    std::vector<pollfd> waits;
    waits.reserve(children.size());
    for (const Child& child : children) {
        waits.push_back({child.from, POLLIN, 0});
    }
    (void)poll(waits.data(), waits.size(), mostMs);
    open.assign(children.size(), true);
    for (std::size_t i = 0; i < children.size(); ++i) {
        std::array<char, 4096> bytes{};
        if (waits[i].revents != 0 || children[i].from < 0) {
            const ssize_t got = read(children[i].from, bytes.data(), bytes.size());
            children[i].said.append(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
            open[i] = got > 0;
        }
    }
}

Ended finished(Child& child, bool inTime, int mostSeconds) {
    Ended ended;
    ended.said = std::move(child.said);
    if (!inTime) {
        kill(child.process, SIGKILL);
        ended.said += " [stopped after " + std::to_string(mostSeconds) + " s]";
    }
    int status = 0;
    if (child.process < 0 || waitpid(child.process, &status, 0) != child.process) {
        ended.said += " [no process]";
        return ended;
    }
    close(child.from);
    ended.code = WIFEXITED(status) && inTime ? WEXITSTATUS(status) : -1;
    ended.well = ended.code == Well || ended.code == Beside;
    if (WIFSIGNALED(status) && inTime) {
        ended.said += " [ended by signal " + std::to_string(WTERMSIG(status)) + "]";
    }
    return ended;
}

/// All rounds of the plan, so many at the same time.
void eachApart(const Plan& plan, int mostSeconds, const Round& round,
               const std::function<void(std::uint64_t seed, const Ended&)>& tell) {
    const auto last = Steady::now() + std::chrono::seconds(plan.seconds);
    std::vector<Child> running;
    std::vector<bool> open;
    for (int next = 0;;) {
        while (running.size() < static_cast<std::size_t>(plan.jobs) && next < plan.rounds &&
               (plan.seconds == 0 || Steady::now() < last)) {
            running.push_back(begun(plan.seed + static_cast<std::uint64_t>(next++), mostSeconds, round));
        }
        if (running.empty()) {
            return;
        }
        constexpr int lookedEvery = 200; // milliseconds
        hear(running, lookedEvery, open);
        for (std::size_t i = running.size(); i-- > 0;) {
            if (!open[i] || Steady::now() > running[i].end + keptWaiting(running[i].process)) {
                tell(running[i].seed, finished(running[i], !open[i], mostSeconds));
                running.erase(running.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
    }
}

} // namespace

std::chrono::milliseconds keptWaiting(int process) {
    std::uint64_t nanos = 0;
    QDirIterator threads(QStringLiteral("/proc/%1/task").arg(process), QDir::Dirs | QDir::NoDotAndDotDot);
    while (threads.hasNext()) {
        QFile look(threads.next() + QStringLiteral("/schedstat")); // on a processor, waiting for one, how often
        if (look.open(QIODevice::ReadOnly)) {
            nanos += look.readAll().split(' ').value(1).toULongLong();
        }
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(nanos));
}

Ended apart(int mostSeconds, const std::function<int(std::string& said)>& round) {
    Ended one;
    eachApart(
        {}, mostSeconds, [&](std::uint64_t, std::string& said) { return round(said); },
        [&](std::uint64_t, const Ended& ended) { one = ended; });
    return one;
}

Told run(const char* kind, const Plan& plan, int mostSeconds, const Round& round) {
    Told told;
    eachApart(plan, mostSeconds, round, [&](std::uint64_t seed, const Ended& ended) {
        ++told.rounds;
        told.beside += ended.code == Beside ? 1 : 0;
        if (!ended.well) {
            ++told.failed;
            std::printf("FAILED %s: %s\n    again: ./dev faults %s --seed %llu --rounds 1\n", kind, ended.said.c_str(),
                        kind, static_cast<unsigned long long>(seed));
        }
    });
    return told;
}

Plan ofRounds(const Plan& plan) {
    Plan part = plan;
    part.seconds = plan.seconds - plan.seconds / 4;
    return part;
}

Plan ofControls(const Plan& plan, int rounds) {
    Plan part = plan;
    part.seconds = plan.seconds == 0 ? 0 : std::max(1, plan.seconds / 4);
    part.rounds = rounds;
    return part;
}

void controls(Told& told, const char* what, int leastPercent, const Plan& plan, int mostSeconds, const Round& round) {
    int done = 0;
    int lost = 0;
    eachApart(plan, mostSeconds, round, [&](std::uint64_t, const Ended& ended) {
        ++done;
        lost += ended.code == Lost ? 1 : 0;
    });
    told.figures +=
        std::string("; controls (") + what + "): " + std::to_string(lost) + " of " + std::to_string(done) + " lost";
    if (lost == 0 || lost * 100 < leastPercent * done) {
        ++told.failed;
        told.figures += ", too few: the campaign does not see what it is to see";
    }
}

std::string blindness() {
    std::string blind;
    if (apart(10, [](std::string& said) { return said = "lost", int(Lost); }).well) {
        blind += "a round that says that it lost; ";
    }
    if (apart(10, [](std::string&) { return raise(SIGSEGV); }).well) {
        blind += "a round that ends by a signal; ";
    }
    if (apart(1, [](std::string&) { return pause(); }).well) {
        blind += "a round that does not end; ";
    }
    return blind;
}

void copyFolder(const QString& from, const QString& to) {
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        const QString there = to + name.mid(from.size());
        if (files.fileInfo().isDir()) {
            QDir().mkpath(there);
        } else {
            QDir().mkpath(QFileInfo(there).absolutePath());
            QFile::copy(name, there);
        }
    }
}

QString freshFolder(const QString& scratch) {
    const QString folder = scratch + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::Id128);
    QDir().mkpath(folder);
    return folder;
}

} // namespace yingke::campaign
