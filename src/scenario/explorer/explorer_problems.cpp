// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explorer/explorer_problems.h"

#include "scenario/language/tell.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace yingke::scenario {

namespace {

using WordPair = std::pair<const char*, const char*>;

/// The explorer's words for what stops a visit, longer ones before those that they begin with.
constexpr std::array<WordPair, 22> stopReasons{{{"lost something that was collected", "丢了已经记下的信息"},
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
                                                {"escalation", "服务上移"},
                                                {"hold", "请稍等"},
                                                {"back", "退一步"},
                                                {"skip", "跳过"},
                                                {"ring", "绕圈"}}};

/// Behind the comma: what of it is not as it must be.
constexpr std::array<WordPair, 7> stopDetails{{{"future", "要晚于现在"},
                                               {"later", "要晚于原来的时间"},
                                               {"when", "时间算不出来"},
                                               {"ended", "承诺已经了结"},
                                               {"locked", "承诺不能再改"},
                                               {"type", "类型不对"},
                                               {"∞", "结果太大或除以了 0"}}};

/// What stands between brackets on a way.
constexpr std::array<WordPair, 14> wayAnswers{{{"answered", "接通"},
                                               {"not answered", "没接通"},
                                               {"declined", "不接"},
                                               {"skipped", "跳过"},
                                               {"time passed", "时间过了"},
                                               {"papers missing", "资料不齐"},
                                               {"the least", "填最少"},
                                               {"the most", "填最多"},
                                               {"the other left", "另一位走了"},
                                               {"moved before", "改过期"},
                                               {"no promise", "没有承诺"},
                                               {"promise broken", "承诺没做到"},
                                               {"we call", "我们打出去"},
                                               {"begin", "开始"}}};
constexpr std::array<WordPair, 6> wayValues{
    {{"in", "在岗"}, {"busy", "正忙"}, {"out", "不在"}, {"none", "没有"}, {"yes", "是"}, {"no", "否"}}};

template <std::size_t count> std::string wordOf(const std::array<WordPair, count>& words, const std::string& english) {
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const WordPair& one) { return english == one.first; });
    return found != words.end() ? found->second : english;
}

/// A fact may be called back or skip_it: only whole words are the explorer's.
bool wordAt(const std::string& text, std::size_t at, std::size_t length) {
    const auto part = [&text](std::size_t where) {
        return where < text.size() &&
               (std::isalnum(static_cast<unsigned char>(text[where])) != 0 || text[where] == '_');
    };
    return (at == 0 || !part(at - 1)) && !part(at + length);
}

std::string inChinese(std::string why) {
    const std::size_t comma = why.rfind(", ");
    if (comma != std::string::npos) {
        why = why.substr(0, comma) + ":" + wordOf(stopDetails, why.substr(comma + 2));
    }
    for (const auto& [english, chinese] : stopReasons) {
        const std::size_t length = std::string(english).size();
        const std::size_t at = why.find(english);
        if (at != std::string::npos && wordAt(why, at, length)) {
            why.replace(at, length, chinese);
        }
    }
    return why;
}

/// One answer on a way: a choice by what it says, the explorer's own words in Chinese.
std::string answerInChinese(const std::string& answer, const Step* step) {
    if (step != nullptr && step->ask) {
        for (const Choice& choice : step->ask->choices) {
            if (choice.id.value == answer) {
                return choice.label.text;
            }
        }
    }
    const std::string policy = " overridden";
    if (answer.size() > policy.size() && answer.compare(answer.size() - policy.size(), policy.size(), policy) == 0) {
        return answer.substr(0, answer.size() - policy.size()) + " 已破例";
    }
    const std::size_t equals = answer.find('=');
    return equals == std::string::npos ? wordOf(wayAnswers, answer)
                                       : answer.substr(0, equals + 1) + wordOf(wayValues, answer.substr(equals + 1));
}

/// "a [x, y] → b": each step as it is called, what was answered there in Chinese.
std::string wayInChinese(const std::string& way, const Script& script) {
    static const std::string arrow = " → ";
    std::string told;
    for (std::size_t at = 0; at <= way.size();) {
        const std::size_t end = std::min(way.find(arrow, at), way.size());
        const std::string part = way.substr(at, end - at);
        const std::string id = part.substr(0, part.find(" ["));
        told += (told.empty() ? "" : arrow) + wordOf(wayAnswers, id);
        std::size_t open = part.find(" [");
        while (open != std::string::npos) {
            const std::size_t next = part.find(" [", open + 2);
            const std::size_t close = part.rfind(']', next);
            const std::string inside = part.substr(open + 2, close - open - 2);
            std::string words;
            for (std::size_t from = 0; from <= inside.size();) {
                const std::size_t comma = std::min(inside.find(", ", from), inside.size());
                words += (words.empty() ? "" : ", ") +
                         answerInChinese(inside.substr(from, comma - from), script.find(core::StepId{id}));
                from = comma + 2;
            }
            told += " [" + words + "]";
            open = next;
        }
        at = end + arrow.size();
    }
    return told;
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
             "走到“" + wordOf(wayAnswers, end.step) + "”会卡住:" + inChinese(end.why) +
                 "。走法:" + wayInChinese(end.way, script),
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
