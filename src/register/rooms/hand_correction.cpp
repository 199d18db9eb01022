// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/hand_correction.h"

#include <algorithm>
#include <numeric>

namespace yingke::registers {

namespace {

template <typename Value> bool isAmong(const std::vector<Value>& values, const Value& sought) {
    return std::find(values.begin(), values.end(), sought) != values.end();
}

std::vector<int> byNameAndRole(const Household& standing, const Household& entered) {
    std::vector<int> from;
    for (const Resident& one : entered.people) {
        const auto same = std::find_if(standing.people.begin(), standing.people.end(), [&one](const Resident& other) {
            return other.name == one.name && other.role == one.role;
        });
        from.push_back(same == standing.people.end() ? -1 : static_cast<int>(same - standing.people.begin()));
    }
    return from;
}

/// `now` is `was`, edited: what differs is marked.
Resident correctedPerson(const Resident& was, Resident now) {
    now.since = was.since;
    now.byHand = was.byHand;
    now.byHand |= now.title != was.title ? by_hand::title : 0;
    now.byHand |= now.telephone != was.telephone ? by_hand::telephone : 0;
    now.byHand |= now.identity != was.identity ? by_hand::identity : 0;
    if ((was.byHand & by_hand::row) != 0) {
        return now; // no sheet knows this one by another name
    }
    const QString sheets = was.knownAs.isEmpty() ? was.name : was.knownAs;
    now.knownAs = now.name == sheets ? QString() : sheets;
    const ResidentRole role = was.knownRole.value_or(was.role);
    now.knownRole = now.role == role ? std::nullopt : std::optional(role);
    return now;
}

void correctPeople(Household& now, const Household& entered, const std::vector<int>& from, const QDate& today) {
    const std::vector<Resident> before = now.people;
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!isAmong(from, static_cast<int>(i))) {
            left.push_back(i);
        }
    }
    moveOut(now, left, today, Departure::Hand);
    now.people.clear();
    for (std::size_t i = 0; i < entered.people.size(); ++i) {
        Resident one = entered.people[i];
        const int was = from[i];
        if (was >= 0 && was < static_cast<int>(before.size())) {
            one = correctedPerson(before[static_cast<std::size_t>(was)], one);
        } else {
            one.since = today;
            one.byHand = by_hand::row;
        }
        now.people.push_back(std::move(one));
    }
}

void correctArrears(Household& now, const Household& entered, const QDate& today) {
    for (const Arrear& line : now.arrears) {
        if (!isAmong(entered.arrears, line) && line.byHand == 0) {
            now.setAside.push_back({line, today, Departure::Hand});
        }
    }
    std::vector<Arrear> lines;
    for (Arrear line : entered.arrears) {
        const auto was = std::find(now.arrears.begin(), now.arrears.end(), line);
        if (was != now.arrears.end()) {
            line = *was;
        } else {
            line.byHand = by_hand::row;
            // The desk says that it is owed, whoever had left it.
            std::erase_if(now.setAside, [&line](const SetAside& one) {
                return one.line == line || (one.how == Departure::Sheet && one.line.fee == line.fee &&
                                            one.line.payer == line.payer && one.line.from == line.from);
            });
        }
        lines.push_back(std::move(line));
    }
    now.arrears = std::move(lines);
}

void correctPlates(Household& now, const Household& entered, const QDate& today) {
    for (const QString& plate : now.plates) {
        if (!isAmong(entered.plates, plate)) {
            now.formerPlates.push_back({plate, today, Departure::Hand});
        }
    }
    for (const QString& plate : entered.plates) {
        if (!isAmong(now.plates, plate)) {
            now.platesByHand.push_back(plate);
        }
    }
    std::erase_if(now.platesByHand, [&](const QString& plate) { return !isAmong(entered.plates, plate); });
    now.plates = entered.plates;
}

} // namespace

Household corrected(const Household& standing, const Household& entered, std::vector<int> peopleFrom,
                    const QDate& today) {
    Household now = standing;
    now.byHand |= entered.floor != standing.floor ? by_hand::floor : 0;
    now.byHand |= entered.area != standing.area ? by_hand::area : 0;
    now.byHand |= entered.state != standing.state ? by_hand::state : 0;
    now.room = entered.room;
    now.floor = entered.floor;
    now.area = entered.area;
    now.state = entered.state;
    if (peopleFrom.size() != entered.people.size()) {
        peopleFrom = byNameAndRole(standing, entered);
    }
    correctPeople(now, entered, peopleFrom, today);
    correctArrears(now, entered, today);
    correctPlates(now, entered, today);
    markLeft(now);
    return now;
}

Household putIn(Household entered) {
    entered.byHand = by_hand::row;
    for (Resident& one : entered.people) {
        one.byHand = by_hand::row;
    }
    for (Arrear& line : entered.arrears) {
        line.byHand = by_hand::row;
    }
    entered.platesByHand = entered.plates;
    return entered;
}

Household markedGone(Household household, const QDate& today) {
    std::vector<std::size_t> everybody(household.people.size());
    std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    moveOut(household, everybody, today, Departure::Hand);
    for (const QString& plate : household.plates) {
        household.formerPlates.push_back({plate, today, Departure::Hand});
    }
    household.plates.clear();
    household.platesByHand.clear();
    household.gone = today;
    household.byHand |= by_hand::gone;
    return household;
}

Household markedThere(Household household) {
    household.gone = {};
    household.byHand = (household.byHand & ~by_hand::gone) | by_hand::row;
    return household;
}

} // namespace yingke::registers
