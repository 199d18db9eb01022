// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/row_hints.h"

#include "office/texts/written.h"
#include "register/sheets/column_titles.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::registers {

namespace {

bool saysSomething(const QString& cell) { return !cell.isEmpty() && !office::meansNothing(cell); }

} // namespace

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

RowHints::RowHints(const SheetShape& shape, QDate today) : m_shape(shape), m_today(today) {
    static const QRegularExpression other(
        QStringLiteral("新业主|新产权人|新房主|受让|接手人|买方|(?:过户|转让|出售|卖出)(?:日期|时间|日)?$"));
    static const QRegularExpression lease(
        QStringLiteral("(?:租|合同|协议).*(?:到期|截止|结束|终止|止|至)|^(?:到期|租期)(?:日期?|时间)?$"));
    static const QRegularExpression end(QStringLiteral("^(?:终止|结束|截止|失效|产权终止)(?:日期|时间|日)$"));
    static const QRegularExpression since(QStringLiteral(
        "^(?:购房|购买|交房|交付|收房|入住|入伙|登记|产权登记|起始|开始|生效|迁入|搬入)(?:日期|时间|日)$"));
    for (std::size_t i = 0; i < shape.columns.size() && shape.kind == ImportKind::Register; ++i) {
        const ShapeColumn& column = shape.columns[i];
        const QString title = plainTitle(column.title);
        if (column.use != ColumnUse::Ignored) {
            continue;
        }
        std::vector<int>& of = title.contains(lease)   ? m_leases
                               : title.contains(other) ? m_others
                               : title.contains(end)   ? m_ends
                               : title.contains(since) ? m_since
                                                       : m_remarks;
        of.push_back(static_cast<int>(i));
    }
}

RowHints::Hint RowHints::in(const QStringList& row) const {
    const auto hint = [this](About about, int column) {
        const QString title = m_shape.columns[static_cast<std::size_t>(column)].title.simplified();
        return Hint{about, title.isEmpty() ? QLatin1Char('#') + QString::number(column + 1) : title};
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
    const auto isOver = [&](int column) {
        const auto written = office::dayWritten(row.value(column));
        const auto day = written ? written : office::dayOfSerial(row.value(column));
        return day && *day < m_today;
    };
    if (const auto over = std::find_if(m_ends.begin(), m_ends.end(), isOver); over != m_ends.end()) {
        return hint(About::Left, *over);
    }
    if (const auto over = std::find_if(m_leases.begin(), m_leases.end(), isOver); over != m_leases.end()) {
        return hint(About::Lease, *over);
    }
    return {};
}

QString RowHints::sinceIn(const QStringList& row) const {
    for (const int one : m_since) {
        if (saysSomething(row.value(one))) {
            return row.value(one);
        }
    }
    return {};
}

} // namespace yingke::registers
