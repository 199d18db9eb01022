// SPDX-License-Identifier: GPL-3.0-or-later
// What came into the register, compared with what a second reader (second_look.py) sees in the file, over sheets made
// and changed by chance (make_homes.py): each owner and each debt stands in a row that says so, and no row is lost
// untold. YINGKE_SHEETS_SEED=… and YINGKE_SHEETS_ROUNDS=… choose others than 2026 and 300.
#include "register/rooms/room_spelling.h"
#include "register/sheet_desk.h"
#include "tables/sheet_file.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

using namespace yingke;
using namespace yingke::registers;
using test::han;

namespace {

using SeenRows = std::vector<QStringList>;

QByteArray printed(const QString& script, const QStringList& arguments) {
    QProcess python;
    python.start(QStringLiteral("python3"),
                 QStringList(QString::fromStdString(test::sourceDir()) + QStringLiteral("/tests/register/") + script) +
                     arguments);
    constexpr int patience = 240'000; // milliseconds
    REQUIRE(python.waitForFinished(patience));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return python.readAllStandardOutput();
}

SeenRows rowsSeen(const QByteArray& json) {
    SeenRows rows;
    for (const auto& line : QJsonDocument::fromJson(json).array()) {
        QStringList row;
        for (const auto& cell : line.toArray()) {
            row << cell.toString().trimmed();
        }
        for (qsizetype i = 0; i < row.size(); ++i) { // whom the row above names
            row[i] = row.at(i) == han("同上") && !rows.empty() ? rows.back().value(i) : row.at(i);
        }
        rows.push_back(row);
    }
    return rows;
}

/// Parts without leading zeros.
QString looseText(const QString& room) {
    static const QRegularExpression zeros(QStringLiteral("(^|-)0+(?=\\d)"));
    return QString(room).replace(zeros, QStringLiteral("\\1"));
}

std::int64_t fenIn(QString cell) {
    cell = cell.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(','));
    bool isNumber = false;
    const double yuan = cell.toDouble(&isNumber);
    return isNumber ? std::llround(yuan * 100) : 0;
}

bool namesRoom(const QStringList& row, const QString& room) {
    return std::any_of(row.begin(), row.end(), [&room](const QString& cell) {
        return looseText(cell) == room || looseText(normalRoom(cell)) == room; // 1-2,201
    });
}

/// A row of the room in which one cell is what is asked for, and none speaks against it.
bool isSaid(const SeenRows& rows, const QString& room, const std::function<bool(const QString&)>& is,
            const QRegularExpression& against) {
    return std::any_of(rows.begin(), rows.end(), [&](const QStringList& row) {
        return namesRoom(row, looseText(room)) && std::any_of(row.begin(), row.end(), is) &&
               std::none_of(row.begin(), row.end(),
                            [&against](const QString& cell) { return against.match(cell).hasMatch(); });
    });
}

/// The most careful answer to each question.
void answerWithCare(SheetAnswers& answers, const ImportPlan& plan) {
    for (const SheetQuestion& one : plan.questions) {
        if (one.isOpen()) {
            const bool isColumn = one.id.startsWith(QStringLiteral("column"));
            answers.give(one.id, isColumn ? one.choices.front().id : one.choices.back().id);
        }
    }
}

struct Compared {
    int both = 0;
    int refused = 0;
    int owners = 0;
    int debts = 0;
    int rows = 0;
};

void compareTaken(const std::vector<Household>& homes, ImportKind kind, const SeenRows& rows, Compared& all) {
    static const QRegularExpression noOwner(QStringLiteral("^(租户|家属|原业主|1|已搬走|作废|2025年搬走)$"));
    static const QRegularExpression noDebt(QStringLiteral("^(已缴|已交)$"));
    for (const Household& home : homes) {
        const QString room = normalForm(home.room);
        for (const Resident& one : home.people) {
            if (kind == ImportKind::Register && one.role == ResidentRole::Owner) {
                CAPTURE(room.toStdString(), one.name.toStdString());
                CHECK(isSaid(
                    rows, room, [&one](QString cell) { return cell.remove(QLatin1Char(' ')) == one.name; }, noOwner));
                ++all.owners;
            }
        }
        for (const Arrear& one : home.arrears) {
            CAPTURE(room.toStdString(), one.fen);
            CHECK(isSaid(
                rows, room, [&one](const QString& cell) { return fenIn(cell) == one.fen; }, noDebt));
            ++all.debts;
        }
    }
}

void compareRows(const ImportPlan& plan, const SeenRows& rows, Compared& all) {
    std::set<int> told;
    for (const SheetFault& one : plan.faults) {
        told.insert(one.row);
    }
    for (const SheetNote& one : plan.notes) {
        told.insert(one.rows.begin(), one.rows.end());
    }
    const SheetShape& shape = plan.shapes.front();
    for (std::size_t i = shape.firstRow; i < rows.size(); ++i) {
        const bool saysSomething = !shape.cellsOf(rows[i]).sayNothing();
        if (!saysSomething) {
            continue;
        }
        ++all.rows;
        const auto number = static_cast<int>(i) + 1;
        const bool isTaken = std::any_of(plan.rooms.begin(), plan.rooms.end(), [&](const ImportRoom& one) {
            return namesRoom(rows[i], looseText(one.room));
        });
        CAPTURE(number, rows[i].join(QLatin1Char('|')).toStdString());
        CHECK((isTaken || told.count(number) > 0));
    }
}

int numberOr(const char* name, int usual) {
    bool told = false;
    const int number = qEnvironmentVariableIntValue(name, &told);
    return told ? number : usual;
}

} // namespace

TEST_CASE("17 no silent default: what comes in from a sheet changed by chance, a second reader sees there") {
    const QTemporaryDir folder;
    const int seed = numberOr("YINGKE_SHEETS_SEED", 2026);
    const int rounds = numberOr("YINGKE_SHEETS_ROUNDS", 300);
    CAPTURE(seed);
    (void)printed(QStringLiteral("make_homes.py"), {folder.path(), QString::number(seed), QString::number(rounds)});
    QStringList names;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        names << folder.filePath(name);
    }
    REQUIRE(names.size() == rounds);
    const QByteArrayList seen = printed(QStringLiteral("second_look.py"), names).split('\n');
    REQUIRE(seen.size() == names.size() + 1);
    test::SheetDesk desk;
    for (const char* one : {"101", "102"}) {
        Household home;
        home.room = {QStringLiteral("1"), QStringLiteral("1"), han(one)};
        REQUIRE(desk.rooms.put({home}).isEmpty());
    }
    Household other;
    other.room = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("201")};
    REQUIRE(desk.rooms.put({other}).isEmpty());
    Compared all;
    for (int i = 0; i < names.size(); ++i) {
        CAPTURE(names.at(i).toStdString(), seen.at(i).toStdString());
        const ImportKind kind =
            names.at(i).contains(QStringLiteral(".rooms.")) ? ImportKind::Register : ImportKind::Arrears;
        const tables::SheetFile file = tables::readSheetFile(names.at(i));
        SheetAnswers answers;
        ImportPlan plan = planSheets(kind, file, names.at(i), desk.rooms, answers);
        CHECK((plan.openQuestions() == 0 || plan.households.empty()));
        CHECK((plan.faults.empty() || plan.households.empty()));
        for (int again = 0; again < 4 && plan.openQuestions() > 0; ++again) {
            answerWithCare(answers, plan);
            plan = planSheets(kind, file, names.at(i), desk.rooms, answers);
        }
        const bool isBoth = plan.refused.isEmpty() && file.refused.isEmpty() && seen.at(i) != "null";
        all.refused += plan.refused.isEmpty() && file.refused.isEmpty() ? 0 : 1;
        if (isBoth) {
            ++all.both;
            const SeenRows rows = rowsSeen(seen.at(i));
            compareTaken(plan.households, kind, rows, all);
            compareTaken(plan.good.households, kind, rows, all);
            compareRows(plan, rows, all);
        }
    }
    WARN(rounds << " sheets: " << all.both << " read by both, " << all.refused << " refused; " << all.owners
                << " owners, " << all.debts << " debts and " << all.rows << " rows compared");
    CHECK(all.both > rounds / 2); // or the comparison says nothing
    CHECK(all.owners > rounds / 20);
    CHECK(all.debts > rounds / 20);
}
