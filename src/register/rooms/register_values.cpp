// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/register_values.h"

#include <algorithm>
#include <utility>

namespace yingke::registers {

namespace {

bool paidByTenant(const Household& household, const QString& payer) {
    if (payer.contains(QStringLiteral("租"))) {
        return true;
    }
    return std::any_of(household.people.begin(), household.people.end(),
                       [&payer](const Resident& one) { return one.role == ResidentRole::Tenant && one.name == payer; });
}

bool isThere(const Household& household, const QString& name) {
    return std::any_of(household.people.begin(), household.people.end(),
                       [&name](const Resident& one) { return one.name == name; });
}

/// Who of those that moved out goes by this name; the last of them, or nullptr.
const FormerResident* formerBy(const Household& household, const QString& name) {
    const auto one = std::find_if(household.former.rbegin(), household.former.rend(),
                                  [&name](const FormerResident& other) { return other.person.name == name; });
    return one == household.former.rend() ? nullptr : &*one;
}

ResidentRole answering(bool tenant) { return tenant ? ResidentRole::Tenant : ResidentRole::Owner; }

/// The day on which the last one of this role moved out, when all of the role that are there now came afterwards and
/// the line is of a time before them; invalid otherwise.
QDate beforeAllOf(const Household& household, ResidentRole role, const Arrear& line) {
    QDate last;
    for (const FormerResident& one : household.former) {
        last = one.person.role == role && (!last.isValid() || one.until > last) ? one.until : last;
    }
    const bool others = std::any_of(household.people.begin(), household.people.end(), [&](const Resident& one) {
        return one.role == role && (!one.since.isValid() || !line.until.isValid() || line.until >= one.since);
    });
    const bool some = std::any_of(household.people.begin(), household.people.end(),
                                  [role](const Resident& one) { return one.role == role; });
    return last.isValid() && some && !others ? last : QDate();
}

/// Months begun between two days, both counted. Range: from ≤ until.
std::int64_t monthsBegun(const QDate& from, const QDate& until) {
    int months = 0;
    while (from.addMonths(months) <= until) {
        ++months;
    }
    return months;
}

} // namespace

std::vector<Arrear> owedBy(const Household& household, core::VisitorRole visitor) {
    const bool tenant = visitor == core::VisitorRole::Tenant;
    std::vector<Arrear> owed;
    for (const Arrear& one : household.arrears) {
        if (one.paidBy.isEmpty() && !one.leftOn.isValid() && paidByTenant(household, one.payer) == tenant) {
            owed.push_back(one);
        }
    }
    return owed;
}

ArrearsTotal arrearsOf(const Household& household, core::VisitorRole visitor, const QDate& today) {
    ArrearsTotal total;
    std::vector<std::pair<QDate, QDate>> periods;
    for (const Arrear& one : owedBy(household, visitor)) {
        total.fen += one.fen;
        const QDate until = one.until.isValid() ? std::min(one.until, today) : today;
        if (one.from.isValid() && one.from <= until) {
            periods.emplace_back(one.from, until);
        }
    }
    std::sort(periods.begin(), periods.end());
    for (std::size_t i = 0; i < periods.size();) {
        auto [from, until] = periods[i];
        for (++i; i < periods.size() && periods[i].first <= until.addDays(1); ++i) {
            until = std::max(until, periods[i].second);
        }
        total.months += monthsBegun(from, until);
    }
    return total;
}

std::int64_t monthsOf(const Arrear& arrear, const QDate& today) {
    const QDate until = arrear.until.isValid() ? std::min(arrear.until, today) : today;
    return arrear.from.isValid() && arrear.from <= until ? monthsBegun(arrear.from, until) : 0;
}

void markLeft(Household& household) {
    for (Arrear& line : household.arrears) {
        line.leftOn = {};
        const auto aside =
            std::find_if(household.setAside.begin(), household.setAside.end(), [&line](const SetAside& one) {
                return one.line.fee == line.fee && one.line.payer == line.payer && one.line.from == line.from &&
                       one.how == Departure::Sheet;
            });
        if (aside != household.setAside.end()) {
            line.leftOn = aside->day;
        } else if (line.byHand != 0 || isThere(household, line.payer)) {
            continue; // the desk says so; or by name: this one's own, whenever it was
        } else if (const FormerResident* gone = formerBy(household, line.payer); gone != nullptr) {
            line.leftOn = gone->until;
        } else {
            line.leftOn = beforeAllOf(household, answering(paidByTenant(household, line.payer)), line);
        }
    }
}

void moveOut(Household& household, const std::vector<std::size_t>& people, const QDate& day, Departure how) {
    if (people.empty()) {
        return;
    }
    const Household before = household;
    household.people.clear();
    std::vector<QString> names;
    for (std::size_t i = 0; i < before.people.size(); ++i) {
        if (std::find(people.begin(), people.end(), i) == people.end()) {
            household.people.push_back(before.people[i]);
        } else {
            household.former.push_back({before.people[i], day, how});
            names.push_back(before.people[i].name);
        }
    }
    const auto count = [](const Household& of, ResidentRole role) {
        return std::count_if(of.people.begin(), of.people.end(),
                             [role](const Resident& one) { return one.role == role; });
    };
    for (const Arrear& line : before.arrears) {
        const bool named = isThere(before, line.payer);
        const ResidentRole role = answering(paidByTenant(before, line.payer));
        const bool left =
            named ? !isThere(household, line.payer) : count(before, role) > 0 && count(household, role) == 0;
        if (left && !line.leftOn.isValid()) {
            household.setAside.push_back({line, day, Departure::Sheet});
            household.setAside.back().line.byHand = 0;
        }
    }
    markLeft(household);
}

const Resident* ownerOf(const Household& household) {
    const auto owner = std::find_if(household.people.begin(), household.people.end(),
                                    [](const Resident& one) { return one.role == ResidentRole::Owner; });
    return owner == household.people.end() ? nullptr : &*owner;
}

} // namespace yingke::registers
