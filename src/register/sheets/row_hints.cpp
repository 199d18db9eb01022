// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/row_hints.h"

#include "office/texts/written.h"
#include "register/sheets/column_titles.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::registers {

namespace {

bool saysSomething(const QString& cell) { return !cell.isEmpty() && !office::meansNothing(cell); }

bool remarksLeaving(const QString& cell) {
    static const QRegularExpression left(QStringLiteral("搬走|搬离|搬出|搬家|迁出|迁走|退租|退房|去世|已故|病故|过户|"
                                                        "转让|换人|换业主|已卖|卖出|卖掉|售出|注销|作废|新业主"));
    static const QRegularExpression notYet(
        QStringLiteral("[未没拟待将不准][^,。;]{0,3}(?:搬|迁|退|过户|转让|卖|售|注销|作废)"));
    static const QString signs = QStringLiteral("搬迁退去故过转换卖售注作新");
    if (std::none_of(cell.begin(), cell.end(), [](QChar one) { return signs.contains(one); })) { // most cells
        return false;
    }
    const QString plain = office::plainWritten(cell);
    return plain.contains(left) && !plain.contains(notYet);
}

} // namespace

RowHints::RowHints(const SheetShape& shape, QDate today) : m_shape(shape), m_today(today) {
    static const QRegularExpression other(
        QStringLiteral("新业主|新产权人|新房主|受让|接手人|买方|(?:过户|转让|出售|卖出)(?:日期|时间|日)?$"));
    static const QRegularExpression lease(
        QStringLiteral("(?:租|合同|协议).*(?:到期|截止|结束|终止|止|至)|^(?:到期|租期)(?:日期?|时间)?$"));
    for (std::size_t i = 0; i < shape.columns.size() && shape.kind == ImportKind::Register; ++i) {
        const ShapeColumn& column = shape.columns[i];
        const QString title = plainTitle(column.title);
        if (column.use != ColumnUse::Ignored || title.isEmpty()) {
            continue;
        }
        (title.contains(lease)   ? m_leases
         : title.contains(other) ? m_others
                                 : m_remarks)
            .push_back(static_cast<int>(i));
    }
}

RowHints::Hint RowHints::in(const QStringList& row) const {
    const auto hint = [this](About about, int column) {
        return Hint{about, m_shape.columns[static_cast<std::size_t>(column)].title.simplified()};
    };
    for (const int one : m_others) {
        if (saysSomething(row.value(one))) {
            return hint(About::Left, one);
        }
    }
    for (const int one : m_remarks) {
        if (remarksLeaving(row.value(one))) {
            return hint(About::Left, one);
        }
    }
    for (const int one : m_leases) {
        const auto end = office::dayWritten(row.value(one));
        const auto day = end ? end : office::dayOfSerial(row.value(one));
        if (day && *day < m_today) {
            return hint(About::Lease, one);
        }
    }
    return {};
}

} // namespace yingke::registers
