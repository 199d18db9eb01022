// SPDX-License-Identifier: GPL-3.0-or-later
// The explorer's world: what a script asks of it and nobody has answered yet is noted, so that the explorer can go on
// with each answer in turn. Nothing is answered beforehand that no way asks for.
#pragma once

#include "scenario/player/practice_surroundings.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace yingke::scenario {

struct Question {
    enum class Kind { Presence, LookUp, Setting };
    Kind kind = Kind::Presence;
    std::string name; ///< role, fact, setting
};

class ExplorerWorld : public PracticeSurroundings {
public:
    /// `sought`: the roles whose presence the script goes by; `lookedUp`: the facts it brings and reckons with.
    ExplorerWorld(const Vocabulary& vocabulary, const core::LimitTable& limits, const std::set<std::string>& sought,
                  const std::set<std::string>& lookedUp)
        : PracticeSurroundings(vocabulary, limits), m_sought(&sought), m_lookedUp(&lookedUp) {}

    /// The first question without an answer since the last call; it is forgotten.
    [[nodiscard]] std::optional<Question> takeQuestion();
    /// How many answers a question has, and one of them given. Presence is the hall's: the explorer sets it there too.
    [[nodiscard]] static int answersTo(const Question& question);
    /// Gives the answer and names it.
    std::string answer(const Question& question, int which);
    /// The answer given to a question, e.g. "in", "3"; "?" when it was never asked.
    [[nodiscard]] std::string answered(Question::Kind kind, const std::string& name) const;

    [[nodiscard]] std::vector<core::PersonId> holders(const core::RoleId& role) const override;
    [[nodiscard]] std::optional<double> setting(const std::string& name) const override;
    [[nodiscard]] std::map<core::FactId, core::FactValue> lookUp(const std::string& kind,
                                                                 const core::Visit& visit) const override;

private:
    void ask(Question::Kind kind, const std::string& name) const;

    const std::set<std::string>* m_sought;   ///< outlives this world
    const std::set<std::string>* m_lookedUp; ///< outlives this world
    std::map<std::pair<Question::Kind, std::string>, int> m_answers;
    mutable std::optional<Question> m_question;
};

} // namespace yingke::scenario
