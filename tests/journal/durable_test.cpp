// SPDX-License-Identifier: GPL-3.0-or-later
// 已记录 is true: what is acknowledged stands in the file that will be opened tomorrow.
#include "journal/check/verify.h"
#include "journal/format/file_look.h"
#include "journal/write/journal.h"
#include "platform/file_identity.h"
#include "support/disk_shim.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <cstdlib>
#include <map>
#include <mutex>
#include <thread>

using namespace yingke;
using journal::Journal;
using journal::OpenFault;

namespace {

core::EventRecord noted(std::uint64_t number) {
    core::EventRecord record;
    record.id = core::EventId{"note-" + std::to_string(number)};
    record.visit = core::VisitId{"v"};
    record.at = {qint64(number), 1'795'000'000'000 + qint64(number), 480};
    record.event = core::event::NoteAdded{"note"};
    return record;
}

/// A journal that is asked for one event after the other, and what it answered.
class Desk {
public:
    explicit Desk(const QString& path) {
        REQUIRE(journal.open(path).fault == OpenFault::None);
        QObject::connect(
            &journal, &Journal::answered, &journal,
            [this](quint64 token, bool durable, const QString& why) {
                const std::lock_guard lock(m_mutex);
                m_said[token] = durable;
                m_why = durable ? m_why : why;
            },
            Qt::DirectConnection);
    }
    void append(std::uint64_t number) { journal.append({number, {noted(number)}}); }
    /// Waits until the event was answered so; the bound is for a broken program, not a measure.
    [[nodiscard]] bool said(std::uint64_t number, bool durable) {
        for (int i = 0; i < 2'000; ++i) {
            {
                const std::lock_guard lock(m_mutex);
                const auto found = m_said.find(number);
                if (found != m_said.end() && found->second == durable) {
                    return true;
                }
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }
    [[nodiscard]] std::vector<std::uint64_t> acknowledged() {
        const std::lock_guard lock(m_mutex);
        std::vector<std::uint64_t> all;
        for (const auto& [token, durable] : m_said) {
            if (durable) {
                all.push_back(token);
            }
        }
        return all;
    }
    [[nodiscard]] QString why() {
        const std::lock_guard lock(m_mutex);
        return m_why;
    }

    Journal journal;

private:
    std::mutex m_mutex;
    std::map<std::uint64_t, bool> m_said;
    QString m_why;
};

std::vector<std::string> idsIn(const QString& path, journal::OtherThanSeen other = journal::OtherThanSeen::Refused) {
    Journal journal;
    REQUIRE(journal.open(path, other).fault == OpenFault::None);
    std::vector<std::string> ids;
    for (const core::EventRecord& record : journal.all()) {
        ids.push_back(record.id.value);
    }
    return ids;
}

const char* const parts[] = {"", "-wal", "-shm", ".head"};

} // namespace

TEST_CASE("a log that was moved or deleted acknowledges nothing more, and goes on where it comes back") {
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("place")));
    const QString place = folder.filePath(QStringLiteral("place"));
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    const QString path = place + QStringLiteral("/journal.sqlite");
    Desk desk(path);
    desk.append(1);
    REQUIRE(desk.said(1, true));
    SECTION("the place was moved, and comes back") {
        REQUIRE(QDir().rename(place, elsewhere));
        desk.append(2);
        REQUIRE(desk.said(2, false));
        CHECK_FALSE(desk.why().isEmpty());
        CHECK_FALSE(QFile::exists(path)); // nobody made a new one
        REQUIRE(QDir().rename(elsewhere, place));
        desk.journal.retryNow();
        REQUIRE(desk.said(2, true));
        desk.journal.close();
        CHECK(idsIn(path) == std::vector<std::string>{"note-1", "note-2"});
        CHECK(journal::verify(path).intact);
    }
    SECTION("the place was deleted") {
        REQUIRE(QDir(place).removeRecursively());
        for (std::uint64_t number = 2; number < 6; ++number) {
            desk.append(number);
            REQUIRE(desk.said(number, false));
        }
        CHECK(desk.acknowledged() == std::vector<std::uint64_t>{1});
        desk.journal.close();
        CHECK_FALSE(QFile::exists(path));
    }
    SECTION("the write-ahead log alone was deleted") {
        REQUIRE(QFile::remove(path + QStringLiteral("-wal")));
        desk.append(2);
        REQUIRE(desk.said(2, false));
        desk.journal.close();
    }
    SECTION("another log was put in its place") {
        const QString other = folder.filePath(QStringLiteral("other.sqlite"));
        {
            Desk second(other);
            second.append(77);
            REQUIRE(second.said(77, true));
        }
        for (const char* part : parts) {
            QFile::remove(path + QLatin1String(part));
            QFile::rename(other + QLatin1String(part), path + QLatin1String(part));
        }
        QFile head(path + QStringLiteral(".head"));
        REQUIRE(head.open(QIODevice::ReadOnly));
        const QByteArray before = head.readAll();
        desk.append(2);
        REQUIRE(desk.said(2, false));
        desk.journal.retryNow();
        desk.append(3);
        REQUIRE(desk.said(3, false));
        desk.journal.close();
        head.seek(0);
        QFile after(path + QStringLiteral(".head"));
        REQUIRE(after.open(QIODevice::ReadOnly));
        CHECK(after.readAll() == before);
        CHECK(Journal().open(path).damage == journal::Damage::Replaced);
        CHECK(idsIn(path, journal::OtherThanSeen::Taken) == std::vector<std::string>{"note-77"});
    }
}

TEST_CASE("a program that reads the log beside the open desk takes nothing away from under it", "[process]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    const QString wal = path + QStringLiteral("-wal");
    Desk desk(path);
    desk.append(1);
    REQUIRE(desk.said(1, true));
    const auto before = platform::identityOf(wal);
    REQUIRE(before);
    CHECK(journal::verify(path).intact); // as behind the open desk, a minute after its start
    CHECK(journal::lookAt(path).kind == journal::FileKind::Ours);
    QProcess reader;
    reader.start(QStringLiteral("sqlite3"), {path, QStringLiteral("SELECT count(*) FROM events")});
    REQUIRE(reader.waitForFinished());
    CHECK(reader.readAllStandardOutput().trimmed() == "1");
    // The last one to close empties the write-ahead log and takes it away; that is the desk, and not this reader.
    CHECK(platform::identityOf(wal) == before);
    desk.append(2);
    CHECK(desk.said(2, true));
    desk.journal.close();
    CHECK(idsIn(path) == std::vector<std::string>{"note-1", "note-2"});
}

TEST_CASE("a failed sync: what is acknowledged afterwards is on the disk, not in the system's memory alone") {
    int tried = 0;
    for (int failing = 1; failing <= 11; failing += failing / 2 + 1) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        {
            Desk first(path);
            first.append(1);
            REQUIRE(first.said(1, true));
        }
        std::atomic<int> untilFailure{0};
        std::atomic<bool> failed{false};
        const test::DiskShim disk([&](test::DiskShim::Act act, const std::string&) {
            if (act == test::DiskShim::Act::Sync && untilFailure > 0 && --untilFailure == 0) {
                failed = true;
                return SQLITE_IOERR_FSYNC;
            }
            return SQLITE_OK;
        });
        std::vector<std::uint64_t> acknowledged;
        {
            Desk desk(path);
            untilFailure = failing;
            for (std::uint64_t number = 2; number < 9; ++number) {
                desk.append(number);
                REQUIRE(desk.journal.flush(20'000));
            }
            REQUIRE(desk.said(8, true));
            acknowledged = desk.acknowledged();
            // The power goes now: what the disk holds is looked at elsewhere.
            for (const char* part : {"", "-wal"}) {
                const std::string there = disk.durable((path + QLatin1String(part)).toStdString());
                QFile copy(folder.filePath(QStringLiteral("after.sqlite")) + QLatin1String(part));
                REQUIRE(copy.open(QIODevice::WriteOnly));
                REQUIRE(copy.write(there.data(), qint64(there.size())) == qint64(there.size()));
            }
            REQUIRE(QFile::copy(path + QStringLiteral(".head"), folder.filePath(QStringLiteral("after.sqlite.head"))));
        }
        tried += failed ? 1 : 0;
        INFO("sync number " << failing << " failed");
        CHECK(acknowledged.size() == 7);
        const QString after = folder.filePath(QStringLiteral("after.sqlite"));
        const journal::Verified verified = journal::verify(after);
        INFO(verified.why.toStdString());
        CHECK(verified.intact);
        CHECK(verified.count == 8);
        const journal::Verified went = journal::verify(path);
        INFO(went.why.toStdString());
        CHECK(went.intact);
        CHECK(went.count == 8);
    }
    CHECK(tried >= 3);
}

TEST_CASE("a full disk at the first start is told as full, and leaves a place that starts when there is room") {
    for (int room = 0; room <= 24; room += 3) { // so many writes are taken
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        {
            int left = room;
            const test::DiskShim disk([&left](test::DiskShim::Act act, const std::string&) {
                return act == test::DiskShim::Act::Write && left-- <= 0 ? SQLITE_FULL : SQLITE_OK;
            });
            Journal journal;
            const journal::OpenAnswer answer = journal.open(path);
            INFO(room << " writes, then full: " << answer.detail.toStdString());
            CHECK(answer.fault == OpenFault::Full);
        }
        Desk desk(path);
        desk.append(1);
        CHECK(desk.said(1, true));
    }
}

namespace {

/// A writer as it should not be: after a commit that failed it opens the file anew, takes what it can read for stored,
/// and goes on. How many of its rows the disk holds when the power goes; it has acknowledged seven.
int rowsOfNaiveWriter(const QString& path, const QString& after, int failing) {
    std::atomic<int> untilFailure{0};
    const test::DiskShim disk([&](test::DiskShim::Act act, const std::string&) {
        return act == test::DiskShim::Act::Sync && untilFailure > 0 && --untilFailure == 0 ? SQLITE_IOERR_FSYNC
                                                                                           : SQLITE_OK;
    });
    sqlite3* file = nullptr;
    const auto open = [&] {
        sqlite3_close(file);
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
        for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"}) {
            (void)sqlite3_exec(file, pragma, nullptr, nullptr, nullptr);
        }
        int keep = 1;
        sqlite3_file_control(file, "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    };
    open();
    REQUIRE(sqlite3_exec(file, "CREATE TABLE t(x INTEGER PRIMARY KEY)", nullptr, nullptr, nullptr) == SQLITE_OK);
    untilFailure = failing;
    for (int row = 1; row <= 7; ++row) {
        const std::string insert = "INSERT OR IGNORE INTO t VALUES(" + std::to_string(row) + ")";
        while (sqlite3_exec(file, insert.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            open();
        }
    }
    for (const char* part : {"", "-wal"}) {
        const std::string there = disk.durable((path + QLatin1String(part)).toStdString());
        QFile copy(after + QLatin1String(part));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        REQUIRE(copy.write(there.data(), qint64(there.size())) == qint64(there.size()));
    }
    sqlite3_close(file);
    sqlite3* looked = nullptr;
    int rows = 0;
    REQUIRE(sqlite3_open(after.toUtf8().constData(), &looked) == SQLITE_OK);
    (void)sqlite3_exec(
        looked, "SELECT count(*) FROM t",
        [](void* count, int, char** values, char**) {
            *static_cast<int*>(count) = std::atoi(values[0]);
            return 0;
        },
        &rows, nullptr);
    sqlite3_close(looked);
    return rows;
}

} // namespace

TEST_CASE("a failed sync, the control: who only tries again loses what was acknowledged, and this disk shows it") {
    int lost = 0;
    for (int failing = 1; failing <= 7; ++failing) {
        const QTemporaryDir folder;
        lost += rowsOfNaiveWriter(folder.filePath(QStringLiteral("a.sqlite")),
                                  folder.filePath(QStringLiteral("after.sqlite")), failing) < 7
                    ? 1
                    : 0;
    }
    WARN("the control lost in " << lost << " of 7 rounds");
    CHECK(lost > 0);
}
