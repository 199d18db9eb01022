// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_world.h"

#include <array>

namespace yingke::scenario {

namespace {

constexpr std::array presences = {core::PresenceState::In, core::PresenceState::Busy, core::PresenceState::Out};
constexpr std::array presenceNames = {"in", "busy", "out"};
// Nothing in the table; 0, 3 and 5: below, at and over the usual three months; as a yes or no, not so and so.
constexpr std::array<std::int64_t, 4> lookedUpValues = {-1, 0, 3, 5};
// Off or none; on, and a number that the looked-up values lie below, at and over.
constexpr std::array<std::int64_t, 2> settingValues = {0, 3};

std::string nameOf(Question::Kind kind, int which) {
    const auto at = static_cast<std::size_t>(which);
    switch (kind) {
    case Question::Kind::Presence:
        return presenceNames.at(at);
    case Question::Kind::LookUp:
        return lookedUpValues.at(at) < 0 ? "none" : std::to_string(lookedUpValues.at(at));
    case Question::Kind::Setting:
        return std::to_string(settingValues.at(at));
    }
    return {};
}

} // namespace

std::optional<Question> ExplorerWorld::takeQuestion() {
    std::optional<Question> question = std::move(m_question);
    m_question.reset();
    return question;
}

int ExplorerWorld::answersTo(const Question& question) {
    switch (question.kind) {
    case Question::Kind::Presence:
        return static_cast<int>(presences.size());
    case Question::Kind::LookUp:
        return static_cast<int>(lookedUpValues.size());
    case Question::Kind::Setting:
        return static_cast<int>(settingValues.size());
    }
    return 0;
}

std::string ExplorerWorld::answer(const Question& question, int which) {
    m_answers[{question.kind, question.name}] = which;
    const auto at = static_cast<std::size_t>(which);
    if (question.kind == Question::Kind::Presence) {
        setPresence(question.name, presences.at(at));
    } else if (question.kind == Question::Kind::LookUp && lookedUpValues.at(at) >= 0) {
        setLookUp(core::FactId{question.name}, lookedUpValues.at(at));
    }
    return question.name + "=" + nameOf(question.kind, which);
}

std::string ExplorerWorld::answered(Question::Kind kind, const std::string& name) const {
    const auto found = m_answers.find({kind, name});
    return found != m_answers.end() ? nameOf(kind, found->second) : "?";
}

void ExplorerWorld::ask(Question::Kind kind, const std::string& name) const {
    if (!m_question && m_answers.count({kind, name}) == 0) {
        m_question = Question{kind, name};
    }
}

std::vector<core::PersonId> ExplorerWorld::holders(const core::RoleId& role) const {
    if (m_sought->count(role.value) > 0) {
        ask(Question::Kind::Presence, role.value);
    }
    return PracticeSurroundings::holders(role);
}

std::optional<double> ExplorerWorld::setting(const std::string& name) const {
    ask(Question::Kind::Setting, name);
    const auto found = m_answers.find({Question::Kind::Setting, name});
    const int which = found != m_answers.end() ? found->second : 0;
    return static_cast<double>(settingValues.at(static_cast<std::size_t>(which)));
}

std::map<core::FactId, core::FactValue> ExplorerWorld::lookUp(const std::string& kind, const core::Visit& visit) const {
    for (const std::string& fact : *m_lookedUp) {
        ask(Question::Kind::LookUp, fact);
    }
    return PracticeSurroundings::lookUp(kind, visit);
}

} // namespace yingke::scenario
