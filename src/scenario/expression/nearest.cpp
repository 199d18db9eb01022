// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/expression/nearest.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

/// Optimal string alignment distance; ids are ASCII, so bytes will do.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        d[i][0] = i;
    }
    for (std::size_t j = 0; j <= b.size(); ++j) {
        d[0][j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
    }
    return d[a.size()][b.size()];
}

} // namespace

std::string nearest(const std::string& word, const std::vector<std::string>& known) {
    std::string best;
    std::size_t least = (word.size() + 2) / 3 + 1;
    if (word.size() > 80) {
        return best;
    }
    for (const std::string& candidate : known) {
        if (candidate.size() > word.size() + least || word.size() > candidate.size() + least) {
            continue;
        }
        const std::size_t strokes = distance(word, candidate);
        if (strokes < least) {
            least = strokes;
            best = candidate;
        }
    }
    return best;
}

} // namespace yingke::scenario
