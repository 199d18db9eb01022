// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/debt_beside.h"

#include "office/texts/written.h"
#include "register/sheets/column_titles.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::registers {

DebtBeside::DebtBeside(const SheetShape& shape, QDate today) : m_shape(shape), m_today(today) {
    static const QRegularExpression prepaid(QStringLiteral("预[存缴交收付]"));
    static const QRegularExpression noSum(QStringLiteral("(?:日期?|时间|号|月份?|人|方式|状态|备注)$"));
    static const QRegularExpression balance(QStringLiteral("^(?:账户|可用|当前|钱包|剩余)?(?:余额|结余)$"));
    static const QRegularExpression due(
        QStringLiteral("^应[缴交付收]款?(?:日期?|时间|截止日期?|期限)$|^最[后迟晚](?:缴费|交费|付款|缴款|支付|缴纳)(?:"
                       "日期?|时间|期限)$|"
                       "^(?:缴费|交费|付款|缴款|支付|缴纳|收费|账单)?(?:截止|到期)(?:日期?|时间)$|"
                       "^(?:缴费|交费|付款|缴款|支付|缴纳)(?:期限|限期)$"));
    for (std::size_t i = 0; i < shape.columns.size() && shape.kind == ImportKind::Arrears; ++i) {
        const QString title = plainTitle(shape.columns[i].title);
        if (shape.columns[i].use != ColumnUse::Ignored) {
            continue;
        }
        const auto at = static_cast<int>(i);
        if (title.contains(due)) {
            m_due.push_back(at);
        } else if (title.contains(balance)) {
            m_balances.push_back(at);
        } else if (title.contains(prepaid) && !title.contains(noSum)) {
            m_prepaid.push_back(at);
        }
    }
}

std::int64_t DebtBeside::owedIn(const QStringList& row) const {
    const int amount = m_shape.at.of(SheetField::Amount);
    const auto owed = amount < 0 ? std::nullopt : office::sumWritten(row.value(amount));
    return owed ? owed->fen : 0;
}

QString DebtBeside::titleOf(int column) const {
    return m_shape.columns[static_cast<std::size_t>(column)].title.simplified();
}

QString DebtBeside::prepaidIn(const QStringList& row) const {
    if (m_prepaid.empty() && m_balances.empty()) {
        return {};
    }
    const std::int64_t owed = owedIn(row);
    if (owed <= 0) {
        return {};
    }
    for (const int one : m_prepaid) {
        const QString written = office::plainWritten(row.value(one));
        const auto sum = office::sumWritten(written);
        if (sum ? sum->fen > 0 : !written.isEmpty() && !office::meansNothing(written)) {
            return titleOf(one);
        }
    }
    for (const int one : m_balances) { // it may be what is owed itself
        const auto sum = office::sumWritten(row.value(one));
        if (sum && sum->fen > 0 && sum->fen != owed) {
            return titleOf(one);
        }
    }
    return {};
}

QString DebtBeside::aheadIn(const QStringList& row) const {
    if (m_due.empty() || owedIn(row) <= 0) {
        return {};
    }
    const auto isAhead = [&](int column) {
        const auto written = office::dayWritten(row.value(column));
        const auto day = written ? written : office::dayOfSerial(row.value(column));
        return day && *day > m_today;
    };
    const auto ahead = std::find_if(m_due.begin(), m_due.end(), isAhead);
    return ahead == m_due.end() ? QString() : titleOf(*ahead);
}

} // namespace yingke::registers
