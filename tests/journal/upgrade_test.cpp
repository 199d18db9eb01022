// SPDX-License-Identifier: GPL-3.0-or-later
// Journals as earlier versions left them (tests/data/journal-schema-N.sql, the events of one simulated day) brought up
// to date, and the personal data of a visitor let go.
#include "journal/check/verify.h"
#include "journal/format/search_words.h"
#include "journal/read/day_book.h"
#include "journal/upgrades/schema.h"
#include "journal/write/journal.h"
#include "journal/write/projection.h"
#include "journal/write/purge.h"
#include "journal/write/rebuild.h"
#include "support/old_head.h"
#include "support/places.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <map>
#include <string>

using namespace yingke;

namespace {

/// What was hashed of the events, as it was written then; chain format 2 has columns besides.
const QString asWritten = QStringLiteral("SELECT seq, event_id, visit_id, kind, version, utc_ms, offset_min, "
                                         "steady_ms, actor, desk, script_id, script_hash, "
                                         "payload, personal_hash, prev_hash, hash FROM events ORDER BY seq");

constexpr const char* tables[] = {"visits",      "visitors", "spans", "waits",     "handovers",
                                  "escalations", "promises", "seals", "step_days", "visit_words"};

class Old {
public:
    explicit Old(int schema) : path(m_folder.filePath(QStringLiteral("journal.sqlite"))) {
        QFile sql(QString::fromStdString(test::dataDir()) + QStringLiteral("/journal-schema-%1.sql").arg(schema));
        REQUIRE(sql.open(QIODevice::ReadOnly));
        run(path, sql.readAll());
        if (schema >= journal::headVersion) {
            test::giveOldHead(path);
        }
    }
    static void run(const QString& file, const QByteArray& statements) {
        sqlite3* raw = nullptr;
        REQUIRE(sqlite3_open(file.toUtf8().constData(), &raw) == SQLITE_OK);
        char* fault = nullptr;
        sqlite3_exec(raw, statements.constData(), nullptr, nullptr, &fault);
        INFO((fault != nullptr ? fault : ""));
        REQUIRE(fault == nullptr);
        sqlite3_close(raw);
    }
    static QStringList rows(const QString& file, const QString& query) {
        sqlite3* raw = nullptr;
        sqlite3_open_v2(file.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
        QStringList result;
        char* fault = nullptr;
        sqlite3_exec(
            raw, query.toUtf8().constData(),
            [](void* lines, int count, char** values, char** /*names*/) {
                QStringList columns;
                for (int i = 0; i < count; ++i) {
                    columns << QString::fromUtf8(values[i] != nullptr ? values[i] : "(null)");
                }
                static_cast<QStringList*>(lines)->append(columns.join(QLatin1Char('|')));
                return 0;
            },
            &result, &fault);
        INFO((fault != nullptr ? fault : ""));
        REQUIRE(fault == nullptr);
        sqlite3_close(raw);
        return result;
    }
    static QStringList table(const QString& file, const char* name) {
        const bool words = qstrcmp(name, "visit_words") == 0;
        QStringList all =
            rows(file,
                 QStringLiteral("SELECT %1 FROM %2").arg(QLatin1String(words ? "rowid, *" : "*"), QLatin1String(name)));
        all.sort();
        return all;
    }
    journal::OpenAnswer open() {
        journal::Journal journal;
        const journal::OpenAnswer answer = journal.open(path);
        journal.close();
        return answer;
    }

private:
    QTemporaryDir m_folder;

public:
    QString path;
};

/// What one has and the other has not, as words; empty when they are the same.
std::string difference(const QStringList& there, const QStringList& wanted) {
    QStringList told;
    for (const QString& row : there) {
        if (!wanted.contains(row)) {
            told << QStringLiteral("+ ") + row;
        }
    }
    for (const QString& row : wanted) {
        if (!there.contains(row)) {
            told << QStringLiteral("- ") + row;
        }
    }
    return told.join(QLatin1Char('\n')).toStdString();
}

/// A journal of today's schema with the same events, written by today's writer.
class Fresh {
public:
    explicit Fresh(const QString& from) {
        journal::Journal source;
        REQUIRE(source.open(from).fault == journal::OpenFault::None);
        const std::vector<core::EventRecord> events = source.all();
        source.close();
        REQUIRE(events.size() == 161);
        path = m_folder.filePath(QStringLiteral("journal.sqlite"));
        journal::Journal journal;
        REQUIRE(journal.open(path).fault == journal::OpenFault::None);
        core::Batch batch;
        batch.token = 1;
        batch.events = events;
        journal.append(batch);
        REQUIRE(journal.flush(30'000));
        journal.close();
    }

private:
    QTemporaryDir m_folder;

public:
    QString path;
};

} // namespace

TEST_CASE("journals of schema 1 to 6 are brought up to date: events untouched, read tables as if written today") {
    const int schema = GENERATE(1, 2, 3, 4, 5, 6);
    INFO("schema " << schema);
    Old old(schema);
    const QStringList events = Old::rows(old.path, asWritten);
    const QStringList personal = Old::rows(old.path, QStringLiteral("SELECT * FROM personal ORDER BY event_id"));
    REQUIRE(events.size() == 161);
    REQUIRE_FALSE(personal.isEmpty());
    const journal::OpenAnswer answer = old.open();
    INFO(answer.detail.toStdString());
    REQUIRE(answer.fault == journal::OpenFault::None);
    // The file as it was stands beside it.
    REQUIRE_FALSE(answer.backup.isEmpty());
    CHECK(Old::rows(answer.backup, QStringLiteral("PRAGMA user_version")) == QStringList{QString::number(schema)});
    CHECK(difference(Old::rows(answer.backup, asWritten), events) == "");
    // Not one event has changed, and the chain says so.
    CHECK(Old::rows(old.path, QStringLiteral("PRAGMA user_version")) ==
          QStringList{QString::number(journal::schemaVersion)});
    CHECK(difference(Old::rows(old.path, asWritten), events) == "");
    CHECK(difference(Old::rows(old.path, QStringLiteral("SELECT * FROM personal ORDER BY event_id")), personal) == "");
    const journal::Verified verified = journal::verify(old.path);
    INFO(verified.why.toStdString());
    CHECK(verified.intact);
    CHECK(verified.count == 161);
    // The read tables are those of a journal that today's program had written.
    const Fresh fresh(old.path);
    for (const char* name : tables) {
        INFO(name);
        CHECK(difference(Old::table(old.path, name), Old::table(fresh.path, name)) == "");
    }
    CHECK(Old::table(old.path, "visits").size() == 5);
    CHECK_FALSE(Old::table(old.path, "step_days").isEmpty());
    CHECK(Old::rows(old.path, QStringLiteral("SELECT count(*) FROM visit_log")) == QStringList{QStringLiteral("5")});
    CHECK(Old::rows(old.path, QStringLiteral("SELECT count(*) FROM event_log")) == QStringList{QStringLiteral("161")});
    // The database still refuses to change an event.
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(old.path.toUtf8().constData(), &raw) == SQLITE_OK);
    CHECK(sqlite3_exec(raw, "UPDATE events SET actor = 'x' WHERE seq = 3", nullptr, nullptr, nullptr) != SQLITE_OK);
    sqlite3_close(raw);
    // Opened once more there is nothing left to do.
    CHECK(old.open().backup.isEmpty());
}

TEST_CASE("an upgrade that fails leaves the file as it was, and says why") {
    Old old(2);
    // An event table without the trigger's table: reading it anew fails in the middle of the upgrade.
    Old::run(old.path, "DROP TABLE personal");
    const QStringList before = Old::rows(old.path, QStringLiteral("SELECT name, sql FROM sqlite_master ORDER BY name"));
    const journal::OpenAnswer answer = old.open();
    CHECK(answer.fault != journal::OpenFault::None);
    CHECK_FALSE(answer.detail.isEmpty());
    CHECK(difference(Old::rows(old.path, QStringLiteral("SELECT name, sql FROM sqlite_master ORDER BY name")),
                     before) == "");
    CHECK(Old::rows(old.path, QStringLiteral("PRAGMA user_version")) == QStringList{QStringLiteral("2")});
}

TEST_CASE("a purge lets go of the visitors: rows erased, nothing found, not a byte of a name left, the chain whole") {
    Old old(3);
    REQUIRE(old.open().fault == journal::OpenFault::None);
    const auto rows = [&old](const char* query) { return Old::rows(old.path, QLatin1String(query)); };
    const QStringList someone =
        rows("SELECT w.surname || w.room, w.room FROM visitors w JOIN visits v ON v.nr = w.nr WHERE v.state = 'closed' "
             "AND w.room <> '' AND NOT EXISTS (SELECT 1 FROM promises p WHERE p.visit_id = v.visit_id AND p.state = "
             "'open') LIMIT 1");
    REQUIRE(someone.size() == 1);
    const QString room = someone.front().section(QLatin1Char('|'), 1);
    journal::VisitFilter filter;
    filter.text = room;
    {
        journal::DayBook book(old.path);
        REQUIRE(book.count(filter) > 0);
    }
    const int events = rows("SELECT count(*) FROM events").front().toInt();
    const int closed = rows("SELECT count(*) FROM visits v WHERE state = 'closed' AND NOT EXISTS (SELECT 1 FROM "
                            "promises p WHERE p.visit_id = v.visit_id AND p.state = 'open')")
                           .front()
                           .toInt();
    REQUIRE(closed > 0);
    const qint64 late = 4'000'000'000'000;                // after all of it
    CHECK(journal::purgeBefore(old.path, 0).events == 0); // nothing is that old
    const journal::Purged purged = journal::purgeBefore(old.path, late);
    INFO(purged.fault.toStdString());
    CHECK(purged.fault.isEmpty());
    CHECK(purged.events > 0);
    CHECK(rows("SELECT count(*) FROM personal p JOIN events e ON e.event_id = p.event_id JOIN visits v ON v.visit_id = "
               "e.visit_id WHERE v.state = 'closed' AND NOT EXISTS (SELECT 1 FROM promises q WHERE q.visit_id = "
               "v.visit_id AND q.state = 'open')") == QStringList{QStringLiteral("0")});
    {
        journal::DayBook book(old.path);
        CHECK(book.count(filter) == 0);
        // What the visit was stands: only whose it was is gone.
        CHECK(book.figures(rows("SELECT day FROM visits LIMIT 1").front().toLongLong()).visits == 5);
    }
    CHECK(rows("SELECT count(*) FROM events").front().toInt() == events + 1); // the erasing is an event
    const journal::Verified verified = journal::verify(old.path);
    INFO(verified.why.toStdString());
    CHECK(verified.intact);
    // Read tables made anew from what is left are the same: nothing of the erased comes back.
    std::map<std::string, QStringList> before;
    for (const char* name : tables) {
        before[name] = Old::table(old.path, name);
    }
    REQUIRE(journal::rebuild(old.path).isEmpty());
    for (const char* name : tables) {
        INFO(name);
        // Words that are nobody's (the matter, the answers' labels) are found again; a visitor's are not, see below.
        if (qstrcmp(name, "visit_words") != 0) {
            CHECK(difference(Old::table(old.path, name), before[name]) == "");
        }
    }
    {
        journal::DayBook book(old.path);
        CHECK(book.count(filter) == 0);
    }
    // Neither in the file nor in its write-ahead log.
    for (const QString& name : {old.path, QString(old.path + QStringLiteral("-wal"))}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            INFO(name.toStdString());
            CHECK_FALSE(file.readAll().contains("\"" + room.toUtf8() + "\""));
        }
    }
}
