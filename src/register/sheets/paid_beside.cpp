// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/paid_beside.h"

#include "office/texts/written.h"
#include "register/sheets/column_titles.h"

#include <QRegularExpression>

#include <algorithm>

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

/// 3月5日已交, 已免收: not 未付清, 部分已交.
bool remarksPayment(const QString& cell) {
    static const QRegularExpression paid(
        QStringLiteral("已(?:经|全部|于.{1,12})?[交缴付收]|[交缴付结还]清|核销|销账|"
                       "坏账|免收|减免|冲抵|抵扣|作废|转账|微信付|支付宝|搬走|搬离|已过户|[原前]业主|[原前]租户|去世"));
    static const QRegularExpression notYet(QStringLiteral("[未没不待][^,。;]{0,3}(?:[交缴付收结还]|核销|减免)"));
    static const QString signs = QStringLiteral("已清销免账抵扣废付宝搬原前去");
    if (std::none_of(cell.begin(), cell.end(), [](QChar one) { return signs.contains(one); })) { // most cells
        return false;
    }
    const QString plain = office::plainWritten(cell);
    return plain.contains(paid) && !plain.contains(notYet);
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
    static const QRegularExpression asked(QStringLiteral("^是否(?:减免|免收|核销|销账|坏账|冻结|争议|开票|开收据)$"));
    for (std::size_t i = 0; i < shape.columns.size() && shape.kind == ImportKind::Arrears; ++i) {
        const ShapeColumn& column = shape.columns[i];
        const QString title = plainTitle(column.title);
        const auto at = static_cast<int>(i);
        const bool isDebtor = column.use == ColumnUse::Taken && column.field == SheetField::Debtor;
        if (column.use == ColumnUse::Taken && !isDebtor) {
            continue;
        }
        if (title.contains(due)) {
            m_due.push_back(at);
        } else if (title.contains(paid)) {
            m_paid.push_back(at);
        } else if (title.contains(reduced) && !title.startsWith(QStringLiteral("是否"))) {
            m_reduced.push_back(at);
        } else if (title.contains(sign)) {
            m_signs.push_back(at);
        } else if (title.contains(asked)) {
            m_asked.push_back(at);
        } else if (column.use == ColumnUse::Ignored || isDebtor) { // a name that says 已缴
            m_remarks.push_back(at);
        }
    }
}

QString PaidBeside::doubtIn(const QStringList& row) const {
    const int amount = m_shape.at.of(SheetField::Amount);
    if (amount < 0 || (m_paid.empty() && m_signs.empty() && m_asked.empty() && m_remarks.empty())) {
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
        const QString title = m_shape.columns[static_cast<std::size_t>(column)].title.simplified();
        return title.isEmpty() ? QLatin1Char('#') + QString::number(column + 1) : title;
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
    static const QStringList yes = QStringLiteral("是 有 y yes √ 1 true").split(QLatin1Char(' '));
    for (const int one : m_asked) {
        if (yes.contains(office::plainWritten(row.value(one)).toLower())) {
            return titleOf(one);
        }
    }
    for (const int one : m_remarks) {
        if (remarksPayment(row.value(one))) {
            return titleOf(one);
        }
    }
    return {};
}

} // namespace yingke::registers
