// SPDX-License-Identifier: GPL-3.0-or-later
// Exported, opened and saved by LibreOffice (XLSX, ODS, CSV) and imported again: the same register. All sheets of a
// round go through LibreOffice in one call, which costs seconds. rapidcheck prints the seed of a failure.
#include "register/sheet_desk.h"
#include "register/sheets/register_export.h"
#include "support/household_words.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <rapidcheck.h>
#include <set>
#include <tuple>

using namespace yingke;
using namespace yingke::registers;

namespace {

constexpr ImportKind sheetKinds[] = {ImportKind::Register, ImportKind::Arrears, ImportKind::Vehicles};

QString libreOffice() { return QStandardPaths::findExecutable(QStringLiteral("soffice")); }

/// All these files, saved as `filter` says, into `to`. False when LibreOffice does not do it.
bool saveAs(const QString& filter, const QStringList& files, const QString& to, const QString& profile) {
    QProcess program;
    QStringList words{QStringLiteral("-env:UserInstallation=file://") + profile,
                      QStringLiteral("--headless"),
                      QStringLiteral("--convert-to"),
                      filter,
                      QStringLiteral("--outdir"),
                      to};
    program.start(libreOffice(), words + files);
    constexpr int longest = 180'000;
    return program.waitForFinished(longest) && program.exitCode() == 0 &&
           QDir(to).entryList(QDir::Files).size() == files.size();
}

rc::Gen<QString> anyOf(const std::vector<const char*>& words) {
    return rc::gen::map(rc::gen::elementOf(words), [](const char* one) { return QString::fromUtf8(one); });
}

/// What offices really write, and what a spreadsheet likes to make something else of.
rc::Gen<Household> oddHousehold() {
    return rc::gen::exec([] {
        Household one;
        one.room = {*anyOf({"01", "1", "19", "A", "1期3"}), *anyOf({"", "1", "02"}),
                    *anyOf({"0201", "201", "1001", "0001", "1E5", "B01"})};
        one.floor = *anyOf({"", "1", "-1", "02"});
        one.area = *anyOf({"", "89.5", "89.50", "120"});
        one.state = *anyOf({"", "已入住", "=空置"});
        std::set<std::pair<QString, ResidentRole>> there;
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            Resident person;
            person.name = *anyOf({"王伟", "欧阳静", "'撇", "=1+1", "-张", "a b", "𠮷田", "1月1日公司", "TRUE"});
            person.role = static_cast<ResidentRole>(*rc::gen::inRange(0, 4));
            person.telephone = *anyOf({"", "13800000001", "0571-88880001", "02188880001", "+86 13800000001"});
            person.identity = *anyOf({"", "110101199001010011", "11010119900101001X", "G12345678"});
            if (there.emplace(person.name, person.role).second) {
                one.people.push_back(person);
            }
        }
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            const QDate from = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 2000));
            const int days = *rc::gen::inRange(-1, 400);
            one.arrears.push_back({*anyOf({"物业费", "水费", "1-3月物业费"}),
                                   *rc::gen::inRange<std::int64_t>(1, 99'999'999'999), *anyOf({"", "业主", "租户"}),
                                   from, days < 0 ? QDate() : from.addDays(days)});
        }
        std::sort(one.arrears.begin(), one.arrears.end(), [](const Arrear& a, const Arrear& b) {
            return std::tie(a.from, a.until, a.fee, a.fen, a.payer) < std::tie(b.from, b.until, b.fee, b.fen, b.payer);
        });
        for (const char* plate : {"浙A12345", "浙AD12345", "浙A00012"}) {
            if (*rc::gen::arbitrary<bool>()) {
                one.plates.push_back(QString::fromUtf8(plate));
            }
        }
        return one;
    });
}

QString sheetName(std::size_t number, ImportKind kind) {
    return QStringLiteral("r%1-%2").arg(QString::number(number), QString::number(static_cast<int>(kind)));
}

/// As imported from the sheets in `folder`, kind after kind.
std::vector<Household> takenFrom(const QString& folder, std::size_t number, const char* ending) {
    const QTemporaryDir place;
    RoomRegister rooms;
    REQUIRE(rooms.open(place.filePath(QStringLiteral("register.sqlite"))).isEmpty());
    for (const ImportKind kind : sheetKinds) {
        const QString path = folder + QLatin1Char('/') + sheetName(number, kind) + QLatin1String(ending);
        const ImportPlan plan = test::planAnswered(kind, path, rooms);
        for (const SheetFault& fault : plan.faults) {
            UNSCOPED_INFO(path.toStdString() << " row " << fault.row << " " << fault.column.toStdString() << " "
                                             << fault.value.toStdString() << " " << fault.why.toStdString());
        }
        INFO(plan.refused.toStdString());
        REQUIRE(plan.faults.empty());
        REQUIRE(rooms.takeOver(plan.households, noteOf(plan, TakePart::All, {}, 0)).isEmpty());
    }
    return rooms.all();
}

std::string seen(const Household& one) {
    QStringList words{normalForm(one.room), one.floor, one.area, one.state};
    for (const Resident& person : one.people) {
        words << person.name << person.telephone << person.identity << QString::number(static_cast<int>(person.role));
    }
    for (const Arrear& line : one.arrears) {
        words << line.fee << QString::number(line.fen) << line.payer << line.from.toString(Qt::ISODate)
              << line.until.toString(Qt::ISODate);
    }
    for (const QString& plate : one.plates) {
        words << plate;
    }
    return words.join(QLatin1Char('|')).toStdString();
}

void throughOffice(const std::vector<std::vector<Household>>& registers) {
    const QTemporaryDir folder;
    const auto in = [&folder](const char* name) {
        const QString path = folder.filePath(QLatin1String(name));
        QDir().mkpath(path);
        return path;
    };
    const QString out = in("out");
    std::vector<std::vector<Household>> wanted;
    QStringList books;
    for (std::size_t i = 0; i < registers.size(); ++i) {
        RoomRegister rooms;
        REQUIRE(rooms.open(folder.filePath(QStringLiteral("r%1.sqlite").arg(i))).isEmpty());
        REQUIRE(rooms.put(registers[i]).isEmpty());
        wanted.push_back(rooms.all());
        for (const ImportKind kind : sheetKinds) {
            books << out + QLatin1Char('/') + sheetName(i, kind) + QStringLiteral(".xlsx");
            REQUIRE(exportRegister(kind, books.back(), rooms, Personal::InFull).isEmpty());
        }
    }
    const struct {
        const char* name;
        const char* filter;
        const char* ending;
    } ways[] = {{"as-xlsx", "xlsx", ".xlsx"},
                {"as-ods", "ods", ".ods"},
                {"as-csv", "csv:Text - txt - csv (StarCalc):44,34,76", ".csv"}}; // , " UTF-8
    for (const auto& way : ways) {
        const QString to = in(way.name);
        REQUIRE(saveAs(QLatin1String(way.filter), books, to, in("profile")));
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const std::vector<Household> got = takenFrom(to, i, way.ending);
            REQUIRE(got.size() == wanted[i].size());
            for (std::size_t k = 0; k < got.size(); ++k) {
                INFO(way.name << "\nwanted " << seen(wanted[i][k]) << "\ngot    " << seen(got[k]));
                REQUIRE(got[k] == wanted[i][k]);
            }
        }
    }
}

} // namespace

TEST_CASE("17 export, LibreOffice, import: the same register through XLSX, ODS and CSV, zeros and all", "[process]") {
    if (libreOffice().isEmpty()) {
        WARN("skipped: LibreOffice (soffice) is not installed; libreoffice-calc-nogui brings it");
        return;
    }
    // One round of five registers: LibreOffice takes seconds for it.
    const std::uint64_t seed = rc::detail::configuration().testParams.seed;
    INFO("RC_PARAMS=\"seed=" << seed << "\" repeats it");
    const rc::Gen<std::vector<Household>> some = rc::gen::container<std::vector<Household>>(oddHousehold());
    rc::Random random(seed);
    std::vector<std::vector<Household>> registers;
    for (int i = 0; i < 5; ++i) {
        constexpr int size = 20;
        std::vector<Household> once;
        std::set<QString> rooms;
        for (const Household& one : some(random.split(), size).value()) {
            if (rooms.insert(withoutZeros(normalForm(one.room))).second) {
                once.push_back(one);
            }
        }
        registers.push_back(std::move(once));
    }
    throughOffice(registers);
}
