// SPDX-License-Identifier: GPL-3.0-or-later
// What the title of a column says, in the words of the property systems that sheets come from.
#pragma once

#include "register/sheets/import_columns.h"

namespace yingke::registers {

struct TitleMeaning {
    enum class Kind {
        Unknown,
        Field,         ///< this field
        OfPerson,      ///< a telephone, a gender, an identity number: of whoever stands before it
        OtherUnit,     ///< a sum, but in another unit than yuan
        ResemblesOwed, ///< a sum that could be what is owed (应收金额, 金额): a person must say so
        NoField,       ///< known, and nothing of the register: 序号
    };
    Kind kind = Kind::Unknown;
    SheetField field = SheetField::Room; ///< of Field; of OfPerson: Telephone, Gender or Identity
    int rank = 0;                        ///< of two columns that are the same field the smaller one is taken
};

/// Half width, without blanks, line breaks, stars, and what stands in brackets; "电话(租户)" is 租户电话.
[[nodiscard]] QString plainTitle(const QString& written);
[[nodiscard]] TitleMeaning meaningOf(ImportKind kind, const QString& written);
/// A title that groups those below it: 业主, 租户信息 → 业主, 租户. Empty: it is none.
[[nodiscard]] QString groupOf(const QString& written);
/// The title says that these people own the home (业主姓名, 产权人), and not that they might.
[[nodiscard]] bool saysOwner(const QString& written);
[[nodiscard]] bool saysTenant(const QString& written);
/// A word of a column says that somebody has left: 已搬离, 已退租, 原业主.
[[nodiscard]] bool saysGone(const QString& word);
/// A word of a column says that the row does not count: 作废, 无效, 已注销.
[[nodiscard]] bool saysVoid(const QString& word);
/// A word of a column says that somebody is a tenant, of the family, or gone, and so no owner: 租住, 妻子.
[[nodiscard]] bool saysOther(const QString& word);

} // namespace yingke::registers
