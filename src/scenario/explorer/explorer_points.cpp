// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_points.h"

#include "scenario/checker/checker_expressions.h"
#include "scenario/explorer/explorer_mentioned.h"
#include "scenario/explorer/explorer_world.h"
#include "scenario/expression/calendar.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/visit_values.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace yingke::scenario {

namespace {

constexpr double mostNumber = 1e15;

class PointFinder {
public:
    PointFinder(const Sought& sought, const PointPlace& place)
        : m_sought(sought), m_place(place), m_type(valueTypeOf(sought.type)),
          m_clock(clockOf(place.now, exploredCalendar())) {}

    std::vector<core::FactValue> all() {
        const Mentioned mentioned = mentionedWith(
            m_place.conditions, [this](const TypedCondition& one) { return one.names.count(m_sought.name) > 0; },
            m_clock);
        if (m_type == ValueType::Text) {
            texts(mentioned);
            return std::move(m_found);
        }
        std::set<double> points = pointsOf(m_type, mentioned, m_clock);
        for (const ExpressionClock& anchor : anchors(mentioned)) {
            points.merge(pointsOf(m_type, mentioned, anchor));
        }
        roots(points);
        std::vector<Tried> known;
        for (const double point : points) {
            if (fits(point)) {
                known.emplace_back(point, lettersAt(point));
            }
        }
        std::map<double, std::string> borders;
        for (std::size_t i = 1; i < known.size(); ++i) {
            bordersBetween(known[i - 1], known[i], borders);
        }
        choose(std::move(known), borders);
        return std::move(m_found);
    }

private:
    using Tried = std::pair<double, std::string>; ///< a number and how what decides comes out at it

    /// Each way in which what decides comes out, by the value nearest to every day's, then each way in which the sides
    /// of comparisons stand, then borders.
    void choose(std::vector<Tried> known, const std::map<double, std::string>& borders) {
        const double usual = m_type == ValueType::Date       ? m_clock.today
                             : m_type == ValueType::DateTime ? m_clock.now
                                                             : 0;
        std::stable_sort(known.begin(), known.end(), [usual](const Tried& one, const Tried& other) {
            return std::abs(one.first - usual) < std::abs(other.first - usual);
        });
        std::set<std::string> ways;
        const auto fresh = [&](double number, const std::string& all, std::size_t letters) {
            if (ways.insert(all.substr(0, letters)).second) {
                add(number);
            }
        };
        for (const std::size_t letters : {m_deciding, std::string::npos}) {
            ways.clear();
            for (const auto& [number, all] : known) {
                fresh(number, all, letters);
            }
            for (const auto& [number, all] : borders) {
                fresh(number, all, letters);
            }
        }
        for (const auto& [number, all] : borders) {
            add(number);
        }
    }

    [[nodiscard]] double step() const {
        return m_type == ValueType::Time || m_type == ValueType::DateTime ? aMinute : 1;
    }

    [[nodiscard]] StepValues valued(double number) const {
        return [this, number](const Step& step, const std::string& name) -> std::optional<Value> {
            if (name == m_sought.name) {
                return Value{m_type, number, {}};
            }
            return name == "has." + m_sought.name ? Value{ValueType::YesNo, 1, {}} : m_place.others(step, name);
        };
    }

    std::string lettersAt(double number) {
        if (m_place.left == 0) {
            return {};
        }
        --m_place.left;
        const StepValues values = valued(number);
        const std::string deciding = m_place.conditions.atoms({m_sought.name}, values, m_clock);
        m_deciding = deciding.size();
        return deciding + m_place.conditions.signs({m_sought.name}, values, m_clock);
    }

    /// Dates and times that other names stand at, and those that are named: what is compared with them turns near them.
    [[nodiscard]] std::vector<ExpressionClock> anchors(const Mentioned& mentioned) const {
        constexpr std::size_t mostOthers = 3;
        constexpr std::size_t mostNamed = 6;
        const bool dated = m_type == ValueType::Date || m_type == ValueType::DateTime;
        std::vector<ExpressionClock> found = othersStandAt(mostOthers);
        for (const ExpressionClock& named : dated ? namedDays(mentioned, mostNamed) : std::vector<ExpressionClock>{}) {
            found.push_back(named);
        }
        return found;
    }

    [[nodiscard]] std::vector<ExpressionClock> othersStandAt(std::size_t most) const {
        std::vector<ExpressionClock> found;
        for (const TypedCondition& condition : m_place.conditions.all()) {
            for (const std::string& name :
                 condition.names.count(m_sought.name) > 0 ? condition.names : std::set<std::string>{}) {
                const auto value = name == m_sought.name ? std::nullopt : m_place.others(*condition.step, name);
                if (!value || found.size() >= most) {
                    continue;
                }
                if (value->type == ValueType::Date) {
                    found.push_back({value->number, value->number * aDay});
                } else if (value->type == ValueType::DateTime) {
                    found.push_back({std::floor(value->number / aDay), value->number});
                } else if (value->type == ValueType::Time) {
                    found.push_back({m_clock.today, m_clock.today * aDay + value->number});
                }
            }
        }
        return found;
    }

    [[nodiscard]] bool fits(double number) const {
        const auto fact = factOf(m_sought.type, {m_type, number, {}});
        return std::abs(number) <= mostNumber && fact && m_sought.fits(*fact);
    }

    void add(double number) {
        const auto fact = factOf(m_sought.type, {m_type, number, {}});
        if (fact && m_found.size() < mostPoints && std::find(m_found.begin(), m_found.end(), *fact) == m_found.end()) {
            m_found.push_back(*fact);
        }
    }

    /// Between two points that come out differently the first border, by halving, until they are neighbours; and from
    /// there the next, as long as it does not come out as at the second point.
    void bordersBetween(Tried low, const Tried& last, std::map<double, std::string>& borders) {
        constexpr int most = 4;
        for (int i = 0; i < most && low.second != last.second && m_place.left > 0; ++i) {
            Tried high = last;
            while (high.first - low.first > step() && m_place.left > 0) {
                const double middle = low.first + std::floor((high.first - low.first) / step() / 2) * step();
                std::string letters = lettersAt(middle);
                (letters == low.second ? low : high) = {middle, std::move(letters)};
            }
            for (const Tried& border : {low, high}) {
                if (fits(border.first)) {
                    borders.insert(border);
                }
            }
            low = std::move(high);
        }
    }

    /// Where the two sides of a comparison are equal, if what lies between them grows evenly.
    void roots(std::set<double>& points) {
        for (const TypedCondition& condition : m_place.conditions.all()) {
            for (const Term& gap : condition.names.count(m_sought.name) > 0 ? condition.gaps : std::vector<Term>{}) {
                root(*condition.step, gap, points);
            }
        }
    }

    void root(const Step& step, const Term& lies, std::set<double>& points) {
        const double from = m_type == ValueType::Date       ? m_clock.today
                            : m_type == ValueType::DateTime ? m_clock.now
                            : m_type == ValueType::Time     ? 12 * 60 * aMinute
                                                            : 1;
        const auto at = [&](double number) {
            m_place.left -= m_place.left > 0 ? 1 : 0;
            const StepValues values = valued(number);
            return reckonTree(
                       lies, [&](const std::string& name) { return values(step, name); }, m_clock)
                .value;
        };
        const auto here = at(from);
        const auto there = at(from + this->step());
        if (!here || !there || here->number == there->number) {
            return;
        }
        const double found = from - here->number * this->step() / (there->number - here->number);
        if (std::isfinite(found) && std::abs(found) < mostNumber) {
            const double below = std::floor(found / this->step()) * this->step();
            points.insert({below - this->step(), below, below + this->step(), below + 2 * this->step()});
        }
    }

    /// Each text that is named, that of another fact, and one that is none of them.
    void texts(const Mentioned& mentioned) {
        std::set<std::string> all = mentioned.texts;
        all.insert("另外的");
        for (const std::string& text : all) {
            if (m_found.size() < mostPoints && m_sought.fits(text)) {
                m_found.emplace_back(text);
            }
        }
    }

    const Sought& m_sought;
    const PointPlace& m_place;
    const ValueType m_type;
    const ExpressionClock m_clock;
    std::size_t m_deciding = 0; ///< of the letters, how many tell what decides
    std::vector<core::FactValue> m_found;
};

core::Moment momentAt(const core::Moment& usual, double local) {
    core::Moment moment = usual;
    moment.utc = static_cast<core::Millis>(local) - static_cast<core::Millis>(usual.offsetMinutes) * 60'000;
    return moment;
}

} // namespace

std::optional<core::FactValue> factOf(FactType type, const Value& value) {
    const auto whole = static_cast<std::int64_t>(std::floor(value.number));
    switch (type) {
    case FactType::Count:
        return whole;
    case FactType::Money:
        return core::Money{whole};
    case FactType::List:
        return whole >= 0 && whole <= mostListItems
                   ? std::optional<core::FactValue>(
                         std::vector<core::ListItem>(static_cast<std::size_t>(whole), core::ListItem{"沙发", 1, {}}))
                   : std::nullopt;
    case FactType::YesNo:
        return value.number != 0;
    case FactType::Date:
        return whole >= 0 ? std::optional<core::FactValue>(dayText(whole)) : std::nullopt;
    case FactType::Time:
        return whole >= 0 && whole < millisOfDay ? std::optional<core::FactValue>(clockText(whole)) : std::nullopt;
    case FactType::DateTime:
        return whole >= 0
                   ? std::optional<core::FactValue>(dayText(whole / millisOfDay) + " " + clockText(whole % millisOfDay))
                   : std::nullopt;
    case FactType::Text:
    case FactType::Room:
    case FactType::Telephone:
    case FactType::Person:
        return value.text;
    }
    return std::nullopt;
}

std::vector<core::FactValue> turningPoints(const Sought& sought, const PointPlace& place) {
    return PointFinder(sought, place).all();
}

std::vector<core::Moment> clockPoints(const TypedConditions& conditions, const core::Moment& usual) {
    if (!conditions.clock()) {
        return {usual};
    }
    const ExpressionClock clock = clockOf(usual, exploredCalendar());
    const Mentioned mentioned = mentionedWith(
        conditions, [](const TypedCondition& one) { return one.clock; }, clock);
    std::set<double> points = momentPoints(mentioned, clock);
    for (const double day : dayPoints(mentioned, clock)) {
        for (const double at : mentioned.clocks) {
            points.insert({day * aDay + at - aMinute, day * aDay + at, day * aDay + at + aMinute});
        }
    }
    std::vector<core::Moment> moments;
    for (const double local : points) {
        if (local >= 0) {
            moments.push_back(momentAt(usual, local));
        }
    }
    return moments;
}

std::vector<core::Moment> spreadMoments(const TypedConditions& conditions, const core::Moment& usual) {
    const auto meets = [](const Term& atom) { return asksTheClock(atom) && !namesOfTree(atom).empty(); };
    const auto& all = conditions.all();
    if (std::none_of(all.begin(), all.end(), [&](const TypedCondition& one) {
            return std::any_of(one.atoms.begin(), one.atoms.end(), meets);
        })) {
        return {};
    }
    const ExpressionClock clock = clockOf(usual, exploredCalendar());
    const auto today = static_cast<std::int64_t>(clock.today);
    std::set<double> points;
    constexpr int aWeek = 7;
    for (int away = 1; away < aWeek; ++away) {
        points.insert(clock.now + away * aDay);
    }
    constexpr int aYear = 12;
    for (int months = 1; months <= aYear; ++months) {
        points.insert(clock.now + static_cast<double>(monthsLater(today, months) - today) * aDay);
    }
    constexpr std::size_t mostNamed = 16;
    const Mentioned mentioned = mentionedWith(
        conditions, [](const TypedCondition&) { return true; }, clock);
    for (const ExpressionClock& named : namedDays(mentioned, mostNamed)) {
        points.insert({named.now - aDay, named.now, named.now + aMinute});
    }
    std::vector<core::Moment> moments;
    for (auto local = points.upper_bound(clock.now); local != points.end(); ++local) {
        moments.push_back(momentAt(usual, *local));
    }
    return moments;
}

std::vector<core::Moment> tellingMoments(const TypedConditions& conditions, const std::vector<core::Moment>& points,
                                         const core::Moment& usual) {
    constexpr std::size_t mostMoments = 16;
    const auto lettersAt = [&conditions](const core::Moment& moment) {
        const auto nothing = [](const Step&, const std::string&) { return std::optional<Value>(); };
        return conditions.clockAtoms(nothing, clockOf(moment, exploredCalendar()));
    };
    std::set<std::string> ways{lettersAt(usual)};
    std::vector<core::Moment> moments{usual};
    for (const core::Moment& point : points) {
        if (moments.size() < mostMoments && ways.insert(lettersAt(point)).second) {
            moments.push_back(point);
        }
    }
    return moments;
}

} // namespace yingke::scenario
