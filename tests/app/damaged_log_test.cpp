// SPDX-License-Identifier: GPL-3.0-or-later
// While nobody has decided what becomes of a damaged log, visitors are served; what is written then goes into the log
// that is chosen.
#include "app/application.h"
#include "app/demo.h"
#include "journal/check/sound.h"
#include "journal/check/verify.h"
#include "journal/write/journal.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <sqlite3.h>

using namespace yingke;

namespace {

QByteArray contentOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class DamagedPlace {
public:
    DamagedPlace() {
        app::Application application;
        REQUIRE(application.open(folder.path()).isEmpty());
        REQUIRE(app::makeDemoOffice(application).isEmpty());
        app::playDemo(application.desk());
        application.close();
        sqlite3* file = nullptr;
        REQUIRE(sqlite3_open(log.toUtf8().constData(), &file) == SQLITE_OK);
        REQUIRE(sqlite3_exec(file,
                             "DROP TRIGGER events_never_go; DELETE FROM events WHERE seq = 7; PRAGMA "
                             "wal_checkpoint(TRUNCATE)",
                             nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(file);
    }
    QTemporaryDir folder;
    QString log = folder.filePath(QStringLiteral("journal.sqlite"));
};

std::size_t countOf(const std::vector<core::EventRecord>& records, std::string_view kind) {
    return static_cast<std::size_t>(std::count_if(records.begin(), records.end(),
                                                  [kind](const auto& one) { return core::kindOf(one.event) == kind; }));
}

} // namespace

TEST_CASE("F2 goes on working while a log is damaged, and what came then is in the log that is chosen") {
    const DamagedPlace place;
    const QByteArray before = contentOf(place.log);
    core::Millis steady = 0;
    {
        app::Application application;
        REQUIRE_FALSE(application.open(place.folder.path()).isEmpty());
        REQUIRE(application.isLogDamaged());
        REQUIRE(application.open(place.folder.path(), nullptr, app::LogChoice::Meanwhile).isEmpty());
        CHECK_FALSE(application.faults().empty());
        REQUIRE_FALSE(application.desk().signIn(application.office().roster().front().id));
        const frontdesk::NewVisit visit = application.desk().visitorIn(core::Channel::InPerson);
        CHECK(core::find(application.desk().hall(), visit.visit) != nullptr);
        REQUIRE(application.journal().flush(20'000));
        steady = application.desk().now().steady;
        application.close();
    }
    CHECK(contentOf(place.log) == before);
    app::Application application;
    REQUIRE_FALSE(application.open(place.folder.path()).isEmpty());
    REQUIRE(application.mendLog(std::nullopt).isEmpty());
    REQUIRE(application.open(place.folder.path()).isEmpty());
    const std::vector<core::EventRecord> all = application.journal().all();
    CHECK(countOf(all, "visitor_arrived") == 1);
    CHECK(application.desk().now().steady >= steady);
    application.close();
    CHECK_FALSE(QFile::exists(place.folder.filePath(QStringLiteral("journal.meanwhile.sqlite"))));
    const journal::Verified verified = journal::verify(place.log);
    INFO(verified.why.toStdString());
    CHECK(verified.intact);
}

TEST_CASE("of a damaged log what is sound is read, and what is missing counted") {
    const DamagedPlace place;
    std::vector<qint64> seqs;
    bool all = true;
    const qint64 passed = journal::soundEvents(place.log, [&](const journal::SoundEvent& one) {
        seqs.push_back(one.seq);
        all = all && one.asWritten;
    });
    CHECK(passed == 1);
    CHECK(all);
    CHECK(seqs.size() > 20);
    CHECK(std::find(seqs.begin(), seqs.end(), 7) == seqs.end());
    CHECK(journal::soundEvents(place.folder.filePath(QStringLiteral("none")), {}) == -1);
}

TEST_CASE("an older log that was put back is told, visitors are served, and it is taken when somebody says so") {
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("journal.sqlite"));
    const QString old = folder.filePath(QStringLiteral("old.sqlite"));
    const auto carry = [](const QString& from, const QString& to) {
        for (const char* part : {"", "-wal", "-shm", ".head"}) {
            QFile::remove(to + QLatin1String(part));
            QFile::copy(from + QLatin1String(part), to + QLatin1String(part));
        }
    };
    app::Application application;
    REQUIRE(application.open(folder.path()).isEmpty());
    REQUIRE(app::makeDemoOffice(application).isEmpty());
    application.close();
    carry(log, old);
    REQUIRE(application.open(folder.path()).isEmpty());
    app::playDemo(application.desk());
    application.close();
    CHECK_FALSE(application.isLogPutBack());
    carry(old, log);
    for (int day = 0; day < 2; ++day) { // the log of each of the days goes away when it is taken in
        const QString fault = application.open(folder.path());
        INFO(fault.toStdString());
        REQUIRE(application.isLogDamaged());
        CHECK(application.isLogPutBack());
        REQUIRE(application.open(folder.path(), nullptr, app::LogChoice::Meanwhile).isEmpty());
        REQUIRE_FALSE(application.desk().signIn(application.office().roster().front().id));
        REQUIRE_FALSE(application.desk().visitorIn(core::Channel::InPerson).visit.empty());
        application.close();
        REQUIRE(application.open(folder.path()).size() > 0);
        REQUIRE(application.takeLogAsItIs().isEmpty());
        REQUIRE(application.open(folder.path()).isEmpty());
        CHECK_FALSE(application.isLogPutBack());
        const std::vector<core::EventRecord> all = application.journal().all();
        CHECK(countOf(all, "visitor_arrived") == 1);
        const bool noted = std::any_of(all.begin(), all.end(), [](const core::EventRecord& one) {
            const auto* change = std::get_if<core::event::OfficeChanged>(&one.event);
            return change != nullptr && change->what == "log_put_back";
        });
        CHECK(noted);
        application.close();
        CHECK(journal::verify(log).intact);
        carry(old, log);
    }
}
