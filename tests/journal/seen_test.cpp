// SPDX-License-Identifier: GPL-3.0-or-later
// What a log can't say of itself: that days were taken away with the head of their time. How far it had come lies
// beside the key, and is compared at the start and by verify.
#include "journal/check/verify.h"
#include "journal/format/head_file.h"
#include "journal/format/seen_file.h"
#include "journal/write/bulk_writer.h"
#include "journal/write/journal.h"
#include "journal/write/set_aside.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace yingke;
using journal::Damage;
using journal::FindingKind;
using journal::Journal;
using journal::OpenFault;

namespace {

core::EventRecord noteOfDay(const std::string& log, int number) {
    core::EventRecord record;
    record.id = core::EventId{log + "-" + std::to_string(number)};
    record.visit = core::VisitId{"v"};
    record.at = {number, 1'795'000'000'000 + number, 480};
    record.event = core::event::NoteAdded{"第 " + std::to_string(number) + " 条"};
    return record;
}

void writeNotes(const QString& path, const std::string& log, int from, int to) {
    Journal journal;
    REQUIRE(journal.open(path).fault == OpenFault::None);
    for (int i = from; i <= to; ++i) {
        journal.append({static_cast<std::uint64_t>(i), {noteOfDay(log, i)}});
    }
    REQUIRE(journal.flush(20'000));
}

constexpr const char* fileParts[] = {"", "-wal", "-shm", ".head"};

void putInPlace(const QString& from, const QString& to) {
    for (const char* part : fileParts) {
        QFile::remove(to + QLatin1String(part));
        QFile::copy(from + QLatin1String(part), to + QLatin1String(part));
    }
}

QByteArray allBytes(const QString& path) {
    QByteArray all;
    for (const char* part : {"", ".head"}) {
        QFile file(path + QLatin1String(part));
        all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    return all;
}

/// A log of 12 events, and what it was after 7 with the head of that day.
class TwoDays {
public:
    TwoDays() {
        writeNotes(path, "a", 1, 7);
        putInPlace(path, old);
        writeNotes(path, "a", 8, 12);
    }
    [[nodiscard]] journal::OpenAnswer opened() const { return Journal().open(path); }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    QString old = folder.filePath(QStringLiteral("old.sqlite"));
};

bool tells(const journal::Verified& verified, FindingKind kind, qint64 event, qint64 last) {
    return std::any_of(verified.findings.begin(), verified.findings.end(), [&](const journal::Finding& one) {
        return one.kind == kind && one.event == event && one.last == last;
    });
}

} // namespace

TEST_CASE("an old log put back with the head of its day is not opened as if it were whole, and verify finds it") {
    const TwoDays log;
    REQUIRE(journal::verify(log.path).intact);
    putInPlace(log.old, log.path);
    const QByteArray before = allBytes(log.path);
    const journal::OpenAnswer answer = log.opened();
    CHECK(answer.fault == OpenFault::Damaged);
    CHECK(answer.damage == Damage::WentBack);
    CHECK(answer.event == 8);
    CHECK(allBytes(log.path) == before);
    const journal::Verified verified = journal::verify(log.path);
    CHECK_FALSE(verified.intact);
    CHECK(tells(verified, FindingKind::WentBack, 8, 12));
    // As a copy in another place it is a log of its own: a backup.
    CHECK(journal::verify(log.old).intact);
    CHECK(Journal().open(log.old).fault == OpenFault::None);
}

TEST_CASE("another log with its own head in the log's place is told, and a log that is gone with its head") {
    const TwoDays log;
    SECTION("another one, longer") {
        const QString other = log.folder.filePath(QStringLiteral("other.sqlite"));
        writeNotes(other, "b", 1, 20);
        putInPlace(other, log.path);
        const journal::OpenAnswer answer = log.opened();
        CHECK(answer.damage == Damage::Replaced);
        CHECK(answer.event == 12);
        CHECK(tells(journal::verify(log.path), FindingKind::SeenOther, 12, 0));
    }
    SECTION("the old one, written on: the days between were written anew") {
        writeNotes(log.old, "a", 8, 20);
        putInPlace(log.old, log.path);
        CHECK(log.opened().damage == Damage::Replaced);
        CHECK_FALSE(journal::verify(log.path).intact);
    }
    SECTION("nothing at all") {
        for (const char* part : fileParts) {
            QFile::remove(log.path + QLatin1String(part));
        }
        CHECK(log.opened().damage == Damage::Gone);
        CHECK_FALSE(QFile::exists(log.path));
        const journal::SetAside anew = journal::beginAnew(log.path, QDateTime::currentDateTime());
        REQUIRE(anew.fault.isEmpty());
        CHECK(anew.last.count == 12);
        CHECK(anew.file.isEmpty()); // nothing was there to be moved
        CHECK(log.opened().fault == OpenFault::None);
    }
}

TEST_CASE("a log that was put back on purpose is taken as it is, and its next event says how far it had been seen") {
    const TwoDays log;
    const auto seen = journal::readSeen(log.path);
    REQUIRE(seen.has_value());
    REQUIRE(seen->count == 12);
    const auto there = journal::readHead(log.old);
    putInPlace(log.old, log.path);
    REQUIRE(journal::takeAsItIs(log.path, QDateTime(QDate(2026, 11, 29), QTime(8, 30))).isEmpty());
    Journal journal;
    REQUIRE(journal.open(log.path).fault == OpenFault::None);
    const auto events = journal.all();
    REQUIRE(events.size() == 8);
    const auto& noted = std::get<core::event::OfficeChanged>(events.back().event);
    CHECK(noted.what == journal::logPutBack);
    CHECK(noted.before == "12 " + seen->hash.toStdString());
    CHECK(noted.after == "7 " + there->hash.toStdString());
    journal.close();
    const journal::Verified verified = journal::verify(log.path);
    INFO(verified.why.toStdString());
    CHECK(verified.intact);
    CHECK(journal::readSeen(log.path)->count == 8);
}

TEST_CASE("what goes on in an old log's place names the last event that was seen, not the old head's") {
    const TwoDays log;
    const auto seen = journal::readSeen(log.path);
    putInPlace(log.old, log.path);
    const journal::SetAside aside = journal::beginAnew(log.path, QDateTime(QDate(2026, 11, 29), QTime(8, 30)));
    REQUIRE(aside.fault.isEmpty());
    CHECK(aside.last.count == 12);
    CHECK(aside.last.hash == seen->hash);
    CHECK(log.opened().fault == OpenFault::None);
    CHECK(journal::verify(log.path).intact);
}

TEST_CASE("how far a log has come is kept from its first event on, and without a place to keep it the log works") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    SECTION("kept: a desk that is killed has been seen") {
        Journal journal;
        REQUIRE(journal.open(path).fault == OpenFault::None);
        CHECK_FALSE(journal::readSeen(path).has_value());
        journal.append({1, {noteOfDay("a", 1)}});
        REQUIRE(journal.flush(20'000));
        REQUIRE(journal::readSeen(path).has_value());
        CHECK(journal::readSeen(path)->count == 1);
        // By another name of the same folder it is the same log.
        CHECK(journal::readSeen(folder.filePath(QStringLiteral("./journal.sqlite"))).has_value());
        CHECK_FALSE(journal::readSeen(path + QStringLiteral(".other")).has_value());
    }
    SECTION("no place to keep it") {
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", "/dev/null/nowhere");
        writeNotes(path, "a", 1, 3);
        const bool kept = journal::readSeen(path).has_value();
        const bool opens = Journal().open(path).fault == OpenFault::None;
        before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
        CHECK_FALSE(kept);
        CHECK(opens);
    }
    SECTION("a simulation begins anew where a log stood") {
        writeNotes(path, "a", 1, 3);
        for (const char* part : fileParts) {
            QFile::remove(path + QLatin1String(part));
        }
        journal::BulkWriter writer;
        REQUIRE(writer.open(path).isEmpty());
        REQUIRE(writer.finish().isEmpty());
        CHECK(Journal().open(path).fault == OpenFault::None);
    }
}
