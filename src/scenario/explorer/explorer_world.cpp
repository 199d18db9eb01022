// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_world.h"

#include "scenario/explorer/explorer_values.h"

#include <algorithm>
#include <array>

namespace yingke::scenario {

namespace {

constexpr std::array presences = {core::PresenceState::In, core::PresenceState::Busy, core::PresenceState::Out};
constexpr std::array presenceNames = {"in", "busy", "out"};
// Nothing in the table; 0, 3 and 5: below, at and over the usual three months; as a yes or no, not so and so.
const std::vector<std::int64_t> usualLookUps = {-1, 0, 3, 5};
// Off or none; on, and a number that the looked-up values lie below, at and over.
const std::vector<std::int64_t> usualSettings = {0, 3};
const std::vector<std::int64_t> usualFees = {1000};

} // namespace

std::vector<std::int64_t> ExplorerWorld::valuesOf(Question::Kind kind, const std::string& name) const {
    std::vector<std::int64_t> values;
    switch (kind) {
    case Question::Kind::Presence:
        return {0, 1, 2};
    case Question::Kind::LookUp:
        if (const auto typed = m_questions->typed.find(name); typed != m_questions->typed.end()) {
            values = {-1};
            for (std::size_t i = 0; i < typed->second.size(); ++i) {
                values.push_back(static_cast<std::int64_t>(i)); // which of them
            }
            return values;
        }
        values = usualLookUps;
        break;
    case Question::Kind::Setting:
        values = usualSettings;
        break;
    case Question::Kind::Fee:
        values = usualFees;
        break;
    }
    constexpr std::size_t mostAnswers = 8;
    const auto more = m_questions->values.find({kind, name});
    for (const std::int64_t value : more != m_questions->values.end() ? more->second : std::vector<std::int64_t>{}) {
        if (values.size() < mostAnswers && std::find(values.begin(), values.end(), value) == values.end()) {
            values.push_back(value);
        }
    }
    return values;
}

std::string ExplorerWorld::nameOf(Question::Kind kind, const std::string& name, int which) const {
    const auto at = static_cast<std::size_t>(which);
    if (kind == Question::Kind::Presence) {
        return presenceNames.at(at);
    }
    const std::int64_t value = valuesOf(kind, name).at(at);
    const auto typed = m_questions->typed.find(name);
    if (kind == Question::Kind::LookUp && value >= 0 && typed != m_questions->typed.end()) {
        return wholeNameOf(typed->second.at(static_cast<std::size_t>(value)));
    }
    return value < 0 ? "none" : std::to_string(value);
}

std::optional<Question> ExplorerWorld::takeQuestion() const {
    std::optional<Question> question = std::move(m_question);
    m_question.reset();
    return question;
}

int ExplorerWorld::answersTo(const Question& question) const {
    return static_cast<int>(valuesOf(question.kind, question.name).size());
}

std::string ExplorerWorld::answer(const Question& question, int which) {
    m_answers[{question.kind, question.name}] = which;
    const auto at = static_cast<std::size_t>(which);
    if (question.kind == Question::Kind::Presence) {
        setPresence(question.name, presences.at(at));
    } else if (question.kind == Question::Kind::LookUp) {
        const std::int64_t value = valuesOf(question.kind, question.name).at(at);
        const auto typed = m_questions->typed.find(question.name);
        if (value >= 0 && typed != m_questions->typed.end()) {
            setLookUp(core::FactId{question.name}, typed->second.at(static_cast<std::size_t>(value)));
        } else if (value >= 0) {
            setLookUp(core::FactId{question.name}, value);
        }
    }
    return question.name + "=" + nameOf(question.kind, question.name, which);
}

std::string ExplorerWorld::answered(Question::Kind kind, const std::string& name) const {
    const auto found = m_answers.find({kind, name});
    return found != m_answers.end() ? nameOf(kind, name, found->second) : "?";
}

std::optional<double> ExplorerWorld::numberOf(Question::Kind kind, const std::string& name) const {
    const auto found = m_answers.find({kind, name});
    if (found == m_answers.end()) {
        return std::nullopt;
    }
    const std::int64_t value = valuesOf(kind, name).at(static_cast<std::size_t>(found->second));
    return value >= 0 ? std::optional(static_cast<double>(value)) : std::nullopt;
}

void ExplorerWorld::ask(Question::Kind kind, const std::string& name) const {
    if (!m_question && m_answers.count({kind, name}) == 0) {
        m_question = Question{kind, name};
    }
}

std::vector<core::PersonId> ExplorerWorld::holders(const core::RoleId& role) const {
    if (m_questions->sought.count(role.value) > 0) {
        ask(Question::Kind::Presence, role.value);
    }
    return PracticeSurroundings::holders(role);
}

std::optional<std::int64_t> ExplorerWorld::fee(const std::string& name) const {
    if (m_questions->fees.count(name) == 0) {
        return PracticeSurroundings::fee(name);
    }
    ask(Question::Kind::Fee, name);
    const auto answer = numberOf(Question::Kind::Fee, name);
    return answer ? std::optional(static_cast<std::int64_t>(*answer)) : PracticeSurroundings::fee(name);
}

std::optional<double> ExplorerWorld::setting(const std::string& name) const {
    ask(Question::Kind::Setting, name);
    return numberOf(Question::Kind::Setting, name).value_or(0);
}

std::map<core::FactId, core::FactValue> ExplorerWorld::lookUp(const std::string& kind, const core::Visit& visit) const {
    for (const std::string& fact : m_questions->lookedUp) {
        ask(Question::Kind::LookUp, fact);
    }
    return PracticeSurroundings::lookUp(kind, visit);
}

const OfficeCalendar& exploredCalendar() {
    // By the day on which every walk begins: tomorrow is a holiday without hours, in forty days the office is closed.
    static const OfficeCalendar tried = [today = core::localDay(practiceBegin)] {
        OfficeCalendar calendar;
        calendar.week.back().clear();
        calendar.onHolidays.clear();
        calendar.days[today + 1] = {DayKind::Holiday, "节日"};
        calendar.days[today + 40] = {DayKind::Closed, "不开门"};
        return calendar;
    }();
    return tried;
}

} // namespace yingke::scenario
