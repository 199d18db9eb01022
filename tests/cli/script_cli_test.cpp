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

TEST_CASE("convert: files of the second language are skipped and said, a folder of them is done") {
    const ScriptPlace place("scenario: loan\ntitle: 借伞\nlanguage: 2\nfacts:\n  by: {type: text, label: 付}\nscript:\n"
                            "  - {id: a, say: 好, fill: [by], if: \"by = '现金'\", then: b, else: b}\n"
                            "  - {id: b, say: 完}\n");
    std::ostringstream out;
    CHECK(cli::convert({place.data.path().toStdString(), {}}, {}, cli::ConvertDoes::Show, out) == 0);
    CHECK(out.str().find("zh_CN/loan.yaml: 已经是语言 2") != std::string::npos);
    std::ostringstream none;
    CHECK(cli::convert({place.data.path().toStdString(), {}}, "loam", cli::ConvertDoes::Show, none) == 2);
    CHECK(none.str().find("Did you mean loan?") != std::string::npos);
}

namespace {

/// What explore says of a place, and the code it ends with.
std::string explored(const ScriptPlace& place, int wanted, const std::string& only = {}) {
    std::ostringstream out;
    CHECK(cli::explore({place.data.path().toStdString(), {}}, only, out) == wanted);
    return out.str();
}

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

const QByteArray fine = "scenario: loan\ntitle: 借伞\nscript:\n  - {id: a, say: 好}\n";

} // namespace

TEST_CASE("explore: a file that can't be read and errors of the check are told, and nothing is called missing that is "
          "there") {
    const ScriptPlace broken("scenario: loan\ntitle: 借伞\nscript:\n  - {id: a, say: \"好}\n");
    CHECK(explored(broken, 2).find("zh_CN/loan.yaml:4:") != std::string::npos);
    const std::string one = explored(broken, 2, "loan");
    CHECK(one.find("\"loan\" can't be read") != std::string::npos);
    CHECK(one.find("no scenario") == std::string::npos);
    CHECK(explored(broken, 2, "loam").find("There is no scenario \"loam\"") != std::string::npos);
    const ScriptPlace wrong("scenario: loan\ntitle: 借伞\nscript:\n  - {id: a, say: '{nobody}', manner: [grin]}\n");
    const std::string told = explored(wrong, 1);
    CHECK(told.find("loan.yaml:4:18: 错误") != std::string::npos);
    CHECK(told.find("error: {nobody}") != std::string::npos);
    CHECK(told.find("Something is wrong") != std::string::npos);
    CHECK(explored(ScriptPlace(fine), 0).find("Something is wrong") == std::string::npos);
}

TEST_CASE("explore: what is counted and the ways are told in both languages") {
    const ScriptPlace place(
        "scenario: loan\ntitle: 借伞\nlanguage: 2\nfacts:\n  n: {type: count, label: 数, range: 0..3}\n"
        "script:\n  - {id: a, ask: 好?, choices: {yes: {say: 好的, go: b}, back: {say: 算了, go: b}}}\n"
        "  - {id: b, say: 几把?, fill: [n], amounts: {each: {label: 每把, sum: 6 yuan / n}}}\n");
    const std::string told = explored(place, 1);
    CHECK(told.find("loan:走法 ") != std::string::npos);
    CHECK(told.find("    loan: paths ") != std::string::npos);
    CHECK(told.find("会卡住:算式算不出来 each:结果太大或除以了 0。走法:开始 → a [好的] → b") != std::string::npos);
    CHECK(told.find("formula fails each, ∞. The way there: begin → a [yes] → b") != std::string::npos);
}

TEST_CASE("check: each broken file of the office is told with its line") {
    struct Row {
        const char* file;
        const char* text;
        const char* told;
    };
    for (const Row& row :
         {Row{"office/calendar.yaml", "monday: 8-25\n", "office/calendar.yaml:1:9: 错误"},
          Row{"office/limits.yaml", "waiting: soon\n", "office/limits.yaml:1:10: 错误 “soon”不是时长"},
          Row{"office/limits.yaml", "waiting: 1 min\nwaiting_warn: 2 min\n", "office/limits.yaml:2:15: 错误"},
          Row{"office/fees.yaml", "worker_pass: ten\n", "office/fees.yaml:1:14: 错误"},
          Row{"office/fees.yaml", "worker_pass: 10.00\n", "“装修保证金”(renovation_deposit)没有金额"},
          Row{"office/settings.yaml", "sound: loud\n", "office/settings.yaml:1:8: 错误"},
          Row{"office/texts.yaml", "community: [a]\n", "office/texts.yaml:1:12: 错误"},
          Row{"office/texts.yaml", "nothing but words\n", "office/texts.yaml:1:1: 错误"},
          Row{"office/price_list.yaml", "items:\n  - {item: 灯, unit: 个, price: x}\n", "office/price_list.yaml:2:"},
          Row{"office/specialists.yaml", "specialists: 3\n", "office/specialists.yaml:1:14: 错误"},
          Row{"office/roster.json", "{\"colleagues\": [\n  {\"id\"", "office/roster.json:2:1: 错误"},
          Row{"slips/receipt.yaml", "slip: receipt\ntitle: 收据\nfield: []\n", "slips/receipt.yaml:3:1: 错误"}}) {
        const ScriptPlace place(fine);
        QDir(place.data.path()).mkpath(QStringLiteral("slips"));
        write(place.data.filePath(QLatin1String(row.file)), row.text);
        std::ostringstream out;
        INFO(row.file << ": " << row.text);
        CHECK(cli::check({place.data.path().toStdString(), {}}, cli::CheckShows::Errors, out) == 1);
        INFO(out.str());
        CHECK(out.str().find(row.told) != std::string::npos);
        CHECK(out.str().find("    error: ") != std::string::npos);
    }
    std::ostringstream out;
    const ScriptPlace place(fine);
    CHECK(cli::check({place.data.path().toStdString(), {}}, cli::CheckShows::Errors, out) == 0);
    INFO(out.str());
    CHECK(out.str().find("error: ") == std::string::npos);
}

TEST_CASE("check: a data place without its office's words, or with broken ones, is one sentence") {
    const ScriptPlace bare(lending);
    QDir(bare.data.filePath(QStringLiteral("office"))).removeRecursively();
    std::ostringstream none;
    CHECK(cli::check({bare.data.path().toStdString(), {}}, cli::CheckShows::All, none) == 2);
    CHECK(none.str().find("There is no folder of the office's words") != std::string::npos);
    CHECK(none.str().find("error:") == std::string::npos);
    for (const char* vocabulary : {"roles: [\n", "just words\n", "roles: 3\n", "roles:\n  director: 主任\n"}) {
        const ScriptPlace place(lending);
        write(place.data.filePath(QStringLiteral("office/vocabulary.yaml")), vocabulary);
        std::ostringstream out;
        CHECK(cli::check({place.data.path().toStdString(), {}}, cli::CheckShows::All, out) == 2);
        INFO(out.str());
        CHECK(out.str().find("office/vocabulary.yaml:") != std::string::npos);
        CHECK(out.str().find("the scripts were not looked at") != std::string::npos);
        CHECK(out.str().find("loan.yaml") == std::string::npos);
        CHECK(explored(place, 2).find("the scripts were not looked at") != std::string::npos);
    }
}
