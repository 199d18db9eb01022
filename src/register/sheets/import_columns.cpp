// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/import_columns.h"

#include <algorithm>

namespace yingke::registers {

namespace {

/// By the order of SheetField.
constexpr std::array<const char16_t*, sheetFieldCount> fieldTitles = {
    u"楼号",     u"单元",       u"房屋",       u"楼层",     u"建筑面积", u"房屋状态",   u"业主名称",    u"性别",
    u"手机号",   u"身份证",     u"业主类型",   u"人员类型", u"人员角色", u"联系人",     u"联系人电话",  u"费用名称",
    u"欠费金额", u"付款人",     u"开始日期",   u"结束日期", u"车牌号",   u"小区",       u"备用电话",    u"租户姓名",
    u"租户电话", u"租户身份证", u"家属姓名",   u"家属电话", u"缴费状态", u"费用期间",   u"分期",        u"房屋类型",
    u"搬出日期", u"人员状态",   u"其他位置列", u"是否有效", u"欠费人",   u"另一列房号", u"另一列欠费人"};
constexpr std::array<const char*, sheetFieldCount> fieldKeys = {"building",
                                                                "unit",
                                                                "room",
                                                                "floor",
                                                                "area",
                                                                "state",
                                                                "name",
                                                                "gender",
                                                                "telephone",
                                                                "identity",
                                                                "owner_kind",
                                                                "person_kind",
                                                                "role",
                                                                "contact",
                                                                "contact_telephone",
                                                                "fee",
                                                                "amount",
                                                                "payer",
                                                                "from",
                                                                "until",
                                                                "plate",
                                                                "community",
                                                                "second_telephone",
                                                                "occupant",
                                                                "occupant_telephone",
                                                                "occupant_identity",
                                                                "family",
                                                                "family_telephone",
                                                                "paid",
                                                                "period",
                                                                "phase",
                                                                "place_kind",
                                                                "moved_out",
                                                                "person_state",
                                                                "place_more",
                                                                "valid",
                                                                "debtor",
                                                                "other_room",
                                                                "other_debtor"};

} // namespace

bool SheetCells::areEmpty(std::initializer_list<SheetField> fields) const {
    return std::all_of(fields.begin(), fields.end(), [this](SheetField field) { return (*this)[field].isEmpty(); });
}

bool SheetCells::sayNothing() const {
    for (std::size_t i = 0; i < sheetFieldCount; ++i) {
        const auto field = static_cast<SheetField>(i);
        const bool above = field == SheetField::Building || field == SheetField::Unit ||
                           field == SheetField::Community || field == SheetField::Phase;
        if (!above && !m_cells.at(i).isEmpty()) {
            return false;
        }
    }
    return true;
}

QString titleOf(SheetField field) { return QStringView(fieldTitles.at(static_cast<std::size_t>(field))).toString(); }

QString keyOf(SheetField field) { return QLatin1String(fieldKeys.at(static_cast<std::size_t>(field))); }

std::optional<SheetField> fieldOf(const QString& key) {
    for (std::size_t i = 0; i < sheetFieldCount; ++i) {
        if (key == QLatin1String(fieldKeys.at(i))) {
            return static_cast<SheetField>(i);
        }
    }
    return std::nullopt;
}

std::vector<SheetField> fieldsOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return {SheetField::Community,
                SheetField::Phase,
                SheetField::Building,
                SheetField::Unit,
                SheetField::Room,
                SheetField::Floor,
                SheetField::PlaceKind,
                SheetField::Area,
                SheetField::State,
                SheetField::Name,
                SheetField::Gender,
                SheetField::Telephone,
                SheetField::SecondTelephone,
                SheetField::Identity,
                SheetField::OwnerKind,
                SheetField::PersonKind,
                SheetField::Role,
                SheetField::PersonState,
                SheetField::Validity,
                SheetField::MovedOut,
                SheetField::OccupantName,
                SheetField::OccupantTelephone,
                SheetField::OccupantIdentity,
                SheetField::FamilyName,
                SheetField::FamilyTelephone,
                SheetField::Contact,
                SheetField::ContactTelephone};
    case ImportKind::Arrears:
        return {SheetField::Community, SheetField::Phase,       SheetField::Building, SheetField::Unit,
                SheetField::Room,      SheetField::Fee,         SheetField::Amount,   SheetField::PaidState,
                SheetField::Payer,     SheetField::From,        SheetField::Until,    SheetField::Debtor,
                SheetField::Period,    SheetField::PersonState, SheetField::Validity};
    case ImportKind::Vehicles:
        break;
    }
    return {SheetField::Community, SheetField::Phase, SheetField::Building,    SheetField::Unit,
            SheetField::Room,      SheetField::Plate, SheetField::PersonState, SheetField::Validity};
}

std::vector<std::optional<SheetField>> positionsOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Register:
        return {SheetField::Building,  SheetField::Unit,      SheetField::Room,
                SheetField::Floor,     std::nullopt,          std::nullopt,
                SheetField::PlaceKind, std::nullopt,          SheetField::Area,
                std::nullopt,          std::nullopt,          SheetField::State,
                SheetField::Name,      SheetField::Gender,    SheetField::Telephone,
                SheetField::Identity,  SheetField::OwnerKind, SheetField::PersonKind,
                SheetField::Role,      SheetField::Contact,   SheetField::ContactTelephone};
    case ImportKind::Arrears:
        return {SheetField::Building, SheetField::Unit,  SheetField::Room, SheetField::Fee,
                SheetField::Amount,   SheetField::Payer, SheetField::From, SheetField::Until};
    case ImportKind::Vehicles:
        break;
    }
    return {SheetField::Building, SheetField::Unit, SheetField::Room, SheetField::Plate};
}

QStringList titlesOf(ImportKind kind) {
    if (kind == ImportKind::Register) {
        return QStringLiteral("楼号,单元,房屋,楼层,总楼层,有无电梯,房屋类型,户型,建筑面积,室内面积,租金,房屋状态,"
                              "业主名称,性别,手机号,身份证,业主类型,人员类型,人员角色,联系人,联系人电话")
            .split(QLatin1Char(','));
    }
    QStringList all;
    for (const std::optional<SheetField>& field : positionsOf(kind)) {
        all << (field ? titleOf(*field) : QString());
    }
    return all;
}

} // namespace yingke::registers
