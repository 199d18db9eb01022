// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts, sheets and office files changed by chance: read or refused with a sentence, and the program stays, in time.
#include "campaign/campaign.h"
#include "campaign/mutation.h"
#include "office/data/office.h"
#include "scenario/checker/checker.h"
#include "scenario/language/loader.h"
#include "support/places.h"
#include "support/zip_made.h"
#include "tables/sheet_file.h"
#include "tables/sheet_reader.h"
#include "tables/table_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <map>
#include <optional>

namespace yingke::campaign {

namespace {

QByteArray contentOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void lay(const QString& name, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(name).absolutePath());
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.write(bytes);
    }
}

QStringList filesUnder(const QString& folder, const QStringList& names) {
    QStringList files;
    QDirIterator all(folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files << all.next();
    }
    files.sort();
    return files;
}

QString oneOf(const QStringList& files, Chance& chance) {
    return files.at(static_cast<qsizetype>(upTo(chance, static_cast<std::uint64_t>(files.size() - 1))));
}

QString source(const char* folder) { return QString::fromStdString(test::sourceDir()) + QLatin1String(folder); }

constexpr int inTime = 30; // seconds
constexpr char noSources[] = "; the sources are not where they were when this was built";

struct PartedSheet {
    QByteArray whole;
    test::ZipParts parts; ///< none: it is no ZIP
};

PartedSheet parted(const QByteArray& whole) {
    PartedSheet sheet{whole, {}};
    for (const char* name : {"mimetype", "content.xml", "styles.xml", "[Content_Types].xml", "_rels/.rels",
                             "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
                             "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "META-INF/manifest.xml"}) {
        constexpr qint64 mostBytes = 64LL * 1024 * 1024;
        if (const auto content = tables::unpackedPart(whole, name, mostBytes)) {
            sheet.parts.emplace_back(name, *content);
        }
    }
    return sheet;
}

/// As a disk spoils it, which the sums of a ZIP tell nearly always; or, from the inside, as another program writes it.
QByteArray changed(const PartedSheet& sheet, Chance& chance) {
    if (sheet.parts.empty()) {
        return upTo(chance, 1) == 0 ? spoiled(sheet.whole, chance) : mutated(sheet.whole, chance);
    }
    if (upTo(chance, 3) == 0) {
        return spoiled(sheet.whole, chance);
    }
    test::ZipParts parts = sheet.parts;
    const std::uint64_t changes = 1 + upTo(chance, 2);
    for (std::uint64_t i = 0; i < changes; ++i) {
        QByteArray& content = parts.at(upTo(chance, parts.size() - 1)).second;
        content = mutated(content.replace("<", "\n<"), chance); // an element is a line
    }
    return test::zipOf(parts);
}

/// Sheets as people have them.
std::string makeSheets(const QString& folder) {
    tables::Table table;
    table.headers = {QStringLiteral("房号"), QStringLiteral("业主"), QStringLiteral("电话")};
    for (int i = 0; i < 40; ++i) {
        table.rows << QVariantList{QStringLiteral("3-2-%1").arg(1500 + i), QStringLiteral("测甲"),
                                   QStringLiteral("1380000%1").arg(1000 + i)};
    }
    lay(folder + QStringLiteral("/b.ods"),
        test::odsOf("<number:date-style style:name=\"N1\"><number:year/></number:date-style>"
                    "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>",
                    "<table:table-row><table:table-cell table:style-name=\"ce1\" office:value-type=\"date\" "
                    "office:date-value=\"2026-01-31\"><text:p>31.1.</text:p></table:table-cell>"
                    "<table:table-cell office:value-type=\"float\" office:value=\"13800001234\"/>"
                    "<table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"string\">"
                    "<text:p>三栋</text:p></table:table-cell></table:table-row>"));
    QFile::copy(source("/tests/data/register/arrears.ods"), folder + QStringLiteral("/a.ods"));
    // Each format as another program writes it.
    const QString others = source("/tests/data/sheets/");
    for (const char* name : {"office.fods", "office.html", "office.ods", "office.xlsx", "office97.xls",
                             "office2003.xml", "k01_openpyxl_inline.xlsx", "k03_phonetic_name.xlsx"}) {
        QFile::copy(others + QLatin1String(name), folder + QLatin1Char('/') + QLatin1String(name));
    }
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    lay(folder + QStringLiteral("/wide.txt"),
        utf16(QStringLiteral("房号\t业主\r\n3-2-0502\t测甲\r\n3-2-0503\t\"两\n行\"\r\n")));
    return (tables::writeCsv(folder + QStringLiteral("/a.csv"), table) +
            tables::writeXlsx(folder + QStringLiteral("/a.xlsx"), table))
        .toStdString();
}

} // namespace

Told mutatedScripts(const Plan& plan) {
    const QStringList scripts = filesUnder(source("/scripts/zh_CN"), {QStringLiteral("*.yaml")});
    if (scripts.isEmpty()) {
        return {1, 1, 0, noSources};
    }
    const scenario::Vocabulary vocabulary =
        scenario::loadVocabulary(source("/resources/office").toStdString()).vocabulary;
    const scenario::PieceFinder pieces = [](const std::string& id) -> std::optional<scenario::Source> {
        const std::string name = "/scripts/zh_CN/pieces/" + id + ".yaml";
        const QByteArray text = contentOf(source(name.c_str()));
        return text.isEmpty() ? std::nullopt : std::optional(scenario::Source{name, text.toStdString()});
    };
    return run("scripts", plan, inTime, [&](std::uint64_t seed, std::string& said) {
        Chance chance(seed);
        const QString script = oneOf(scripts, chance);
        said = script.toStdString();
        const QByteArray text = mutated(contentOf(script), chance);
        const scenario::Loaded loaded = scenario::load({said, text.toStdString()}, pieces);
        scenario::Problems problems = loaded.problems;
        if (loaded.script) {
            const scenario::Problems more = scenario::check(*loaded.script, vocabulary, {});
            problems.insert(problems.end(), more.begin(), more.end());
        } else if (problems.empty()) {
            said += ": refused without a sentence";
            return int(Lost);
        }
        for (const scenario::Problem& problem : problems) {
            if (problem.chinese.empty()) {
                said += ": a problem without words";
                return int(Lost);
            }
        }
        return int(Well);
    });
}

Told mutatedOffice(const Plan& plan) {
    const QStringList files = filesUnder(source("/resources/office"), {QStringLiteral("*.yaml")});
    if (files.isEmpty()) {
        return {1, 1, 0, noSources};
    }
    return run("office", plan, inTime, [&](std::uint64_t seed, std::string& said) {
        Chance chance(seed);
        const QString folder = freshFolder(plan.folder);
        copyFolder(source("/resources/office"), folder);
        const QString file = oneOf(files, chance);
        said = file.toStdString();
        lay(folder + QLatin1Char('/') + QFileInfo(file).fileName(), mutated(contentOf(file), chance));
        if (upTo(chance, 1) == 0) {
            lay(folder + QStringLiteral("/roster.json"),
                mutated(
                    "{\n\"colleagues\": [\n{\"id\": \"a\",\n\"name\": \"陈佳\",\n\"roles\": [\"receptionist\"]}\n]}",
                    chance));
        }
        std::vector<QString> problems;
        (void)office::Office::load(folder, &problems);
        for (const QString& problem : problems) {
            if (problem.trimmed().isEmpty()) {
                said += ": a problem without words";
                return int(Lost);
            }
        }
        QDir(folder).removeRecursively();
        return int(Well);
    });
}

Told mutatedSheets(const Plan& plan) {
    const QString made = freshFolder(plan.folder);
    const std::string fault = makeSheets(made);
    const QStringList sheets = filesUnder(made, {QStringLiteral("*")});
    if (!fault.empty() || sheets.isEmpty()) {
        return {1, 1, 0, fault};
    }
    std::map<QString, PartedSheet> asMade;
    for (const QString& sheet : sheets) {
        asMade[sheet] = parted(contentOf(sheet));
    }
    constexpr int longerThanItsBound = 90; // the process that reads ends within 60
    return run("sheets", plan, longerThanItsBound, [&](std::uint64_t seed, std::string& said) {
        Chance chance(seed);
        const QString sheet = oneOf(sheets, chance);
        said = sheet.toStdString();
        const QString folder = freshFolder(plan.folder);
        const QString name = folder + QLatin1Char('/') + QFileInfo(sheet).fileName();
        lay(name, changed(asMade.at(sheet), chance));
        const tables::SheetFile read = tables::readSheetApart({}, name);
        if (read.refusal != tables::SheetRefusal::None && read.refused.isEmpty()) {
            said += ": refused without a sentence";
            return int(Lost);
        }
        QDir(folder).removeRecursively();
        return int(Well);
    });
}

} // namespace yingke::campaign
