// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened is checked first: a damaged log is not appended to and its head not overwritten, and what only looks
// damaged (a first start that was killed, a lock, a right that is missing) is told as what it is.
#include "journal/check/good_backups.h"
#include "journal/check/verify.h"
#include "journal/format/head_file.h"
#include "journal/write/backup.h"
#include "journal/write/journal.h"
#include "journal/write/set_aside.h"
#include "support/disk_shim.h"
#include "support/journal_records.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <functional>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace yingke;
using journal::Damage;
using journal::Journal;
using journal::OpenFault;

namespace {

core::EventRecord noteNumber(int number) {
    core::EventRecord record;
    record.id = core::EventId{"note-" + std::to_string(number)};
    record.visit = core::VisitId{"v"};
    record.at = {number, 1'795'000'000'000 + number, 480};
    record.event = core::event::NoteAdded{"第 " + std::to_string(number) + " 条"};
    return record;
}

/// A log of so many notes, closed, its head beside it.
class NoteLog {
public:
    explicit NoteLog(int events = 161) {
        Journal journal;
        REQUIRE(journal.open(path).fault == OpenFault::None);
        for (int i = 1; i <= events; ++i) {
            journal.append({static_cast<std::uint64_t>(i), {noteNumber(i)}});
        }
        REQUIRE(journal.flush(20'000));
    }
    /// As somebody with a tool would.
    void tool(const std::string& statements) const {
        sqlite3* file = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
        char* fault = nullptr;
        sqlite3_exec(file, ("DROP TRIGGER events_never_go; DROP TRIGGER events_never_change;" + statements).c_str(),
                     nullptr, nullptr, &fault);
        INFO((fault != nullptr ? fault : ""));
        REQUIRE(fault == nullptr);
        sqlite3_exec(file, "PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr);
        sqlite3_close(file);
    }
    void overwrite(const QString& name, const QByteArray& bytes, qint64 at = 0) const {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(at));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    QString head = path + QStringLiteral(".head");
};

/// Nothing for a file that is not there: reading a database makes an empty write-ahead log beside it.
QByteArray bytesOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Spoiling {
    const char* what;
    Damage damage;
    qint64 event;
    std::function<void(const NoteLog&)> act;
};

const std::vector<Spoiling>& spoilings() {
    static const std::vector<Spoiling> all = {
        {"160 of 161 events deleted, the first left", Damage::TailCut, 2,
         [](const NoteLog& log) { log.tool("DELETE FROM events WHERE seq > 1"); }},
        {"160 of 161 events deleted, the last left", Damage::EventMissing, 1,
         [](const NoteLog& log) { log.tool("DELETE FROM events WHERE seq < 161"); }},
        {"all events deleted", Damage::TailCut, 1, [](const NoteLog& log) { log.tool("DELETE FROM events"); }},
        {"an event in the middle deleted", Damage::EventMissing, 80,
         [](const NoteLog& log) { log.tool("DELETE FROM events WHERE seq = 80"); }},
        {"the last event changed", Damage::EventChanged, 161,
         [](const NoteLog& log) { log.tool("UPDATE events SET actor = 'x' WHERE seq = 161"); }},
        {"an early event changed", Damage::EventChanged, 3,
         [](const NoteLog& log) { log.tool("UPDATE events SET utc_ms = 1 WHERE seq = 3"); }},
        {"a personal part changed", Damage::PersonalChanged, 7,
         [](const NoteLog& log) { log.tool("UPDATE personal SET content = '{}' WHERE event_id = 'note-7'"); }},
        {"the last event's hash changed", Damage::OtherEvent, 161,
         [](const NoteLog& log) { log.tool("UPDATE events SET hash = 'ff' WHERE seq = 161"); }},
        {"a table lost", Damage::ReadBroke, 0, [](const NoteLog& log) { log.tool("DROP TABLE scripts"); }},
        {"an empty file beside the head", Damage::Gone, 1,
         [](const NoteLog& log) {
             QFile::remove(log.path + QStringLiteral("-wal"));
             REQUIRE(QFile::resize(log.path, 0));
         }},
        {"no file beside the head", Damage::Gone, 1,
         [](const NoteLog& log) {
             QFile::remove(log.path + QStringLiteral("-wal"));
             REQUIRE(QFile::remove(log.path));
         }},
        {"the head missing", Damage::HeadMissing, 0, [](const NoteLog& log) { REQUIRE(QFile::remove(log.head)); }},
        {"the head empty", Damage::HeadUnreadable, 0, [](const NoteLog& log) { REQUIRE(QFile::resize(log.head, 0)); }},
        {"the head garbled", Damage::HeadUnreadable, 0,
         [](const NoteLog& log) { log.overwrite(log.head, QByteArray(20, 'x')); }},
        {"the head of another log", Damage::OtherEvent, 5,
         [](const NoteLog& log) {
             REQUIRE(journal::writeHead(log.path, {5, QStringLiteral("abc")}));
         }},
        {"the first sector garbled", Damage::Beginning, 0,
         [](const NoteLog& log) { log.overwrite(log.path, QByteArray(512, 'x')); }},
        {"the application's number garbled", Damage::Beginning, 0,
         [](const NoteLog& log) {
             QFile::remove(log.path + QStringLiteral("-wal"));
             log.overwrite(log.path, QByteArray(4, 'x'), 68);
         }},
        {"the file cut to its first half", Damage::ReadBroke, -1,
         [](const NoteLog& log) {
             log.tool("");
             REQUIRE(QFile::resize(log.path, QFile(log.path).size() / 8192 * 4096));
         }},
        {"pages of the middle garbled", Damage::ReadBroke, -1,
         [](const NoteLog& log) {
             log.tool("");
             const qint64 size = QFile(log.path).size();
             log.overwrite(log.path, QByteArray(int(size - 2 * 4096), 'x'), 2 * 4096);
         }},
    };
    return all;
}

} // namespace

TEST_CASE("a damaged log is never opened as if it were whole: nothing appended, no head overwritten") {
    for (const Spoiling& spoiling : spoilings()) {
        const NoteLog log;
        spoiling.act(log);
        const QByteArray file = bytesOf(log.path);
        const QByteArray wal = bytesOf(log.path + QStringLiteral("-wal"));
        const QByteArray head = bytesOf(log.head);
        INFO(spoiling.what);
        Journal journal;
        const journal::OpenAnswer answer = journal.open(log.path);
        INFO(answer.detail.toStdString() << " damage " << int(answer.damage) << " event " << answer.event);
        CHECK(answer.fault == OpenFault::Damaged);
        CHECK(answer.damage == spoiling.damage);
        CHECK((spoiling.event < 0 || answer.event == spoiling.event));
        journal.append({1, {noteNumber(1'000)}}); // nobody takes it
        journal.close();
        CHECK(bytesOf(log.path) == file);
        CHECK(bytesOf(log.path + QStringLiteral("-wal")) == wal);
        CHECK(bytesOf(log.head) == head);
    }
}

TEST_CASE("a seal that names another event is found at the start") {
    const NoteLog log(3);
    {
        Journal journal;
        REQUIRE(journal.open(log.path).fault == OpenFault::None);
        core::EventRecord seal = noteNumber(4);
        seal.visit = {};
        seal.event = core::event::DaySealed{20'775, 2, "not the hash of event 2", ""};
        journal.append({1, {seal}});
        REQUIRE(journal.flush(20'000));
    }
    Journal journal;
    const journal::OpenAnswer answer = journal.open(log.path);
    CHECK(answer.damage == Damage::SealBroken);
    CHECK(answer.event == 4);
}

TEST_CASE("the check at the start is bounded: a long log opens in a moment") {
    const NoteLog log(20);
    {
        Journal journal;
        REQUIRE(journal.open(log.path).fault == OpenFault::None);
        core::Batch batch;
        batch.token = 1;
        for (int i = 21; i <= 12'000; ++i) {
            batch.events.push_back(noteNumber(i));
        }
        journal.append(std::move(batch));
        REQUIRE(journal.flush(600'000));
    }
    // Of the processor, not of the wall: what else the machine does is no matter of this test.
    const std::clock_t before = std::clock();
    Journal journal;
    CHECK(journal.open(log.path).fault == OpenFault::None);
    const double milliseconds = 1'000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    WARN("opening 12,000 events took ms " << milliseconds);
    CHECK(milliseconds < 5'000);
}

TEST_CASE("a damaged log is put aside whole, and the new one names its last hash") {
    const NoteLog log(9);
    const QString last = journal::readHead(log.path)->hash;
    log.tool("DELETE FROM events WHERE seq > 4");
    const QByteArray file = bytesOf(log.path);
    REQUIRE(Journal().open(log.path).fault == OpenFault::Damaged);
    const QDateTime now(QDate(2026, 11, 28), QTime(8, 30));
    const journal::SetAside aside = journal::beginAnew(log.path, now);
    INFO(aside.fault.toStdString());
    REQUIRE(aside.fault.isEmpty());
    CHECK(aside.last.count == 9);
    CHECK(aside.last.hash == last);
    CHECK(aside.file == log.path + QStringLiteral(".damaged-20261128-083000"));
    CHECK(bytesOf(aside.file) == file);
    CHECK(QFile::exists(aside.file + QStringLiteral(".head")));
    Journal journal;
    REQUIRE(journal.open(log.path).fault == OpenFault::None);
    const auto events = journal.all();
    REQUIRE(events.size() == 1);
    const auto& named = std::get<core::event::OfficeChanged>(events.front().event);
    CHECK(named.what == journal::logContinues);
    CHECK(named.before == "9 " + last.toStdString());
    CHECK(named.after == "journal.sqlite.damaged-20261128-083000");
    journal.close();
    CHECK(journal::verify(log.path).intact);
}

TEST_CASE("the newest good backup is found among spoiled ones, and stands in the damaged log's place") {
    const NoteLog log(9);
    const QString backups = log.folder.filePath(QStringLiteral("backups"));
    const QDateTime now(QDate(2026, 11, 28), QTime(8, 30));
    for (int day = -3; day < 0; ++day) {
        REQUIRE(journal::backUp(log.path, backups, now.addDays(day)).fault.isEmpty());
    }
    log.overwrite(backups + QStringLiteral("/journal-2026-11-27-083000.sqlite"), QByteArray(4096, 'x'));
    log.overwrite(log.path, QByteArray(4096, 'x'));
    const auto good = journal::newestGoodBackup(backups);
    REQUIRE(good.has_value());
    CHECK(good->file.endsWith(QStringLiteral("/journal-2026-11-26-083000.sqlite")));
    CHECK(good->count == 9);
    const journal::SetAside aside = journal::goBackTo(good->file, log.path, now);
    INFO(aside.fault.toStdString());
    REQUIRE(aside.fault.isEmpty());
    CHECK(QFile::exists(good->file));
    const journal::Verified verified = journal::verify(log.path);
    INFO(verified.why.toStdString());
    CHECK(verified.intact);
    CHECK(verified.count == 10);
}

TEST_CASE("a first start killed in the middle, as older programs left it, starts") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    REQUIRE(sqlite3_exec(file, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(file);
    REQUIRE(QFile(path).size() == 4096);
    QFile wal(path + QStringLiteral("-wal"));
    REQUIRE(wal.open(QIODevice::WriteOnly));
    REQUIRE(wal.write(QByteArray::fromHex("377f0682002de21800001000000000000d8c29dbcb80c44db0108f20b5bce790")) == 32);
    wal.close();
    Journal journal;
    const journal::OpenAnswer answer = journal.open(path);
    INFO(answer.detail.toStdString());
    REQUIRE(answer.fault == OpenFault::None);
    journal.append({1, {noteNumber(1)}});
    REQUIRE(journal.flush(20'000));
    journal.close();
    CHECK(journal::verify(path).intact);
}

TEST_CASE("a first start killed at any operation leaves a place that starts", "[process]") {
    int at = 1;
    int rounds = 0;
    // Each of the first; then, where pages are written one after the other, some.
    for (bool finished = false; !finished; at += std::max(1, at / 6), ++rounds) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            int operations = 0;
            const test::DiskShim disk([&operations, at](test::DiskShim::Act, const std::string&) {
                if (++operations == at) {
                    _exit(77);
                }
                return SQLITE_OK;
            });
            Journal journal;
            const bool opened = journal.open(path).fault == OpenFault::None;
            journal.append({1, {noteNumber(1)}});
            _exit(opened && journal.flush(20'000) ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFEXITED(status));
        finished = WEXITSTATUS(status) == 0;
        REQUIRE((finished || WEXITSTATUS(status) == 77));
        INFO("killed at operation " << at);
        Journal journal;
        const journal::OpenAnswer answer = journal.open(path);
        INFO(answer.detail.toStdString() << " damage " << int(answer.damage));
        REQUIRE(answer.fault == OpenFault::None);
        journal.append({2, {noteNumber(2)}});
        REQUIRE(journal.flush(20'000));
        journal.close();
        REQUIRE(journal::verify(path).intact);
    }
    WARN("a first start was killed at " << rounds - 1 << " of its operations");
    CHECK(rounds > 20);
}

TEST_CASE("a file that another program holds, or that may not be written, is told as that", "[process]") {
    const NoteLog log(3);
    SECTION("held by a tool") {
        sqlite3* other = nullptr;
        REQUIRE(sqlite3_open(log.path.toUtf8().constData(), &other) == SQLITE_OK);
        REQUIRE(sqlite3_exec(other, "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) ==
                SQLITE_OK);
        Journal journal;
        const journal::OpenAnswer answer = journal.open(log.path);
        INFO(answer.detail.toStdString());
        CHECK(answer.fault == OpenFault::Busy);
        sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_close(other);
    }
    const auto asNobody = [&log](mode_t file, mode_t folder) {
        const QByteArray name = log.path.toLocal8Bit();
        const QByteArray place = log.folder.path().toLocal8Bit();
        for (const char* part : {"", "-wal", ".head"}) {
            ::chmod((name + part).constData(), file);
        }
        ::chmod(place.constData(), folder);
        const pid_t child = fork();
        if (child == 0) {
            constexpr uid_t nobody = 65'534;
            if (geteuid() == 0 && setuid(nobody) != 0) { // wholly: access(2), which Qt asks, goes by the real one
                _exit(99);
            }
            Journal journal;
            _exit(static_cast<int>(journal.open(log.path).fault));
        }
        int status = 0;
        waitpid(child, &status, 0);
        ::chmod(place.constData(), 0700);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    };
    SECTION("in a folder that may not be written") { CHECK(asNobody(0444, 0555) == int(OpenFault::Folder)); }
    SECTION("a file that may only be read") { CHECK(asNobody(0444, 0777) == int(OpenFault::ReadOnly)); }
    SECTION("a file that may not be read") { CHECK(asNobody(0000, 0777) == int(OpenFault::ReadOnly)); }
}

TEST_CASE("a pipe in the log's place is no log, and hangs nobody") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    REQUIRE(mkfifo(path.toLocal8Bit().constData(), 0600) == 0);
    CHECK(Journal().open(path).fault == OpenFault::Foreign);
}

TEST_CASE("a pipe in the place of a log's head is told and hangs nobody, nor does verify wait for it") {
    const NoteLog log(5);
    QFile::remove(log.head);
    REQUIRE(mkfifo(log.head.toLocal8Bit().constData(), 0600) == 0);
    CHECK(Journal().open(log.path).fault == OpenFault::Damaged);
    CHECK_FALSE(journal::verify(log.path).intact);
}

TEST_CASE("a pipe in the place of the write-ahead log hangs nobody, and what is acknowledged over it is there") {
    const NoteLog log(5);
    const QString wal = log.path + QStringLiteral("-wal");
    QFile::remove(wal);
    REQUIRE(mkfifo(wal.toLocal8Bit().constData(), 0600) == 0);
    std::size_t acknowledged = 5;
    {
        Journal journal;
        if (journal.open(log.path).fault == OpenFault::None) {
            journal.append({6, {noteNumber(6)}});
            acknowledged += journal.flush(1'000) ? 1U : 0U;
        }
    }
    (void)journal::verify(log.path); // ends
    QFile::remove(wal);
    Journal again;
    REQUIRE(again.open(log.path).fault == OpenFault::None);
    CHECK(again.all().size() >= acknowledged);
}
