// SPDX-License-Identifier: GPL-3.0-or-later
// The chain's standing in the logbook's bar: verified and backed up while the desk works on.
#include "gui/log_story.h"
#include "journal/check/verify.h"
#include "journal/write/backup.h"
#include "journal/write/bulk_writer.h"
#include "logbook/status/chain_status.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>

using namespace yingke;

namespace {

class StatusStory : public test::OpenLog {
public:
    StatusStory() {
        (void)desk().visitorIn(core::Channel::InPerson);
        openLog();
    }
    void openLog() {
        OpenLog::openLog();
        status = window->findChild<logbook::ChainStatus*>();
        REQUIRE(status != nullptr);
    }
    void idle() {
        REQUIRE(QTest::qWaitFor([this] { return !status->isBusy(); }, 30'000));
    }
    QString line() { return text("chain-line"); }
    QString file() { return data.path() + QStringLiteral("/journal.sqlite"); }
    logbook::ChainStatus* status = nullptr;
};

void run(const QString& file, const char* statement) {
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(file.toUtf8().constData(), &raw) == SQLITE_OK);
    char* fault = nullptr;
    sqlite3_exec(raw, statement, nullptr, nullptr, &fault);
    INFO((fault != nullptr ? fault : ""));
    REQUIRE(fault == nullptr);
    sqlite3_close(raw);
}

} // namespace

TEST_CASE("the bar says how many events there are, verifies them on a key, and knows the last backup") {
    StatusStory story;
    const QString count = story.rows("SELECT count(*) FROM events").value(0);
    CHECK(story.line() == QStringLiteral("%1 条记录 · 尚未备份").arg(count));
    story.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(story.status->isBusy());
    story.idle();
    CHECK(story.line() == QStringLiteral("记录完整 · %1 条 · 尚未备份").arg(count));
    story.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    story.idle();
    CHECK(story.line() == QStringLiteral("记录完整 · %1 条 · 备份 今天 10:36（不含密钥）").arg(count));
    // The copy is a journal by itself: whole, with its head, for the owner alone.
    const QDir backups(story.data.path() + QStringLiteral("/backups"));
    const QStringList copies = backups.entryList({QStringLiteral("*.sqlite")});
    REQUIRE(copies == QStringList{QStringLiteral("journal-2026-11-23-103600.sqlite")});
    const QString copy = backups.filePath(copies.front());
    const journal::Verified verified = journal::verify(copy);
    INFO(verified.why.toStdString());
    CHECK(verified.intact);
    CHECK(QString::number(verified.count) == count);
    CHECK((QFile(copy).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    story.clock.pass(24LL * 60 * 60 * 1000);
    story.status->refresh();
    CHECK(story.line().endsWith(QStringLiteral("备份 昨天 10:36（不含密钥）")));
    // What came after the verification is not said to be whole.
    (void)story.desk().visitorIn(core::Channel::Telephone);
    REQUIRE(story.application->journal().flush(20'000));
    story.status->refresh();
    CHECK_FALSE(story.line().startsWith(QStringLiteral("记录完整 ·")));
}

TEST_CASE("an event that was changed is named, by its number") {
    StatusStory story;
    // While the desk is open: a log that was changed before is not opened.
    run(story.file(), "DROP TRIGGER events_never_change; UPDATE events SET actor = 'liu' WHERE seq = 5");
    story.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    story.idle();
    INFO(story.line().toStdString());
    CHECK(story.line().contains(QStringLiteral("第 5 条")));
    CHECK(story.window->findChild<QLabel*>(QStringLiteral("chain-line"))->property("role") ==
          QVariant(QStringLiteral("error")));
    // All of it with what to do, over the page, on a key; Escape gives the keys back.
    auto* findings = story.window->findChild<QWidget*>(QStringLiteral("chain-findings"));
    REQUIRE(findings != nullptr);
    CHECK_FALSE(findings->isVisible());
    story.key(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(findings->isVisible());
    const auto* told = findings->findChild<QPlainTextEdit*>();
    CHECK(told->hasFocus());
    CHECK(told->toPlainText().contains(QStringLiteral("→")));
    story.key(Qt::Key_Escape);
    CHECK_FALSE(findings->isVisible());
}

TEST_CASE("what verify found is not shown while nothing was found") {
    StatusStory story;
    story.key(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    CHECK_FALSE(story.window->findChild<QWidget*>(QStringLiteral("chain-findings"))->isVisible());
}

TEST_CASE("verifying tells how far it is and is called off at once; so is a backup, and nothing is left behind") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
    journal::BulkWriter writer;
    REQUIRE(writer.open(file).isEmpty());
    for (int i = 0; i < 3'000; ++i) {
        core::EventRecord record;
        record.id = core::EventId{"event-" + std::to_string(i)};
        record.event = core::event::OfficeChanged{"fees.parking", std::string(200, 'a'), std::to_string(i)};
        REQUIRE(writer.append(record));
    }
    REQUIRE(writer.finish().isEmpty());
    std::vector<qint64> told;
    const journal::Verified whole = journal::verify(file, [&told](qint64 read) {
        told.push_back(read);
        return true;
    });
    CHECK(whole.intact);
    CHECK(told == std::vector<qint64>{0, 500, 1'000, 1'500, 2'000, 2'500});
    const journal::Verified stopped = journal::verify(file, [](qint64 read) { return read < 1'000; });
    CHECK(stopped.stopped);
    CHECK_FALSE(stopped.intact);
    CHECK(stopped.count == 1'000);
    const QDateTime now(QDate(2026, 11, 23), QTime(18, 2));
    const QString backups = folder.filePath(QStringLiteral("backups"));
    const journal::BackedUp off = journal::backUp(file, backups, now, [](int) { return false; });
    CHECK(off.stopped);
    CHECK(QDir(backups).entryList(QDir::Files).isEmpty());
    for (int i = 0; i < 12; ++i) {
        CHECK(journal::backUp(file, backups, now.addDays(i)).fault.isEmpty());
    }
    CHECK(QDir(backups).entryList({QStringLiteral("*.sqlite")}).size() == 10);
    CHECK(journal::lastBackup(backups) == now.addDays(11));
    // A place where no folder can be made is told.
    QFile(folder.filePath(QStringLiteral("taken"))).open(QIODevice::WriteOnly);
    CHECK_FALSE(journal::backUp(file, folder.filePath(QStringLiteral("taken/x")), now).fault.isEmpty());
}
