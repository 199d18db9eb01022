// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_values.h"

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
        if (one.paidBy.isEmpty() && paidByTenant(household, one.payer) == tenant) {
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

const Resident* ownerOf(const Household& household) {
    const auto owner = std::find_if(household.people.begin(), household.people.end(),
                                    [](const Resident& one) { return one.role == ResidentRole::Owner; });
    return owner == household.people.end() ? nullptr : &*owner;
}

} // namespace yingke::registers
