// SPDX-License-Identifier: GPL-3.0-or-later
// What a row says that a home owes, and of its vehicles.
#include "register/sheets/import_planner.h"

#include "core/money.h"
#include "office/texts/written.h"
#include "register/rooms/register_fields.h"
#include "register/rooms/texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace yingke::registers {

std::optional<Arrear> ImportPlanner::lineOf(int number, const SheetCells& cells) {
    using F = SheetField;
    const bool inOne = cells[F::From].isEmpty() && !cells[F::Period].isEmpty();
    const QString& begin = inOne ? cells[F::Period] : cells[F::From];
    const QString& end = inOne ? cells[F::Period] : cells[F::Until];
    const F beginField = inOne ? F::Period : F::From;
    const auto from = firstDayFrom(begin);
    const auto until = end.isEmpty() ? std::optional(QDate()) : lastDayFrom(end);
    bool good = m_findings.sound(number, F::Fee, cells[F::Fee], faultInName(cells[F::Fee]));
    good = m_findings.sound(number, F::Payer, cells[F::Payer], faultInText(cells[F::Payer])) && good;
    good = m_findings.sound(number, beginField, begin, from ? QString() : office::whyNoDay(begin)) && good;
    if (!inOne) {
        good = m_findings.sound(number, F::Until, end, until ? QString() : office::whyNoDay(end)) && good;
    }
    if (from && until && until->isValid() && *until < *from) {
        good = m_findings.sound(number, F::Until, end, Texts::tr("lies before the first day")) && good;
    }
    return good ? std::optional(Arrear{cells[F::Fee], 0, cells[F::Payer], *from, *until}) : std::nullopt;
}

void ImportPlanner::addLine(int number, Household& household, Arrear line) {
    const QString key = QStringList{normalForm(household.room),      line.fee,
                                    QString::number(line.fen),       line.payer,
                                    line.from.toString(Qt::ISODate), line.until.toString(Qt::ISODate)}
                            .join(QLatin1Char('\n'));
    const auto before = m_lines.constFind(key);
    if (before == m_lines.constEnd()) {
        m_lines.insert(key, number);
        household.arrears.push_back(std::move(line));
        return;
    }
    m_firstTwice = m_twice == 0 ? number : m_firstTwice;
    ++m_twice;
    if (m_twiceCounts == TwiceCounts::Each) {
        household.arrears.push_back(std::move(line));
        return;
    }
    note(number, titleOf(SheetField::Fee), line.fee,
         Texts::tr("stands in row %1 already, the same in every column").arg(*before));
}

void ImportPlanner::arrear(int number, const SheetCells& cells, const RowSaid& said) {
    using F = SheetField;
    Entry* of = standingEntry(number, cells);
    if (cells.areEmpty({F::Fee, F::Amount, F::Payer, F::From, F::Until, F::Period, F::PaidState})) {
        return; // the room alone: it owes nothing
    }
    if (said.debt != RowSaid::Debt::Owed) {
        if (said.debt == RowSaid::Debt::Paid) {
            note(number, titleOf(F::PaidState), cells[F::PaidState], Texts::tr("is paid; nothing is owed by this row"));
        }
        return;
    }
    const QString& written = cells[F::Amount];
    static const QRegularExpression dash(QStringLiteral("^(?:[-—–/]+|无|没有)$")); // how accounts write 0
    const bool isDash = dash.match(office::plainWritten(written)).hasMatch();
    const auto sum = isDash ? std::optional(office::WrittenSum{}) : office::sumWritten(written);
    if (sum && sum->fen <= 0) {
        note(number, titleOf(F::Amount), written,
             sum->fen == 0 ? Texts::tr("means that nothing is owed by this row")
                           : Texts::tr("is below zero (paid in advance); it is no debt and is not taken"));
        return;
    }
    bool good = of != nullptr;
    good = m_findings.sound(number, F::Amount, written,
                            sum                 ? QString()
                            : written.isEmpty() ? Texts::tr("is empty; write what is owed, 0 for nothing")
                                                : Texts::tr("is no sum; write for example 1286.40")) &&
           good;
    auto line = lineOf(number, cells);
    if (!good || !line) {
        return;
    }
    line->fen = sum->fen;
    if (sum->rounding == office::Rounding::Rounded) {
        note(number, titleOf(F::Amount), written,
             Texts::tr("is rounded to %1").arg(QString::fromStdString(core::toText(core::Money{sum->fen}))));
    }
    addLine(number, of->now, std::move(*line));
}

void ImportPlanner::vehicle(int number, const SheetCells& cells) {
    Entry* of = standingEntry(number, cells);
    const QString& written = cells[SheetField::Plate];
    if (written.isEmpty()) {
        return; // the room alone: it has no vehicle
    }
    for (const QString& one : platesFrom(written)) {
        const bool good = m_findings.sound(number, SheetField::Plate, one, faultInPlate(one)) && of != nullptr;
        if (good && std::find(of->now.plates.begin(), of->now.plates.end(), one) == of->now.plates.end()) {
            of->now.plates.push_back(one);
        }
    }
}

} // namespace yingke::registers
