// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in one field of the register, for sheets and for editing by hand alike. Each check answers an empty
// text, or why not, to be read after the value: "abc" is no telephone number.
#pragma once

#include "register/register_values.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

namespace yingke::registers {

/// At most 60 characters, on one line.
[[nodiscard]] QString faultInText(const QString& text);
[[nodiscard]] QString faultInName(const QString& name);           ///< as faultInText, and not empty
[[nodiscard]] QString faultInTelephone(const QString& telephone); ///< may be empty; 3 to 20 digits, + - and spaces
[[nodiscard]] QString faultInIdentity(const QString& identity);   ///< may be empty; 4 to 30 letters and digits
[[nodiscard]] QString faultInArea(const QString& area);           ///< may be empty; square metres: 89.5
[[nodiscard]] QString faultInPlate(const QString& plate);         ///< 3 to 12 letters and digits, · between
[[nodiscard]] QString faultInAmount(const QString& amount);       ///< more than 0, yuan, at most two decimals

/// 2026-01-31, 2026/1/31, 2026.1.31, 2026年1月31日, 20260131, with or without a time behind it, or a spreadsheet's
/// serial (46053). Range: the years 1990 to 2100. Nothing when it is no day.
[[nodiscard]] std::optional<QDate> dayFrom(const QString& written);
/// Yuan as written ("1,286.40", "¥1286.4") in fen; nothing when it is none or not more than 0.
[[nodiscard]] std::optional<std::int64_t> fenFrom(const QString& written);
/// A plate in one form: capitals, half width, no spaces: "示a·12345" → "示A12345".
[[nodiscard]] QString plateFrom(const QString& written);

/// The word of the sheets: 业主, 租户, 家庭成员, 联系人.
[[nodiscard]] QString roleWord(ResidentRole role);
/// From a sheet's or a person's word (also 租客, 家属, 成员, owner …); nothing for other words and for none.
[[nodiscard]] std::optional<ResidentRole> roleFrom(const QString& word);
[[nodiscard]] QString titleWord(core::Title title); ///< 男, 女, empty
/// 男, 女, 先生, 女士; Unknown for none; nothing for other words.
[[nodiscard]] std::optional<core::Title> titleFrom(const QString& word);

} // namespace yingke::registers
