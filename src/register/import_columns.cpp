// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/import_columns.h"

#include <algorithm>

namespace yingke::registers {

namespace {

using Positions = std::vector<std::optional<SheetField>>;

/// The field's own title first, then what other systems call it.
QStringList wordsOf(SheetField field) {
    const auto list = [](const char16_t* words) { return QStringView(words).toString().split(QLatin1Char(' ')); };
    switch (field) {
    case SheetField::Building:
        return list(u"楼号 楼栋 楼栋号 栋号 楼宇 楼幢 幢号 座号");
    case SheetField::Unit:
        return list(u"单元 单元号 梯号");
    case SheetField::Room:
        return list(u"房屋 房号 房间 房间号 室号 房屋编号 房屋名称 门牌号");
    case SheetField::Floor:
        return list(u"楼层 所在楼层");
    case SheetField::Area:
        return list(u"建筑面积 面积");
    case SheetField::State:
        return list(u"房屋状态 状态");
    case SheetField::Name:
        return list(u"业主名称 业主姓名 业主 姓名 客户名称 客户姓名 住户姓名");
    case SheetField::Gender:
        return list(u"性别");
    case SheetField::Telephone:
        return list(u"手机号 手机 手机号码 联系电话 电话 电话号码");
    case SheetField::Identity:
        return list(u"身份证 身份证号 身份证号码 证件号码 证件号");
    case SheetField::OwnerKind:
        return list(u"业主类型 客户类型 住户类型");
    case SheetField::PersonKind:
        return list(u"人员类型");
    case SheetField::Role:
        return list(u"人员角色 身份 与业主关系");
    case SheetField::Contact:
        return list(u"联系人 紧急联系人");
    case SheetField::ContactTelephone:
        return list(u"联系人电话 紧急联系人电话");
    case SheetField::Fee:
        return list(u"费用名称 费用 费用项目 收费项目 费项");
    case SheetField::Amount:
        return list(u"欠费金额 金额 应收金额 欠缴金额 未缴金额");
    case SheetField::Payer:
        return list(u"付款人 缴费人 付款方");
    case SheetField::From:
        return list(u"开始日期 开始时间 起始日期 起");
    case SheetField::Until:
        return list(u"结束日期 结束时间 截止日期 止");
    case SheetField::Plate:
        return list(u"车牌号 车牌 车牌号码");
    }
    return {};
}

Positions positionsOf(ImportKind kind) {
    using F = SheetField;
    switch (kind) {
    case ImportKind::Register:
        return {
            F::Building,  F::Unit,     F::Room,      F::Floor,      std::nullopt, std::nullopt, std::nullopt,
            std::nullopt, F::Area,     std::nullopt, std::nullopt,  F::State,     F::Name,      F::Gender,
            F::Telephone, F::Identity, F::OwnerKind, F::PersonKind, F::Role,      F::Contact,   F::ContactTelephone};
    case ImportKind::Arrears:
        return {F::Building, F::Unit, F::Room, F::Fee, F::Amount, F::Payer, F::From, F::Until};
    case ImportKind::Vehicles:
        return {F::Building, F::Unit, F::Room, F::Plate};
    }
    return {};
}

/// Without which a row is no header of this kind.
SheetField markOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return SheetField::Name;
    case ImportKind::Arrears:
        return SheetField::Amount;
    case ImportKind::Vehicles:
        break;
    }
    return SheetField::Plate;
}

int columnOf(SheetField field, const QStringList& header) {
    for (const QString& word : wordsOf(field)) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            QString title = header.at(i);
            title.remove(QLatin1Char(' ')).remove(QLatin1Char('*'));
            if (title == word) {
                return static_cast<int>(i);
            }
        }
    }
    return -1;
}

std::optional<SheetColumns> byHeader(ImportKind kind, const tables::Sheet& sheet) {
    for (std::size_t row = 0; row < std::min<std::size_t>(sheet.rows.size(), 10); ++row) {
        const QStringList& header = sheet.rows.at(row);
        if (columnOf(SheetField::Room, header) < 0 || columnOf(markOf(kind), header) < 0) {
            continue;
        }
        SheetColumns columns;
        columns.firstRow = row + 1;
        columns.at.fill(-1);
        for (const std::optional<SheetField>& field : positionsOf(kind)) {
            if (field) {
                columns.at.at(static_cast<std::size_t>(*field)) = columnOf(*field, header);
            }
        }
        return columns;
    }
    return std::nullopt;
}

std::optional<SheetColumns> byPosition(ImportKind kind, const tables::Sheet& sheet) {
    qsizetype width = 0;
    for (std::size_t row = 0; row < std::min<std::size_t>(sheet.rows.size(), 50); ++row) {
        width = std::max(width, sheet.rows.at(row).size());
    }
    Positions positions = positionsOf(kind);
    // A workbook drops the empty cells at the end of its rows; a CSV has them all.
    const bool isWorkbook = !sheet.name.isEmpty();
    const auto whole = static_cast<qsizetype>(positions.size());
    const qsizetype least = !isWorkbook                    ? whole
                            : kind == ImportKind::Register ? 13
                            : kind == ImportKind::Arrears  ? whole - 1
                                                           : whole;
    if (kind != ImportKind::Register && width <= whole - 2 && width >= least - 2) {
        positions.erase(positions.begin(), positions.begin() + 2); // the room in one column
    } else if (width < least || width > whole) {
        return std::nullopt;
    }
    SheetColumns columns;
    columns.at.fill(-1);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (const auto& field = positions.at(i)) {
            columns.at.at(static_cast<std::size_t>(*field)) = static_cast<int>(i);
        }
    }
    return columns;
}

} // namespace

bool SheetCells::areEmpty(std::initializer_list<SheetField> fields) const {
    return std::all_of(fields.begin(), fields.end(), [this](SheetField field) { return (*this)[field].isEmpty(); });
}

bool SheetCells::sayNothing() const {
    for (std::size_t i = 0; i < sheetFieldCount; ++i) {
        const auto field = static_cast<SheetField>(i);
        if (field != SheetField::Building && field != SheetField::Unit && !m_cells.at(i).isEmpty()) {
            return false;
        }
    }
    return true;
}

SheetCells SheetColumns::cellsOf(const QStringList& row) const {
    SheetCells cells;
    for (std::size_t i = 0; i < sheetFieldCount; ++i) {
        if (at.at(i) >= 0) {
            cells[static_cast<SheetField>(i)] = row.value(at.at(i));
        }
    }
    return cells;
}

QString titleOf(SheetField field) { return wordsOf(field).front(); }

QStringList titlesOf(ImportKind kind) {
    if (kind == ImportKind::Register) {
        return QStringLiteral("楼号,单元,房屋,楼层,总楼层,有无电梯,房屋类型,户型,建筑面积,室内面积,租金,房屋状态,"
                              "业主名称,性别,手机号,身份证,业主类型,人员类型,人员角色,联系人,联系人电话")
            .split(QLatin1Char(','));
    }
    QStringList titles;
    for (const std::optional<SheetField>& field : positionsOf(kind)) {
        titles << (field ? titleOf(*field) : QString());
    }
    return titles;
}

std::optional<SheetColumns> columnsOf(ImportKind kind, const tables::Sheet& sheet) {
    const auto columns = byHeader(kind, sheet);
    return columns ? columns : byPosition(kind, sheet);
}

} // namespace yingke::registers
