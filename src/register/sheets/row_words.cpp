// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/row_words.h"

#include "office/texts/written.h"
#include "register/sheets/column_titles.h"

#include <algorithm>

namespace yingke::registers {

bool isKindOfOwner(const QString& word) {
    static const QStringList words = QStringLiteral("个人 企业 公司 单位 自然人 法人 机构").split(QLatin1Char(' '));
    return words.contains(word);
}

std::optional<RowSaid::Debt> debtOf(const QString& written, const QString& title) {
    static const QStringList yes = QStringLiteral("是 有 y yes √ 1").split(QLatin1Char(' '));
    static const QStringList no = QStringLiteral("否 无 没有 不欠 不欠费 无欠费 n no × 0").split(QLatin1Char(' '));
    const QString word = office::plainWritten(written);
    if (title.contains(QChar(u'欠')) && (yes.contains(word.toLower()) || no.contains(word.toLower()))) {
        return yes.contains(word.toLower()) ? RowSaid::Debt::Owed : RowSaid::Debt::Paid;
    }
    static const QStringList paid = QStringLiteral("已缴 已收 已收讫 收讫 已缴清 缴清 已付 已付清 付清 已结清 结清 "
                                                   "已交 已交清 已缴费 已收费 已支付 已缴纳 已核销 "
                                                   "已收款 已付款 已完成 是")
                                        .split(QLatin1Char(' '));
    static const QStringList owed = QStringLiteral("未缴 未收 未付 未交 未缴费 未收费 未支付 未缴纳 欠费 欠缴 欠款 "
                                                   "未结清 待缴 待缴费 待收 部分缴费 部分缴 部分已缴 "
                                                   "部分已收 部分收款 部分支付 未收款 未付款 否")
                                        .split(QLatin1Char(' '));
    return paid.contains(word)   ? std::optional(RowSaid::Debt::Paid)
           : owed.contains(word) ? std::optional(RowSaid::Debt::Owed)
                                 : std::nullopt;
}

bool isOtherTitles(ImportKind kind, const QStringList& row) {
    const auto filled = std::count_if(row.begin(), row.end(), [](const QString& cell) { return !cell.isEmpty(); });
    const auto mayBeTitle = [](const QString& cell) { // numbers are none; asking of each cell would cost all rows dear
        return cell == QLatin1String("#") ||
               std::any_of(cell.begin(), cell.end(), [](QChar one) { return one.isLetter(); });
    };
    std::ptrdiff_t known = 0;
    std::ptrdiff_t left = filled;
    for (const QString& cell : row) {
        if (cell.isEmpty()) {
            continue;
        }
        --left;
        const bool isTitle = mayBeTitle(cell) && meaningOf(kind, cell).kind != TitleMeaning::Kind::Unknown;
        known += isTitle ? 1 : 0;
        if ((known + left) * 4 < filled * 3) {
            return false;
        }
    }
    constexpr std::ptrdiff_t least = 3;
    return known >= least;
}

void takeAwayTextSigns(QString& cell) {
    if (cell.size() > 3 && cell.startsWith(QStringLiteral("=\"")) && cell.endsWith(QLatin1Char('"'))) {
        cell = cell.mid(2, cell.size() - 3);
    } else if (cell.size() > 2 && cell.startsWith(QLatin1Char('\'')) && cell.at(1).isDigit()) {
        cell.remove(0, 1);
    }
}

} // namespace yingke::registers
