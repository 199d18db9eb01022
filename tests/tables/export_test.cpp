// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_file.h"
#include "tables/table_writer.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace yingke;

TEST_CASE("CSV: BOM, quotes doubled, formulas defused, numbers stay numbers") {
    const tables::Table table{{QStringLiteral("房号"), QStringLiteral("等候")},
                              {{QStringLiteral("=1+1"), -5},
                               {QStringLiteral("  @SUM(A1)"), 1.5},
                               {QStringLiteral("3-2-1502"), 7},
                               {QStringLiteral("说\"好\""), 0}}};
    CHECK(tables::csvOf(table).toStdString() ==
          QStringLiteral("\uFEFF\"房号\",\"等候\"\r\n\"'=1+1\",-5\r\n\"'  @SUM(A1)\",1.5\r\n\"3-2-1502\",7\r\n"
                         "\"说\"\"好\"\"\",0\r\n")
              .toStdString());
}

TEST_CASE("CSV: full-width signs and hidden characters before a sign run nothing, control characters are replaced") {
    for (const char16_t sign :
         {u'=', u'+', u'-', u'@', u'\uFF1D', u'\uFF0B', u'\uFF0D', u'\uFF20', u'\uFE66', u'\uFE62', u'\u2212'}) {
        for (const QString& before :
             {QString(), QStringLiteral("\u3000"), QStringLiteral("\u200B"), QStringLiteral("\uFEFF"),
              QStringLiteral("\u202E"), QString(QChar(1)), QStringLiteral("\n")}) {
            const QString text = before + QChar(sign) + QStringLiteral("cmd|' /C calc'!A0");
            INFO(static_cast<int>(sign) << " " << before.toStdString());
            CHECK(tables::csvCell(text).startsWith(QStringLiteral("\"'")));
        }
    }
    CHECK(tables::csvCell(QStringLiteral("3-2-1502")) == QStringLiteral("\"3-2-1502\""));
    CHECK(tables::csvCell(QStringLiteral("a\nb\tc")) == QStringLiteral("\"a\nb\tc\""));
    const QString odd =
        QStringLiteral("a") + QChar(0) + QChar(7) + QChar(0x1B) + QChar(0x7F) + QChar(0x9B) + QStringLiteral("b");
    CHECK(tables::csvCell(odd) == QStringLiteral("\"a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\""));
}

TEST_CASE("tables: written whole, or a sentence and no file") {
    const QTemporaryDir folder;
    const tables::Table table{{QStringLiteral("房号")}, {{QStringLiteral("3-2-1502")}}};
    const QString sheet = folder.path() + QStringLiteral("/a.xlsx");
    REQUIRE(tables::writeXlsx(sheet, table).isEmpty());
    QFile file(sheet);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    const QString nowhere = folder.path() + QStringLiteral("/none/a");
    CHECK_FALSE(tables::writeCsv(nowhere, table).isEmpty());
    CHECK_FALSE(tables::writeXlsx(nowhere, table).isEmpty());
    CHECK_FALSE(QFile::exists(nowhere));
}
