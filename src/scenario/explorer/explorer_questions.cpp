// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_questions.h"

#include "scenario/checker/checker_expressions.h"
#include "scenario/explorer/explorer_points.h"
#include "scenario/explorer/explorer_values.h"
#include "scenario/player/visit_names.h"
#include "scenario/player/visit_values.h"

#include <algorithm>
#include <utility>

namespace yingke::scenario {

namespace {

class QuestionMaker {
public:
    QuestionMaker(const Script& script, const Vocabulary& vocabulary, const ExplorerNeeds& needs,
                  const core::Moment& now, std::uint64_t& left)
        : m_script(script), m_vocabulary(vocabulary), m_needs(needs), m_now(now), m_left(left) {}

    WorldQuestions all() {
        first();
        numbers();
        lookUps();
        return std::move(m_questions);
    }

private:
    /// Beyond the usual answers, those at which a condition turns while everything else is as every day.
    void first() {
        m_questions.sought = m_needs.sought();
        for (const core::FactId& fact : m_needs.all().facts) {
            if (m_vocabulary.lookUps.count(fact.value) > 0) {
                m_questions.lookedUp.insert(fact.value);
            }
        }
        const auto everyDay = [this](const std::string& name) -> std::optional<double> {
            constexpr double usualFee = 1000;
            constexpr double usualSetting = 3;
            const auto spec = m_script.facts.find(core::FactId{name});
            if (spec != m_script.facts.end()) {
                return numberIn(typicalOf(spec->second)).value_or(0);
            }
            return name.rfind("fees.", 0) == 0 ? usualFee : usualSetting;
        };
        for (const std::string& name : m_needs.borders().names()) {
            std::optional<std::pair<Question::Kind, std::string>> question;
            std::int64_t least = 0;
            if (name.rfind("fees.", 0) == 0) {
                question.emplace(Question::Kind::Fee, name.substr(5));
                m_questions.fees.insert(question->second);
                least = 1; // a fee of nothing is no fee
            } else if (name.rfind("settings.", 0) == 0) {
                question.emplace(Question::Kind::Setting, name.substr(9));
            } else if (m_questions.lookedUp.count(name) > 0) {
                question.emplace(Question::Kind::LookUp, name);
            }
            for (const std::int64_t value :
                 question ? m_needs.borders().turning(name, everyDay) : std::set<std::int64_t>{}) {
                if (value >= least) {
                    m_questions.values[*question].push_back(value);
                }
            }
        }
    }

    /// What a name stands at on a day like every day, by its type.
    [[nodiscard]] std::optional<Value> everyDay(const Step& step, const std::string& name) const {
        const auto spec = m_script.facts.find(core::FactId{name});
        if (spec != m_script.facts.end()) {
            return typedValue(spec->second.type, typicalOf(spec->second));
        }
        const auto type = nameTypeOf(name, m_script, step, m_vocabulary);
        const auto* known = std::get_if<NameType>(&type);
        constexpr double usualFen = 1000;
        constexpr double usualCount = 3;
        return known == nullptr                  ? std::nullopt
               : known->type == ValueType::Money ? std::optional(Value{ValueType::Money, usualFen, {}})
               : known->type == ValueType::Count ? std::optional(Value{ValueType::Count, usualCount, {}})
               : name.rfind("has.", 0) == 0      ? std::optional(Value{ValueType::YesNo, 1, {}})
                                                 : std::nullopt;
    }

    /// Where conditions of the second language turn for what the world answers.
    [[nodiscard]] std::vector<core::FactValue> turning(const std::string& name, FactType type) const {
        const StepValues usual = [this](const Step& step, const std::string& other) { return everyDay(step, other); };
        const Sought sought{name, type, [](const core::FactValue& value) { return numberIn(value).value_or(1) >= 0; }};
        return turningPoints(sought, {m_needs.typed(), usual, m_now, m_left});
    }

    /// Settings and fees.
    void numbers() {
        for (const std::string& name : m_needs.typed().names()) {
            const bool fee = name.rfind("fees.", 0) == 0;
            if (!fee && name.rfind("settings.", 0) != 0) {
                continue;
            }
            const std::string own = name.substr(name.find('.') + 1);
            auto& values = m_questions.values[{fee ? Question::Kind::Fee : Question::Kind::Setting, own}];
            if (fee) {
                m_questions.fees.insert(own);
            }
            for (const core::FactValue& value : turning(name, fee ? FactType::Money : FactType::Count)) {
                const auto number = static_cast<std::int64_t>(numberIn(value).value_or(0));
                if (number > 0 || !fee) { // a fee of nothing is no fee
                    values.push_back(number);
                }
            }
        }
    }

    void lookUps() {
        const bool second = std::any_of(m_script.steps.begin(), m_script.steps.end(),
                                        [](const Step& step) { return step.language == Language::Second; });
        for (const std::string& name : second ? m_questions.lookedUp : std::set<std::string>{}) {
            const auto found = nameTypeOf(name, m_script, m_script.steps.front(), m_vocabulary);
            const auto* known = std::get_if<NameType>(&found);
            const FactType type = known != nullptr && known->type == ValueType::Count   ? FactType::Count
                                  : known != nullptr && known->type == ValueType::Money ? FactType::Money
                                                                                        : FactType::Text;
            std::vector<core::FactValue> values = turning(name, type);
            for (const double usual : type == FactType::Text ? std::set<double>{} : std::set<double>{0, 300, 500}) {
                const double number = type == FactType::Money ? usual * 100 : usual / 100;
                if (const auto value = factOf(type, {ValueType::Count, number, {}});
                    value && std::find(values.begin(), values.end(), *value) == values.end()) {
                    values.push_back(*value);
                }
            }
            constexpr std::size_t mostAnswers = 8;
            values.resize(std::min(values.size(), mostAnswers));
            m_questions.typed[name] = std::move(values);
        }
    }

    const Script& m_script;
    const Vocabulary& m_vocabulary;
    const ExplorerNeeds& m_needs;
    const core::Moment m_now;
    std::uint64_t& m_left;
    WorldQuestions m_questions;
};

} // namespace

WorldQuestions questionsOf(const Script& script, const Vocabulary& vocabulary, const ExplorerNeeds& needs,
                           const core::Moment& now, std::uint64_t& left) {
    return QuestionMaker(script, vocabulary, needs, now, left).all();
}

} // namespace yingke::scenario
