// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/plan_findings.h"

#include "register/rooms/masked_values.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace yingke::registers {

namespace {

constexpr std::size_t mostFaults = 1000;

bool isMasked(SheetField field, const QString& value) {
    using Is = SheetField;
    const auto is = [field](std::initializer_list<SheetField> fields) {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    };
    return (is({Is::Name, Is::OccupantName, Is::FamilyName, Is::Contact, Is::Payer}) && isMaskedName(value)) ||
           (is({Is::Telephone, Is::SecondTelephone, Is::OccupantTelephone, Is::FamilyTelephone, Is::ContactTelephone,
                Is::Identity, Is::OccupantIdentity}) &&
            isMaskedNumber(value)) ||
           (is({Is::Plate}) && isMaskedPlate(value));
}

} // namespace

void PlanFindings::begin(const QString& sheet) {
    m_sheet = sheet;
    m_lastWrongRow = 0;
}

void PlanFindings::at(int number) {
    if (m_places.empty() || m_places.back().row != number || m_places.back().sheet != m_sheet) {
        m_places.push_back({m_sheet, number, {}, false});
    }
}

void PlanFindings::fault(int number, SheetField field, const QString& value, const QString& why) {
    m_wrongRows += number != m_lastWrongRow ? 1 : 0;
    m_lastWrongRow = number;
    at(number);
    m_places.back().isWrong = true;
    if (m_faults.size() < mostFaults) {
        m_faults.push_back({number, titleOf(field), value, why, m_sheet});
    }
}

void PlanFindings::note(int number, const QString& column, const QString& value, const QString& what) {
    constexpr std::size_t rowsNamed = 20;
    const QString key = QStringList{m_sheet, column, value, what}.join(QLatin1Char('\n'));
    auto known = m_noteOf.constFind(key);
    if (known == m_noteOf.constEnd()) {
        if (m_notes.size() >= mostFaults) {
            return;
        }
        known = m_noteOf.insert(key, m_notes.size());
        m_notes.push_back({m_sheet, {}, 0, column, value, what});
    }
    SheetNote& one = m_notes[*known];
    one.count += 1;
    if (one.rows.size() < rowsNamed) {
        one.rows.push_back(number);
    }
}

std::vector<HeldRow> PlanFindings::heldRows() const {
    QSet<QString> wrong;
    for (const RowPlace& one : m_places) {
        if (one.isWrong && !one.room.isEmpty()) {
            wrong.insert(one.room);
        }
    }
    std::vector<HeldRow> held;
    for (const RowPlace& one : m_places) {
        if (one.isWrong || wrong.contains(one.room)) {
            held.push_back({one.sheet, one.row});
        }
    }
    return held;
}

bool PlanFindings::hasRowsOfNoHome() const {
    return std::any_of(m_places.begin(), m_places.end(),
                       [](const RowPlace& one) { return one.isWrong && one.room.isEmpty(); });
}

bool PlanFindings::sound(int number, SheetField field, const QString& value, const QString& why) {
    const QString told = isMasked(field, value) ? maskedSentence() : why;
    if (!told.isEmpty()) {
        fault(number, field, value, told);
    }
    return told.isEmpty();
}

void PlanFindings::give(ImportPlan& plan) {
    plan.faults = std::move(m_faults);
    plan.notes = std::move(m_notes);
    plan.wrongRows = m_wrongRows;
}

} // namespace yingke::registers
