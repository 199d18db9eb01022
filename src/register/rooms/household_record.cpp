// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/household_record.h"

#include "platform/kept_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yingke::registers {

namespace {

QString kept(const QString& text) { return platform::keptText(text); }
QString recordDay(const QDate& day) { return day.toString(Qt::ISODate); }
QDate dayOf(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

QJsonObject ofPerson(const Resident& one) {
    QJsonObject person{{"role", static_cast<int>(one.role)},
                       {"name", kept(one.name)},
                       {"title", static_cast<int>(one.title)},
                       {"telephone", kept(one.telephone)},
                       {"identity", kept(one.identity)},
                       {"since", recordDay(one.since)},
                       {"by_hand", one.byHand},
                       {"known_as", kept(one.knownAs)}};
    if (one.knownRole) {
        person.insert("known_role", static_cast<int>(*one.knownRole));
    }
    return person;
}

Resident personFrom(const QJsonObject& person) {
    Resident one{static_cast<ResidentRole>(person["role"].toInt()),
                 person["name"].toString(),
                 static_cast<core::Title>(person["title"].toInt()),
                 person["telephone"].toString(),
                 person["identity"].toString(),
                 dayOf(person["since"]),
                 person["by_hand"].toInt(),
                 person["known_as"].toString(),
                 {}};
    if (person.contains("known_role")) {
        one.knownRole = static_cast<ResidentRole>(person["known_role"].toInt());
    }
    return one;
}

/// The sum as a text: a JSON number keeps 53 bits only.
QJsonObject ofLine(const Arrear& line) {
    return {{"fee", kept(line.fee)},        {"fen", QString::number(line.fen)}, {"payer", kept(line.payer)},
            {"from", recordDay(line.from)}, {"until", recordDay(line.until)},   {"by_hand", line.byHand}};
}

Arrear lineFrom(const QJsonObject& line) {
    return {line["fee"].toString(),
            line["fen"].toString().toLongLong(),
            line["payer"].toString(),
            dayOf(line["from"]),
            dayOf(line["until"]),
            {},
            {},
            line["by_hand"].toInt()};
}

Departure departureOf(const QJsonObject& one) { return one["how"].toInt() == 1 ? Departure::Hand : Departure::Sheet; }

template <typename Values, typename Made> QJsonArray listOf(const Values& values, const Made& made) {
    QJsonArray list;
    for (const auto& one : values) {
        list.append(made(one));
    }
    return list;
}

} // namespace

QByteArray recordOf(const Household& household) {
    const auto text = [](const QString& one) { return QJsonValue(kept(one)); };
    const auto departed = [](QJsonObject one, const QDate& day, Departure how) {
        one.insert("day", recordDay(day));
        one.insert("how", static_cast<int>(how));
        return one;
    };
    const QJsonObject record{
        {"room", QJsonArray{kept(buildingForm(household.room)), kept(household.room.unit), kept(household.room.room)}},
        {"floor", kept(household.floor)},
        {"area", kept(household.area)},
        {"state", kept(household.state)},
        {"by_hand", household.byHand},
        {"gone", recordDay(household.gone)},
        {"people", listOf(household.people, ofPerson)},
        {"arrears", listOf(household.arrears, ofLine)},
        {"plates", listOf(household.plates, text)},
        {"plates_by_hand", listOf(household.platesByHand, text)},
        {"former",
         listOf(household.former,
                [&](const FormerResident& one) { return departed(ofPerson(one.person), one.until, one.how); })},
        {"former_plates", listOf(household.formerPlates,
                                 [&](const FormerPlate& one) {
                                     return departed({{"plate", kept(one.plate)}}, one.until, one.how);
                                 })},
        {"set_aside", listOf(household.setAside,
                             [&](const SetAside& one) { return departed(ofLine(one.line), one.day, one.how); })}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

std::optional<Household> householdFrom(const QByteArray& record) {
    const QJsonDocument document = QJsonDocument::fromJson(record);
    const QJsonArray room = document["room"].toArray();
    if (!document.isObject() || room.size() != 3) {
        return std::nullopt;
    }
    Household one;
    one.room = roomFrom(room[0].toString(), room[1].toString(), room[2].toString());
    one.floor = document["floor"].toString();
    one.area = document["area"].toString();
    one.state = document["state"].toString();
    one.byHand = document["by_hand"].toInt();
    one.gone = dayOf(document["gone"]);
    for (const QJsonValue person : document["people"].toArray()) {
        one.people.push_back(personFrom(person.toObject()));
    }
    for (const QJsonValue line : document["arrears"].toArray()) {
        one.arrears.push_back(lineFrom(line.toObject()));
    }
    for (const QJsonValue plate : document["plates"].toArray()) {
        one.plates.push_back(plate.toString());
    }
    for (const QJsonValue plate : document["plates_by_hand"].toArray()) {
        one.platesByHand.push_back(plate.toString());
    }
    for (const QJsonValue value : document["former"].toArray()) {
        const QJsonObject person = value.toObject();
        one.former.push_back({personFrom(person), dayOf(person["day"]), departureOf(person)});
    }
    for (const QJsonValue value : document["former_plates"].toArray()) {
        const QJsonObject plate = value.toObject();
        one.formerPlates.push_back({plate["plate"].toString(), dayOf(plate["day"]), departureOf(plate)});
    }
    for (const QJsonValue value : document["set_aside"].toArray()) {
        const QJsonObject line = value.toObject();
        one.setAside.push_back({lineFrom(line), dayOf(line["day"]), departureOf(line)});
    }
    markLeft(one);
    return one;
}

QString digestOfRecord(const QByteArray& record) {
    return QString::fromLatin1(QCryptographicHash::hash(record, QCryptographicHash::Sha256).toHex());
}

QString digestOf(const Household& household) { return digestOfRecord(recordOf(household)); }

} // namespace yingke::registers
