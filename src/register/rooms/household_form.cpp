// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/household_form.h"

#include "core/money.h"
#include "office/texts/written.h"
#include "register/rooms/masked_values.h"
#include "register/rooms/register_fields.h"
#include "register/rooms/texts.h"

#include <algorithm>

namespace yingke::registers {

namespace {

QString titleChoice(core::Title title) {
    switch (title) {
    case core::Title::Sir:
        return Texts::tr("Sir");
    case core::Title::Madam:
        return Texts::tr("Madam");
    case core::Title::Unknown:
        break;
    }
    return Texts::tr("not known");
}

QString roleChoice(ResidentRole role) {
    switch (role) {
    case ResidentRole::Owner:
        return Texts::tr("owner");
    case ResidentRole::Tenant:
        return Texts::tr("tenant");
    case ResidentRole::Family:
        return Texts::tr("family");
    case ResidentRole::Contact:
        return Texts::tr("contact");
    case ResidentRole::Unknown:
        break;
    }
    return Texts::tr("role not known");
}

bool isEmptyRow(HouseholdPart part, const QStringList& row) {
    for (int column = 0; column < row.size(); ++column) {
        // A choice alone says nothing: a new row has one from the start.
        if (formChoices(part, column).isEmpty() && !isReadOnlyColumn(part, column) &&
            !row.at(column).trimmed().isEmpty()) {
            return false;
        }
    }
    return true;
}

/// What was copied from a masked sheet into a cell.
bool isMasked(HouseholdPart part, int column, const QString& value) {
    switch (part) {
    case HouseholdPart::People:
        return (column == 0 && isMaskedName(value)) || (isMaskedColumn(part, column) && isMaskedNumber(value));
    case HouseholdPart::Arrears:
        return column == 2 && isMaskedName(value);
    case HouseholdPart::Vehicles:
        return column == 0 && isMaskedPlate(value);
    case HouseholdPart::Room:
        break;
    }
    return false;
}

/// Reads one table, row after row; the first fault ends it.
class Reader {
public:
    Reader(const Household& standing, const HouseholdForm& form) : m_form(form) {
        m_read.household = standing;
        m_read.household.people.clear();
        m_read.household.arrears.clear();
        m_read.household.plates.clear();
    }

    ReadForm read() {
        for (const HouseholdPart part : householdParts) {
            const FormRows& rows = m_form.of(part);
            for (std::size_t i = 0; i < rows.size() && !m_read.fault; ++i) {
                m_part = part;
                m_row = static_cast<int>(i);
                m_cells.clear();
                for (const QString& cell : rows[i]) {
                    m_cells << cell.trimmed();
                }
                if (part == HouseholdPart::Room || !isEmptyRow(part, m_cells)) { // a household has a room
                    take();
                }
            }
        }
        return std::move(m_read);
    }

private:
    void take() {
        switch (m_part) {
        case HouseholdPart::People:
            person();
            break;
        case HouseholdPart::Arrears:
            arrear();
            break;
        case HouseholdPart::Vehicles:
            vehicle();
            break;
        case HouseholdPart::Room:
            room();
            break;
        }
    }
    /// Whether it is sound; else the fault at this cell: the value, why, and what to write.
    bool sound(int column, const QString& fault) {
        const QString why = isMasked(m_part, column, cell(column)) ? maskedSentence() : fault;
        if (!why.isEmpty() && !m_read.fault) {
            const QString value = isMaskedColumn(m_part, column) || cell(column).isEmpty()
                                      ? formColumns(m_part).value(column)
                                      : QStringLiteral("\"%1\"").arg(cell(column).left(40));
            m_read.fault = FormFault{m_part, m_row, column,
                                     Texts::tr("Row %1: %2 %3.").arg(QString::number(m_row + 1), value, why)};
        }
        return why.isEmpty();
    }
    [[nodiscard]] QString cell(int column) const { return m_cells.value(column); }

    void person() {
        Resident one;
        one.name = cell(0);
        const QStringList roles = formChoices(HouseholdPart::People, 1);
        const QStringList titles = formChoices(HouseholdPart::People, 2);
        const auto role = roles.indexOf(cell(1));
        const auto title = titles.indexOf(cell(2));
        const std::optional<ResidentRole> told =
            role >= 0 ? std::optional(static_cast<ResidentRole>(role)) : roleFrom(cell(1));
        const std::optional<core::Title> said =
            title >= 0 ? std::optional(static_cast<core::Title>(title)) : titleFrom(cell(2));
        one.telephone = telephoneFrom(cell(3));
        one.identity = cell(4);
        const bool good =
            sound(0, faultInName(one.name)) &&
            sound(1, told ? QString() : Texts::tr("is none of: %1").arg(roles.join(QStringLiteral(", ")))) &&
            sound(2, said ? QString() : Texts::tr("is none of: %1").arg(titles.join(QStringLiteral(", ")))) &&
            sound(3, faultInTelephone(cell(3))) && sound(4, faultInIdentity(one.identity));
        if (!good) {
            return;
        }
        one.role = *told;
        one.title = *said;
        auto& people = m_read.household.people;
        const bool twice = std::any_of(people.begin(), people.end(), [&one](const Resident& other) {
            return other.name == one.name && other.role == one.role;
        });
        if (sound(0, twice ? Texts::tr("stands here twice; take one row away") : QString())) {
            people.push_back(one);
            if (!m_form.peopleFrom.empty()) {
                m_read.peopleFrom.push_back(m_form.peopleFrom.at(static_cast<std::size_t>(m_row)));
            }
        }
    }
    void room() {
        Household& one = m_read.household;
        RoomName name = one.room;
        const auto part = [this](QString& kept, int column) { // what is not touched stays as it was spelled
            kept = cell(column) == kept ? kept : roomPart(cell(column));
        };
        QString building = buildingForm(name); // with its community
        part(building, 0);
        part(name.unit, 1);
        part(name.room, 2);
        name = roomFrom(building, name.unit, name.room);
        const bool good = sound(0, name.building.isEmpty() ? Texts::tr("is no building") : QString()) &&
                          sound(1, name.unit.isEmpty() && !cell(1).isEmpty() ? Texts::tr("is no unit") : QString()) &&
                          sound(2, name.room.isEmpty() ? Texts::tr("is no room") : QString()) &&
                          sound(3, faultInText(cell(3))) && sound(4, faultInArea(cell(4))) &&
                          sound(5, faultInText(cell(5)));
        if (good) {
            one.room = name;
            one.floor = cell(3);
            one.area = cell(4);
            one.state = cell(5);
        }
    }
    void arrear() {
        const auto fen = fenFrom(cell(1));
        const auto from = firstDayFrom(cell(3));
        const auto until = cell(4).isEmpty() ? std::optional(QDate()) : lastDayFrom(cell(4));
        const bool good =
            sound(0, faultInName(cell(0))) && sound(1, faultInAmount(cell(1))) && sound(2, faultInText(cell(2))) &&
            sound(3, from ? QString() : office::whyNoDay(cell(3))) &&
            sound(4, until ? QString() : office::whyNoDay(cell(4))) &&
            sound(4, from && until->isValid() && *until < *from ? Texts::tr("lies before the first day") : QString());
        if (good) {
            m_read.household.arrears.push_back({cell(0), *fen, cell(2), *from, *until});
        }
    }
    void vehicle() {
        const QString plate = plateFrom(cell(0));
        const auto& plates = m_read.household.plates;
        const bool twice = std::find(plates.begin(), plates.end(), plate) != plates.end();
        if (sound(0, faultInPlate(plate)) &&
            sound(0, twice ? Texts::tr("stands here twice; take one row away") : QString())) {
            m_read.household.plates.push_back(plate);
        }
    }

    const HouseholdForm& m_form;
    ReadForm m_read;
    HouseholdPart m_part = HouseholdPart::People;
    int m_row = 0;
    QStringList m_cells;
};

} // namespace

QStringList formColumns(HouseholdPart part) {
    switch (part) {
    case HouseholdPart::People:
        return {Texts::tr("Name"), Texts::tr("Role"), Texts::tr("Title"), Texts::tr("Telephone"),
                Texts::tr("Identity number")};
    case HouseholdPart::Arrears:
        return {Texts::tr("Fee"),   Texts::tr("Owed, yuan"), Texts::tr("Who is to pay"),
                Texts::tr("Since"), Texts::tr("Until"),      Texts::tr("Months")};
    case HouseholdPart::Vehicles:
        return {Texts::tr("Plate")};
    case HouseholdPart::Room:
        break;
    }
    return {Texts::tr("Building"), Texts::tr("Unit"),     Texts::tr("Room"),
            Texts::tr("Floor"),    Texts::tr("Area, m²"), Texts::tr("State")};
}

QStringList formChoices(HouseholdPart part, int column) {
    if (part == HouseholdPart::People && column == 1) {
        return {roleChoice(ResidentRole::Owner), roleChoice(ResidentRole::Tenant), roleChoice(ResidentRole::Family),
                roleChoice(ResidentRole::Contact), roleChoice(ResidentRole::Unknown)};
    }
    if (part == HouseholdPart::People && column == 2) {
        return {titleChoice(core::Title::Unknown), titleChoice(core::Title::Sir), titleChoice(core::Title::Madam)};
    }
    return {};
}

bool isMaskedColumn(HouseholdPart part, int column) {
    return part == HouseholdPart::People && (column == 3 || column == 4);
}

bool isReadOnlyColumn(HouseholdPart part, int column) { return part == HouseholdPart::Arrears && column == 5; }

HouseholdForm formOf(const Household& household, const QDate& today) {
    HouseholdForm form;
    form.of(HouseholdPart::Room)
        .push_back({buildingForm(household.room), household.room.unit, household.room.room, household.floor,
                    household.area, household.state});
    for (const Resident& one : household.people) {
        form.of(HouseholdPart::People)
            .push_back({one.name, roleChoice(one.role), titleChoice(one.title), one.telephone, one.identity});
    }
    for (const Arrear& one : household.arrears) {
        form.of(HouseholdPart::Arrears)
            .push_back({one.fee, QString::fromStdString(core::toText(core::Money{one.fen})), one.payer,
                        one.from.toString(Qt::ISODate), one.until.toString(Qt::ISODate),
                        QString::number(monthsOf(one, today))});
    }
    for (const QString& plate : household.plates) {
        form.of(HouseholdPart::Vehicles).push_back({plate});
    }
    return form;
}

ReadForm readForm(const Household& standing, const HouseholdForm& form) { return Reader(standing, form).read(); }

std::vector<core::Command> changesToLog(const Household& before, const Household& after) {
    std::vector<core::Command> changes;
    const auto note = [&changes](bool changed, const char* what, std::size_t was, std::size_t is) {
        if (changed) {
            changes.emplace_back(core::command::NoteOfficeChange{what, std::to_string(was), std::to_string(is)});
        }
    };
    const bool room = !(before.room == after.room) || before.floor != after.floor || before.area != after.area ||
                      before.state != after.state || before.gone != after.gone;
    note(room, "register.room", before.room.room.isEmpty() || before.gone.isValid() ? 0 : 1,
         after.gone.isValid() ? 0 : 1);
    note(before.people != after.people, "register.people", before.people.size(), after.people.size());
    note(before.arrears != after.arrears, "register.arrears", before.arrears.size(), after.arrears.size());
    note(before.plates != after.plates, "register.vehicles", before.plates.size(), after.plates.size());
    return changes;
}

core::Command takeBackNote(const TakeBackLook& look, ChangedSince rule) {
    const auto changed = look.changedSince.size();
    const auto back = look.rooms + (rule == ChangedSince::GoBackToo ? changed : 0);
    const auto left = look.notThere.size() + (rule == ChangedSince::GoBackToo ? 0 : changed);
    return core::command::NoteOfficeChange{
        "register.take_back", {}, std::to_string(back) + " + " + std::to_string(left)};
}

} // namespace yingke::registers
