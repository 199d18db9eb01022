// SPDX-License-Identifier: GPL-3.0-or-later
// How a spreadsheet shows a number, as far as what is read depends on it: days, times, zeros in front, percent. The
// format codes are Excel's; those of ODS are told in them too. Inside the reader only.
#pragma once

#include "tables/sheet_builder.h"

namespace yingke::tables {

/// One section of a format code ("0000", "[Red]-0.0", "yyyy/m/d").
struct LookSection {
    enum class Kind : std::uint8_t { Value, Digits, General, Percent, Moment };
    /// A piece of Digits: a literal, or one place of a digit.
    struct Piece {
        QString literal;
        QChar place; ///< 0, # or ?; null: the literal
    };
    Kind kind = Kind::Value;
    std::vector<Piece> pieces;
    bool day = false;     ///< Moment: shows a day
    bool time = false;    ///< Moment: shows a time
    bool elapsed = false; ///< Moment: hours beyond 24 go on
    QString comparison;   ///< of a condition: <, <=, =, >=, >, <>; empty: none
    double than = 0;
};

class NumberLook {
public:
    NumberLook() = default; ///< General
    explicit NumberLook(const QString& code);
    /// One of the formats that a workbook names by a number alone; General for a number that has none.
    [[nodiscard]] static NumberLook builtIn(int id);

    /// A day is 2026-01-31 (with " 08:30" where the format shows a time and it is not midnight), a time 08:30; 201 by
    /// 0000 is 0201; 0.05 by 0% is 5%. Anything else is its value: neither grouped nor rounded, no currency.
    [[nodiscard]] SheetCell shown(double value, DayCount days) const;

    /// It shows a day without its time.
    [[nodiscard]] bool isDayAlone() const;

private:
    [[nodiscard]] const LookSection* sectionOf(double value) const;

    std::vector<LookSection> m_sections;
};

/// 08:30, 08:30:15; hours may be more than 24.
[[nodiscard]] QString timeText(qint64 seconds);
/// An ISO day or moment of a file ("2026-01-31T08:30:00Z", "2026-01-31", "PT08H30M", "08:30:00") as a cell's text;
/// what is none of these stays as it is.
[[nodiscard]] SheetCell isoMoment(const QString& text);

} // namespace yingke::tables
