// SPDX-License-Identifier: GPL-3.0-or-later
// yingkectl simulate, export: the real program on a simulated day.
#include "journal/read/day_book.h"
#include "journal/read/seal_book.h"
#include "support/places.h"
#include "support/spoiled_journal.h"

#include <catch2/catch.hpp>

#include <QDate>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace yingke;

namespace {

struct Ran {
    int code = -1;
    QString said;
};

Ran yingkectl(const QStringList& words, const char* zone = nullptr) {
    QProcess program;
    if (zone != nullptr) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QLatin1String(zone));
        program.setProcessEnvironment(environment);
    }
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QString::fromStdString(test::programPath("yingkectl")), words);
    REQUIRE(program.waitForFinished(120'000));
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

/// A day of visits; the same for all tests.
struct Day {
    explicit Day(const char* until = "2026-11-23") {
        const Ran made = yingkectl({QStringLiteral("simulate"), QStringLiteral("--days"), QStringLiteral("2"),
                                    QStringLiteral("--seed"), QStringLiteral("4"), QStringLiteral("--until"),
                                    QLatin1String(until), QStringLiteral("--out"), folder.path()});
        INFO(made.said.toStdString());
        REQUIRE(made.code == 0);
    }
    [[nodiscard]] QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] Ran exported(const QStringList& more) const {
        return yingkectl(QStringList{QStringLiteral("export"), journal} + more);
    }
    /// With personal data. The simulated day is not today's: the clock is in doubt, and said to be right.
    [[nodiscard]] Ran whole(const QStringList& more) const {
        return exported(more + QStringList{QStringLiteral("--personal"), QStringLiteral("--clock-is-right")});
    }
    QTemporaryDir folder;
    QString journal = folder.path() + QStringLiteral("/journal.sqlite");
};

QString read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("yingkectl export: CSV with Chinese heads, the range turned round refused, personal data an event") {
    const Day day;
    const QString out = day.file("visits.csv");
    const QStringList plan{QStringLiteral("--format"), QStringLiteral("csv"),        QStringLiteral("--out"), out,
                           QStringLiteral("--from"),   QStringLiteral("2026-11-23"), QStringLiteral("--to")};
    Ran ran = day.exported(plan + QStringList{QStringLiteral("2026-11-23")});
    INFO(ran.said.toStdString());
    REQUIRE(ran.code == 0);
    journal::DayBook book(day.journal);
    const std::int64_t date = QDate(1970, 1, 1).daysTo(QDate(2026, 11, 23));
    const int visits = book.figures(date).visits;
    CHECK(read(out).count(QStringLiteral("\r\n")) == visits + 1);
    CHECK(read(out).contains(QStringLiteral("\"序号\",\"日期\",\"到访时间\"")));
    CHECK(read(out).contains(QStringLiteral("****")));
    CHECK(journal::SealBook(day.journal).head().count > 0);
    QFile::remove(out);
    ran = day.exported(plan + QStringList{QStringLiteral("2026-11-20")});
    CHECK(ran.code == 2);
    CHECK(ran.said.contains(QStringLiteral("2026-11-20")));
    CHECK_FALSE(QFile::exists(out));
    ran = day.whole(plan + QStringList{QStringLiteral("2026-11-23")});
    INFO(ran.said.toStdString());
    REQUIRE(ran.code == 0);
    CHECK_FALSE(read(out).contains(QStringLiteral("****")));
    const Ran events = day.exported({});
    CHECK(events.said.contains(QStringLiteral("personal_data_shown")));
}

TEST_CASE("yingkectl export: events and the report with personal data are asked for, and each asking is an event") {
    const Day day;
    const auto asked = [&day] { return day.exported({}).said.count(QStringLiteral("personal_data_shown")); };
    const QStringList report{QStringLiteral("--format"),   QStringLiteral("pdf"),   QStringLiteral("--day"),
                             QStringLiteral("2026-11-23"), QStringLiteral("--out"), day.file("day.pdf")};
    REQUIRE(day.exported(report).code == 0);
    REQUIRE(asked() == 0);
    REQUIRE(day.whole(report).code == 0);
    REQUIRE(asked() == 1);
    const Ran events = day.whole({});
    REQUIRE(events.code == 0);
    REQUIRE(events.said.contains(QStringLiteral("\"personal\"")));
    REQUIRE(asked() == 2);
    // A copy keeps no log of its own: what was asked for would not be noted anywhere.
    const QString copy = day.file("copy.sqlite");
    REQUIRE(QFile::copy(day.journal, copy));
    REQUIRE(yingkectl({QStringLiteral("export"), copy, QStringLiteral("--personal")}).code == 2);
}

TEST_CASE("yingkectl export: of a journal that breaks off no table and no report is made, and it is told in Chinese") {
    const Day day;
    test::spoilLastLeaves(day.journal, {"visits"});
    for (const char* format : {"csv", "xlsx", "pdf"}) {
        const QString out = day.file("out");
        const Ran ran =
            day.exported({QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--from"),
                          QStringLiteral("2026-11-22"), QStringLiteral("--to"), QStringLiteral("2026-11-23"),
                          QStringLiteral("--day"), QStringLiteral("2026-11-23"), QStringLiteral("--out"), out});
        INFO(format << ": " << ran.said.toStdString());
        REQUIRE(ran.code == 2);
        REQUIRE(ran.said.contains(QStringLiteral("没有生成文件")));
        REQUIRE_FALSE(QFile::exists(out));
    }
}

TEST_CASE("yingkectl export --format pdf: pdftotext finds the figures of the day and the head of the chain") {
    const Day day;
    const QString out = day.file("day.pdf");
    const Ran ran = day.exported({QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("--day"),
                                  QStringLiteral("2026-11-23"), QStringLiteral("--out"), out});
    INFO(ran.said.toStdString());
    REQUIRE(ran.code == 0);
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), out, QStringLiteral("-")});
    REQUIRE(text.waitForFinished(30'000));
    // Some Han characters come back as the radicals that look the same.
    const QString words = QString::fromUtf8(text.readAllStandardOutput());
    INFO(words.toStdString());
    journal::DayBook book(day.journal);
    const journal::DayFigures figures = book.figures(QDate(1970, 1, 1).daysTo(QDate(2026, 11, 23)));
    CHECK(words.contains(QStringLiteral("模拟花园")));
    CHECK(words.contains(QStringLiteral("2026-11-23")));
    CHECK(words.contains(QStringLiteral("来访日报")));
    CHECK(words.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(figures.visits))));
    const double share = 100.0 * (figures.judged - figures.overLimit) / figures.judged;
    CHECK(words.contains(QString::number(share, 'f', figures.overLimit == 0 ? 0 : 1) + QLatin1Char('%')));
    CHECK(words.contains(journal::SealBook(day.journal).head().hash));
    const int pages = static_cast<int>(words.count(QChar(0x0c)));
    CHECK(pages >= 1);
    CHECK(pages <= 2);
}

TEST_CASE(
    "yingkectl writes no event by a clock that is in doubt, unless somebody says that it is right; then that too") {
    const QString right = QStringLiteral("--clock-is-right");
    const auto refused = [](const Ran& ran) {
        INFO(ran.said.toStdString());
        CHECK(ran.code == 2);
        CHECK(ran.said.contains(QStringLiteral("时钟可疑")));
        CHECK(ran.said.contains(QStringLiteral("clock is in doubt")));
        CHECK(ran.said.contains(QStringLiteral("--clock-is-right")));
    };
    SECTION("a log of later days: nothing leaves") {
        const Day day("2099-12-30");
        const QString before = day.exported({}).said;
        refused(day.exported({QStringLiteral("--personal")}));
        CHECK(day.exported({}).said == before); // not an event
        CHECK(day.exported({QStringLiteral("--personal"), right}).code == 0);
        const QString after = day.exported({}).said;
        CHECK(after.count(QStringLiteral("wall_clock_stepped")) ==
              before.count(QStringLiteral("wall_clock_stepped")) + 1);
        CHECK(after.contains(QStringLiteral("personal_data_shown")));
    }
    SECTION("a log of another zone: nothing is erased") {
        const Day day("2026-01-20");
        const QStringList purge{QStringLiteral("purge"), day.journal, QStringLiteral("--days"), QStringLiteral("1")};
        const QString before = day.exported({}).said;
        refused(yingkectl(purge, "America/New_York"));
        CHECK(day.exported({}).said == before);
        CHECK(yingkectl(purge + QStringList{right}, "America/New_York").code == 0);
        const QString after = day.exported({}).said;
        CHECK(after.contains(QStringLiteral("wall_clock_stepped")));
        CHECK(after.contains(QStringLiteral("personal_erased")));
        CHECK(yingkectl({QStringLiteral("verify"), day.journal}).code == 0);
    }
}

TEST_CASE("yingkectl waits says how often the waits of a log lay within what would have been said") {
    const Day day;
    const Ran ran = yingkectl({QStringLiteral("waits"), day.journal});
    INFO(ran.said.toStdString());
    REQUIRE(ran.code == 0);
    static const QRegularExpression line(QStringLiteral("at arrival: (\\d+) waited, an estimate for (\\d+)"));
    const auto found = line.match(ran.said);
    REQUIRE(found.hasMatch());
    CHECK(found.captured(1).toInt() > found.captured(2).toInt()); // nothing is said on the first day
    CHECK(found.captured(2).toInt() > 0);
    CHECK(ran.said.contains(QStringLiteral("over the waiting limit: ")));
}

TEST_CASE("yingkectl export: a person's own copy has what is about them and nothing else, and is asked for in full") {
    const Day day;
    const Ran all = day.whole({});
    REQUIRE(all.code == 0);
    static const QRegularExpression roomOf(QStringLiteral("\"room\":\"([^\"]+)\""));
    const QString room = roomOf.match(all.said).captured(1);
    REQUIRE_FALSE(room.isEmpty());
    const QStringList about{QStringLiteral("--room"), room};
    CHECK(day.exported(about).code == 2); // not without --personal
    const Ran own = day.whole(about);
    REQUIRE(own.code == 0);
    CHECK(own.said.contains(room));
    CHECK(own.said.count(QLatin1Char('\n')) < all.said.count(QLatin1Char('\n')));
    for (auto other = roomOf.globalMatch(own.said); other.hasNext();) {
        CHECK(other.next().captured(1) == room);
    }
    const Ran nobody = day.whole({QStringLiteral("--telephone"), QStringLiteral("00000000")});
    CHECK(nobody.code == 0);
    CHECK_FALSE(nobody.said.contains(QStringLiteral("\"visit\":\"v")));
}
