// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/named_sheet.h"

#include "register/rooms/texts.h"
#include "register/sheets/row_questions.h"

#include <QRegularExpression>

namespace yingke::registers {

namespace {

bool matches(const QString& name, const QRegularExpression& words) { return name.contains(words); }

std::vector<SheetChoice> leftOutOr(const QString& taken) {
    return {{answers::leftOut, Texts::tr("yes, it is not taken")}, {answers::ownRow, taken}};
}

} // namespace

std::optional<NamedSheet> namedSheet(ImportKind kind, const SheetShape& shape) {
    static const QRegularExpression total(QStringLiteral("汇总|合计|总计|总表|统计|总览|全部"));
    static const QRegularExpression paid(QStringLiteral("已[收缴交付]|缴清|结清|实收"));
    static const QRegularExpression gone(QStringLiteral("已?搬[走离出]|迁出|退租|历史|原业主|旧|作废|注销"));
    static const QRegularExpression example(QStringLiteral("示例|样例|范例|例子|模[板版]|填写"));
    static const QRegularExpression year(QStringLiteral("^(?:19|20)\\d{2}年?(?:度)?$"));
    static const QRegularExpression phase(
        QStringLiteral("^(?:第?[0-9一二三四五六七八九十]+[期区]|[东西南北中][区苑]|.{1,4}[苑期])$"));
    const QString& name = shape.sheet;
    const QString here = Texts::tr("no, what stands in it is of now");
    if (kind == ImportKind::Arrears && matches(name, total)) {
        return NamedSheet{Texts::tr("Is the worksheet \"%1\" a total of the other worksheets?").arg(name),
                          leftOutOr(Texts::tr("no, what stands in it is owed besides"))};
    }
    if (kind == ImportKind::Arrears && matches(name, paid)) {
        return NamedSheet{Texts::tr("Is what stands in the worksheet \"%1\" paid?").arg(name),
                          leftOutOr(Texts::tr("no, what stands in it is owed besides"))};
    }
    if (matches(name, example)) {
        return NamedSheet{Texts::tr("Is the worksheet \"%1\" an example?").arg(name), leftOutOr(here)};
    }
    if (kind != ImportKind::Arrears && (matches(name, gone) || matches(name, year))) {
        return NamedSheet{
            Texts::tr("Is the worksheet \"%1\" of earlier, and those who stand in it have left?").arg(name),
            leftOutOr(here)};
    }
    if (matches(name, phase) && !shape.has(SheetField::Community) && !shape.has(SheetField::Phase)) {
        return NamedSheet{Texts::tr("Does the worksheet's name \"%1\" belong to the rooms in it?").arg(name),
                          {{answers::phase, Texts::tr("yes, it is their community or phase")},
                           {answers::ownRow, Texts::tr("no, the rooms are whole without it")}},
                          true};
    }
    return std::nullopt;
}

} // namespace yingke::registers
