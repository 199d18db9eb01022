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

namespace {

std::optional<Arrear> lineOf(int number, const SheetCells& cells, PlanFindings& findings) {
    using F = SheetField;
    const bool inOne = cells[F::From].isEmpty() && !cells[F::Period].isEmpty();
    const QString& begin = inOne ? cells[F::Period] : cells[F::From];
    const QString& end = inOne ? cells[F::Period] : cells[F::Until];
    const F beginField = inOne ? F::Period : F::From;
    const auto from = firstDayFrom(begin);
    auto until = end.isEmpty() ? std::optional(QDate()) : lastDayFrom(end);
    if (inOne && from && until && *from == *until && from->day() == 1) { // a month, as a cell of a day holds it
        until = from->addMonths(1).addDays(-1);
        findings.note(number, titleOf(beginField), begin, Texts::tr("is read as the whole month"));
    }
    bool good = findings.sound(number, F::Fee, cells[F::Fee], faultInName(cells[F::Fee]));
    good = findings.sound(number, F::Payer, cells[F::Payer], faultInText(cells[F::Payer])) && good;
    good = findings.sound(number, beginField, begin, from ? QString() : office::whyNoDay(begin)) && good;
    if (!inOne) {
        good = findings.sound(number, F::Until, end, until ? QString() : office::whyNoDay(end)) && good;
    }
    if (from && until && until->isValid() && *until < *from) {
        good = findings.sound(number, F::Until, end, Texts::tr("lies before the first day")) && good;
    }
    return good ? std::optional(Arrear{cells[F::Fee], 0, cells[F::Payer], *from, *until}) : std::nullopt;
}

bool hasTenant(const Household& home) {
    return std::any_of(home.people.begin(), home.people.end(),
                       [](const Resident& one) { return one.role == ResidentRole::Tenant; });
}

} // namespace

void ImportPlanner::addLine(int number, Household& household, Arrear line) {
    switch (m_debts.judge(number, household, line)) {
    case DebtLines::Judged::Taken:
        household.arrears.push_back(std::move(line));
        break;
    case DebtLines::Judged::Twice:
        note(number, titleOf(SheetField::Fee), line.fee,
             Texts::tr("stands in row %1 already, the same in every column").arg(m_debts.firstRowOf(household, line)));
        break;
    case DebtLines::Judged::Overlaps:
        fault(number, SheetField::Fee, line.fee,
              Texts::tr("reaches into the time of another row of the same fee; mend the one or the other"));
        break;
    }
}

void ImportPlanner::arrear(int number, const SheetCells& cells, const RowSaid& said) {
    using F = SheetField;
    Entry* of = standingEntry(number, cells);
    if (cells.areEmpty({F::Fee, F::Amount, F::Payer, F::From, F::Until, F::Period, F::PaidState})) {
        return; // the room alone: it owes nothing
    }
    if (said.debt != RowSaid::Debt::Owed) { // NotCounted is told already
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
             isDash          ? Texts::tr("is no number; it is read as 0, nothing is owed by this row")
             : sum->fen == 0 ? Texts::tr("means that nothing is owed by this row")
                             : Texts::tr("is below zero (paid in advance); it is no debt and is not taken"));
        return;
    }
    bool good = of != nullptr;
    good = m_findings.sound(number, F::Amount, written,
                            sum                 ? QString()
                            : written.isEmpty() ? Texts::tr("is empty; write what is owed, 0 for nothing")
                                                : Texts::tr("is no sum; write for example 1286.40")) &&
           good;
    auto line = lineOf(number, cells, m_findings);
    if (!good || !line) {
        return;
    }
    line->fen = sum->fen;
    if (const Household* home = of->standing ? &m_standing[*of->standing] : nullptr) {
        if (namesStranger(*home, cells[F::Debtor]) && m_debts.stranger(number) == StrangersOwe::LeftOut) {
            note(number, titleOf(F::Debtor), {},
                 Texts::tr("names nobody of this home; nothing is owed by this row, as was said"));
            return;
        }
        const Resident* named = namedOf(*home, cells[F::Debtor]);
        if (line->payer.isEmpty() && named != nullptr && named->role == ResidentRole::Tenant) {
            line->payer = named->name;
            note(number, titleOf(F::Debtor), {}, Texts::tr("names a tenant of this home, who is to pay it"));
        } else if (line->payer.isEmpty() && named == nullptr && said.pays == RowSaid::Pays::Tenant &&
                   hasTenant(*home)) {
            line->payer = roleWord(ResidentRole::Tenant);
        }
    }
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
