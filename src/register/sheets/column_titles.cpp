// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/column_titles.h"

#include "office/texts/written.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace yingke::registers {

namespace {

using Kind = TitleMeaning::Kind;

enum class Who { Nobody, First, Occupant, Contact, Family };

/// The longer word first: 紧急联系人 before 联系人.
constexpr std::pair<const char16_t*, Who> peopleWords[] = {
    {u"紧急联系人", Who::Contact},  {u"联系人", Who::Contact},  {u"业主", Who::First},
    {u"产权人", Who::First},        {u"房主", Who::First},      {u"房东", Who::First},
    {u"户主", Who::First},          {u"客户", Who::First},      {u"住户", Who::First},
    {u"人员", Who::First},          {u"承租人", Who::Occupant}, {u"承租户", Who::Occupant},
    {u"现业主", Who::First},        {u"权利人", Who::First},    {u"承租方", Who::Occupant},
    {u"租赁人", Who::Occupant},     {u"租户", Who::Occupant},   {u"租客", Who::Occupant},
    {u"实际使用人", Who::Occupant}, {u"使用人", Who::Occupant}, {u"居住人", Who::Occupant},
    {u"家庭成员", Who::Family},     {u"家属", Who::Family}};

const QHash<QString, SheetField>& basicWords() {
    static const QHash<QString, SheetField> all = [] {
        QHash<QString, SheetField> words;
        const auto add = [&words](const char16_t* list, SheetField field) {
            for (const QString& one : QStringView(list).toString().split(QLatin1Char(' '))) {
                words.insert(one, field);
            }
        };
        add(u"姓名 名称 名字 名", SheetField::Name);
        add(u"电话 联系电话 联系方式 手机 手机号 手机号码 电话号码 移动电话 联系手机 联系号码 联系手机号 手机电话",
            SheetField::Telephone);
        add(u"身份证 身份证号 身份证号码 证件号码 证件号 身份证件号", SheetField::Identity);
        add(u"性别", SheetField::Gender);
        return words;
    }();
    return all;
}

/// Long: one table of words, a row a field.
/// The words of each field, the field's own first.
const char16_t* wordsOf(SheetField field) {
    switch (field) {
    case SheetField::Building:
        return u"楼号 楼栋 楼栋号 栋号 楼宇 楼幢 幢号 座号 幢 栋 座 楼 楼座 号楼 楼宇名称 楼栋名称 楼宇号 楼幢号 "
               u"楼房号 栋座 楼栋编号 楼号编号";
    case SheetField::Unit:
        return u"单元 单元号 梯号 单元名称 单元编号 门栋 梯";
    case SheetField::Room:
        return u"房屋 房号 房间 房间号 室号 房屋编号 房屋名称 门牌号 户号 室 房屋号 房间编号 房间名称 门牌 户室号 房产 "
               u"房产名称 "
               u"房产编号 房屋信息 单元房号 房屋地址 商铺号 铺位号 资源名称 地址 住址 所属房号 房屋全称 房屋坐落 坐落 "
               u"房间全称";
    case SheetField::Floor:
        return u"楼层 所在楼层 层";
    case SheetField::Area:
        return u"建筑面积 面积 房屋面积 建面 产权面积 收费面积 计费面积";
    case SheetField::State:
        return u"房屋状态 入住状态 入住情况 房态 使用状态";
    case SheetField::OwnerKind:
        return u"业主类型 客户类型 住户类型 业主类别 客户类别 住户类别 业主性质 客户性质 "
               u"住户性质";
    case SheetField::PersonKind:
        return u"人员类型 人员类别 人员属性";
    case SheetField::Role:
        return u"人员角色 角色 身份 与业主关系 住户身份 人员身份 业主关系 关系 与户主关系 户主关系 与房主关系 住户关系 "
               u"家庭关系 居住身份 客户身份 业主身份 是否业主 "
               u"是否产权人";
    case SheetField::Fee:
        return u"费用名称 费用 费用项目 收费项目 费项 费用项 费用类型 收费科目 收费名称 缴费项目 费用类别 收费类型 "
               u"费目 科目 收费标准名称 收费项目名称 收费标准";
    case SheetField::Amount:
        return u"欠费金额 欠缴金额 未缴金额 未收金额 欠费 欠款 欠款金额 欠缴 未收 未缴 未付 未付金额 未交 未交金额 "
               u"欠交 欠交金额 "
               u"待缴金额 待收金额 待缴 尚欠 尚欠金额 拖欠金额 欠费余额 未收款 未缴费用 未缴费金额 未结金额 未支付金额";
    case SheetField::Payer:
        return u"付款人 缴费人 付款方 交费人 付费人 付费方 缴费对象 收费对象 承担人 "
               u"缴费人类型 付款人类型 缴费主体 费用承担方 承担方 费用承担人 收费对象类型 缴费对象类型";
    case SheetField::From:
        return u"开始日期 开始时间 起始日期 起 起始时间 开始 费用开始日期 费用起始日期 计费开始日期 收费开始日期 "
               u"欠费开始日期 "
               u"欠费起始日期 开始月份 起始月份 计费开始时间 费用开始时间 欠费起始月 欠费开始时间 收费开始时间 "
               u"欠费起始时间 欠费起始 欠费开始";
    case SheetField::Until:
        return u"结束日期 结束时间 截止日期 止 截止时间 终止日期 结束 费用结束日期 费用截止日期 计费结束日期 "
               u"收费结束日期 欠费结束日期 "
               u"欠费截止日期 结束月份 截止月份 计费结束时间 费用结束时间 欠费截止月 欠费结束时间 收费结束时间 "
               u"欠费截止时间 欠费截止 欠费结束";
    case SheetField::Plate:
        return u"车牌号 车牌 车牌号码 车号 号牌 牌照 车辆号牌 车辆牌号 车辆车牌 车牌号1";
    case SheetField::Community:
        return u"小区 小区名称 楼盘 楼盘名称 项目名称 园区 社区 社区名称 所属小区 所属项目 项目";
    case SheetField::Phase:
        return u"期 期数 分期 期别 区 分区 苑区 组团 区域";
    case SheetField::PlaceKind:
        return u"房屋类型 物业类型 房产类型 房屋性质 物业性质 资产类型 业态 房屋用途 房屋类别 物业类别 产品类型";
    case SheetField::MovedOut:
        return u"搬出日期 搬离日期 迁出日期 退租日期 退房日期 离开日期 搬出时间 搬离时间 迁出时间 退租时间 注销日期 "
               u"离场日期 离场时间 退房时间 离开时间 搬走日期 搬走时间 腾退日期 注销时间 迁离日期";
    case SheetField::PersonState:
        return u"人员状态 住户状态 业主状态 客户状态 居住状态 在住状态 租户状态 成员状态 租赁状态 租约状态 合同状态 "
               u"在住 是否在住 是否现住 是否当前业主 是否现业主 当前业主 是否当前住户 是否当前 是否搬离 是否搬走 "
               u"是否搬出 是否迁出 是否退租 是否已搬走 是否已搬离 是否已退租 "
               u"是否离开 "
               u"车辆状态 月卡状态";
    case SheetField::Validity:
        return u"是否有效 有效 有效性 有效状态 有效标志 数据状态 记录状态 是否启用 启用 启用状态 是否在用 是否作废 "
               u"作废 是否注销 注销 是否失效 失效 是否停用 是否删除 删除标志 删除标记 是否无效 无效 "
               u"delflag deleted isdeleted isvalid valid enabled";
    case SheetField::Debtor:
        return u"客户名称 客户姓名 客户 户名 业主姓名 业主名称 业主 户主 户主姓名 住户姓名 住户 姓名 产权人 欠费人 "
               u"租户姓名 租户名称 租户 承租人";
    case SheetField::ContactTelephone:
        return u"紧急联系电话 紧急电话 紧急联系方式 紧急联系号码 紧急联系手机";
    case SheetField::SecondTelephone:
        return u"备用电话 电话2 联系电话2 手机2 手机号2 其他电话 其它电话 第二联系电话 固定电话 座机 宅电 家庭电话 "
               u"联系方式2 手机号码2 电话号码2 电话二 联系电话二 联系方式二 手机二 住宅电话 备用手机 备用号码 "
               u"备用联系方式 备用联系电话 其他联系方式 第二电话 固话 业主电话2 业主联系电话2 业主手机2 业主手机号2 "
               u"业主联系方式2";
    case SheetField::PaidState:
        return u"缴费状态 收费状态 是否缴费 缴纳状态 付款状态 支付状态 交费状态 收款状态 是否已缴 账单状态 缴费情况 "
               u"是否欠费 是否欠缴 有无欠费 欠费状态 欠费情况 是否缴清 是否结清 是否交费 是否已交 是否已缴费";
    case SheetField::Period:
        return u"费用期间 账期 所属期 欠费月份 收费期间 计费周期 欠费期间 欠费时段 所属月份 费用月份 收费周期 账单月份 "
               u"欠费账期 计费期间 "
               u"月份 期间 费用所属月份 应收月份 费用年月 欠费时间段 欠费年月 账单年月 计费月份";
    case SheetField::Name:
    case SheetField::Gender:
    case SheetField::Telephone:
    case SheetField::Identity:
    case SheetField::Contact:
    case SheetField::PlaceMore: // what is left over beside the room
    case SheetField::OtherRoom:
    case SheetField::OtherDebtor:
    case SheetField::OccupantName:
    case SheetField::OccupantTelephone:
    case SheetField::OccupantIdentity:
    case SheetField::FamilyName:
    case SheetField::FamilyTelephone:
        break; // by whose they are, below
    }
    return u"";
}

using Words = QHash<QString, TitleMeaning>;

Words wordsFor(ImportKind kind) {
    Words all;
    for (const SheetField field : fieldsOf(kind)) {
        int rank = 0;
        for (const QString& word : QStringView(wordsOf(field)).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            all.insert(word, {Kind::Field, field, rank++});
        }
    }
    // One word that says another thing in each kind.
    all.insert(QStringLiteral("状态"), {Kind::Field,
                                        kind == ImportKind::Register  ? SheetField::State
                                        : kind == ImportKind::Arrears ? SheetField::PaidState
                                                                      : SheetField::PersonState,
                                        100});
    return all;
}

const Words& knownWords(ImportKind kind) {
    static const Words all[] = {wordsFor(ImportKind::Register), wordsFor(ImportKind::Arrears),
                                wordsFor(ImportKind::Vehicles)};
    return all[static_cast<int>(kind)];
}

std::optional<SheetField> fieldOfWho(Who who, SheetField basic) {
    const bool name = basic == SheetField::Name;
    const bool telephone = basic == SheetField::Telephone;
    switch (who) {
    case Who::Nobody:
    case Who::First:
        return basic;
    case Who::Occupant:
        return name                            ? std::optional(SheetField::OccupantName)
               : telephone                     ? std::optional(SheetField::OccupantTelephone)
               : basic == SheetField::Identity ? std::optional(SheetField::OccupantIdentity)
                                               : std::nullopt;
    case Who::Contact:
        return name        ? std::optional(SheetField::Contact)
               : telephone ? std::optional(SheetField::ContactTelephone)
                           : std::nullopt;
    case Who::Family:
        break;
    }
    return name        ? std::optional(SheetField::FamilyName)
           : telephone ? std::optional(SheetField::FamilyTelephone)
                       : std::nullopt;
}

/// 业主联系电话, 租户姓名, 联系电话 …; what stands behind a stroke (姓名/公司名称) is passed over.
TitleMeaning ofPeople(const QString& title) {
    Who who = Who::Nobody;
    QString rest = title;
    int rank = 2;
    for (const auto& [word, of] : peopleWords) {
        const QString prefix = QStringView(word).toString();
        if (title.startsWith(prefix)) {
            who = of;
            rest = title.mid(prefix.size());
            rank = saysOwner(prefix) || saysTenant(prefix) ? 0 : 1;
            break;
        }
    }
    static const QRegularExpression behind(QStringLiteral("[/、,及或1一].*$"));
    rest.remove(behind);
    if (rest.isEmpty() && who != Who::Nobody) {
        const auto field = fieldOfWho(who, SheetField::Name);
        return field ? TitleMeaning{Kind::Field, *field, rank} : TitleMeaning{};
    }
    const auto basic = basicWords().constFind(rest);
    if (basic == basicWords().constEnd() || (who == Who::Nobody && rest.size() < 2)) {
        return {};
    }
    if (who == Who::Nobody && *basic != SheetField::Name) {
        return {Kind::OfPerson, *basic, rank};
    }
    const auto field = fieldOfWho(who, *basic);
    return field ? TitleMeaning{Kind::Field, *field, rank} : TitleMeaning{};
}

bool resemblesOwed(const QString& title) {
    static const QRegularExpression sum(
        QStringLiteral("金额|应收|应缴|应付|应交|本金|合计|总额|总计|欠|未缴|未收|未付|未交|余额"));
    static const QRegularExpression other(QStringLiteral(
        "已|实收|实缴|实付|单价|违约|滞纳|减免|优惠|预|押|数量|面积|日期|时间|月数|天数|次数|原因|状态|说明"));
    return title.contains(sum) && !title.contains(other);
}

/// 欠费金额(万元), 欠费(分), 元/月: its figures are no sums in yuan.
bool namesOtherUnit(const QString& written) {
    static const QRegularExpression other(
        QStringLiteral("[(\\[【〔/,:](?:单位[:：]?)?(?:万元|万|千元|百元|角|分|美元|港元|usd|元/月|元/年|元/季|元/"
                       "m2|元/平方?米|元/㎡|"
                       "每月|每年|月均)[)\\]】〕]?$|(?:万元|千元|元/月|元/年)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sum(QStringLiteral("金额|欠|未缴|未收|未付|未交|待缴|待收|应收|应缴|本金|合计|款"));
    const QString plain = office::plainWritten(written).remove(QLatin1Char(' '));
    return plain.contains(sum) && plain.contains(other);
}

} // namespace

QString plainTitle(const QString& written) {
    QString text = office::plainWritten(written);
    static const QRegularExpression noise(QStringLiteral("[\\s*:：_·.。\"“”]"));
    static const QRegularExpression brackets(QStringLiteral("[(\\[【〔{<《]([^)\\]】〕}>》]*)[)\\]】〕}>》]"));
    static const QRegularExpression unit(QStringLiteral("(?:[/,，-](?:元|m2|平方米|平米|㎡)|m2|\\(.*|（.*)$"));
    static const QRegularExpression must(QStringLiteral("^(?:必填|选填|必录)|(?:必填|选填|必录项?)$"));
    text.remove(noise);
    QString inside;
    for (auto all = brackets.globalMatch(text); all.hasNext();) {
        inside = all.next().captured(1);
    }
    text.remove(brackets);
    text.remove(unit);
    text.remove(must);
    const QString whose = groupOf(inside);
    return !whose.isEmpty() && !text.contains(whose) && groupOf(text).isEmpty() ? whose + text : text;
}

TitleMeaning meaningOf(ImportKind kind, const QString& written) {
    const QString title = plainTitle(written);
    static const QStringList others = QStringLiteral("序号 编号 序 no 行号 # 未导入原因 备注").split(QLatin1Char(' '));
    if (others.contains(title.toLower())) {
        return {Kind::NoField};
    }
    if (kind == ImportKind::Arrears && namesOtherUnit(written)) {
        return {Kind::OtherUnit};
    }
    const Words& words = knownWords(kind);
    if (const auto found = words.constFind(title.toLower()); found != words.constEnd()) {
        return *found;
    }
    if (kind == ImportKind::Register) {
        return ofPeople(title);
    }
    return kind == ImportKind::Arrears && resemblesOwed(title) ? TitleMeaning{Kind::ResemblesOwed} : TitleMeaning{};
}

QString groupOf(const QString& written) {
    QString text = office::plainWritten(written);
    static const QRegularExpression behind(QStringLiteral("(?:基本)?(?:信息|资料|情况)$"));
    text.remove(QLatin1Char(' ')).remove(behind);
    const bool isGroup = std::any_of(std::begin(peopleWords), std::end(peopleWords),
                                     [&text](const auto& one) { return text == QStringView(one.first).toString(); });
    return isGroup ? text : QString();
}

bool saysOwner(const QString& written) {
    static const QRegularExpression owner(QStringLiteral("业主|产权人|房主|房东"));
    static const QRegularExpression doubt(QStringLiteral("租|使用|住户|客户|原|前|代理|委托|与业主|家属"));
    return written.contains(owner) && !written.contains(doubt);
}

bool saysGone(const QString& word) {
    static const QRegularExpression gone(
        QStringLiteral("^(?:已|已经)?(?:搬离|搬出|搬走|搬家|迁出|迁走|退租|退房|退|离开|过户|离场|清退)$|"
                       "^(?:原|前|历史)(?:业主|住户|租户|产权人)$|^(?:不|未|非)在住$|^不在$|^历史$|^已售出$"));
    return gone.match(office::plainWritten(word)).hasMatch();
}

bool saysVoid(const QString& word) {
    static const QRegularExpression none(QStringLiteral(
        "^(?:已|已经)?(?:注销|作废|失效|停用|禁用|删除|撤销|废弃)$|^(?:无|未生)效$|^(?:已)?(?:不再使用|不用)$"));
    return none.match(office::plainWritten(word)).hasMatch();
}

bool saysOther(const QString& word) {
    static const QRegularExpression other(QStringLiteral(
        "^(?:承?租(?:户|客|住|赁|用)?|出租|合租|整租|(?:租|承租|租赁)人|使用人|家属|家庭成员|亲属|配偶|妻子?|丈夫|夫|"
        "儿子|女儿|子女|父亲?|母亲?|父母|保姆|代理人|亲友|朋友)$"));
    return saysGone(word) || saysVoid(word) || other.match(office::plainWritten(word)).hasMatch();
}

bool saysTenant(const QString& written) {
    static const QRegularExpression tenant(QStringLiteral("租户|租客|承租|租赁人"));
    static const QRegularExpression doubt(QStringLiteral("业主|产权|原|前|家属|使用"));
    return written.contains(tenant) && !written.contains(doubt);
}

} // namespace yingke::registers
