// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts, sheets and office files changed by chance: read or refused with a sentence, and the program stays, in time.
#include "campaign/campaign.h"
#include "campaign/mutation.h"
#include "office/data/office.h"
#include "scenario/language/loader.h"
#include "support/places.h"
#include "tables/sheet_reader.h"
#include "tables/table_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

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

} // namespace

Told mutatedScripts(const Plan& plan) {
    const QStringList scripts = filesUnder(source("/scripts/zh_CN"), {QStringLiteral("*.yaml")});
    return run("scripts", plan, inTime, [&](std::uint64_t seed, std::string& said) {
        Chance chance(seed);
        const QString folder = freshFolder(plan.folder);
        const QString script = oneOf(scripts, chance);
        said = script.toStdString();
        lay(folder + QLatin1Char('/') + QFileInfo(script).fileName(), mutated(contentOf(script), chance));
        const scenario::Library library = scenario::loadLibrary(folder.toStdString());
        for (const scenario::Problem& problem : library.problems) {
            if (problem.chinese.empty()) {
                said += ": a problem without words";
                return 1;
            }
        }
        QDir(folder).removeRecursively();
        return 0;
    });
}

Told mutatedOffice(const Plan& plan) {
    const QStringList files = filesUnder(source("/resources/office"), {QStringLiteral("*.yaml")});
    return run("office", plan, inTime, [&](std::uint64_t seed, std::string& said) {
        Chance chance(seed);
        const QString folder = freshFolder(plan.folder);
        copyFolder(source("/resources/office"), folder);
        const QString file = oneOf(files, chance);
        said = file.toStdString();
        lay(folder + QLatin1Char('/') + QFileInfo(file).fileName(), mutated(contentOf(file), chance));
        if (upTo(chance, 1) == 0) {
            lay(folder + QStringLiteral("/roster.json"),
                mutated("{\"people\": [{\"id\": \"a\", \"name\": \"陈佳\", \"roles\": [\"receptionist\"]}]}", chance));
        }
        std::vector<QString> problems;
        (void)office::Office::load(folder, &problems);
        QDir(folder).removeRecursively();
        return 0;
    });
}

Told mutatedSheets(const Plan& plan) {
    const QString made = freshFolder(plan.folder);
    const Ended laid = apart(60, [&](std::string& said) {
        tables::Table table;
        table.headers = {QStringLiteral("房号"), QStringLiteral("业主"), QStringLiteral("电话")};
        for (int i = 0; i < 40; ++i) {
            table.rows << QVariantList{QStringLiteral("3-2-%1").arg(1500 + i), QStringLiteral("测甲"),
                                       QStringLiteral("1380000%1").arg(1000 + i)};
        }
        said = (tables::writeCsv(made + QStringLiteral("/a.csv"), table) +
                tables::writeXlsx(made + QStringLiteral("/a.xlsx"), table))
                   .toStdString();
        return said.empty() ? 0 : 1;
    });
    QFile::copy(source("/tests/data/register/arrears.ods"), made + QStringLiteral("/a.ods"));
    const QStringList sheets = filesUnder(made, {QStringLiteral("*")});
    if (!laid.well || sheets.isEmpty()) {
        return {1, 1, laid.said};
    }
    constexpr int longerThanItsBound = 90; // the process that reads ends within 60
    return run("sheets", plan, longerThanItsBound, [&](std::uint64_t seed, std::string& said) {
        Chance chance(seed);
        const QString sheet = oneOf(sheets, chance);
        said = sheet.toStdString();
        const QString folder = freshFolder(plan.folder);
        const QString name = folder + QLatin1Char('/') + QFileInfo(sheet).fileName();
        lay(name, spoiled(contentOf(sheet), chance));
        (void)tables::readSheetApart({}, name);
        QDir(folder).removeRecursively();
        return 0;
    });
}

} // namespace yingke::campaign
