// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_rows.h"

#include "scenario/explorer/explorer_graph.h"
#include "scenario/explorer/explorer_points.h"
#include "scenario/explorer/explorer_values.h"
#include "scenario/explorer/explorer_world.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/visit_names.h"
#include "scenario/player/visit_values.h"

#include <algorithm>
#include <functional>
#include <random>
#include <set>
#include <tuple>
#include <utility>

namespace yingke::scenario {

namespace {

using Candidates = std::vector<std::optional<core::FactValue>>;

class RowMaker {
public:
    RowMaker(const std::vector<const FactSpec*>& facts, const RowPlace& place)
        : m_facts(facts), m_place(place), m_clock(clockOf(place.now, exploredCalendar())) {
        for (const FactSpec* spec : facts) {
            m_names.insert(spec->id.value);
        }
    }

    FilledRows all() {
        bases();
        candidates();
        FilledRows made;
        for (const Candidates& one : m_candidates) {
            m_combinations = cappedProduct(m_combinations, one.size());
        }
        made.combinations = m_combinations;
        constexpr std::uint64_t few = 24;
        if (m_combinations <= few) {
            every({}, 0);
        } else {
            for (const FilledRow& base : m_bases) {
                add(base);
            }
            ways();
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
                return m_place.others(name);
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
            typical[spec->id] = typicalOf(*spec, nullptr, &m_place.now);
            const auto extremes = extremesOf(*spec, nullptr, &m_place.now);
            least[spec->id] = extremes.front();
            most[spec->id] = extremes.back();
        }
        m_bases = {std::move(typical), std::move(least), std::move(most)};
    }

    void candidates() {
        for (const FactSpec* spec : m_facts) {
            std::set<std::int64_t> turning;
            for (const FilledRow& base : m_bases) {
                turning.merge(m_place.borders.turning(spec->id.value, valued(base)));
            }
            std::set<std::int64_t> beside;
            for (const std::int64_t number : turning) {
                beside.insert({number - 1, number, number + 1});
                if (spec->type == FactType::Money) { // a condition may say yuan
                    beside.insert({number * 100 - 1, number * 100, number * 100 + 1});
                }
            }
            Candidates values;
            for (core::FactValue& value : turningOf(*spec)) {
                values.emplace_back(std::move(value));
            }
            const std::size_t own = values.size();
            for (core::FactValue& value :
                 tellingOf(*spec, m_place.now, beside, m_place.borders.times(spec->id.value))) {
                if (std::find(values.begin(), values.end(), std::optional(value)) == values.end()) {
                    values.emplace_back(std::move(value));
                }
            }
            if (spec->optional) {
                values.emplace_back(std::nullopt);
            }
            thin(values, own);
            m_candidates.push_back(std::move(values));
        }
    }

    /// Where conditions of the second language turn for a fact, while the others stand as on each of the bases.
    [[nodiscard]] std::vector<core::FactValue> turningOf(const FactSpec& spec) const {
        std::vector<core::FactValue> all;
        if (m_place.typed.names().count(spec.id.value) == 0) {
            return all;
        }
        const Sought sought{spec.id.value, spec.type, [&](const core::FactValue& value) {
                                return !misfit(spec, value, m_place.now).has_value();
                            }};
        std::vector<std::vector<core::FactValue>> found;
        for (const FilledRow& base : m_bases) {
            found.push_back(turningPoints(sought, PointPlace{m_place.typed, typed(base), m_place.now, m_place.left}));
        }
        // In turns: each list begins with what tells most.
        for (std::size_t i = 0; i < mostPoints; ++i) {
            for (const auto& values : found) {
                if (i < values.size() && all.size() < mostPoints &&
                    std::find(all.begin(), all.end(), values[i]) == all.end()) {
                    all.push_back(values[i]);
                }
            }
        }
        return all;
    }

    /// The first `own` are kept, the others evenly, the last of them too.
    static void thin(Candidates& values, std::size_t own) {
        if (values.size() <= mostCandidates) {
            return;
        }
        Candidates fewer(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(own));
        const std::size_t room = mostCandidates - own;
        const std::size_t rest = values.size() - own;
        for (std::size_t i = 0; i < room; ++i) {
            fewer.push_back(values[own + (room > 1 ? i * (rest - 1) / (room - 1) : rest - 1)]);
        }
        values = std::move(fewer);
    }

    void add(const FilledRow& row) {
        if (m_rows.size() < m_place.most && std::find(m_rows.begin(), m_rows.end(), row) == m_rows.end()) {
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

    /// The same for conditions of the second language.
    [[nodiscard]] StepValues typed(const FilledRow& row) const {
        return [this, &row](const Step& step, const std::string& name) -> std::optional<Value> {
            const bool has = name.rfind("has.", 0) == 0;
            const auto found = row.find(core::FactId{has ? name.substr(4) : name});
            if (found == row.end()) {
                return m_place.values(step, name);
            }
            const auto spec = std::find_if(m_facts.begin(), m_facts.end(),
                                           [&found](const FactSpec* one) { return one->id == found->first; });
            const auto value = found->second ? typedValue((*spec)->type, *found->second) : std::nullopt;
            return has ? std::optional(Value{ValueType::YesNo, value ? 1.0 : 0.0, {}}) : value;
        };
    }

    /// Whether the conditions come out together as in no row before; `parts`: whether what decides in them does.
    bool freshWay(const FilledRow& row, bool& parts) {
        m_place.left -= std::min<std::uint64_t>(m_place.left, 2);
        parts = m_parts.insert(m_place.typed.atoms(m_names, typed(row), m_clock)).second;
        return parts && m_ways.insert(m_place.typed.truths(m_names, typed(row), m_clock)).second;
    }

    /// Rows for each way in which the conditions of the second language come out together: all combinations when they
    /// are few enough to try, else by changing rows that were telling, one or two values at a time.
    void ways() {
        constexpr std::uint64_t mostTried = 4'096;
        const std::size_t mostWays = m_place.most * 5 / 8;
        constexpr std::size_t mostTelling = 256;
        constexpr int changes = 1'500;
        bool parts = false;
        std::vector<FilledRow> telling;
        const auto attempt = [&](const FilledRow& row) {
            parts = false;
            if (m_place.fits && !m_place.fits(row)) {
                return;
            }
            if (freshWay(row, parts) && m_rows.size() < mostWays) {
                add(row);
            }
            if (parts && telling.size() < mostTelling) {
                telling.push_back(row);
            }
        };
        for (const FilledRow& base : m_bases) {
            attempt(base);
        }
        if (telling.empty() || (m_parts.size() == 1 && m_parts.begin()->empty())) {
            return; // no condition of the second language asks for these facts
        }
        if (m_combinations <= mostTried) {
            combinations({}, 0, attempt);
            return;
        }
        std::mt19937 chance(static_cast<unsigned>(m_facts.size())); // NOLINT: the same walk each time
        const auto upTo = [&chance](std::size_t most) { return static_cast<std::size_t>(chance()) % most; };
        for (int i = 0; i < changes && m_place.left > 0; ++i) {
            FilledRow row = telling[upTo(telling.size())];
            for (std::size_t many = 1 + upTo(2); many > 0; --many) {
                const std::size_t which = upTo(m_facts.size());
                row[m_facts[which]->id] = m_candidates[which][upTo(m_candidates[which].size())];
            }
            attempt(row);
        }
    }

    void combinations(FilledRow row, std::size_t at,
                      const std::function<void(const FilledRow&)>& tell) { // NOLINT(misc-no-recursion)
        if (m_place.left == 0) {
            return;
        }
        if (at == m_facts.size()) {
            tell(row);
            return;
        }
        for (const auto& value : m_candidates[at]) {
            row[m_facts[at]->id] = value;
            combinations(row, at + 1, tell);
        }
    }

    /// Each base with one fact put where a comparison turns. Half of the room is kept for the pairs.
    void turningRows() {
        for (const FilledRow& base : m_bases) {
            for (const FactSpec* spec : m_facts) {
                const bool number =
                    spec->type == FactType::Count || spec->type == FactType::Money || spec->type == FactType::List;
                for (const std::int64_t value :
                     number ? m_place.borders.turning(spec->id.value, valued(base)) : std::set<std::int64_t>{}) {
                    core::FactValue put = value;
                    if (spec->type == FactType::Money) {
                        put = core::Money{value};
                    } else if (spec->type == FactType::List) {
                        const auto lines = static_cast<std::size_t>(std::clamp<std::int64_t>(value, 0, mostListItems));
                        put = std::vector<core::ListItem>(lines, core::ListItem{"沙发", 1, {}});
                    }
                    if (m_rows.size() < m_place.most / 2 && !misfit(*spec, put, m_place.now)) {
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
        while (!open.empty() && m_rows.size() < m_place.most) {
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
    const RowPlace& m_place;
    const ExpressionClock m_clock;
    std::set<std::string> m_names; ///< of the facts
    std::vector<FilledRow> m_bases;
    std::vector<Candidates> m_candidates; ///< of each fact
    std::vector<FilledRow> m_rows;
    std::uint64_t m_combinations = 1;
    std::set<std::string> m_ways;  ///< in which the conditions came out
    std::set<std::string> m_parts; ///< in which what decides in them did
};

} // namespace

FilledRows rowsFor(const std::vector<const FactSpec*>& facts, const RowPlace& place) {
    return RowMaker(facts, place).all();
}

} // namespace yingke::scenario
