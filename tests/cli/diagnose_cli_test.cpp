// SPDX-License-Identifier: GPL-3.0-or-later
// yingkectl diagnose: one file, said what is in it; what can't be read or written is told.
#include "cli/commands.h"
#include "journal/write/journal.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <sstream>

using namespace yingke;

TEST_CASE("yingkectl diagnose writes an archive beside a running desk and lists it") {
    const QTemporaryDir data;
    journal::Journal journal;
    REQUIRE(journal.open(data.filePath(QStringLiteral("journal.sqlite"))).fault == journal::OpenFault::None);
    const QString file = data.filePath(QStringLiteral("sent.tar.gz"));
    std::ostringstream out;
    REQUIRE(cli::diagnose(data.path().toStdString(), file.toStdString(), out) == 0);
    INFO(out.str());
    for (const char* said :
         {"contents.txt", "versions.txt", "settings.txt", "journal-schema.sql", "journal-counts.txt"}) {
        CHECK(out.str().find(said) != std::string::npos);
    }
    CHECK(QFile(file).permissions().testFlag(QFileDevice::ReadOther) == false);
    CHECK(QFile(file).size() > 500);
}

TEST_CASE("yingkectl diagnose tells of a data place that is not there and of a file that can't be written") {
    const QTemporaryDir data;
    std::ostringstream out;
    CHECK(cli::diagnose("/no/such/place", data.filePath("a.tar.gz").toStdString(), out) == 2);
    CHECK(cli::diagnose(data.path().toStdString(), "/no/such/place/a.tar.gz", out) == 2);
    CHECK(cli::diagnose(data.path().toStdString(), data.path().toStdString(), out) == 2);
    // Without a journal the rest is sent all the same.
    CHECK(cli::diagnose(data.path().toStdString(), data.filePath("a.tar.gz").toStdString(), out) == 0);
}
