// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_problems.h"

#include "scenario/language/tell.h"

#include <algorithm>
#include <array>
#include <utility>

namespace yingke::scenario {

namespace {

/// The explorer's words for what stops a visit, longer ones before those that they begin with.
std::string inChinese(std::string why) {
    constexpr std::array<std::pair<const char*, const char*>, 22> words{
        {{"lost something that was collected", "丢了已经记下的信息"},
         {"the machine refused that time passed", "时间过了,接待流程不接受"},
         {"the machine refused", "接待流程不接受"},
         {"no way to an end", "从这里走不到结束"},
         {"no screen there", "那里没有画面"},
         {"not at a step", "不在任何一步"},
         {"at no step", "不在任何一步"},
         {"needs a choice", "要先选一个答案"},
         {"no such fact", "没有这个信息项"},
         {"missing fact", "缺少信息项"},
         {"bad fact", "填的值不合要求"},
         {"papers missing", "资料不齐"},
         {"task open", "还有事没做完"},
         {"needs a reason", "要写原因"},
         {"not possible here", "这里做不到"},
         {"no such thing", "没有这一项"},
         {"formula fails", "算式算不出来"},
         {"escalation", "上移"},
         {"hold", "请稍等"},
         {"back", "退一步"},
         {"skip", "跳过"},
         {"ring", "绕圈"}}};
    for (const auto& [english, chinese] : words) {
        for (std::size_t at = why.find(english); at != std::string::npos; at = why.find(english, at + 1)) {
            why.replace(at, std::string(english).size(), chinese);
        }
    }
    return why;
}

/// "step: why (way)" in its parts.
struct DeadEnd {
    std::string step;
    std::string why;
    std::string way;
};

DeadEnd partsOf(const std::string& told) {
    const std::size_t colon = told.find(": ");
    const std::size_t bracket = told.find(" (", colon == std::string::npos ? 0 : colon);
    DeadEnd parts;
    parts.step = told.substr(0, colon);
    parts.why = colon == std::string::npos ? std::string{} : told.substr(colon + 2, bracket - colon - 2);
    parts.way = bracket == std::string::npos ? std::string{} : told.substr(bracket + 2, told.size() - bracket - 3);
    return parts;
}

Place placeOf(const Script& script, const std::string& id) {
    const Step* step = script.find(core::StepId{id});
    step = step == nullptr && !script.steps.empty() ? &script.steps.front() : step;
    return step != nullptr ? step->place : Place{};
}

} // namespace

Problems problemsOf(const Explored& explored, const Script& script) {
    Problems problems;
    for (const std::string& told : explored.deadEnds) {
        const DeadEnd end = partsOf(told);
        tell(problems, placeOf(script, end.step), "dead-end",
             "走到“" + end.step + "”会卡住:" + inChinese(end.why) + "。走法:" + end.way,
             "At \"" + end.step + "\" a visit can't go on: " + end.why + ". The way there: " + end.way);
    }
    for (const core::StepId& step : explored.never) {
        tell(problems, placeOf(script, step.value), "never-reached", "没有任何回答会走到“" + step.value + "”这一步。",
             "No answer leads to the step \"" + step.value + "\".", Gravity::Warning);
    }
    const std::string tried = std::to_string(explored.tried);
    for (const core::StepId& step : explored.notFound) {
        tell(problems, placeOf(script, step.value), "not-found",
             "提示:试了 " + tried + " 种情形,没有走到“" + step.value +
                 "”这一步;不能断定走不到,请自己看一看前面的条件。",
             "Hint: " + tried + " standings were tried and none led to the step \"" + step.value +
                 "\". That does not prove that none does: look at the conditions before it.",
             Gravity::Warning);
    }
    for (const core::StepId& step : explored.unknown) {
        tell(problems, placeOf(script, step.value), "not-walked",
             "情形太多,没有走完:不知道会不会走到“" + step.value + "”这一步。",
             "There are too many cases to walk them all: it is not known whether \"" + step.value + "\" is reached.",
             Gravity::Warning);
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& one, const Problem& other) {
        return std::pair(one.place.file, one.place.line) < std::pair(other.place.file, other.place.line);
    });
    return problems;
}

} // namespace yingke::scenario
