// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/row_kinds.h"

#include "office/texts/written.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::registers {

namespace {

/// In a column that is not read: the word alone, since a remark may end with it.
bool isTotalWord(const QString& text) {
    static const QRegularExpression total(QStringLiteral("^(?:本页|本表|本栋|楼栋|单元)?(?:合计|小计|总计|累计|共计|"
                                                         "平均(?:值|数)?)[:：]?$|^共\\d+(?:户|套|间|人|条|笔).*$"));
    const bool may = text.contains(QChar(u'计')) || text.contains(QChar(u'均')) || text.startsWith(QChar(u'共'));
    QString plain = may ? office::plainWritten(text) : QString();
    return may && total.match(plain.remove(QLatin1Char(' '))).hasMatch();
}

} // namespace

bool isAnyTotal(const QString& text) {
    static const QRegularExpression total(
        QStringLiteral("^[\\p{L}\\d#、-]{0,10}(?:合计|小计|总计|累计|共计|汇总|平均(?:值|数)?)[:：]?(?:\\d[\\d.,]*)?(?:"
                       "元|户|套|间|人|条)?$|"
                       "^共\\d+(?:户|套|间|人|条|笔|项|车|辆).*$|^(?:grand|sub)? ?total$"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const bool may = text.contains(QChar(u'计')) || text.contains(QChar(u'汇')) || text.contains(QChar(u'均')) ||
                     text.startsWith(QChar(u'共')) || text.endsWith(QLatin1String("total"), Qt::CaseInsensitive);
    QString plain = may ? office::plainWritten(text) : QString();
    return may && total.match(plain.remove(QLatin1Char(' '))).hasMatch();
}

RowKinds::RowKinds(const tables::Sheet& sheet, const SheetShape& shape) : m_sheet(sheet), m_shape(shape) {}

bool RowKinds::isRead(int column) const {
    return std::find(m_shape.at.at.begin(), m_shape.at.at.end(), column) != m_shape.at.at.end();
}

bool RowKinds::isTitles(const QStringList& row) const {
    const auto rows = static_cast<std::size_t>(m_shape.titleRows);
    for (std::size_t back = 1; back <= rows; ++back) {
        const QStringList& titles = m_sheet.rows[m_shape.firstRow - back];
        int same = 0;
        int other = 0;
        for (qsizetype i = 0; i < row.size() && other == 0; ++i) {
            same += !row.at(i).isEmpty() && row.at(i) == titles.value(i) ? 1 : 0;
            other += !row.at(i).isEmpty() && row.at(i) != titles.value(i) ? 1 : 0;
        }
        if (same > 1 && other == 0) {
            return true;
        }
    }
    return false;
}

bool RowKinds::isRemark(std::size_t i, const SheetCells& cells) const {
    static const QRegularExpression begins(
        QStringLiteral("^(?:备注|注[:：]|说明|制表|填表|审核|复核|打印|截止|截至|统计|负责人|经办|以上|以下|温馨提示|"
                       "未完|续表|其中|接下页|转下页|单位[:：]|"
                       "日期[:：]|第\\d+页)"));
    static const QRegularExpression guides(QStringLiteral(
        "^[(（【\\[]?(?:必填|选填|非必填|例[:：如]|示例|如[:：]|填写|请填|请输入|请选择|格式|文本|不填)"));
    constexpr std::size_t rowsOfGuides = 3;
    const QStringList& row = m_sheet.rows[i];
    int filled = 0;
    int withColon = 0;
    const bool mayGuide = i < m_shape.firstRow + rowsOfGuides;
    bool guided = false;
    QString first;
    for (const QString& cell : row) {
        if (!cell.isEmpty()) {
            first = filled == 0 ? cell : first;
            ++filled;
            withColon += cell.contains(QChar(u'：')) || cell.contains(QLatin1Char(':')) ? 1 : 0;
            guided = guided || (mayGuide && guides.match(cell).hasMatch());
        }
    }
    if (guided) {
        return true;
    }
    constexpr int mostCellsOfRemark = 4;
    constexpr qsizetype longRemark = 20;
    const bool placed = !cells[SheetField::Building].isEmpty() && !cells[SheetField::Room].isEmpty();
    return filled <= mostCellsOfRemark &&
           (withColon == filled ||
            (!placed && (begins.match(first).hasMatch() || (filled == 1 && first.size() > longRemark))));
}

RowKind RowKinds::totalIn(const QStringList& row, const SheetCells& cells) const {
    using F = SheetField;
    for (const F field : {F::Community, F::Building, F::Unit, F::Room, F::Name, F::OccupantName, F::Plate}) {
        if (isAnyTotal(cells[field])) {
            return RowKind::Total;
        }
    }
    bool found = isAnyTotal(cells[F::Fee]) || isAnyTotal(cells[F::Payer]);
    for (qsizetype i = 0; i < row.size() && !found; ++i) {
        found = isTotalWord(row.at(i)) && !isRead(static_cast<int>(i));
    }
    if (!found) {
        return RowKind::Home;
    }
    // A row that has a place and says something of its own may be one, whatever it is called.
    const bool named = !cells[F::Fee].isEmpty() || !cells[F::Name].isEmpty() || !cells[F::Plate].isEmpty();
    return cells[F::Room].isEmpty() || !named ? RowKind::Total : RowKind::MaybeTotal;
}

RowKind RowKinds::of(std::size_t i, const SheetCells& cells) const {
    const QStringList& row = m_sheet.rows[i];
    if (std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.isEmpty(); })) {
        return RowKind::Nothing;
    }
    if (isTitles(row)) {
        return RowKind::Titles;
    }
    if (const RowKind total = totalIn(row, cells); total != RowKind::Home) {
        return total;
    }
    if (isRemark(i, cells)) {
        return RowKind::Remark;
    }
    return cells.sayNothing() ? RowKind::Nothing : RowKind::Home;
}

} // namespace yingke::registers
