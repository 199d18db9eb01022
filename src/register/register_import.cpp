// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_import.h"

#include "register/import_columns.h"
#include "register/import_planner.h"
#include "register/texts.h"

#include <QCryptographicHash>
#include <QFile>

namespace yingke::registers {

namespace {

QString columnsNeeded(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return Texts::tr("the register sheet has 21 columns, or a row of titles with 房屋 and 业主名称");
    case ImportKind::Arrears:
        return Texts::tr(
            "the arrears sheet has the columns 楼号, 单元, 房屋 (or 房号), 费用名称, 欠费金额, 付款人, 开始日期, "
            "结束日期");
    case ImportKind::Vehicles:
        break;
    }
    return Texts::tr("the vehicles sheet has the columns 楼号, 单元, 房屋 (or 房号), 车牌号");
}

constexpr std::size_t rowsBetweenTold = 500;

/// Of a file that was read whole a moment ago; empty when it can't be read any more.
QString digestOfFile(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

} // namespace

ImportPlan planImport(ImportKind kind, const QString& path, const RoomRegister& rooms, const Progress& progress,
                      const tables::SheetReader& reader, const ImportChoices& choices) {
    ImportPlan plan;
    plan.kind = kind;
    const auto goesOn = [&progress](std::size_t done, std::size_t of) {
        return !progress || progress(static_cast<int>(done), static_cast<int>(of));
    };
    const tables::SheetFile file = tables::readSheetApart(reader, path, [&goesOn] { return goesOn(0, 0); });
    if (file.refusal == tables::SheetRefusal::Cancelled || !goesOn(0, 0)) {
        plan.cancelled = true;
        return plan;
    }
    if (!file.refused.isEmpty()) {
        plan.refused = file.refused;
        return plan;
    }
    const tables::Sheet* sheet = nullptr;
    std::optional<SheetColumns> columns;
    for (const tables::Sheet& one : file.sheets) {
        if (columns = columnsOf(kind, one); columns) {
            sheet = &one;
            break;
        }
    }
    if (sheet == nullptr) {
        plan.refused = Texts::tr("%1 is another sheet: %2.").arg(path, columnsNeeded(kind));
        return plan;
    }
    ImportPlanner planner(kind, rooms.all(GoneRooms::Too), rooms.way(), rooms.renamed(), choices);
    plan.refused = rooms.readFault(); // what is put in place of a household must have seen all of it
    if (!plan.refused.isEmpty()) {
        return plan;
    }
    for (std::size_t i = columns->firstRow; i < sheet->rows.size(); ++i) {
        planner.learn(columns->cellsOf(sheet->rows[i]));
    }
    std::vector<HomeQuestion> questions = planner.homes().questions();
    for (std::size_t i = columns->firstRow; i < sheet->rows.size(); ++i) {
        if (i % rowsBetweenTold == 0 && !goesOn(i, sheet->rows.size())) {
            plan.cancelled = true;
            return plan;
        }
        planner.row(static_cast<int>(i) + 1, columns->cellsOf(sheet->rows[i]));
    }
    plan = planner.end();
    plan.questions = std::move(questions);
    plan.digest = digestOfFile(path);
    if (plan.rooms.empty() && plan.faults.empty()) {
        plan.refused = Texts::tr("%1 has no rows below its titles.").arg(path);
    }
    return plan;
}

QString countsText(const ImportPlan& plan) {
    const QString counts = QStringLiteral("%1 + %2").arg(QString::number(plan.added), QString::number(plan.changed));
    return plan.gone == 0 ? counts : counts + QStringLiteral(" - %1").arg(plan.gone);
}

ImportNote noteOf(const ImportPlan& plan, const QString& person, std::int64_t utc) {
    return {plan.kind, utc, person, plan.added, plan.changed, plan.gone, plan.digest};
}

QString kindText(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return Texts::tr("Rooms and people");
    case ImportKind::Arrears:
        return Texts::tr("Arrears");
    case ImportKind::Vehicles:
        break;
    }
    return Texts::tr("Vehicles");
}

} // namespace yingke::registers
