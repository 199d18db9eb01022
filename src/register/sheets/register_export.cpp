// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/register_export.h"

#include "core/money.h"
#include "office/texts/masks.h"
#include "office/texts/visit_texts.h"
#include "register/rooms/register_fields.h"
#include "register/sheets/import_columns.h"

#include <algorithm>

namespace yingke::registers {

namespace {

constexpr std::int64_t largestNumber = 100'000'000'000; // fen; more is written as text, so that no digit is lost

QVariant amountOf(std::int64_t fen) {
    return fen < largestNumber ? QVariant(static_cast<double>(fen) / 100)
                               : QVariant(QString::fromStdString(core::toText(core::Money{fen})));
}

class Exporter {
public:
    Exporter(ImportKind kind, Personal personal) : m_personal(personal), m_titles(titlesOf(kind)) {
        m_table.headers = m_titles;
    }

    void people(const Household& one) {
        if (one.people.empty()) {
            begin(one);
            room(one);
        }
        for (const Resident& person : one.people) {
            begin(one);
            room(one);
            set(SheetField::Name, name(person.name));
            set(SheetField::Gender, titleWord(person.title));
            set(SheetField::Telephone, masked() ? office::maskedTelephone(person.telephone) : person.telephone);
            set(SheetField::Identity, masked() ? office::maskedIdentity(person.identity) : person.identity);
            set(SheetField::OwnerKind, roleWord(person.role));
            set(SheetField::Role, roleWord(person.role));
        }
    }
    void arrears(const Household& one) {
        for (const Arrear& owed : one.arrears) {
            begin(one);
            const bool aPerson = std::any_of(one.people.begin(), one.people.end(),
                                             [&owed](const Resident& person) { return person.name == owed.payer; });
            set(SheetField::Fee, owed.fee);
            set(SheetField::Amount, amountOf(owed.fen));
            set(SheetField::Payer, aPerson ? name(owed.payer) : owed.payer);
            set(SheetField::From, owed.from.toString(Qt::ISODate));
            set(SheetField::Until, owed.until.toString(Qt::ISODate));
        }
    }
    void vehicles(const Household& one) {
        for (const QString& plate : one.plates) {
            begin(one);
            set(SheetField::Plate, masked() ? maskedPlate(plate) : plate);
        }
    }
    tables::Table end() { return std::move(m_table); }

private:
    [[nodiscard]] bool masked() const { return m_personal == Personal::Masked; }
    [[nodiscard]] QString name(const QString& whole) const { return masked() ? office::maskedName(whole) : whole; }
    void begin(const Household& one) {
        m_table.rows.append(QVariantList(m_titles.size(), QString()));
        set(SheetField::Building, buildingForm(one.room)); // and the community: 东苑3
        set(SheetField::Unit, one.room.unit);
        set(SheetField::Room, one.room.room);
    }
    void room(const Household& one) {
        set(SheetField::Floor, one.floor);
        set(SheetField::Area, one.area);
        set(SheetField::State, one.state);
    }
    void set(SheetField field, const QVariant& value) { m_table.rows.back()[m_titles.indexOf(titleOf(field))] = value; }

    Personal m_personal;
    QStringList m_titles;
    tables::Table m_table;
};

} // namespace

QString maskedPlate(const QString& plate) {
    return plate.size() < 6 ? QString(plate.size(), QLatin1Char('*'))
                            : plate.left(2) + QStringLiteral("***") + plate.right(2);
}

tables::Table registerTable(ImportKind kind, const std::vector<Household>& households, Personal personal) {
    Exporter exporter(kind, personal);
    for (const Household& one : households) {
        switch (kind) {
        case ImportKind::Register:
            exporter.people(one);
            break;
        case ImportKind::Arrears:
            exporter.arrears(one);
            break;
        case ImportKind::Vehicles:
            exporter.vehicles(one);
            break;
        }
    }
    return exporter.end();
}

QString exportRegister(ImportKind kind, const QString& path, const RoomRegister& rooms, Personal personal) {
    tables::Table table = registerTable(kind, rooms.all(), personal);
    if (const QString fault = rooms.readFault(); !fault.isEmpty()) {
        return fault;
    }
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        return tables::writeXlsx(path, table);
    }
    // A text that begins with a quote of its own gets another: the import takes one away.
    for (QVariantList& row : table.rows) {
        for (QVariant& value : row) {
            if (value.typeId() == QMetaType::QString && value.toString().startsWith(QLatin1Char('\''))) {
                value = QString(QLatin1Char('\'') + value.toString());
            }
        }
    }
    return tables::writeCsv(path, table);
}

} // namespace yingke::registers
