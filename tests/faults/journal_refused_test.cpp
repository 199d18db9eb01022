// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that refuse, programs that are killed: nothing acknowledged is lost, nothing is written twice.
#include "journal/check/verify.h"
#include "journal/write/journal.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace yingke;
using journal::Journal;
using journal::OpenFault;

namespace {

core::EventRecord note(int number, std::string text = "note") {
    core::EventRecord record;
    record.id = core::EventId{"note-" + std::to_string(number)};
    record.visit = core::VisitId{"v"};
    record.at = {number, 1'795'000'000'000 + number, 480};
    record.actor = core::PersonId{"chen"};
    record.event = core::event::NoteAdded{std::move(text)};
    return record;
}

struct Answers {
    std::vector<std::pair<quint64, bool>> all;
    QString reason;

    void listen(Journal& journal) {
        QObject::connect(&journal, &Journal::answered, &journal,
                         [this](quint64 token, bool durable, const QString& why) {
                             all.emplace_back(token, durable);
                             reason = durable ? reason : why;
                         });
    }
    /// Lets answers come in until there is this one; the bound is for a broken program, not a measure.
    [[nodiscard]] bool wait(quint64 token, bool durable) const {
        QElapsedTimer timer;
        timer.start();
        const auto there = [&] { return std::find(all.begin(), all.end(), std::pair(token, durable)) != all.end(); };
        while (!there() && timer.elapsed() < 20'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        return there();
    }
};

/// Runs in a child process and gives its exit code.
template <class Act> int inChild(const Act& act) {
    const pid_t child = fork();
    if (child == 0) {
        _exit(act());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

TEST_CASE("a refused write says so, is kept, tried again, and not doubled") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    Answers answers;
    Journal journal;
    REQUIRE(journal.open(path).fault == OpenFault::None);
    answers.listen(journal);
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    journal.append({1, {note(1)}});
    REQUIRE(answers.wait(1, false));
    CHECK_FALSE(answers.reason.isEmpty());
    journal.append({2, {note(2)}});
    REQUIRE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    journal.retryNow();
    REQUIRE(answers.wait(1, true));
    REQUIRE(answers.wait(2, true));
    CHECK(journal.all().size() == 2);
    journal.close();
    CHECK(journal::verify(path).intact);
}

TEST_CASE("an event that is stored already is not stored twice") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    Journal journal;
    REQUIRE(journal.open(path).fault == OpenFault::None);
    journal.append({1, {note(1)}});
    journal.append({2, {note(1), note(2)}}); // as after a commit that reported a failure and was stored all the same
    REQUIRE(journal.flush(10'000));
    CHECK(journal.all().size() == 2);
    journal.close();
    CHECK(journal::verify(path).intact);
}

TEST_CASE("kill -9 in the middle: what was acknowledged is there, the chain is whole, the journal opens again") {
    for (int round = 0; round < 8; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        int channel[2] = {-1, -1};
        REQUIRE(pipe(channel) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            close(channel[0]);
            Journal journal;
            if (journal.open(path).fault != OpenFault::None) {
                _exit(3);
            }
            QObject::connect(
                &journal, &Journal::answered, &journal,
                [&channel](quint64 token, bool durable, const QString&) {
                    if (durable && write(channel[1], &token, sizeof token) != sizeof token) {
                        _exit(4);
                    }
                },
                Qt::DirectConnection);
            for (int i = 1;; ++i) {
                journal.append({static_cast<std::uint64_t>(i), {note(i)}});
                usleep(200);
            }
        }
        close(channel[1]);
        quint64 acknowledged = 0;
        quint64 token = 0;
        const quint64 until = 20 + static_cast<quint64>(round) * 13;
        while (acknowledged < until && read(channel[0], &token, sizeof token) == sizeof token) {
            acknowledged = std::max(acknowledged, token);
        }
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(channel[0], &token, sizeof token) == sizeof token) {
            acknowledged = std::max(acknowledged, token);
        }
        close(channel[0]);
        REQUIRE(acknowledged >= until);
        Journal again;
        REQUIRE(again.open(path).fault == OpenFault::None);
        CHECK(again.all().size() >= acknowledged);
        again.close();
        const auto verified = journal::verify(path);
        INFO(verified.why.toStdString());
        CHECK(verified.intact);
    }
}

TEST_CASE("a full disk: refused with a reason, kept, and written when there is room again") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    // In a process of its own: the limit holds for all of it.
    const int code = inChild([&path] {
        Answers answers;
        Journal journal;
        if (journal.open(path).fault != OpenFault::None) {
            return 3;
        }
        answers.listen(journal);
        journal.append({1, {note(1)}});
        if (!answers.wait(1, true)) {
            return 4;
        }
        rlimit room{};
        getrlimit(RLIMIT_FSIZE, &room);
        const rlimit before = room;
        room.rlim_cur = 64 * 1024;
        setrlimit(RLIMIT_FSIZE, &room);
        journal.append({2, {note(2, std::string(std::size_t{4} * 1024 * 1024, 'x'))}});
        if (!answers.wait(2, false) || answers.reason.isEmpty()) {
            return 5;
        }
        setrlimit(RLIMIT_FSIZE, &before);
        journal.retryNow();
        return answers.wait(2, true) ? 0 : 6;
    });
    CHECK(code == 0);
    CHECK(journal::verify(path).intact);
}
