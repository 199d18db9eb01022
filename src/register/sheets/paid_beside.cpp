// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/paid_beside.h"

#include "office/texts/written.h"
#include "register/sheets/column_titles.h"

#include <QRegularExpression>

namespace yingke::registers {

namespace {

std::int64_t sumIn(const QStringList& row, const std::vector<int>& columns) {
    std::int64_t fen = 0;
    for (const int one : columns) {
        const auto sum = office::sumWritten(row.value(one));
        fen += sum ? sum->fen : 0;
    }
    return fen;
}

} // namespace

PaidBeside::PaidBeside(const SheetShape& shape) : m_shape(shape) {
    static const QRegularExpression due(
        QStringLiteral("^(?:本期|本年|本月|合计)?应[收缴付交](?:金额|款|费用|合计|总额|费)?$"));
    static const QRegularExpression paid(QStringLiteral(
        "^(?:本期|本年|本月|合计|累计)?(?:[实已][收缴付交]|已支付|已缴纳|收款|缴费|付款|支付|缴款|交费|缴纳|到账)"
        "(?:金额|款|费用|合计|总额|数|费)?$"));
    static const QRegularExpression reduced(QStringLiteral("减免|优惠|折扣"));
    static const QRegularExpression sign(QStringLiteral(
        "^(?:最近|上次|实际)?(?:缴费|收款|收费|付款|缴款|支付|交费|缴纳|结清|缴清|到账|入账|核销|实收|实缴|收讫|销账)"
        "(?:日期|时间|日|年月|方式|渠道|流水号?|人|单号)$|收据|票据号|收款单|付款单"));
    for (std::size_t i = 0; i < shape.columns.size() && shape.kind == ImportKind::Arrears; ++i) {
        const ShapeColumn& column = shape.columns[i];
        const QString title = plainTitle(column.title);
        const auto at = static_cast<int>(i);
        if (column.use == ColumnUse::Taken) {
            continue;
        }
        if (title.contains(due)) {
            m_due.push_back(at);
        } else if (title.contains(paid)) {
            m_paid.push_back(at);
        } else if (title.contains(reduced)) {
            m_reduced.push_back(at);
        } else if (title.contains(sign)) {
            m_signs.push_back(at);
        }
    }
}

QString PaidBeside::doubtIn(const QStringList& row) const {
    const int amount = m_shape.at.of(SheetField::Amount);
    if (amount < 0 || (m_paid.empty() && m_signs.empty())) {
        return {};
    }
    const auto owed = office::sumWritten(row.value(amount));
    if (!owed || owed->fen <= 0) {
        return {};
    }
    const std::int64_t paid = sumIn(row, m_paid);
    const bool isRest =
        paid > 0 && m_due.size() == 1 &&
        (sumIn(row, m_due) - paid == owed->fen || sumIn(row, m_due) - paid - sumIn(row, m_reduced) == owed->fen);
    if (isRest) {
        return {};
    }
    const auto titleOf = [this](int column) {
        return m_shape.columns[static_cast<std::size_t>(column)].title.simplified();
    };
    for (const int one : m_paid) {
        const QString written = office::plainWritten(row.value(one));
        const auto sum = office::sumWritten(written);
        if (!written.isEmpty() && !office::meansNothing(written) && (!sum || sum->fen != 0)) {
            return titleOf(one);
        }
    }
    for (const int one : m_signs) {
        const QString written = office::plainWritten(row.value(one));
        if (!written.isEmpty() && !office::meansNothing(written) && written != QStringLiteral("0")) {
            return titleOf(one);
        }
    }
    return {};
}

} // namespace yingke::registers
