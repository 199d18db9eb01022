// SPDX-License-Identifier: GPL-3.0-or-later
// check and explore: what is wrong first, and nothing left out in silence.
#include "cli/commands.h"
#include "support/places.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sstream>

using namespace yingke;

namespace {

/// A data place with the office's words and one script.
struct ScriptPlace {
    explicit ScriptPlace(const QByteArray& script) {
        QDir(data.path()).mkpath(QStringLiteral("scripts/zh_CN"));
        QDir(data.path()).mkpath(QStringLiteral("office"));
        const QDir shipped(QString::fromStdString(test::sourceDir()) + QStringLiteral("/resources/office"));
        for (const QString& file : shipped.entryList(QDir::Files)) {
            REQUIRE(QFile::copy(shipped.filePath(file), data.filePath(QStringLiteral("office/") + file)));
        }
        QFile file(data.filePath(QStringLiteral("scripts/zh_CN/loan.yaml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(script);
    }
    void addRole(const QByteArray& role) {
        QFile file(data.filePath(QStringLiteral("office/vocabulary.yaml")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray words = file.readAll();
        file.close();
        words.replace("roles:\n", "roles:\n  " + role + "\n");
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(words);
    }
    std::string check(int wanted, cli::CheckShows shows = cli::CheckShows::All) {
        std::ostringstream out;
        CHECK(cli::check({data.path().toStdString(), {}}, shows, out) == wanted);
        return out.str();
    }

    QTemporaryDir data;
};

const QByteArray lending = "scenario: loan\ntitle: 借伞\nscript:\n  - id: a\n    say: 请稍等\n    covers: [S9.9-99]\n"
                           "  - {id: b, ask: 好吗?, choices: {x: 好}}\n  - {find: umbrella_keeper, in: c, out: c}\n"
                           "  - {id: c, say: 再见, hand_over: colleague}\n";

} // namespace

TEST_CASE("check: a data place has its own words, errors come first, missing English is counted") {
    ScriptPlace place(lending);
    place.addRole("umbrella_keeper: {zh: 雨伞管理员, en: Umbrella keeper}");
    const std::string all = place.check(1);
    CHECK(all.find("umbrella_keeper") == std::string::npos);
    const std::size_t error = all.find("error:");
    REQUIRE(error != std::string::npos);
    CHECK(all.find("warning:", 0) > error);
    const std::size_t counted = all.find("no English yet: ");
    REQUIRE(counted != std::string::npos);
    CHECK(all.find("sentence 2", counted) != std::string::npos);
    CHECK(all.find("has no English text yet") == std::string::npos);
    CHECK(place.check(1, cli::CheckShows::WithoutEnglish).find("no English yet") == std::string::npos);
    const std::string errors = place.check(1, cli::CheckShows::Errors);
    CHECK(errors.find("warning:") == std::string::npos);
    CHECK(errors.find("error:") != std::string::npos);
}

TEST_CASE("check and explore: a folder that is not there is said, nothing is checked") {
    const ScriptPlace place(lending);
    std::ostringstream office;
    CHECK(cli::check({place.data.path().toStdString(), "/nowhere/office"}, cli::CheckShows::All, office) == 2);
    CHECK(office.str().find("/nowhere/office") != std::string::npos);
    std::ostringstream scripts;
    CHECK(cli::explore({"/nowhere/scripts", {}}, {}, scripts) == 2);
    CHECK(scripts.str().find("没有脚本文件夹") != std::string::npos);
}

TEST_CASE("explore: combinations that were not tried are said, and large numbers are not printed as numbers") {
    QByteArray script = "scenario: loan\ntitle: 点数\nfacts:\n";
    for (const char* id : {"a", "b", "c", "d"}) {
        script += QByteArray("  ") + id + ": {type: count, label: 数, range: 0..200}\n";
    }
    script +=
        "script:\n  - {id: look, say: 点, fill: [a, b, c, d]}\n  - {id: i, if: a + b + c == d, then: z, else: again}\n"
        "  - {id: again, say: 再点, next: look}\n  - {id: z, say: 好}\n";
    for (int i = 0; i < 60; ++i) {
        script += "  - {id: q" + QByteArray::number(i) + ", ask: 好?, choices: {a: 一, b: 二}}\n";
    }
    const ScriptPlace place(script);
    std::ostringstream out;
    CHECK(cli::explore({place.data.path().toStdString(), {}}, {}, out) == 0);
    CHECK(out.str().find("combinations tried at look: ") != std::string::npos);
    CHECK(out.str().find("paths over 1000000000000000,") != std::string::npos);
    CHECK(out.str().find("18446744073709551615") == std::string::npos);
}
