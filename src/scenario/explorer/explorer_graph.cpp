// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_graph.h"

#include <algorithm>
#include <utility>

namespace yingke::scenario {

std::uint64_t cappedSum(std::uint64_t a, std::uint64_t b) {
    return a >= mostCounted || b >= mostCounted - a ? mostCounted : a + b;
}

std::uint64_t cappedProduct(std::uint64_t a, std::uint64_t b) {
    return b != 0 && a >= mostCounted / b ? mostCounted : a * b;
}

ExplorerGraph::Met ExplorerGraph::meet(const std::string& key, const core::StepId& step, std::size_t from,
                                       const std::vector<std::string>& way) {
    const auto [known, fresh] = m_numbers.emplace(key, m_all.size());
    if (fresh) {
        constexpr std::uint64_t heapBlock = 64; // of a node, a string or a vector, roughly
        m_all.push_back({step, from, way, {}, {}, false});
        m_bytes += sizeof(Known) + key.size() + 4 * heapBlock;
        for (const std::string& part : way) {
            m_bytes += part.size() + heapBlock;
        }
    }
    return {known->second, fresh};
}

void ExplorerGraph::lead(std::size_t from, std::size_t to, Counted counted) {
    if (to == nowhere) {
        return;
    }
    if (to == end) {
        settle(from);
    }
    (counted == Counted::Yes ? m_all[from].counted : m_all[from].uncounted).push_back(to);
    m_bytes += sizeof(std::size_t);
}

std::vector<std::string> ExplorerGraph::wayTo(std::size_t number) const {
    std::vector<std::string> backwards;
    for (std::size_t at = number; at != begin; at = m_all[at].from) {
        backwards.insert(backwards.end(), m_all[at].way.rbegin(), m_all[at].way.rend());
    }
    std::reverse(backwards.begin(), backwards.end());
    return backwards;
}

std::uint64_t ExplorerGraph::ways() const {
    // As deep as a way is long: a stack of our own, since a way may be longer than the program's.
    std::vector<std::uint64_t> ways(m_all.size(), 0);
    std::vector<bool> met(m_all.size(), false);
    std::vector<std::pair<std::size_t, std::size_t>> open{{begin, 0}}; // a standing, and which way on is next
    met[begin] = true;
    std::vector<std::uint64_t> sums{0};
    while (!open.empty()) {
        auto& [number, next] = open.back();
        if (next == m_all[number].counted.size()) {
            ways[number] = sums.back();
            const std::uint64_t mine = sums.back();
            open.pop_back();
            sums.pop_back();
            if (!sums.empty()) {
                sums.back() = cappedSum(sums.back(), mine);
            }
            continue;
        }
        const std::size_t to = m_all[number].counted[next++];
        if (to == end) {
            sums.back() = cappedSum(sums.back(), 1);
        } else if (met[to]) {
            sums.back() = cappedSum(sums.back(), ways[to]); // none yet while it is being walked: the loop closes
        } else {
            met[to] = true;
            open.emplace_back(to, 0);
            sums.push_back(0);
        }
    }
    return ways[begin];
}

void ExplorerGraph::circles(const std::function<void(const core::StepId&, std::size_t)>& tell) const {
    std::vector<std::vector<std::size_t>> before(m_all.size());
    std::vector<bool> settled(m_all.size(), false);
    std::vector<std::size_t> open;
    for (std::size_t number = 0; number < m_all.size(); ++number) {
        for (const std::vector<std::size_t>* ways : {&m_all[number].counted, &m_all[number].uncounted}) {
            for (const std::size_t to : *ways) {
                if (to != end) {
                    before[to].push_back(number);
                }
            }
        }
        if (m_all[number].settled) {
            settled[number] = true;
            open.push_back(number);
        }
    }
    while (!open.empty()) {
        const std::size_t number = open.back();
        open.pop_back();
        for (const std::size_t one : before[number]) {
            if (!settled[one]) {
                settled[one] = true;
                open.push_back(one);
            }
        }
    }
    for (std::size_t number = begin + 1; number < m_all.size(); ++number) {
        if (!settled[number]) {
            tell(m_all[number].step, number);
        }
    }
}

} // namespace yingke::scenario
