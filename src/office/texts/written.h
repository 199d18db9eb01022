// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote: a sum, a day, a period, telephone numbers. One rule for the cells of a sheet, the register's cards
// and the desk's fields. Nothing is guessed: what could mean two things is not read, and it can be said why.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace yingke::office {

/// Without marks that nobody sees (direction, width, byte order), every space a plain one, trimmed. The letters stay as
/// they are: a name is kept as it was written.
[[nodiscard]] QString withoutUnseen(const QString& written);
/// The same, with full-width digits, letters and signs as the plain ones.
[[nodiscard]] QString plainWritten(const QString& written);

enum class Rounding { Exact, Rounded };
struct WrittenSum {
    std::int64_t fen = 0; ///< may be 0 or below
    Rounding rounding = Rounding::Exact;
};
/// "1,286.40", "¥1286.4", "496.8915" (rounded half up to the fen), "(500)" and "-500" for minus 500, with 元 or RMB.
/// Commas only between groups of three. Nothing for other texts and beyond 15 digits of fen.
[[nodiscard]] std::optional<WrittenSum> sumWritten(const QString& written);

/// A period from its first to its last day.
struct WrittenPeriod {
    QDate from;
    QDate until;
};
/// 2026-01-31, 2026/1/31, 2026.1.31, 2026年1月31日, 26.1.31, 20260131, with or without a time behind it. Range: the
/// years 1990 to 2100; a year of two figures is 2010 to 2039 and stands before dots or 年.
[[nodiscard]] std::optional<QDate> dayWritten(const QString& written);
/// A day; 2026年1月, 2026-01, 2026年1-3月, 2026年1月至2026年3月, 2026.1.1-2026.3.31, 2026年一季度, 2026Q1, 2026上半年,
/// 202601-202603, 2026年1、2、3月, 2026年.
[[nodiscard]] std::optional<WrittenPeriod> periodWritten(const QString& written);
/// A spreadsheet's serial of a day (46053), only for a column that holds days. Range: the years 2000 to 2059.
[[nodiscard]] std::optional<QDate> dayOfSerial(const QString& written);
/// Why it is no day, to be read after the value: no year, no such day …
[[nodiscard]] QString whyNoDay(const QString& written);

/// Each number in one form: digits, + - and spaces; (0571)88001234 is 0571-88001234, 88001234转8001 is 88001234-8001.
/// Several are parted by / 、 , ; a line break or words for "or". Empty when any part of it is no number.
[[nodiscard]] QStringList telephonesWritten(const QString& written);
/// Why it is no telephone number, to be read after the value.
[[nodiscard]] QString whyNoTelephone(const QString& written);

/// 89.53㎡, 89.53 m2, 89.53平方米, 1,089.53 as "89.53", "1089.53"; 约90 as "90". Nothing for other texts.
[[nodiscard]] std::optional<QString> areaWritten(const QString& written);

/// What people write where there is nothing: -, /, 无, 未登记, 暂无, nan, NULL …; not for an empty text.
[[nodiscard]] bool meansNothing(const QString& written);
/// What a spreadsheet writes where a formula failed: #N/A, #REF!, #VALUE!, #DIV/0! …
[[nodiscard]] bool isSheetFault(const QString& written);

} // namespace yingke::office
