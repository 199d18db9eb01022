// SPDX-License-Identifier: GPL-3.0-or-later
// verify covers all that people rely on, and goes on after the first fault.
#include "journal/check/verify.h"
#include "journal/format/chain_rows.h"
#include "journal/format/file_look.h"
#include "journal/format/head_file.h"
#include "journal/write/journal.h"
#include "journal/write/purge.h"
#include "journal/write/rebuild.h"
#include "support/journal_records.h"
#include "support/old_head.h"
#include "support/places.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <map>
#include <sqlite3.h>

using namespace yingke;
using journal::Finding;
using journal::FindingKind;
using journal::Journal;
using journal::OpenFault;

namespace {

const std::string scriptText = "id: payment";
std::string scriptHash() {
    return QCryptographicHash::hash(QByteArray::fromStdString(scriptText), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

/// A day as the machine makes it, with an archived script and a sealed day; closed.
class DayLog {
public:
    DayLog() {
        std::vector<core::EventRecord> day = test::sampleDay();
        for (core::EventRecord& record : day) {
            record.script = {"payment", scriptHash()};
        }
        Journal journal;
        REQUIRE(journal.open(path).fault == OpenFault::None);
        journal.archiveScript(scriptHash(), "payment", scriptText);
        journal.append({1, day});
        REQUIRE(journal.flush(20'000));
        count = static_cast<qint64>(day.size());
        journal.close();
        const auto head = journal::readHead(path);
        REQUIRE(head.has_value());
        core::EventRecord seal = day.back();
        seal.id = core::EventId{"seal"};
        seal.visit = {};
        seal.event = core::event::DaySealed{20'775, head->count, head->hash.toStdString(), "看过"};
        REQUIRE(journal.open(path).fault == OpenFault::None);
        journal.append({2, {seal}});
        REQUIRE(journal.flush(20'000));
        ++count;
    }
    void tool(const std::string& statements) const {
        sqlite3* file = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
        char* fault = nullptr;
        sqlite3_exec(file,
                     ("DROP TRIGGER events_never_go; DROP TRIGGER events_never_change; DROP TRIGGER "
                      "scripts_never_change;" +
                      statements)
                         .c_str(),
                     nullptr, nullptr, &fault);
        INFO((fault != nullptr ? fault : ""));
        REQUIRE(fault == nullptr);
        sqlite3_exec(file, "PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr);
        sqlite3_close(file);
    }
    QString one(const QString& query) const {
        sqlite3* file = nullptr;
        sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(file, query.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
        QString answer;
        if (sqlite3_step(statement) == SQLITE_ROW) {
            answer = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        sqlite3_close(file);
        return answer;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    qint64 count = 0;
};

std::string listed(const journal::Verified& verified) {
    std::string all;
    for (const Finding& finding : verified.findings) {
        all += journal::filled(QLatin1String(journal::wordsOf(finding.kind).what), finding).toStdString() + "\n";
    }
    return all;
}

bool has(const journal::Verified& verified, FindingKind kind, qint64 event = -1) {
    return std::any_of(verified.findings.begin(), verified.findings.end(),
                       [&](const Finding& one) { return one.kind == kind && (event < 0 || one.event == event); });
}

QString keyFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/yingke/log-key");
}

/// What the independent program says of a journal.
QString python(const QString& path, bool withKey, int& code) {
    QProcess process;
    QStringList arguments{QString::fromStdString(test::sourceDir()) + QStringLiteral("/tests/journal/check_journal.py"),
                          path};
    if (withKey) {
        arguments << keyFile();
    }
    process.start(QStringLiteral("python3"), arguments);
    REQUIRE(process.waitForFinished(60'000));
    code = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// Makes the chain of the file anew, as who has no key could: each hash is right, no mark is.
void recomputeChain(const DayLog& log) {
    std::vector<journal::StoredRow> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forger"));
        database.setDatabaseName(log.path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(journal::eventRows(journal::formatVersion) + QStringLiteral(" ORDER BY e.seq")));
        while (query.next()) {
            rows.push_back(journal::storedRow(query));
        }
        query.finish();
        QString previous;
        std::map<QString, QString> desks;
        for (journal::StoredRow& row : rows) {
            row.row.deskPrevious = desks[row.row.desk];
            const QString own = journal::deskHash(row.row);
            const QString hash = journal::chainHash(previous, row.row);
            query.prepare(QStringLiteral("UPDATE events SET prev_hash = ?, hash = ?, desk_prev = ?, desk_hash = ? "
                                         "WHERE seq = ?"));
            for (const QString& text : {previous, hash, row.row.deskPrevious, own}) {
                query.addBindValue(text.isEmpty() ? QVariant(QLatin1String("")) : QVariant(text));
            }
            query.addBindValue(row.seq);
            REQUIRE(query.exec());
            desks[row.row.desk] = own;
            previous = hash;
        }
        REQUIRE(journal::writeHead(log.path, {static_cast<qint64>(rows.size()), previous}, journal::HeadKey()));
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("forger"));
}

struct Harm {
    const char* what;
    FindingKind kind;
    qint64 event; ///< -1: any
    std::function<void(const DayLog&)> act;
};

const std::vector<Harm>& harms() {
    const auto tool = [](const char* statements) { return [=](const DayLog& log) { log.tool(statements); }; };
    static const std::vector<Harm> all = {
        {"an event changed", FindingKind::EventChanged, 3, tool("UPDATE events SET actor = 'x' WHERE seq = 3")},
        {"an event deleted", FindingKind::EventMissing, 4, tool("DELETE FROM events WHERE seq = 4")},
        {"the tail deleted", FindingKind::TailCut, 10, tool("DELETE FROM events WHERE seq > 9")},
        {"an event's place among its desk's changed", FindingKind::DeskChainBroken, 5,
         tool("UPDATE events SET desk_seq = 50 WHERE seq = 5")},
        {"a mark changed", FindingKind::EventForged, 6, tool("UPDATE events SET mark = 'aa' WHERE seq = 6")},
        {"a personal part changed", FindingKind::PersonalChanged, -1,
         tool("UPDATE personal SET content = '{}' WHERE event_id = (SELECT event_id FROM personal LIMIT 1)")},
        {"a personal part taken away", FindingKind::PersonalTaken, -1,
         tool("DELETE FROM personal WHERE event_id = (SELECT event_id FROM personal LIMIT 1)")},
        {"an archived script changed", FindingKind::ScriptChanged, -1, tool("UPDATE scripts SET text = 'x'")},
        {"an archived script deleted", FindingKind::ScriptMissing, -1, tool("DELETE FROM scripts")},
        {"a visit's outcome changed", FindingKind::TableDiffers, -1,
         tool("UPDATE visits SET outcome = 'refused' WHERE visit_id = 'a'")},
        {"a wait changed", FindingKind::TableDiffers, -1, tool("UPDATE waits SET over_limit = 0")},
        {"a handover deleted", FindingKind::TableDiffers, -1, tool("DELETE FROM handovers")},
        {"a visitor made up", FindingKind::TableDiffers, 999,
         tool("INSERT INTO visitors VALUES(999, 'x', 'sir', 'owner', '', '', '', '')")},
        {"a seal's row changed", FindingKind::TableDiffers, -1, tool("UPDATE seals SET person = 'x'")},
        {"words to search changed", FindingKind::TableDiffers, -1, tool("DELETE FROM visit_words")},
        {"sums of steps changed", FindingKind::TableDiffers, -1, tool("UPDATE step_days SET entered = 7")},
        {"a read table lost", FindingKind::TableDiffers, -1, tool("DROP TABLE spans")},
        {"the head missing", FindingKind::HeadMissing, 0,
         [](const DayLog& log) { REQUIRE(QFile::remove(log.path + QStringLiteral(".head"))); }},
        {"the head garbled", FindingKind::HeadUnreadable, 0,
         [](const DayLog& log) { REQUIRE(QFile::resize(log.path + QStringLiteral(".head"), 3)); }},
        {"the head written by hand", FindingKind::HeadForged, 0,
         [](const DayLog& log) {
             const auto head = journal::readHead(log.path);
             REQUIRE(journal::writeHead(log.path, *head, journal::HeadKey()));
         }},
        {"the chain made anew, and the head with it", FindingKind::EventForged, 1,
         [](const DayLog& log) {
             log.tool("UPDATE events SET actor = 'x' WHERE seq = 1");
             recomputeChain(log);
         }},
    };
    return all;
}

} // namespace

TEST_CASE("verify finds each harm, says which event, and what a person should do") {
    {
        const DayLog log;
        const journal::Verified verified = journal::verify(log.path);
        INFO(listed(verified));
        REQUIRE(verified.intact);
        REQUIRE(verified.findings.empty());
    }
    for (const Harm& harm : harms()) {
        const DayLog log;
        harm.act(log);
        const journal::Verified verified = journal::verify(log.path);
        INFO(harm.what << "\n" << listed(verified));
        CHECK_FALSE(verified.intact);
        CHECK(has(verified, harm.kind, harm.event));
        for (const Finding& finding : verified.findings) {
            CHECK(std::string(journal::wordsOf(finding.kind).todo).size() > 20);
        }
    }
}

TEST_CASE("verify goes on after the first fault and lists all") {
    const DayLog log;
    log.tool("UPDATE events SET actor = 'x' WHERE seq = 3; UPDATE events SET utc_ms = 5 WHERE seq = 8; "
             "DELETE FROM events WHERE seq = 6; UPDATE scripts SET text = 'x'; "
             "DELETE FROM personal WHERE event_id = (SELECT event_id FROM personal LIMIT 1)");
    QFile::remove(log.path + QStringLiteral(".head"));
    const journal::Verified verified = journal::verify(log.path);
    INFO(listed(verified));
    CHECK(has(verified, FindingKind::EventChanged, 3));
    CHECK(has(verified, FindingKind::EventChanged, 8));
    CHECK(has(verified, FindingKind::EventMissing, 6));
    CHECK(has(verified, FindingKind::ScriptChanged));
    CHECK(has(verified, FindingKind::PersonalTaken));
    CHECK(has(verified, FindingKind::HeadMissing));
    CHECK(verified.firstBad == 3);
    CHECK(verified.count == log.count - 1);
}

TEST_CASE("a page of events that can't be read is told with its events, and those behind it are verified") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    {
        Journal journal;
        REQUIRE(journal.open(path).fault == OpenFault::None);
        core::Batch batch;
        for (int i = 1; i <= 300; ++i) {
            core::EventRecord record;
            record.id = core::EventId{"note-" + std::to_string(i)};
            record.at = {i, 1'795'000'000'000 + i, 480};
            record.event = core::event::OfficeChanged{"fees", std::string(100, 'a'), "b"};
            batch.events.push_back(record);
        }
        journal.append(batch);
        REQUIRE(journal.flush(20'000));
    }
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    sqlite3_exec(file, "PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr);
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(file,
                               "SELECT pageno, pgsize FROM dbstat WHERE name = 'events' AND pagetype = 'leaf' ORDER BY "
                               "path LIMIT 1 OFFSET 3",
                               -1, &statement, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
    const qint64 page = sqlite3_column_int64(statement, 0);
    const qint64 size = sqlite3_column_int64(statement, 1);
    sqlite3_finalize(statement);
    sqlite3_close(file);
    QFile raw(path);
    REQUIRE(raw.open(QIODevice::ReadWrite));
    REQUIRE(raw.seek((page - 1) * size));
    REQUIRE(raw.write(QByteArray(static_cast<int>(size), 'x')) == size);
    raw.close();
    const journal::Verified verified = journal::verify(path);
    INFO(listed(verified));
    CHECK_FALSE(verified.intact);
    REQUIRE(has(verified, FindingKind::ReadBroke));
    CHECK(verified.findings.front().event > 1);
    CHECK(verified.findings.front().last < 60);
    CHECK(verified.count > 270);
    CHECK_FALSE(has(verified, FindingKind::EventChanged));
}

TEST_CASE("a personal part is erased only if an event says so: a purge writes one") {
    const DayLog log;
    const qint64 late = 4'000'000'000'000;
    {
        Journal journal; // what is owed keeps a visit's data: it is kept first
        REQUIRE(journal.open(log.path).fault == OpenFault::None);
        core::EventRecord kept = journal.all().back();
        kept.id = core::EventId{"kept"};
        kept.visit = core::VisitId{"a"};
        kept.event = core::event::PromiseKept{core::PromiseId{"p1"}};
        journal.append({1, {kept}});
        REQUIRE(journal.flush(20'000));
    }
    const journal::Purged purged = journal::purgeBefore(log.path, late);
    INFO(purged.fault.toStdString());
    REQUIRE(purged.events > 0);
    const journal::Verified verified = journal::verify(log.path);
    INFO(listed(verified));
    CHECK(verified.intact);
    CHECK(verified.count == log.count + 2);
    CHECK(log.one(QStringLiteral("SELECT json_extract(payload, '$.what') FROM events ORDER BY seq DESC LIMIT 1")) ==
          QStringLiteral("personal_erased"));
    REQUIRE(journal::rebuild(log.path).isEmpty());
    CHECK(journal::verify(log.path).intact);
    // One more that is taken without a word is found, though others were erased.
    log.tool("DELETE FROM personal WHERE event_id = 'seal'");
    const journal::Verified after = journal::verify(log.path);
    INFO(listed(after));
    CHECK(has(after, FindingKind::PersonalTaken));
}

TEST_CASE("where the desk was not closed and its write-ahead log is gone, verify says what may be lost") {
    const DayLog log;
    const auto head = journal::readHead(log.path);
    REQUIRE(journal::writeHead(log.path, {head->count, head->hash, true}));
    CHECK(journal::verify(log.path).findings.empty());
    REQUIRE(QFile::remove(log.path + QStringLiteral("-wal")));
    const journal::Verified verified = journal::verify(log.path);
    INFO(listed(verified));
    CHECK(verified.intact);
    CHECK(has(verified, FindingKind::WalGone, head->count));
}

TEST_CASE("an independent program finds the chain as docs/journal-format.md tells it", "[process]") {
    const DayLog log;
    int code = -1;
    const QString said = python(log.path, true, code);
    INFO(said.toStdString());
    CHECK(code == 0);
    CHECK(said.startsWith(QStringLiteral("%1 events, %1 marked, head ").arg(log.count)));
    log.tool("UPDATE events SET actor = 'x' WHERE seq = 3; UPDATE events SET mark = 'aa' WHERE seq = 6");
    const QString then = python(log.path, true, code);
    INFO(then.toStdString());
    CHECK(code == 1);
    CHECK(then.contains(QStringLiteral("event 3 is not as it was written")));
    CHECK(then.contains(QStringLiteral("event 6 does not bear the key's mark")));
}

TEST_CASE("what older programs hashed stays as it was: old journals verify unchanged, and go on in the new format",
          "[process]") {
    for (int schema = 1; schema <= 6; ++schema) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        QFile sql(QString::fromStdString(test::dataDir()) + QStringLiteral("/journal-schema-%1.sql").arg(schema));
        REQUIRE(sql.open(QIODevice::ReadOnly));
        sqlite3* file = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
        REQUIRE(sqlite3_exec(file, sql.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(file);
        if (schema >= journal::headVersion) {
            test::giveOldHead(path);
        }
        const journal::Verified before = journal::verify(path);
        INFO("schema " << schema << "\n" << listed(before));
        CHECK(before.intact);
        REQUIRE(before.count == 161);
        {
            Journal journal;
            REQUIRE(journal.open(path).fault == OpenFault::None);
            const auto all = journal.all();
            core::EventRecord more = all.back();
            more.visit = {};
            more.event = core::event::OfficeChanged{"fees.parking", "1", "2"};
            for (const char* id : {"more-1", "more-2"}) {
                more.id = core::EventId{id};
                journal.append({1, {more}});
            }
            REQUIRE(journal.flush(20'000));
        }
        const journal::Verified after = journal::verify(path);
        INFO(listed(after));
        CHECK(after.intact);
        CHECK(after.count == 163);
        int code = -1;
        const QString said = python(path, true, code);
        INFO(said.toStdString());
        CHECK(code == 0);
        CHECK(said.startsWith(QStringLiteral("163 events, 2 marked, head ")));
    }
}

TEST_CASE("what older programs erased without a word is named when their log is brought up to date", "[process]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    QFile sql(QString::fromStdString(test::dataDir()) + QStringLiteral("/journal-schema-4.sql"));
    REQUIRE(sql.open(QIODevice::ReadOnly));
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    REQUIRE(sqlite3_exec(file, sql.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_exec(file,
                         "DELETE FROM personal WHERE event_id IN (SELECT event_id FROM events WHERE visit_id = (SELECT "
                         "visit_id FROM visits WHERE state = 'closed' ORDER BY nr LIMIT 1))",
                         nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(file);
    REQUIRE(Journal().open(path).fault == OpenFault::None);
    const journal::Verified verified = journal::verify(path);
    INFO(listed(verified));
    CHECK(verified.intact);
    CHECK(verified.count == 162);
    int code = -1;
    INFO(python(path, true, code).toStdString());
    CHECK(code == 0);
}
