// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/visit_names.h"

#include "core/money.h"

namespace yingke::scenario {

namespace {

std::optional<double> yesNo(bool value) { return value ? 1.0 : 0.0; }

std::optional<double> chosen(const core::Visit& visit, const std::string& rest, const std::string& prefix) {
    const std::size_t dot = rest.rfind('.');
    if (dot == std::string::npos) {
        return std::nullopt;
    }
    const std::string step = rest.substr(0, dot);
    const core::ChoiceId choice{rest.substr(dot + 1)};
    for (const std::string& id : {prefix + step, step}) {
        if (const auto found = visit.choices.find(core::StepId{id}); found != visit.choices.end()) {
            return yesNo(found->second == choice);
        }
    }
    return 0.0;
}

} // namespace

std::optional<double> numberIn(const core::FactValue& value) {
    if (const auto* count = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*count);
    }
    if (const auto* sum = std::get_if<core::Money>(&value)) {
        return static_cast<double>(sum->fen);
    }
    if (const auto* yes = std::get_if<bool>(&value)) {
        return *yes ? 1.0 : 0.0;
    }
    if (const auto* list = std::get_if<std::vector<core::ListItem>>(&value)) {
        return static_cast<double>(list->size());
    }
    return std::nullopt;
}

NameValue namesOf(const core::Visit& visit, const Surroundings& surroundings, const std::string& prefix) {
    return [&visit, &surroundings, prefix](const std::string& name) -> std::optional<double> {
        const auto rest = [&name](const char* head) -> std::optional<std::string> {
            const std::string begin(head);
            return name.rfind(begin, 0) == 0 ? std::optional(name.substr(begin.size())) : std::nullopt;
        };
        if (const auto fee = rest("fees.")) {
            const auto fen = surroundings.fee(*fee);
            return fen ? std::optional(static_cast<double>(*fen)) : std::nullopt;
        }
        if (const auto setting = rest("settings.")) {
            return surroundings.setting(*setting);
        }
        if (const auto choice = rest("chose.")) {
            return chosen(visit, *choice, prefix);
        }
        if (const auto fact = rest("has.")) {
            return yesNo(visit.facts.count(core::FactId{*fact}) > 0);
        }
        if (const auto policy = rest("overridden.")) {
            return yesNo(visit.overridden.count(*policy) > 0);
        }
        if (name == "is_owner") {
            return yesNo(visit.visitor.role == core::VisitorRole::Owner);
        }
        if (name == "is_tenant") {
            return yesNo(visit.visitor.role == core::VisitorRole::Tenant);
        }
        if (name == "is_contractor") {
            return yesNo(visit.visitor.role == core::VisitorRole::Contractor);
        }
        if (name == "is_telephone") {
            return yesNo(visit.channel == core::Channel::Telephone);
        }
        if (name == "is_outgoing") {
            return yesNo(visit.direction == core::Direction::Outgoing);
        }
        const auto fact = visit.facts.find(core::FactId{name});
        return fact != visit.facts.end() ? numberIn(fact->second) : std::nullopt;
    };
}

std::string shownFormula(const std::string& formula, const core::Visit& visit, const Surroundings& surroundings) {
    std::string shown;
    for (const Token& token : tokensOf(formula)) {
        if (!token.name) {
            shown += token.text == "*" ? "×" : token.text == "/" ? "÷" : token.text;
            continue;
        }
        if (token.text.rfind("fees.", 0) == 0) {
            const auto fen = surroundings.fee(token.text.substr(5));
            shown += fen ? core::toText(core::Money{*fen}) : token.text;
            continue;
        }
        const auto fact = visit.facts.find(core::FactId{token.text});
        if (fact != visit.facts.end() && std::holds_alternative<core::Money>(fact->second)) {
            shown += core::toText(std::get<core::Money>(fact->second));
        } else if (const auto value = namesOf(visit, surroundings, {})(token.text)) {
            std::string number = std::to_string(*value);
            number.erase(number.find_last_not_of('0') + 1);
            shown += number.back() == '.' ? number.substr(0, number.size() - 1) : number;
        } else {
            shown += token.text;
        }
    }
    return shown;
}

std::optional<double> promiseNumber(const std::string& name, const core::Hall& hall, const core::Visit& visit) {
    const core::Promise* promise = core::find(hall, visit.run.promise);
    if (name == "promise.known") {
        return promise != nullptr ? 1.0 : 0.0;
    }
    if (name == "promise.moved") {
        return promise != nullptr ? promise->moved : 0;
    }
    if (name == "promise.locked") {
        return promise != nullptr && promise->locked() ? 1.0 : 0.0;
    }
    if (name == "promise.broken") {
        return promise != nullptr && promise->state == core::PromiseState::Broken ? 1.0 : 0.0;
    }
    return std::nullopt;
}

} // namespace yingke::scenario
