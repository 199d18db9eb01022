// SPDX-License-Identifier: GPL-3.0-or-later
// One walk from a screen to the next: keeps a working copy of the hall that every command has been decided on, so that
// later conditions see what earlier acts did and no command is handed out that the machine would refuse. Player only.
#pragma once

#include "core/decide.h"
#include "scenario/player/player.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

class Walk {
public:
    Walk(const Script& script, const core::Hall& hall, const core::VisitId& visit, const Surroundings& surroundings);

    /// The walk's answer to one input.
    [[nodiscard]] Played answer(const Input& input);

private:
    // ---- inputs ----
    std::optional<Obstacle> take(const Begin& input);
    std::optional<Obstacle> take(const Next& input);
    std::optional<Obstacle> take(const Pick& input);
    std::optional<Obstacle> take(const Fill& input);
    std::optional<Obstacle> take(const Mark& input);
    std::optional<Obstacle> take(const Tick& input);
    std::optional<Obstacle> take(const CallEnded& input);
    std::optional<Obstacle> take(const Taken& input);
    std::optional<Obstacle> take(const Declined& input);
    std::optional<Obstacle> take(const Back& input);
    std::optional<Obstacle> take(const Skip& input);
    std::optional<Obstacle> take(const LimitOver& input);

    // ---- leaving a screen ----
    [[nodiscard]] std::optional<Obstacle> notReady(const Step& step) const; ///< something wanted is not there
    [[nodiscard]] std::optional<Obstacle> papersMissing(const Step& step) const;
    /// Where a step leads to: where the script goes when a paper is missing, else `to`.
    /// `to`, or the way for missing papers; these are then marked so (the list to take home, the second trip).
    [[nodiscard]] core::StepId orMissing(const Step& step, const core::StepId& to);
    std::optional<Obstacle> settle(const Step& step); ///< amounts and promises of a screen that is left
    std::optional<Obstacle> promise(const Step& step);
    std::optional<Obstacle> promised(const PromisedAct& act);
    /// promise.known, promise.moved (how often), promise.locked (not again); nothing when it is another name.
    [[nodiscard]] std::optional<double> promiseTells(const std::string& name) const;
    void giveBack();                                            ///< notes every paper that is here as returned
    void note(const core::FactId& fact, core::FactValue value); ///< records it unless it is known so
    void hereNow(const Text& role);   ///< tells the presence board; nothing when somebody of the role is in already
    void knownRoom(const Step& step); ///< a room to fill in begins with the visitor's
    void carryOver(const Begin& input);
    /// "after" when a point in time is not after the one it must come after.
    [[nodiscard]] std::optional<std::string> tooEarly(const FactSpec& spec, const core::FactValue& value,
                                                      const std::map<core::FactId, core::FactValue>& beside) const;
    /// When the promise of a step is due; nothing while its date is not known.
    [[nodiscard]] std::optional<core::Millis> dueOf(const PromiseAct& act) const;
    std::optional<Obstacle> goOn(const Step& step); ///< settles, moves, and enters what follows

    // ---- moving ----
    /// Carries out a step's move and says where it goes; the empty id is the end.
    core::StepId move(const Step& step);
    core::StepId find(const Step& step, const FindAct& act);
    void handOver(const HandOverAct& act);
    /// Asks a handover; one that the script asked of somebody else before is withdrawn.
    void askHandover(const core::PersonId& to, const core::RoleId& role, const Text& why);
    void escalate(const Step& step, const EscalateAct& act);
    void hold(const HoldAct& act);
    void resume(const ResumeAct& act);
    [[nodiscard]] core::StepId target(const Step& step, const Text& reference) const;
    [[nodiscard]] core::VisitId whom(const std::string& who) const; ///< "visitor" or "other"

    // ---- entering a screen ----
    /// Passes what needs no screen and shows the next step; the empty id ends the scenario.
    std::optional<Obstacle> enter(core::StepId id);
    void show(const Step& step);
    void end(const EndAct& act, const core::StepId& step);
    void startLimit(const Step& step);
    void stopLimits(const core::StepId& entering);
    [[nodiscard]] bool endsWith(const core::Limit& limit, const core::StepId& entering) const;
    void lookUp(const Step& step);

    [[nodiscard]] const core::Visit& visit() const;
    [[nodiscard]] const Step* current() const;
    [[nodiscard]] Obstacle obstacle(Obstacle::Kind kind, std::string field = {}, std::string detail = {}) const;
    /// Decides on the working hall; false (and nothing handed out) when the machine refuses.
    bool ask(core::Command command);

    const Script& m_script;
    core::Hall m_hall;
    core::VisitId m_visit;
    const Surroundings& m_surroundings;
    std::vector<core::Command> m_commands;
};

/// The id of the limit that a step's `within` starts.
[[nodiscard]] core::LimitId limitOf(const core::StepId& step);

/// Papers wanted at a step that are not there, as screen rows have them.
[[nodiscard]] bool paperThere(const core::Visit& visit, const core::PaperKey& key);

/// Where an id's piece begins: "use/" of "use/step"; empty in the main file.
[[nodiscard]] std::string prefixOf(const core::StepId& step);

} // namespace yingke::scenario
