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

Ran yingkectl(const QStringList& words) {
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QString::fromStdString(test::programPath("yingkectl")), words);
    REQUIRE(program.waitForFinished(120'000));
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

/// A day of visits; the same for all tests.
struct Day {
    Day() {
        const Ran made = yingkectl({QStringLiteral("simulate"), QStringLiteral("--days"), QStringLiteral("2"),
                                    QStringLiteral("--seed"), QStringLiteral("4"), QStringLiteral("--until"),
                                    QStringLiteral("2026-11-23"), QStringLiteral("--out"), folder.path()});
        INFO(made.said.toStdString());
        REQUIRE(made.code == 0);
    }
    [[nodiscard]] QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] Ran exported(const QStringList& more) const {
        return yingkectl(QStringList{QStringLiteral("export"), journal} + more);
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
    ran = day.exported(plan + QStringList{QStringLiteral("2026-11-23"), QStringLiteral("--personal")});
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
    REQUIRE(day.exported(report + QStringList{QStringLiteral("--personal")}).code == 0);
    REQUIRE(asked() == 1);
    const Ran events = day.exported({QStringLiteral("--personal")});
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
    const QString words = QString::fromUtf8(text.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
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
