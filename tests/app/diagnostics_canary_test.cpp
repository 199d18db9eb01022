// SPDX-License-Identifier: GPL-3.0-or-later
// A word that stands in every field people fill in: after a day of 60 visits, an import and what goes wrong, neither
// the maintainer's log nor the archive holds it.
#include "app/day_of_sixty.h"
#include "app/maintainer_archive.h"
#include "platform/diagnostics.h"
#include "register/sheets/import_job.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcess>

using namespace yingke;
using test::Day;
using test::Line;

namespace {

const std::string kWord = "Kanarinski"; // ASCII: what is not ASCII never comes into the log
const std::string kRoom = "7-7-7739";
const std::string kTelephone = "13977397739";

void checkClean(const QByteArray& content) {
    for (const std::string& canary : {kWord, kRoom, kTelephone, std::string("7739")}) {
        INFO(canary);
        const qsizetype at = content.indexOf(QByteArray::fromStdString(canary));
        INFO(content.mid(std::max<qsizetype>(0, at - 120), 240).toStdString());
        CHECK(at < 0);
    }
}

void nameEverybody(Day& day) {
    office::Office& office = day.application().office();
    std::vector<office::Colleague> roster = office.roster();
    for (office::Colleague& colleague : roster) {
        colleague.name += kWord;
        colleague.address += kWord;
        colleague.post += kWord;
        colleague.telephone = kTelephone;
    }
    office.setRoster(std::move(roster));
    office.setText("community", kWord);
    office.setText("telephone", kTelephone);
    REQUIRE(office.save().isEmpty());
}

void playDay(Day& day) {
    int minute = 10 * 60 + 36;
    for (Line line : test::wholeDay()) {
        day.clock.pass((line.minute - minute) * 60'000LL);
        minute = line.minute;
        line.surname += kWord;
        line.room = kRoom;
        day.come(line);
        REQUIRE_FALSE(day.desk().submit({core::command::AddNote{day.id, "note " + kWord + kTelephone}}));
        test::services().at(line.what)(day);
        REQUIRE(day.at() == "(end)");
        day.leave();
    }
}

void goWrong(Day& day) {
    CHECK(day.desk().hold(day.id, QString())); // closed already
    CHECK(day.desk().reopen(core::VisitId{kWord}, QString::fromStdString(kWord)));
    CHECK(day.desk().beginScenario(day.id, kWord));
    CHECK(day.desk().submit({core::command::NoteEarlierVisit{day.id, std::string(20'000, 'x') + kWord}}));
    const auto published = day.application().publisher().publish(
        "zh_CN/payment.yaml", QString::fromStdString("scenario: " + kWord), QString::fromStdString(kWord));
    CHECK_FALSE(published.done);
    // What Qt itself says again when a sentence is built wrongly.
    (void)QStringLiteral("no place").arg(QString::fromStdString(kWord + " " + kTelephone));
    qWarning("could not open \"%s\" for %s", kWord.c_str(), kTelephone.c_str());
}

void import(Day& day) {
    const QString sheet = day.folder() + QStringLiteral("/%1.csv").arg(QString::fromStdString(kWord));
    QFile file(sheet);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("楼号,单元,房屋,业主名称,手机号\n7,7,7739," + QByteArray::fromStdString(kWord + "," + kTelephone) +
               "\n");
    file.close();
    registers::ImportJob job(day.application().rooms(), day.folder() + QStringLiteral("/register.sqlite"));
    const auto wait = [&job](auto signal, const auto& work) {
        QEventLoop loop;
        QObject::connect(&job, signal, &loop, &QEventLoop::quit);
        work();
        loop.exec();
    };
    wait(&registers::ImportJob::planned, [&] { job.look(registers::ImportKind::Register, sheet); });
    REQUIRE(job.plan().isReady());
    wait(&registers::ImportJob::taken, [&] { job.take(registers::TakePart::All, QStringLiteral("chen"), 1); });
    CHECK(day.application().rooms().household(QString::fromStdString(kRoom)));
    wait(&registers::ImportJob::exported,
         [&] { job.exportTo(registers::ImportKind::Register, sheet, registers::Personal::InFull); });
}

} // namespace

TEST_CASE("no name, room, number or spoken word comes into the maintainer's log or archive") {
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("logs"));
    const platform::Diagnostics log(folder);
    REQUIRE(log.fault().isEmpty());
    app::tellVersions();
    Day day;
    day.canary = kWord;
    day.telephone = kTelephone;
    nameEverybody(day);
    import(day); // the tenants' owner has a telephone then
    playDay(day);
    goWrong(day);
    day.restart();
    REQUIRE(log.flush(10'000));
    QByteArray kept;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + QLatin1Char('/') + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        kept += file.readAll();
    }
    checkClean(kept);
    // The day had it in every corner.
    QFile journal(day.folder() + QStringLiteral("/journal.sqlite"));
    QFile ahead(journal.fileName() + QStringLiteral("-wal"));
    REQUIRE(journal.open(QIODevice::ReadOnly));
    (void)ahead.open(QIODevice::ReadOnly);
    const QByteArray recorded = journal.readAll() + ahead.readAll();
    CHECK(recorded.count(QByteArray::fromStdString(kWord)) > 100);
    CHECK(recorded.contains(kRoom.c_str()));
    CHECK(recorded.contains(kTelephone.c_str()));
    // It says what it is for.
    for (const char* said : {"Qt 6", "hall taken up ms", "events replayed", "with SQLite 3", "loaded payment ",
                             "refused: VisitClosed", "refused: NoSuchScenario", "refused: TooLong", "refused payment",
                             "import, rooms households 1 done", "export, rooms in full done", "sheet looked at"}) {
        INFO(said);
        CHECK(kept.contains(said));
    }
    INFO(kept.right(6000).toStdString());

    // The log lies in the data place when it is the window's.
    REQUIRE(QDir().mkpath(day.folder() + QStringLiteral("/logs")));
    REQUIRE(QFile::copy(folder + QStringLiteral("/yingke.log"), day.folder() + QStringLiteral("/logs/yingke.log")));
    const QString stray = day.folder() + QStringLiteral("/logs/notes.txt");
    QFile other(stray);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray::fromStdString(kWord));
    other.close();
    QByteArray archived;
    for (const platform::ArchiveEntry& entry : app::collectForMaintainer(day.folder(), day.application().office())) {
        archived += entry.name.toUtf8() + '\n' + entry.content;
    }
    checkClean(archived);
    for (const char* said : {"limit waiting 180000 ms", "fee worker_pass 1000", "setting sound", "CREATE TABLE events",
                             "\nevents ", "journal schema ", "logs/yingke.log"}) {
        INFO(said);
        CHECK(archived.contains(said));
    }
    const QString path = place.filePath(QStringLiteral("sent.tar.gz"));
    const app::ArchiveWritten written = app::writeForMaintainer(day.folder(), day.application().office(), path);
    CHECK(written.fault.isEmpty());
    CHECK(written.list.size() == 6);
    QProcess tar;
    tar.start(QStringLiteral("tar"), {QStringLiteral("-tzf"), path});
    REQUIRE(tar.waitForFinished());
    CHECK(tar.exitCode() == 0);
    CHECK(tar.readAllStandardOutput() == "contents.txt\nversions.txt\nsettings.txt\njournal-schema.sql\n"
                                         "journal-counts.txt\nlogs/yingke.log\n");
    CHECK_FALSE(app::writeForMaintainer(day.folder(), day.application().office(), place.path()).fault.isEmpty());
}

TEST_CASE("a desk whose log can't be written opens and serves as any other") {
    const QTemporaryDir place;
    QFile stands(place.filePath(QStringLiteral("logs")));
    REQUIRE(stands.open(QIODevice::WriteOnly));
    const platform::Diagnostics log(stands.fileName());
    CHECK_FALSE(log.fault().isEmpty());
    Day day;
    day.come({0, "question", "王", "1-1-0101", {}, {}, {}});
    CHECK(day.desk().hall().visits.size() == 1);
}
