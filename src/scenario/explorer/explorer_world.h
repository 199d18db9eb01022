// SPDX-License-Identifier: GPL-3.0-or-later
// The explorer's world: what a script asks of it and nobody has answered yet is noted, so that the explorer can go on
// with each answer in turn. Nothing is answered beforehand that no way asks for.
#pragma once

#include "scenario/player/practice_surroundings.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace yingke::scenario {

struct Question {
    enum class Kind { Presence, LookUp, Setting, Fee };
    Kind kind = Kind::Presence;
    std::string name; ///< role, fact, setting, fee
};

/// What the script asks of the world, and the answers that make a difference to it. -1: nothing in the table.
struct WorldQuestions {
    std::set<std::string> sought;   ///< roles whose presence the script goes by
    std::set<std::string> lookedUp; ///< facts it brings and reckons with
    std::set<std::string> fees;     ///< fees that conditions hang on; the others have one sum each
    std::map<std::pair<Question::Kind, std::string>, std::vector<std::int64_t>> values; ///< beyond the usual ones
    /// Of looked-up facts that the second language reckons with: what they may be, besides nothing.
    std::map<std::string, std::vector<core::FactValue>> typed;
};

/// The calendar of every walk: days of each kind lie among those that are tried.
[[nodiscard]] const OfficeCalendar& exploredCalendar();

class ExplorerWorld : public PracticeSurroundings {
public:
    /// `questions` outlives this world.
    ExplorerWorld(const Vocabulary& vocabulary, const core::LimitTable& limits, const WorldQuestions& questions)
        : PracticeSurroundings(vocabulary, limits), m_questions(&questions) {}

    /// The first question without an answer since the last call; it is forgotten.
    [[nodiscard]] std::optional<Question> takeQuestion() const;
    /// How many answers a question has, and one of them given. Presence is the hall's: the explorer sets it there too.
    [[nodiscard]] int answersTo(const Question& question) const;
    /// Gives the answer and names it.
    std::string answer(const Question& question, int which);
    /// The answer given to a question, e.g. "in", "3"; "?" when it was never asked.
    [[nodiscard]] std::string answered(Question::Kind kind, const std::string& name) const;

    /// The number that a setting, a fee or a looked-up value stands at; nothing when it was never asked or has none.
    [[nodiscard]] std::optional<double> numberOf(Question::Kind kind, const std::string& name) const;

    [[nodiscard]] std::vector<core::PersonId> holders(const core::RoleId& role) const override;
    [[nodiscard]] std::optional<std::int64_t> fee(const std::string& name) const override;
    [[nodiscard]] std::optional<double> setting(const std::string& name) const override;
    [[nodiscard]] const OfficeCalendar& calendar() const override { return exploredCalendar(); }
    [[nodiscard]] std::map<core::FactId, core::FactValue> lookUp(const std::string& kind,
                                                                 const core::Visit& visit) const override;

private:
    void ask(Question::Kind kind, const std::string& name) const;

    [[nodiscard]] std::vector<std::int64_t> valuesOf(Question::Kind kind, const std::string& name) const;
    [[nodiscard]] std::string nameOf(Question::Kind kind, const std::string& name, int which) const;

    const WorldQuestions* m_questions;
    std::map<std::pair<Question::Kind, std::string>, int> m_answers;
    mutable std::optional<Question> m_question;
};

} // namespace yingke::scenario
