// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_rows.h"

#include "scenario/explorer/explorer_graph.h"
#include "scenario/explorer/explorer_values.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/visit_names.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace yingke::scenario {

namespace {

using Candidates = std::vector<std::optional<core::FactValue>>;

class RowMaker {
public:
    RowMaker(const std::vector<const FactSpec*>& facts, const ExplorerBorders& borders, const NameValue& others,
             const core::Moment& now)
        : m_facts(facts), m_borders(borders), m_others(others), m_now(now) {}

    FilledRows all() {
        bases();
        candidates();
        FilledRows made;
        made.combinations = 1;
        for (const Candidates& one : m_candidates) {
            made.combinations = cappedProduct(made.combinations, one.size());
        }
        constexpr std::uint64_t few = 24;
        if (made.combinations <= few) {
            every({}, 0);
        } else {
            turningRows();
            pairs();
        }
        made.rows = std::move(m_rows);
        return made;
    }

private:
    /// What a name stands at when this row is filled in.
    [[nodiscard]] NameValue valued(const FilledRow& row) const {
        return [this, &row](const std::string& name) -> std::optional<double> {
            const auto found = row.find(core::FactId{name});
            if (found == row.end()) {
                return m_others(name);
            }
            return found->second ? numberIn(*found->second) : std::optional(0.0);
        };
    }

    /// A day as every day, the least of everything, the most of everything.
    void bases() {
        FilledRow typical;
        FilledRow least;
        FilledRow most;
        for (const FactSpec* spec : m_facts) {
            typical[spec->id] = typicalOf(*spec, nullptr, &m_now);
            const auto extremes = extremesOf(*spec, nullptr, &m_now);
            least[spec->id] = extremes.front();
            most[spec->id] = extremes.back();
        }
        m_bases = {std::move(typical), std::move(least), std::move(most)};
    }

    void candidates() {
        for (const FactSpec* spec : m_facts) {
            std::set<std::int64_t> turning;
            for (const FilledRow& base : m_bases) {
                turning.merge(m_borders.turning(spec->id.value, valued(base)));
            }
            std::set<std::int64_t> beside;
            for (const std::int64_t number : turning) {
                beside.insert({number - 1, number, number + 1});
                if (spec->type == FactType::Money) { // a condition may say yuan
                    beside.insert({number * 100 - 1, number * 100, number * 100 + 1});
                }
            }
            Candidates values;
            for (core::FactValue& value : tellingOf(*spec, m_now, beside, m_borders.times(spec->id.value))) {
                values.emplace_back(std::move(value));
            }
            if (spec->optional) {
                values.emplace_back(std::nullopt);
            }
            thin(values);
            m_candidates.push_back(std::move(values));
        }
    }

    /// Evenly, the first and the last kept.
    static void thin(Candidates& values) {
        if (values.size() <= mostCandidates) {
            return;
        }
        Candidates fewer;
        for (std::size_t i = 0; i < mostCandidates; ++i) {
            fewer.push_back(values[i * (values.size() - 1) / (mostCandidates - 1)]);
        }
        values = std::move(fewer);
    }

    void add(const FilledRow& row) {
        if (m_rows.size() < mostRows && std::find(m_rows.begin(), m_rows.end(), row) == m_rows.end()) {
            m_rows.push_back(row);
        }
    }

    void every(FilledRow row, std::size_t at) { // NOLINT(misc-no-recursion)
        if (at == m_facts.size()) {
            add(row);
            return;
        }
        for (const auto& value : m_candidates[at]) {
            row[m_facts[at]->id] = value;
            every(row, at + 1);
        }
    }

    /// Each base with one fact put where a comparison turns. Half of the room is kept for the pairs.
    void turningRows() {
        for (const FilledRow& base : m_bases) {
            add(base);
        }
        for (const FilledRow& base : m_bases) {
            for (const FactSpec* spec : m_facts) {
                const bool number =
                    spec->type == FactType::Count || spec->type == FactType::Money || spec->type == FactType::List;
                for (const std::int64_t value :
                     number ? m_borders.turning(spec->id.value, valued(base)) : std::set<std::int64_t>{}) {
                    core::FactValue put = value;
                    if (spec->type == FactType::Money) {
                        put = core::Money{value};
                    } else if (spec->type == FactType::List) {
                        const auto lines = static_cast<std::size_t>(std::clamp<std::int64_t>(value, 0, mostListItems));
                        put = std::vector<core::ListItem>(lines, core::ListItem{"沙发", 1, {}});
                    }
                    if (m_rows.size() < mostRows / 2 && !misfit(*spec, put, m_now)) {
                        FilledRow row = base;
                        row[spec->id] = put;
                        add(row);
                    }
                }
            }
        }
    }

    /// Rows until every pair of values of two facts stands in one, or there is no more room.
    void pairs() {
        using Pair = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>;
        std::set<Pair> open;
        for (std::size_t f = 0; f < m_facts.size(); ++f) {
            for (std::size_t g = f + 1; g < m_facts.size(); ++g) {
                for (std::size_t i = 0; i < m_candidates[f].size(); ++i) {
                    for (std::size_t j = 0; j < m_candidates[g].size(); ++j) {
                        open.insert({f, g, i, j});
                    }
                }
            }
        }
        while (!open.empty() && m_rows.size() < mostRows) {
            const auto [first, second, i, j] = *open.begin();
            std::vector<std::size_t> chosen(m_facts.size(), ~std::size_t{0});
            chosen[first] = i;
            chosen[second] = j;
            for (std::size_t f = 0; f < m_facts.size(); ++f) {
                if (chosen[f] != ~std::size_t{0}) {
                    continue;
                }
                std::size_t best = 0;
                std::size_t most = 0;
                for (std::size_t value = 0; value < m_candidates[f].size(); ++value) {
                    std::size_t fresh = 0;
                    for (std::size_t g = 0; g < m_facts.size(); ++g) {
                        if (g != f && chosen[g] != ~std::size_t{0}) {
                            fresh += open.count(f < g ? Pair{f, g, value, chosen[g]} : Pair{g, f, chosen[g], value});
                        }
                    }
                    if (fresh > most) {
                        most = fresh;
                        best = value;
                    }
                }
                chosen[f] = best;
            }
            FilledRow row;
            for (std::size_t f = 0; f < m_facts.size(); ++f) {
                row[m_facts[f]->id] = m_candidates[f][chosen[f]];
                for (std::size_t g = f + 1; g < m_facts.size(); ++g) {
                    open.erase({f, g, chosen[f], chosen[g]});
                }
            }
            add(row);
        }
    }

    const std::vector<const FactSpec*>& m_facts;
    const ExplorerBorders& m_borders;
    const NameValue& m_others;
    const core::Moment& m_now;
    std::vector<FilledRow> m_bases;
    std::vector<Candidates> m_candidates; ///< of each fact
    std::vector<FilledRow> m_rows;
};

} // namespace

FilledRows rowsFor(const std::vector<const FactSpec*>& facts, const ExplorerBorders& borders, const NameValue& others,
                   const core::Moment& now) {
    return RowMaker(facts, borders, others, now).all();
}

} // namespace yingke::scenario
