// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wait_estimate.h"

#include "core/desk_scripts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace yingke::core {

namespace {

constexpr Millis minute = 60'000;
constexpr std::size_t samples = 240;
constexpr std::size_t leastLonger = 3; ///< of the visits before, that took longer than this one so far
/// Seven of ten waits lie between these, more after the rounding outwards.
constexpr double low = 0.15;
constexpr double high = 0.85;
constexpr std::array minutesSaid{0, 1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60, 90, 120};

/// The same numbers each time: an estimate does not flicker.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 2 + 1) {}
    /// At least 0, less than `count`; count is more than 0.
    std::size_t below(std::size_t count) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>((m_state >> 33U) % count);
    }

private:
    std::uint64_t m_state;
};

const std::vector<Millis>& timesOf(const ServiceTimes& before, const std::string& matter) {
    const auto found = before.byMatter.find(matter);
    return found != before.byMatter.end() ? found->second : before.all;
}

/// What is left of something that has taken so long already, as one of those before went.
Millis left(const std::vector<Millis>& times, Millis already, Dice& dice) {
    const auto longer = std::upper_bound(times.begin(), times.end(), already);
    const auto count = static_cast<std::size_t>(times.end() - longer);
    if (count >= leastLonger) {
        return *(longer + static_cast<std::ptrdiff_t>(dice.below(count))) - already;
    }
    // Longer than nearly all before: what goes on so long goes on for a good part of as long again.
    constexpr std::size_t tenths = 8;
    return std::max(already, minute) * static_cast<Millis>(1 + dice.below(tenths)) / 10;
}

/// Somebody at the desk: the visits that come first there, the one at work before those on hold.
struct Server {
    std::vector<const Visit*> first;
};

std::vector<Server> serversOf(const WaitView& view) {
    std::vector<Server> servers;
    for (const PersonId& person : view.desk) {
        if (presenceOf(view.hall, person) == PresenceState::Out) {
            continue;
        }
        Server server;
        for (const auto& [id, visit] : view.hall.visits) {
            if (visit.server == person && (isActive(visit) || holdOf(visit) != nullptr)) {
                server.first.push_back(&visit);
            }
        }
        servers.push_back(std::move(server));
    }
    return servers;
}

/// One way in which it may go: when the turn of who waits behind `ahead` comes.
Millis oneWay(const WaitView& view, const std::vector<Server>& servers, const std::vector<const Visit*>& ahead,
              Dice& dice) {
    std::vector<Millis> free;
    for (const Server& server : servers) {
        Millis until = 0;
        for (const Visit* visit : server.first) {
            until += left(timesOf(view.before, matterOf(*visit)), takenUp(*visit, view.now.steady), dice);
        }
        free.push_back(until);
    }
    for (const Visit* visit : ahead) {
        *std::min_element(free.begin(), free.end()) += left(timesOf(view.before, matterOf(*visit)), 0, dice);
    }
    return *std::min_element(free.begin(), free.end());
}

int roundedDown(Millis wait) {
    int said = 0;
    for (const int one : minutesSaid) {
        said = one * minute <= wait ? one : said;
    }
    return said;
}

std::optional<int> roundedUp(Millis wait) {
    const auto found =
        std::find_if(minutesSaid.begin() + 1, minutesSaid.end(), [wait](int one) { return one * minute >= wait; });
    return found != minutesSaid.end() ? std::optional(*found) : std::nullopt;
}

} // namespace

ServiceTimes serviceTimesOf(const std::vector<std::pair<std::string, Millis>>& visits) {
    ServiceTimes times;
    for (const auto& [matter, length] : visits) {
        if (length <= 0) {
            continue;
        }
        times.all.push_back(length);
        if (!matter.empty()) {
            times.byMatter[matter].push_back(length);
        }
    }
    if (times.all.size() < leastVisits) {
        return {};
    }
    std::erase_if(times.byMatter, [](const auto& one) { return one.second.size() < leastOfMatter; });
    std::sort(times.all.begin(), times.all.end());
    for (auto& [matter, lengths] : times.byMatter) {
        std::sort(lengths.begin(), lengths.end());
    }
    return times;
}

Millis takenUp(const Visit& visit, Millis steadyNow) {
    if (!visit.servedAt) {
        return 0;
    }
    const Party now = visit.time.party;
    const bool running = now == Party::Desk || now == Party::Visitor;
    const Millis going = running ? std::max<Millis>(0, steadyNow - visit.time.since) : 0;
    const Millis waited = visit.servedAt->steady - visit.arrivedAt.steady; // that was the desk's second too
    return std::max<Millis>(0, visit.time.of(Party::Desk) + visit.time.of(Party::Visitor) + going - waited);
}

std::string matterOf(const Visit& visit) {
    if (!visit.run.script.empty() && !desk_script::isOne(visit.run.script.id)) {
        return visit.run.script.id;
    }
    for (auto script = visit.earlierScripts.rbegin(); script != visit.earlierScripts.rend(); ++script) {
        if (!desk_script::isOne(script->id)) {
            return script->id;
        }
    }
    return visit.visitor.matter;
}

std::optional<WaitRange> waitFor(const WaitView& view, const VisitId& id) {
    const std::vector<const Visit*> queue = queueOf(view.hall);
    const auto place = std::find_if(queue.begin(), queue.end(), [&id](const Visit* one) { return one->id == id; });
    const std::vector<Server> servers = serversOf(view);
    if (place == queue.end() || servers.empty() || view.before.all.empty()) {
        return std::nullopt;
    }
    const std::vector<const Visit*> ahead(queue.begin(), place);
    constexpr std::uint64_t seed = 2026;
    Dice dice(seed);
    std::vector<Millis> ways;
    for (std::size_t i = 0; i < samples; ++i) {
        ways.push_back(oneWay(view, servers, ahead, dice));
    }
    std::sort(ways.begin(), ways.end());
    const auto at = [&ways](double part) {
        return ways.at(static_cast<std::size_t>(part * static_cast<double>(ways.size() - 1)));
    };
    const std::optional<int> most = roundedUp(at(high));
    if (!most) {
        return std::nullopt;
    }
    return WaitRange{std::min(roundedDown(at(low)), *most - 1), *most};
}

} // namespace yingke::core
