// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_filling.h"

#include "scenario/explorer/explorer_values.h"
#include "scenario/player/fact_bounds.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/visit_names.h"
#include "scenario/player/visit_values.h"

#include <algorithm>
#include <utility>

namespace yingke::scenario {

namespace {

/// What a condition that asks for this name would see, as far as the walk knows it.
std::optional<double> valueOf(const Script& script, const core::Visit& visit, const ExplorerWorld& world,
                              const std::string& name) {
    constexpr double usualSetting = 3;
    const auto rest = [&name](const char* head) { return name.substr(std::string(head).size()); };
    if (name.rfind("fees.", 0) == 0) {
        const std::string fee = rest("fees.");
        const auto answer = world.numberOf(Question::Kind::Fee, fee);
        return answer ? *answer : static_cast<double>(world.PracticeSurroundings::fee(fee).value_or(0));
    }
    if (name.rfind("settings.", 0) == 0) {
        return world.numberOf(Question::Kind::Setting, rest("settings.")).value_or(usualSetting);
    }
    if (const auto fact = visit.facts.find(core::FactId{name}); fact != visit.facts.end()) {
        return numberIn(fact->second);
    }
    const auto spec = script.facts.find(core::FactId{name});
    return spec != script.facts.end() ? numberIn(typicalOf(spec->second)).value_or(0) : 0;
}

/// Whether a value lies before what it must lie after.
bool tooEarly(const Script& script, const FactSpec& spec, const core::FactValue& value, const core::FactValue* bound,
              const core::Moment& now) {
    const auto other = script.facts.find(core::FactId{spec.after.text});
    return bound != nullptr && other != script.facts.end() && notAfter(spec, value, other->second, *bound, now);
}

core::Millis untilNextMorning(const core::Moment& now) {
    constexpr core::Millis wholeDay = 24LL * 3'600'000;
    constexpr core::Millis ten = 10LL * 3'600'000;
    const core::Millis local = now.utc + static_cast<core::Millis>(now.offsetMinutes) * 60'000;
    return wholeDay - local % wholeDay + ten;
}

} // namespace

/// The standing with the step's facts filled in: conditions see telling values, other facts a typical one.
std::vector<Standing> ExplorerFilling::fillings(const Standing& standing, const Step& step,
                                                const std::function<bool()>& over) {
    std::vector<FactSpec> bounded; // as the expressions of its bounds come out here
    bounded.reserve(step.fill.size());
    std::vector<const FactSpec*> telling;
    Standing begun = standing;
    for (const Text& id : step.fill) {
        const auto spec = m_script.facts.find(core::FactId{id.text});
        if (spec == m_script.facts.end()) {
            m_desk.dead(standing, "no such fact " + id.text);
            return {};
        }
        if (m_needs.conditions().count(spec->first) > 0) {
            bounded.push_back(boundedSpec(id.text, m_script, m_desk.visitOf(standing), standing.world));
            telling.push_back(&bounded.back());
        } else if (!fillOne(begun, spec->second, {})) {
            return {};
        }
    }
    if (telling.empty()) {
        return {std::move(begun)};
    }
    std::vector<Standing> result;
    for (const FilledRow& row : rowsAt(begun, step, telling).rows) {
        if (over()) {
            return result;
        }
        Standing filled = begun;
        bool whole = true;
        for (const FactSpec* spec : telling) {
            const auto& value = row.at(spec->id);
            whole = whole && (!value || fillOne(filled, *spec, *value));
            if (whole && value) {
                filled.way.back() += " [" + spec->id.value + "=" + nameOf(*value) + "]";
            }
        }
        if (whole) {
            result.push_back(std::move(filled));
        }
    }
    return result;
}

/// A typical value when none is given, or when the given one does not fit there.
bool ExplorerFilling::fillOne(Standing& standing, const FactSpec& declared,
                              const std::optional<core::FactValue>& given) {
    const FactSpec spec = boundedSpec(declared.id.value, m_script, m_desk.visitOf(standing), standing.world);
    const core::FactValue* bound = before(standing, spec);
    core::Moment now = standing.world.now();
    const bool fits = given && !misfit(spec, *given, now) && !tooEarly(m_script, spec, *given, bound, now);
    core::FactValue value = fits ? *given : typicalOf(spec, bound, &now);
    if (spec.type == FactType::Time && spec.future && misfit(spec, value, now)) {
        // Too late in the day for a time of today: it is the next morning.
        if (!m_desk.pass(standing, now.steady + untilNextMorning(now))) {
            return false;
        }
        now = standing.world.now();
        value = typicalOf(spec, bound, &now);
    }
    return m_desk.quietly(standing, Fill{{{spec.id, std::move(value)}}});
}

const FilledRows& ExplorerFilling::rowsAt(const Standing& standing, const Step& step,
                                          const std::vector<const FactSpec*>& telling) {
    const auto others = [&](const std::string& name) {
        return valueOf(m_script, m_desk.visitOf(standing), standing.world, name);
    };
    std::string key = step.id.value;
    for (const std::string& name : m_needs.borders().names()) {
        const bool here = std::any_of(telling.begin(), telling.end(),
                                      [&name](const FactSpec* spec) { return spec->id.value == name; });
        key += here ? "|" : "|" + std::to_string(others(name).value_or(0));
    }
    for (const std::string& name : m_needs.typed().names()) {
        const bool here = std::any_of(telling.begin(), telling.end(),
                                      [&name](const FactSpec* spec) { return spec->id.value == name; });
        const auto value = here ? std::nullopt : valueAt(standing, step, name);
        key += value ? "|" + std::to_string(value->number) + value->text : "|";
    }
    for (const FactSpec* spec : telling) {
        const core::FactValue* after = before(standing, *spec);
        key += after != nullptr ? "|" + nameOf(*after) : "";
        if (!spec->min.empty() || !spec->max.empty()) {
            key += "|" + (spec->least ? std::to_string(*spec->least) : "-") + ".." +
                   (spec->most ? std::to_string(*spec->most) : "-");
        }
    }
    const core::Moment now = standing.world.now();
    // Points in time are as of the day, times as of the minute.
    const bool dated = std::any_of(telling.begin(), telling.end(), [](const FactSpec* spec) {
        return spec->type == FactType::Date || spec->type == FactType::Time || spec->type == FactType::DateTime;
    });
    key += dated || m_needs.typed().clock() ? "@" + std::to_string(now.utc / 60'000) : "";
    const auto known = m_rows.find(key);
    if (known != m_rows.end()) {
        return known->second;
    }
    constexpr std::size_t mostKept = 2'000;
    if (m_rows.size() >= mostKept) {
        m_rows.clear();
    }
    FilledRows& rows = m_rows[key];
    rows = rowsFor(telling, {m_needs.borders(), others, m_needs.typed(),
                             [&](const Step& at, const std::string& name) { return valueAt(standing, at, name); }, now,
                             m_left, [&](const FilledRow& row) { return ordered(standing, row); }, m_most});
    if (rows.combinations > rows.rows.size()) {
        Combined& combined = m_explored.combined[step.id];
        combined.tried = std::max<std::uint64_t>(combined.tried, rows.rows.size());
        combined.all = std::max(combined.all, rows.combinations);
    }
    return rows;
}

/// The same for a condition of the second language.
std::optional<Value> ExplorerFilling::valueAt(const Standing& standing, const Step& step,
                                              const std::string& name) const {
    constexpr double usualCount = 3;
    if (name.rfind("settings.", 0) == 0) {
        return Value{ValueType::Count,
                     standing.world.numberOf(Question::Kind::Setting, name.substr(9)).value_or(usualCount),
                     {}};
    }
    if (name.rfind("fees.", 0) == 0) {
        const auto fen = valueOf(m_script, m_desk.visitOf(standing), standing.world, name);
        return fen ? std::optional(Value{ValueType::Money, *fen, {}}) : std::nullopt;
    }
    const auto known =
        scenario::valueOf(name, ValuePlace{m_script, m_desk.visitOf(standing), standing.world, step, {}});
    const bool has = name.rfind("has.", 0) == 0;
    const auto spec = m_script.facts.find(core::FactId{has ? name.substr(4) : name});
    if (spec == m_script.facts.end() || (known && !(has && known->number == 0))) {
        return known;
    }
    // It may be filled in later.
    return has ? std::optional(Value{ValueType::YesNo, 1, {}}) : typedValue(spec->second.type, typicalOf(spec->second));
}

/// Whether each value lies after the one that it must lie after.
bool ExplorerFilling::ordered(const Standing& standing, const FilledRow& row) const {
    return std::all_of(row.begin(), row.end(), [&](const auto& entry) {
        const FactSpec& spec = m_script.facts.at(entry.first);
        if (entry.second && !withinBounds(standing, spec, *entry.second, row)) {
            return false;
        }
        const auto other = m_script.facts.find(core::FactId{spec.after.text});
        if (!entry.second || other == m_script.facts.end()) {
            return true;
        }
        const auto beside = row.find(other->first);
        const core::FactValue* bound = beside == row.end() ? before(standing, spec)
                                       : beside->second    ? &*beside->second
                                                           : nullptr;
        return bound == nullptr || !notAfter(spec, *entry.second, other->second, *bound, standing.world.now());
    });
}

/// Whether a value keeps to bounds that hang on what is filled in beside it.
bool ExplorerFilling::withinBounds(const Standing& standing, const FactSpec& spec, const core::FactValue& value,
                                   const FilledRow& row) const {
    if (spec.min.empty() && spec.max.empty()) {
        return true;
    }
    std::map<core::FactId, core::FactValue> beside;
    for (const auto& [id, filled] : row) {
        if (filled) {
            beside.emplace(id, *filled);
        }
    }
    const core::Visit& visit = m_desk.visitOf(standing);
    const Step* step = m_script.find(visit.run.step);
    static const Step nowhere;
    const ValuePlace place{m_script, visit, standing.world, step != nullptr ? *step : nowhere, {}};
    return !misfit(boundedSpec(spec, place, beside), value, standing.world.now());
}

/// The value that a fact must lie after, once it is known.
const core::FactValue* ExplorerFilling::before(const Standing& standing, const FactSpec& spec) const {
    const auto& facts = m_desk.visitOf(standing).facts;
    const auto found = facts.find(core::FactId{spec.after.text});
    return found != facts.end() ? &found->second : nullptr;
}

} // namespace yingke::scenario
