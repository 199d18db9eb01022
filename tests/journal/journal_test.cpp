// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/verify.h"
#include "journal/format/event_codec.h"
#include "journal/format/head_file.h"
#include "journal/format/sql.h"
#include "journal/upgrades/schema.h"
#include "journal/write/journal.h"
#include "journal/write/purge.h"
#include "journal/write/rebuild.h"
#include "support/journal_records.h"
#include "support/places.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace yingke;
using journal::Journal;
using journal::OpenFault;

namespace {

/// One statement by the C API, as somebody with a tool would; the result code.
int tool(const QString& path, const char* statement) {
    sqlite3* file = nullptr;
    sqlite3_open(path.toUtf8().constData(), &file);
    const int code = sqlite3_exec(file, statement, nullptr, nullptr, nullptr);
    sqlite3_close(file);
    return code;
}

QString count(const QString& path, const char* statement) {
    sqlite3* file = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* query = nullptr;
    QString result;
    if (sqlite3_prepare_v2(file, statement, -1, &query, nullptr) == SQLITE_OK && sqlite3_step(query) == SQLITE_ROW) {
        result = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(query, 0)));
    }
    sqlite3_finalize(query);
    sqlite3_close(file);
    return result;
}

struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
};

std::vector<core::EventRecord> written(const QString& path) {
    const auto records = test::sampleDay();
    QString refused;
    Journal journal;
    QObject::connect(
        &journal, &Journal::answered, &journal, [&refused](quint64, bool, const QString& why) { refused = why; },
        Qt::DirectConnection);
    REQUIRE(journal.open(path).fault == OpenFault::None);
    journal.archiveScript("ff00", "payment", "scenario: payment");
    std::uint64_t token = 0;
    for (const auto& record : records) {
        journal.append({++token, {record}});
    }
    const bool durable = journal.flush(10'000);
    INFO(refused.toStdString());
    REQUIRE(durable);
    return records;
}

} // namespace

TEST_CASE("every kind of event survives the way to JSON and back, personal part apart") {
    for (const auto& record : test::sampleDay()) {
        const journal::Encoded encoded = journal::encode(record.event);
        const std::string_view kind = core::kindOf(record.event);
        INFO(std::string(kind));
        const auto decoded = journal::decode(QString::fromLatin1(kind.data(), qsizetype(kind.size())),
                                             journal::eventVersion, encoded.payload, encoded.personal);
        REQUIRE(decoded.has_value());
        CHECK(*decoded == record.event);
    }
    const journal::Encoded note = journal::encode(core::event::NoteAdded{"王先生很着急"});
    CHECK(note.payload.isEmpty());
    CHECK_FALSE(note.personal.isEmpty());
    const auto erased = journal::decode(QStringLiteral("note_added"), 1, note.payload, {});
    CHECK(std::get<core::event::NoteAdded>(*erased).text.empty());
    CHECK_FALSE(journal::decode(QStringLiteral("never_heard_of"), 1, {}, {}).has_value());
}

TEST_CASE("facts of every type come back as they were") {
    const std::vector<core::FactValue> values = {std::string("文字"), std::int64_t{7}, core::Money{-5}, true,
                                                 std::vector<core::ListItem>{{"沙发", 2, "旧"}}};
    for (const auto& value : values) {
        const core::Event event = core::event::FactRecorded{core::FactId{"f"}, value};
        const journal::Encoded encoded = journal::encode(event);
        CHECK(*journal::decode(QStringLiteral("fact_recorded"), 1, encoded.payload, encoded.personal) == event);
    }
}

TEST_CASE("what was appended is read again, in order, and the hall stands as it stood") {
    const Place place;
    const auto records = written(place.path);
    Journal journal;
    REQUIRE(journal.open(place.path).fault == OpenFault::None);
    CHECK(journal.all() == records);
    CHECK(journal.archivedScript("ff00") == "scenario: payment");
    core::Hall before;
    core::Hall after;
    for (const auto& record : records) {
        core::apply(before, record);
    }
    for (const auto& record : journal.forReplay(records.back().at)) {
        core::apply(after, record);
    }
    CHECK(after == before);
}

TEST_CASE("S2.1-05 sqlite3 shows each handover: who, to whom, why, asked, taken; and the waits") {
    const Place place;
    (void)written(place.path);
    CHECK(
        count(place.path,
              "SELECT from_person || '>' || to_person || ' ' || why || ' ' || seconds_until_taken FROM handover_log") ==
        QStringLiteral("chen>liu 前台正在接待另一位客户 9.0"));
    CHECK(count(place.path, "SELECT wait_seconds || ' ' || over_limit FROM visit_log WHERE visit_id = 'b'") ==
          QStringLiteral("190.0 1"));
    CHECK(count(place.path, "SELECT state || ' ' || outcome FROM visits WHERE visit_id = 'a'") ==
          QStringLiteral("closed given_to_promise"));
    CHECK(count(place.path, "SELECT count(*) FROM events WHERE payload LIKE '%王%' OR payload LIKE '%2271%'") ==
          QStringLiteral("0"));
    CHECK((QFile::permissions(place.path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

namespace {

/// The visit's promise is kept, so that nothing holds its data any more.
void keepPromise(const QString& path, core::EventRecord record) {
    Journal journal;
    REQUIRE(journal.open(path).fault == OpenFault::None);
    record.id = core::EventId{"kept"};
    record.visit = core::VisitId{"a"};
    record.event = core::event::PromiseKept{core::PromiseId{"p1"}};
    journal.append({9, {record}});
    REQUIRE(journal.flush(20'000));
}

} // namespace

TEST_CASE("verify says intact, or names the first event that is not") {
    const Place place;
    const auto records = written(place.path);
    const auto whole = journal::verify(place.path);
    CHECK(whole.intact);
    CHECK(whole.count == qint64(records.size()));
    CHECK(journal::readHead(place.path)->count == whole.count);

    SECTION("a changed event") {
        REQUIRE(tool(place.path, "DROP TRIGGER events_never_change; UPDATE events SET actor = 'liu' WHERE seq = 5") ==
                SQLITE_OK);
        CHECK(journal::verify(place.path).firstBad == 5);
    }
    SECTION("a changed name") {
        REQUIRE(tool(place.path, "UPDATE personal SET content = replace(content, '王', '李')") == SQLITE_OK);
        CHECK_FALSE(journal::verify(place.path).intact);
    }
    SECTION("an event taken out") {
        REQUIRE(tool(place.path, "DROP TRIGGER events_never_go; DELETE FROM events WHERE seq = 7") == SQLITE_OK);
        CHECK(journal::verify(place.path).firstBad == 7);
    }
    SECTION("the tail cut") {
        REQUIRE(tool(place.path, "DROP TRIGGER events_never_go; DELETE FROM events WHERE seq > 10") == SQLITE_OK);
        CHECK(journal::verify(place.path).firstBad == 11);
    }
    SECTION("erased personal data leaves the chain whole") {
        const auto purged = journal::purgeBefore(place.path, std::numeric_limits<qint64>::max());
        CHECK(purged.fault.isEmpty());
        CHECK(purged.events == 0); // a's promise is open, b is not closed
        keepPromise(place.path, records.back());
        CHECK(journal::purgeBefore(place.path, std::numeric_limits<qint64>::max()).events > 0);
        CHECK(journal::verify(place.path).intact);
        CHECK(
            count(place.path,
                  "SELECT count(*) FROM personal p JOIN events e ON e.event_id = p.event_id WHERE e.visit_id = 'a'") ==
            QStringLiteral("0"));
    }
}

TEST_CASE("the database itself refuses to change or replace an event") {
    const Place place;
    (void)written(place.path);
    CHECK(tool(place.path, "UPDATE events SET actor = 'x' WHERE seq = 1") != SQLITE_OK);
    CHECK(tool(place.path, "DELETE FROM events WHERE seq = 1") != SQLITE_OK);
    CHECK(tool(place.path,
               "PRAGMA recursive_triggers=ON; INSERT OR REPLACE INTO events SELECT * FROM events WHERE seq = 1") !=
          SQLITE_OK);
}

TEST_CASE("read tables made anew are the same") {
    const Place place;
    (void)written(place.path);
    const char* everything =
        "SELECT (SELECT group_concat(visit_id || state || coalesce(served_steady,'') || handovers || scenario) FROM "
        "visits) || (SELECT group_concat(handover_id || coalesce(taken_utc,'')) FROM handovers) || "
        "(SELECT group_concat(visit_id || coalesce(wait_ms,'') || over_limit) FROM waits) || (SELECT "
        "group_concat(promise_id || state) FROM promises)";
    const QString before = count(place.path, everything);
    REQUIRE_FALSE(before.isEmpty());
    REQUIRE(tool(place.path, "DELETE FROM waits; UPDATE visits SET state = 'nonsense'; DELETE FROM handovers") ==
            SQLITE_OK);
    CHECK(count(place.path, everything) != before);
    CHECK(journal::rebuild(place.path).isEmpty());
    CHECK(count(place.path, everything) == before);
}

TEST_CASE("a second process is kept out; a foreign or newer file is refused and left untouched") {
    const Place place;
    Journal first;
    REQUIRE(first.open(place.path).fault == OpenFault::None);
    Journal second;
    CHECK(second.open(place.path).fault == OpenFault::Locked);

    const auto untouched = [](const QString& path, OpenFault wanted) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        Journal journal;
        CHECK(journal.open(path).fault == wanted);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == before);
    };
    const QString text = place.folder.filePath(QStringLiteral("letter.txt"));
    QFile letter(text);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear supervisor, this is no database at all.");
    letter.close();
    untouched(text, OpenFault::Foreign);
    const QString other = place.folder.filePath(QStringLiteral("other.sqlite"));
    REQUIRE(tool(other, "CREATE TABLE t(x)") == SQLITE_OK);
    untouched(other, OpenFault::Foreign);
    const QString newer = place.folder.filePath(QStringLiteral("newer.sqlite"));
    REQUIRE(tool(newer, "CREATE TABLE t(x); PRAGMA application_id=1497976391; PRAGMA user_version=99") == SQLITE_OK);
    untouched(newer, OpenFault::Newer);
}

TEST_CASE("an older file is brought up to date, with a backup first") {
    const Place place;
    {
        sqlite3* file = nullptr;
        sqlite3_open(place.path.toUtf8().constData(), &file);
        // The tables of version 1, without what is in them.
        QFile sql(QString::fromStdString(test::dataDir() + "/journal-schema-1.sql"));
        REQUIRE(sql.open(QIODevice::ReadOnly));
        for (QByteArray line = sql.readLine(); !line.isEmpty(); line = sql.readLine()) {
            if (line.startsWith("CREATE")) {
                REQUIRE(sqlite3_exec(file, line.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
            }
        }
        sqlite3_exec(file, "PRAGMA application_id=1497976391; PRAGMA user_version=1", nullptr, nullptr, nullptr);
        sqlite3_close(file);
    }
    Journal journal;
    const auto answer = journal.open(place.path);
    REQUIRE(answer.fault == OpenFault::None);
    REQUIRE_FALSE(answer.backup.isEmpty());
    CHECK(QFile::exists(answer.backup));
    journal.close();
    CHECK(count(place.path, "SELECT count(*) FROM handover_log") == QStringLiteral("0"));
    CHECK(count(answer.backup, "PRAGMA user_version") == QStringLiteral("1"));
}

TEST_CASE("a file of schema 3 is upgraded: sums of steps are made from its events, a backup is kept") {
    const Place place;
    QFile sql(QString::fromStdString(test::dataDir() + "/journal-schema-3.sql"));
    REQUIRE(sql.open(QIODevice::ReadOnly));
    REQUIRE(tool(place.path, sql.readAll().constData()) == SQLITE_OK);
    Journal journal;
    const auto answer = journal.open(place.path);
    INFO(answer.detail.toStdString());
    REQUIRE(answer.fault == OpenFault::None);
    journal.close();
    CHECK(count(answer.backup, "PRAGMA user_version") == QStringLiteral("3"));
    CHECK(count(place.path, "SELECT sum(entered) FROM step_days") == QStringLiteral("38"));
    CHECK(count(place.path, "SELECT count(*) FROM visits WHERE visitor_ms = 0") == QStringLiteral("4"));
    CHECK(journal::verify(place.path).intact);
}
