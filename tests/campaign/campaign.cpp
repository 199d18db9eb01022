// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/campaign.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUuid>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <poll.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace yingke::campaign {

namespace {

/// What comes out of the pipe until it is closed or the time is over; false: over.
bool readAll(int from, int mostSeconds, std::string& said) {
    pollfd wait{from, POLLIN, 0};
    for (;;) {
        if (poll(&wait, 1, mostSeconds * 1000) <= 0) {
            return false;
        }
        char bytes[4096];
        const ssize_t got = read(from, bytes, sizeof bytes);
        if (got <= 0) {
            return true;
        }
        said.append(bytes, static_cast<std::size_t>(got));
    }
}

} // namespace

Ended apart(int mostSeconds, const std::function<int(std::string& said)>& round) {
    int channel[2] = {-1, -1};
    Ended ended;
    std::fflush(stdout);
    if (pipe(channel) != 0) {
        return ended;
    }
    const pid_t child = fork();
    if (child == 0) {
        close(channel[0]);
        std::string said;
        const int code = round(said);
        [[maybe_unused]] const ssize_t written = write(channel[1], said.data(), said.size());
        _exit(code);
    }
    close(channel[1]);
    const bool inTime = readAll(channel[0], mostSeconds, ended.said);
    close(channel[0]);
    if (!inTime) {
        kill(child, SIGKILL);
        ended.said += " [stopped after " + std::to_string(mostSeconds) + " s]";
    }
    int status = 0;
    waitpid(child, &status, 0);
    ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ended.well = inTime && ended.code == 0;
    if (WIFSIGNALED(status) && inTime) {
        ended.said += " [ended by signal " + std::to_string(WTERMSIG(status)) + "]";
    }
    return ended;
}

void sideBySide(int count, int jobs, const std::function<void(int)>& act) {
    std::atomic<int> next{0};
    std::vector<std::thread> workers;
    for (int job = 0; job < jobs; ++job) {
        workers.emplace_back([&] {
            for (int i = next++; i < count; i = next++) {
                act(i);
            }
        });
    }
    for (std::thread& worker : workers) {
        worker.join();
    }
}

Told run(const char* kind, const Plan& plan, int mostSeconds,
         const std::function<int(std::uint64_t seed, std::string& said)>& round) {
    Told told;
    std::mutex mutex;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(plan.seconds);
    sideBySide(plan.rounds, plan.jobs, [&](int i) {
        if (plan.seconds > 0 && std::chrono::steady_clock::now() > end) {
            return;
        }
        const std::uint64_t seed = plan.seed + static_cast<std::uint64_t>(i);
        const Ended ended = apart(mostSeconds, [&](std::string& said) { return round(seed, said); });
        const std::lock_guard lock(mutex);
        ++told.rounds;
        if (!ended.well) {
            ++told.failed;
            std::printf("FAILED %s: %s\n    again: ./dev faults %s --seed %llu --rounds 1\n", kind, ended.said.c_str(),
                        kind, static_cast<unsigned long long>(seed));
        }
    });
    return told;
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
