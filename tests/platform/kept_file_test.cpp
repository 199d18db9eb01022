// SPDX-License-Identifier: GPL-3.0-or-later
// A file with its last good copy: a cut one is told with its line, left as it is, and the copy serves.
#include "platform/kept_file.h"
#include "platform/read_file.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace yingke;
using platform::KeptContent;

namespace {

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("kept file: cut anywhere, the last good copy serves, the line is told and the file stays") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.json"));
    const auto object = platform::jsonObject();
    CHECK(platform::readKept(path, object).from == KeptContent::From::Nothing);
    CHECK(platform::readKept(path, object).told.isEmpty());
    const QByteArray whole = "{\n \"a\": 1,\n \"b\": [1, 2]\n}\n";
    REQUIRE(platform::replaceKept(path, whole, object).isEmpty());
    for (qsizetype end = 0; end < whole.lastIndexOf('}'); ++end) {
        put(path, whole.left(end));
        const KeptContent kept = platform::readKept(path, object);
        INFO(end << " " << kept.told.toStdString());
        CHECK(kept.from == KeptContent::From::Copy);
        CHECK(kept.bytes == whole);
        const auto line = QString::number(1 + whole.left(end).count('\n'));
        CHECK(kept.told.contains(QStringLiteral("people.json")));
        CHECK(kept.told.contains(line));
        CHECK(platform::readFile(path).bytes == whole.left(end));
    }
    REQUIRE(QFile::remove(path));
    CHECK(platform::readKept(path, object).bytes == whole);
    CHECK_FALSE(platform::readKept(path, object).told.isEmpty());
}

TEST_CASE("kept file: what can't be read is put aside before a new file takes its name") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.json"));
    put(path, "{ \"half\": ");
    REQUIRE(platform::replaceKept(path, "{}", platform::jsonObject()).isEmpty());
    CHECK(platform::readFile(path).bytes == "{}");
    const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("people.json.damaged-*")});
    REQUIRE(aside.size() == 1);
    CHECK(platform::readFile(folder.filePath(aside.first())).bytes == "{ \"half\": ");
    CHECK((QFileInfo(platform::goodCopyOf(path)).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("a pipe, a device or a folder under a file's name is told at once, never waited for") {
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.json"));
    REQUIRE(::mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    for (const QString& path : {pipe, folder.path(), QStringLiteral("/dev/zero")}) {
        const platform::FileContent read = platform::readFile(path);
        INFO(path.toStdString());
        CHECK(read.isThere);
        CHECK_FALSE(read.fault.isEmpty());
    }
    put(folder.filePath(QStringLiteral("long")), QByteArray(2000, 'x'));
    CHECK_FALSE(platform::readFile(folder.filePath(QStringLiteral("long")), 1999).fault.isEmpty());
    CHECK(platform::readFile(folder.filePath(QStringLiteral("long")), 2000).bytes.size() == 2000);
}
