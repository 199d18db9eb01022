// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till.h"

#include "core/hall.h"

#include <algorithm>

namespace yingke::core {

std::vector<const Taking*> uncovered(const Hall& hall, const DeskId& desk) {
    std::vector<const Taking*> takings;
    for (const auto& [receipt, taking] : hall.takings) {
        if (taking.account.empty() && taking.desk == desk) {
            takings.push_back(&taking);
        }
    }
    std::sort(takings.begin(), takings.end(), [](const Taking* a, const Taking* b) {
        return a->at.steady != b->at.steady ? a->at.steady < b->at.steady : a->number < b->number;
    });
    return takings;
}

std::vector<MeansCount> expectedIn(const std::vector<const Taking*>& takings) {
    std::map<std::pair<bool, std::string>, MeansCount> counts; // cash first, as one counts a drawer
    for (const Taking* taking : takings) {
        if (!taking->givenBack) {
            MeansCount& count = counts[{taking->payment.means != PaymentMeans::Cash, taking->payment.meansName}];
            count.means = taking->payment.meansName;
            count.expected.fen += taking->payment.sum.fen;
            count.counted = count.expected;
        }
    }
    std::vector<MeansCount> list;
    list.reserve(counts.size());
    for (auto& [means, count] : counts) {
        list.push_back(std::move(count));
    }
    return list;
}

const Taking* settledBy(const Hall& hall, const OwedLine& line) {
    for (const auto& [receipt, taking] : hall.takings) {
        const auto& paid = taking.payment.settles;
        if (!taking.givenBack && std::find(paid.begin(), paid.end(), line) != paid.end()) {
            return &taking;
        }
    }
    return nullptr;
}

} // namespace yingke::core
