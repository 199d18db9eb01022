// SPDX-License-Identifier: GPL-3.0-or-later
// The desk that the explorer plays at: a standing, and what is done to it through the player and the visit machine.
#pragma once

#include "core/decide.h"
#include "scenario/explorer/explorer.h"
#include "scenario/explorer/explorer_world.h"
#include "scenario/player/player.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace yingke::core {
class Draft;
} // namespace yingke::core

namespace yingke::scenario {

/// One standing of a walk: the hall, what the world answers, and the way that led there. A copy shares the hall until
/// something is decided on it: most of what is tried at a standing begins as it is.
struct Standing {
    std::shared_ptr<const core::Hall> hall; ///< never none
    ExplorerWorld world;
    std::vector<std::string> way; ///< since `from`
    std::size_t from = 0;         ///< the standing it was walked from, by its number in the graph
};

class ExplorerDesk {
public:
    using WayTo = std::function<std::vector<std::string>(std::size_t)>;

    /// `wayTo` names the way that led to a standing of the graph.
    ExplorerDesk(const Script& script, const core::LimitTable& limits, Explored& explored, WayTo wayTo)
        : m_script(script), m_limits(limits), m_explored(explored), m_wayTo(std::move(wayTo)) {}

    [[nodiscard]] core::VisitId visit() const { return m_visit; }
    [[nodiscard]] const core::Visit& visitOf(const Standing& standing) const {
        return standing.hall->visits.at(m_visit);
    }

    /// Carried out by the machine, all or nothing; false when it refuses.
    bool decide(Standing& standing, const std::vector<core::Command>& commands);
    /// What comes of an input when it is played once, on a draft.
    struct Tried {
        std::optional<Question> question;       ///< the first that it asks of the world and that has no answer yet
        std::optional<std::string> refusal;     ///< why it does not go
        std::shared_ptr<const core::Hall> hall; ///< as it leaves it; none when it does not go
        std::size_t commands = 0;
    };
    [[nodiscard]] Tried tried(const Standing& standing, const Input& input) const;
    /// The standing goes on as was tried at it; false, and a dead end is told, when that did not go.
    bool goOn(Standing& standing, Tried tried);
    /// Why the input does not go, or nothing: then it is done. What it asks of the world is answered as on any day.
    std::optional<std::string> refusal(Standing& standing, const Input& input);
    /// An input that stays on the screen; a dead end is told when it does not go.
    bool quietly(Standing& standing, const Input& input);
    /// Gives an answer, in the world and where it is the hall's in the hall; its name, e.g. "finance=out".
    std::string answer(Standing& standing, const Question& question, int which);
    /// The clock goes on to a point on the steady line, through the machine. Whoever the visit moves up to by a passed
    /// limit of the answer comes (S5-02).
    bool pass(Standing& standing, core::Millis steady);
    /// Ticks every task.
    bool tickAll(Standing& standing, const Step& step);
    /// Sees every paper that is wanted.
    bool markAll(Standing& standing, const Step& step);
    /// Says of every paper that is wanted and not there that it is missing.
    bool markMissing(Standing& standing, const Step& step);
    /// What can be done at a step to go on, each with its name; straight on first.
    [[nodiscard]] std::vector<std::pair<Input, std::string>> inputsAt(const Standing& standing, const Step& step) const;
    /// Escalation, hold, a step back and a skip are tried on a copy: accepted, and nothing that was collected is lost.
    void disturb(const Standing& standing, const Step& step);
    /// Tells a dead end with the way that led there; each step and reason once.
    void dead(const Standing& standing, const std::string& why);
    void dead(const std::string& step, const std::vector<std::string>& way, const std::string& why);
    /// How often anything was refused, told again or not.
    [[nodiscard]] std::uint64_t refusals() const { return m_refusals; }

private:
    [[nodiscard]] core::Context contextAt(const Standing& standing) const;
    using Act = std::function<std::optional<std::string>(Standing&)>;
    void attempt(const Standing& standing, const std::string& what, const Act& act);

    const Script& m_script;
    const core::LimitTable& m_limits;
    Explored& m_explored;
    const WayTo m_wayTo;
    const core::VisitId m_visit{"visit"};
    std::set<std::pair<std::string, std::string>> m_told;
    std::uint64_t m_refusals = 0;
};

} // namespace yingke::scenario
