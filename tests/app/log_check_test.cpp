// SPDX-License-Identifier: GPL-3.0-or-later
// What lies before the events that a start looks at is looked at behind the open desk.
#include "app/application.h"
#include "app/demo.h"
#include "app/log_check.h"
#include "journal/write/journal.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace yingke;

namespace {

/// A log with more events than a start looks at, and one of the first that is not as it was written.
class LongLog {
public:
    LongLog() {
        {
            app::Application application;
            REQUIRE(application.open(folder.path()).isEmpty());
            REQUIRE(app::makeDemoOffice(application).isEmpty());
            app::playDemo(application.desk());
            REQUIRE(application.journal().flush(20'000));
            core::EventRecord note = application.journal().all().front();
            core::Batch batch;
            batch.token = 1;
            for (int i = 0; i < 5'200; ++i) {
                note.id.value = "note-" + std::to_string(i);
                batch.events.push_back(note);
            }
            application.journal().append(std::move(batch));
            REQUIRE(application.journal().flush(60'000));
            application.close();
        }
    }
    void run(const char* statements) const {
        sqlite3* file = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
        REQUIRE(sqlite3_exec(file, statements, nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(file);
    }
    /// What is said of it by the time it was read to its end.
    [[nodiscard]] QStringList said() const {
        app::LogCheck check(path, 0);
        QStringList all;
        bool ended = false;
        QObject::connect(&check, &app::LogCheck::found, &check, [&all](const QString& sentence) { all << sentence; });
        QObject::connect(&check, &app::LogCheck::ended, &check, [&ended] { ended = true; });
        REQUIRE(QTest::qWaitFor([&ended] { return ended; }, 120'000));
        return all;
    }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
};

} // namespace

TEST_CASE("damage before the events that a start looks at is told behind the open desk, with its event") {
    const LongLog log;
    CHECK(log.said().isEmpty());
    log.run("DROP TRIGGER events_never_change; UPDATE events SET payload = replace(payload, '}', ' }') WHERE seq = 5; "
            "PRAGMA wal_checkpoint(TRUNCATE)");
    app::Application application;
    REQUIRE(application.open(log.folder.path()).isEmpty()); // the start does not see it
    const QStringList said = log.said();
    REQUIRE(said.size() == 1);
    INFO(said.front().toStdString());
    CHECK(said.front().contains(QStringLiteral(" 5 ")));
    CHECK(said.front().contains(QStringLiteral("{key:log.verify}")));
    // The desk has gone on meanwhile.
    (void)application.desk().visitorIn(core::Channel::InPerson);
    CHECK(application.journal().flush(20'000));
}

TEST_CASE("a window that closes calls the reading off at once") {
    const LongLog log;
    QElapsedTimer since;
    {
        const app::LogCheck check(log.path, 0);
        QTest::qWait(5);
        since.start();
    }
    CHECK(since.elapsed() < 5'000);
    const app::LogCheck never(log.path); // not begun yet
}
