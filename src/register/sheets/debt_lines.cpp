// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/debt_lines.h"

#include "office/texts/written.h"
#include "register/rooms/masked_values.h"
#include "register/rooms/room_spelling.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace yingke::registers {

namespace {

QString keyOf(const Household& of, const Arrear& line) {
    return QStringList{normalForm(of.room),
                       line.fee,
                       QString::number(line.fen),
                       line.payer,
                       line.from.toString(Qt::ISODate),
                       line.until.toString(Qt::ISODate)}
        .join(QLatin1Char('\n'));
}

bool reachInto(const Arrear& one, const Arrear& other) {
    if (one.fee != other.fee || one.payer != other.payer) {
        return false;
    }
    const bool areEnded = one.until.isValid() && other.until.isValid();
    // One day in common is how some write an end: to 02-01, from 02-01.
    return areEnded ? std::max(one.from, other.from) < std::min(one.until, other.until) : one.from == other.from;
}

QString plainName(const QString& name) {
    QString plain = office::plainWritten(name);
    return plain.remove(QLatin1Char(' '));
}

QStringList namesIn(const QString& written) {
    static const QRegularExpression between(QStringLiteral("[、,/;&+]"));
    QStringList names;
    for (const QString& one : office::plainWritten(written).split(between, Qt::SkipEmptyParts)) {
        names += office::meansNothing(one) ? QStringList() : QStringList(plainName(one));
    }
    return names;
}

} // namespace

void DebtLines::begin(const QString& sheet, TwiceCounts twice) {
    m_sheet = sheet;
    m_twiceCounts = twice;
    m_twice = 0;
    m_firstTwice = 0;
}

DebtLines::Judged DebtLines::judge(int number, const Household& of, const Arrear& line) {
    const QString key = keyOf(of, line);
    if (m_rows.contains(key)) {
        m_firstTwice = m_twice == 0 ? number : m_firstTwice;
        ++m_twice;
        return m_twiceCounts == TwiceCounts::Each ? Judged::Taken : Judged::Twice;
    }
    m_rows.insert(key, number);
    const bool overlaps = std::any_of(of.arrears.begin(), of.arrears.end(),
                                      [&line](const Arrear& other) { return reachInto(line, other); });
    if (!overlaps) {
        return Judged::Taken;
    }
    if (m_overlapping.lines++ == 0) {
        m_overlapping = {1, m_sheet, number, line.fee};
    }
    return m_overlapCounts == OverlapCounts::Wrong ? Judged::Overlaps : Judged::Taken;
}

int DebtLines::firstRowOf(const Household& of, const Arrear& line) const { return m_rows.value(keyOf(of, line)); }

const Resident* namedOf(const Household& home, const QString& written) {
    for (const QString& one : namesIn(written)) {
        const auto found = std::find_if(home.people.begin(), home.people.end(),
                                        [&one](const Resident& person) { return plainName(person.name) == one; });
        if (found != home.people.end()) {
            return &*found;
        }
    }
    return nullptr;
}

bool namesStranger(const Household& home, const QString& written) {
    return !home.people.empty() && !namesIn(written).isEmpty() && !isMaskedName(written) &&
           namedOf(home, written) == nullptr;
}

StrangersOwe DebtLines::stranger(int number) {
    if (m_strangers.rows++ == 0) {
        m_strangers = {1, m_sheet, number};
    }
    return m_strangersOwe;
}

} // namespace yingke::registers
