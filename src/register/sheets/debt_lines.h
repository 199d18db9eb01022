// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a sheet of debts beside one another: the same line twice, and lines of one fee for the same time. Nobody
// knows whether these are owed besides until a person says so.
#pragma once

#include "register/rooms/register_values.h"

#include <QHash>

namespace yingke::registers {

/// The same line of a debt twice.
enum class TwiceCounts { NotAnswered, Once, Each };
/// Lines of one fee for the same time, with other sums: all are owed, or a person says that they are wrong.
enum class OverlapCounts { NotAnswered, Each, Wrong };

struct Overlaps {
    int lines = 0;
    QString sheet; ///< where the first is
    int row = 0;
    QString fee;
};

/// Debts of somebody whom the home does not have.
enum class StrangersOwe { NotAnswered, Owed, LeftOut };
struct Strangers {
    int rows = 0;
    QString sheet; ///< where the first is
    int row = 0;
};

/// Who of the home is named: one of several in the cell is enough, a masked name may be anybody's. Nothing: nobody.
[[nodiscard]] const Resident* namedOf(const Household& home, const QString& written);
/// The cell names people, and none is of the home. A home that nobody is known to live in has no strangers.
[[nodiscard]] bool namesStranger(const Household& home, const QString& written);

class DebtLines {
public:
    enum class Judged { Taken, Twice, Overlaps };

    void setOverlapping(OverlapCounts counts) { m_overlapCounts = counts; }
    void setStrangers(StrangersOwe owe) { m_strangersOwe = owe; }
    /// A row that names a stranger to its home; what was said of these.
    StrangersOwe stranger(int number);
    [[nodiscard]] const Strangers& strangers() const { return m_strangers; }
    /// The worksheet that the lines from now on stand in.
    void begin(const QString& sheet, TwiceCounts twice);
    /// `of`: the home with the lines so far. Twice and Overlaps: it is not taken.
    [[nodiscard]] Judged judge(int number, const Household& of, const Arrear& line);
    /// Of a line that was judged Twice: the row where it stands first.
    [[nodiscard]] int firstRowOf(const Household& of, const Arrear& line) const;

    /// Lines that stand twice in the worksheet that was begun last: how many, and the first's row.
    [[nodiscard]] int twice() const { return m_twice; }
    [[nodiscard]] int firstTwice() const { return m_firstTwice; }
    /// Lines that reach into the time of another one, in all worksheets.
    [[nodiscard]] const Overlaps& overlapping() const { return m_overlapping; }

private:
    QString m_sheet;
    TwiceCounts m_twiceCounts = TwiceCounts::NotAnswered;
    OverlapCounts m_overlapCounts = OverlapCounts::NotAnswered;
    QHash<QString, int> m_rows; ///< of lines, with the row where each stands first
    int m_twice = 0;
    int m_firstTwice = 0;
    Overlaps m_overlapping;
    StrangersOwe m_strangersOwe = StrangersOwe::NotAnswered;
    Strangers m_strangers;
};

} // namespace yingke::registers
