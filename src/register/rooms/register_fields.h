// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in one field of the register, for sheets and for editing by hand alike. Each check answers an empty
// text, or why not, to be read after the value: "abc" is no telephone number.
#pragma once

#include "register/rooms/register_values.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace yingke::registers {

/// At most 60 characters, on one line.
[[nodiscard]] QString faultInText(const QString& text);
[[nodiscard]] QString faultInName(const QString& name);           ///< as faultInText, and not empty
[[nodiscard]] QString faultInTelephone(const QString& telephone); ///< may be empty; one number (office/texts/written.h)
[[nodiscard]] QString faultInIdentity(const QString& identity);   ///< may be empty; 4 to 30 letters and digits
[[nodiscard]] QString faultInArea(const QString& area);           ///< may be empty; square metres: 89.5, 89.5㎡
[[nodiscard]] QString faultInPlate(const QString& plate);         ///< 3 to 12 letters and digits, · between
[[nodiscard]] QString faultInAmount(const QString& amount);       ///< more than 0, yuan, at most two decimals

/// The first number in its form; empty when there is none.
[[nodiscard]] QString telephoneFrom(const QString& written);
/// A day or a month (2026年1月: its first day, its last), as office::periodWritten reads it, or a spreadsheet's serial
/// (46053). Nothing when it is no day; office::whyNoDay says why.
[[nodiscard]] std::optional<QDate> firstDayFrom(const QString& written);
[[nodiscard]] std::optional<QDate> lastDayFrom(const QString& written);
/// Yuan as written ("1,286.40", "¥1286.4") in fen; nothing when it is none, not more than 0, or has more than two
/// decimals that count.
[[nodiscard]] std::optional<std::int64_t> fenFrom(const QString& written);
/// A plate in one form: capitals, half width, no spaces: "示a·12345" → "示A12345".
[[nodiscard]] QString plateFrom(const QString& written);
/// Several, parted by / 、 , ; or a line break, each in that form.
[[nodiscard]] QStringList platesFrom(const QString& written);

/// The word of the sheets: 业主, 租户, 家庭成员, 联系人, 身份未知.
[[nodiscard]] QString roleWord(ResidentRole role);
/// From a sheet's or a person's whole word (also 租客, 家属, 成员, owner …); nothing for other words (原业主, 配偶, 1,
/// 2) and for none.
[[nodiscard]] std::optional<ResidentRole> roleFrom(const QString& word);
[[nodiscard]] QString titleWord(core::Title title); ///< 男, 女, empty
/// 男, 女, 先生, 女士; Unknown for none; nothing for other words.
[[nodiscard]] std::optional<core::Title> titleFrom(const QString& word);

} // namespace yingke::registers
