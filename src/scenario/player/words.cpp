// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/words.h"

#include "core/money.h"
#include "core/roles.h"
#include "scenario/expression/calendar.h"
#include "scenario/player/colleague_words.h"
#include "scenario/player/fact_check.h"
#include "scenario/player/spoken.h"

#include <algorithm>
#include <string_view>

namespace yingke::scenario {

namespace {

bool startsWith(const std::string& text, std::size_t at, const std::string& head) {
    return text.compare(at, head.size(), head) == 0;
}

bool beginsSentence(const std::string& text) {
    const std::size_t last = text.find_last_not_of(' ');
    return last == std::string::npos || text[last] == '.' || text[last] == '!' || text[last] == '?';
}

/// "2026-11-26", by itself or with a time behind it.
bool isDate(const std::string& text) {
    if (text.size() != 10 && text.size() != 16) {
        return false;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char wanted = "0000-00-00 00:00"[at];
        const bool digit = text[at] >= '0' && text[at] <= '9';
        if (wanted == '0' ? !digit : text[at] != wanted) {
            return false;
        }
    }
    return true;
}

/// A fact as it is said to somebody, or as it is written down.
std::string factText(const core::FactValue& value, const Filling& filling) {
    const core::Moment now = filling.surroundings.now();
    return filling.listener.empty() ? said(value, filling.english, yearOf(now))
           : filling.english        ? spokenInEnglish(value, now)
                                    : spoken(value, now);
}

/// The other visitor of S2, as they are spoken to or spoken of.
std::string otherCalled(const Filling& filling) {
    const core::Visit* other = find(filling.hall, filling.visit.run.other);
    const std::string known = other != nullptr ? address(other->visitor, filling.english) : std::string{};
    return !known.empty() || filling.listener == "other" ? known : filling.english ? "the other visitor" : "那位客户";
}

/// ", about 3 to 5 minutes": what stands behind the words it belongs to.
std::string waitInEnglish(const core::WaitRange& range) {
    if (range.least == 0) {
        return range.most == 1 ? ", less than a minute" : ", less than " + std::to_string(range.most) + " minutes";
    }
    return ", about " + std::to_string(range.least) + " to " + std::to_string(range.most) + " minutes";
}

/// The value of a placeholder; empty when nothing is known.
std::string valueOf(const std::string& name, const Filling& filling) {
    const core::Visit& visit = filling.visit;
    const auto rest = [&name](const char* head) {
        const std::string begin(head);
        return name.rfind(begin, 0) == 0 ? name.substr(begin.size()) : std::string{};
    };
    if (name == "visitor" && filling.listener == "visitor") {
        return address(visit.visitor, filling.english);
    }
    if (name == "visitor" || name == "visitor.name") {
        return spokenOf(visit.visitor, filling.english);
    }
    if (name == "visitor.room") {
        return visit.visitor.room;
    }
    if (name == "other") {
        return otherCalled(filling);
    }
    if (name == "wait") {
        const auto range = filling.surroundings.waitFor(visit.id);
        return !range ? std::string{} : filling.english ? waitInEnglish(*range) : "，" + spokenWait(*range);
    }
    if (name == "me") {
        return filling.surroundings.me().name;
    }
    if (name == core::role::colleague || name == "post") {
        const std::string known =
            personName(filling, core::role::colleague, name == "post" ? Called::Post : Called::Name);
        return !known.empty() ? known : filling.english ? "my colleague" : "同事";
    }
    if (name == "promise" || name == "promise.due") {
        const core::Promise* promise = find(filling.hall, visit.run.promise);
        if (promise == nullptr) {
            return {};
        }
        return name == "promise"
                   ? promise->what
                   : factText(dateTimeText(promise->due, filling.surroundings.now().offsetMinutes), filling);
    }
    if (const std::string role = rest("where."); !role.empty()) {
        return whereabouts(filling, role);
    }
    if (const std::string role = rest("colleague."); !role.empty()) {
        return personName(filling, role, Called::Name);
    }
    if (const std::string role = rest("post."); !role.empty()) {
        return personName(filling, role, Called::Post);
    }
    if (const std::string text = rest("office."); !text.empty()) {
        return filling.surroundings.text(text);
    }
    const auto fact = visit.facts.find(core::FactId{name});
    return fact != visit.facts.end() ? factText(fact->second, filling) : std::string{};
}

/// 我们的{post}{colleague}: 管理处主任 and 周主任 are not said one behind the other, nor the post twice when nobody's
/// name is known.
bool postIsInName(const std::string& post, const std::string& name) {
    constexpr std::size_t twoCharacters = 6;
    if (post.size() < twoCharacters || name.size() < twoCharacters) {
        return post == name;
    }
    const std::string end = post.substr(post.size() - twoCharacters); // 主任, 主管
    const auto han = [&end](std::size_t at) { return static_cast<unsigned char>(end[at]) >= 0xE0U; };
    return post == name || (han(0) && han(3) && name.compare(name.size() - twoCharacters, twoCharacters, end) == 0);
}

/// The placeholder that begins at `at`: {name}; nothing when none does.
std::string placeholderAt(const std::string& sentence, std::size_t at) {
    const std::size_t close = at < sentence.size() && sentence[at] == '{' ? sentence.find('}', at) : std::string::npos;
    return close == std::string::npos ? std::string{} : sentence.substr(at + 1, close - at - 1);
}

/// Whether {post} at the place before `at` is left out for the name that follows it.
bool postLeftOut(const std::string& name, const std::string& sentence, std::size_t at, const Filling& filling) {
    if (filling.english || name.rfind("post", 0) != 0) {
        return false;
    }
    const std::string behind = placeholderAt(sentence, at);
    return behind == "colleague" + name.substr(4) && postIsInName(valueOf(name, filling), valueOf(behind, filling));
}

/// "{arrears_months} months" of one is said "1 month": how many letters of the sentence are passed over then, from
/// the word's last on.
std::size_t pluralEnd(const std::string& value, const std::string& sentence, std::size_t at) {
    if (value != "1" || at >= sentence.size() || sentence[at] != ' ') {
        return std::string::npos;
    }
    std::size_t end = at + 1;
    while (end < sentence.size() && sentence[end] >= 'a' && sentence[end] <= 'z') {
        ++end;
    }
    return end > at + 2 && sentence[end - 1] == 's' ? end : std::string::npos;
}

/// "{sum}元" of 1286.40 is said 1286元4角, not 一千二百八十六点四零元: the sum with its 角 and 分 where it has any and
/// 元 follows, which `at` then passes; else nothing.
std::string sumToTheFen(const std::string& name, const std::string& sentence, std::size_t& at, const Filling& filling) {
    constexpr std::string_view yuan = "元";
    const auto fact = filling.visit.facts.find(core::FactId{name});
    const auto* sum = fact != filling.visit.facts.end() ? std::get_if<core::Money>(&fact->second) : nullptr;
    if (sum == nullptr || filling.english || filling.listener.empty() || !startsWith(sentence, at, std::string(yuan))) {
        return {};
    }
    const std::string said = spokenToTheFen(*sum);
    if (!said.empty()) {
        at += yuan.size();
    }
    return said;
}

/// What people wrote with a stop at its end is not said with two: "在开会。" before "，".
std::string withoutStop(std::string value, const std::string& sentence, std::size_t at) {
    const auto stops = {"。", "，", "！", "？", "；", ".", ",", "!", "?", ";"};
    const bool followed =
        std::any_of(stops.begin(), stops.end(), [&](const char* stop) { return startsWith(sentence, at, stop); });
    for (const std::string stop : {"。", "，", "；", ".", ",", ";"}) {
        if (followed && value.size() > stop.size() &&
            value.compare(value.size() - stop.size(), stop.size(), stop) == 0) {
            value.resize(value.size() - stop.size());
        }
    }
    return value;
}

/// In English nobody is addressed of whom no name in letters is known: "Mr Smith, please sit down" is "Please sit
/// down", "Hello, Mr Smith!" is "Hello!". `at` passes the mark; of `result` the comma before the name is taken away.
void withoutNameInEnglish(const std::string& sentence, std::size_t& at, std::string& result) {
    if (beginsSentence(result)) {
        at += startsWith(sentence, at, ", ") ? 2U : 0U;
        return;
    }
    constexpr std::string_view comma = ", ";
    const bool set =
        result.size() > comma.size() && result.compare(result.size() - comma.size(), comma.size(), comma) == 0;
    result.resize(result.size() - (set ? comma.size() : result.back() == ' ' ? 1U : 0U));
}

/// "我们的同事吴敏" is not said by 吴敏 about herself: "我本人"; "my colleague" is "me". Whether that was taken away.
bool withoutColleague(std::string& result, const std::string& name, const Filling& filling) {
    const auto fact = filling.visit.facts.find(core::FactId{name});
    const auto* person = fact != filling.visit.facts.end() ? std::get_if<std::string>(&fact->second) : nullptr;
    const std::string tail = filling.english ? "my colleague " : "我们的同事";
    const bool fits = person != nullptr && result.size() >= tail.size() &&
                      result.compare(result.size() - tail.size(), tail.size(), tail) == 0;
    const Person me = filling.surroundings.me();
    if (!fits || (*person != me.name && filling.surroundings.personNamed(*person) != std::optional(me.id))) {
        return false;
    }
    result.resize(result.size() - tail.size());
    return true;
}

/// Nobody's name is known yet: "王先生，您好" is said "您好", "王先生您请坐" is "您请坐", else "您". `at` passes the
/// mark.
std::string withoutName(const std::string& sentence, std::size_t& at) {
    bool dropped = startsWith(sentence, at, "您");
    for (const std::string mark : {"，", ", ", ",", "、", "："}) {
        if (!dropped && startsWith(sentence, at, mark)) {
            at += mark.size();
            dropped = true;
        }
    }
    return dropped ? "" : "您";
}

/// A surname with what people call themselves by: 王总, 刘经理, 欧阳老师. Two signs alone may be a whole name (王工
/// is an engineer, 李建工 a name): a title stands behind a surname only.
bool bearsTitle(const std::string& name) {
    static const std::vector<std::string> titles = {
        "总",   "董",   "工",   "姐",   "哥",   "叔",   "姨",   "婶",   "伯",     "经理",  "主任", "老师",
        "师傅", "阿姨", "叔叔", "大姐", "大哥", "大爷", "大妈", "奶奶", "爷爷",   "教授",  "医生", "律师",
        "局长", "处长", "科长", "校长", "院长", "书记", "老板", "队长", "工程师", "董事长"};
    return std::any_of(titles.begin(), titles.end(), [&name](const std::string& title) {
        return name.size() > title.size() && name.compare(name.size() - title.size(), title.size(), title) == 0 &&
               isSurname(name.substr(0, name.size() - title.size()));
    });
}

/// {visitor} and {other} said to the very person, by name or without one.
bool isSpokenTo(const std::string& name, const Filling& filling) {
    return (name == "visitor" || name == "other") && name == filling.listener;
}

core::Visitor spokenTo(const Filling& filling) {
    if (filling.listener != "other") {
        return filling.visit.visitor;
    }
    const core::Visit* other = find(filling.hall, filling.visit.run.other);
    return other != nullptr ? other->visitor : core::Visitor{};
}

} // namespace

std::string address(const core::Visitor& visitor, bool english) {
    if (!english && bearsTitle(visitor.surname)) {
        return visitor.surname; // 王总, 刘经理: that is how they are spoken to, by whatever sign beside it
    }
    if (visitor.title == core::Title::Unknown || (visitor.surname.empty() && !english)) {
        return {};
    }
    const bool sir = visitor.title == core::Title::Sir;
    if (!english) {
        return visitor.surname + (sir ? "先生" : "女士");
    }
    const bool latin = !visitor.surname.empty() && isLatin(visitor.surname); // else it can't be read out
    return latin ? (sir ? "Mr " : "Ms ") + visitor.surname : std::string{};
}

std::string addressOrName(const core::Visitor& visitor) {
    constexpr bool english = false;
    const std::string titled = address(visitor, english);
    return titled.empty() ? visitor.surname : titled;
}

std::string spokenOf(const core::Visitor& visitor, bool english) {
    const std::string known = address(visitor, english);
    if (english) {
        return known.empty() ? "the visitor" : known;
    }
    if (!known.empty() || visitor.surname.empty()) {
        return known.empty() ? "客户" : known;
    }
    return isSurname(visitor.surname) ? "姓" + visitor.surname + "的客户" : visitor.surname;
}

core::VisitorChange asCalled(const std::string& text) {
    core::VisitorChange change;
    change.surname = text;
    const auto titled = [&](const std::string& word, core::Title title, bool before) {
        const std::size_t at = before ? 0 : text.size() < word.size() ? std::string::npos : text.size() - word.size();
        if (change.title || at == std::string::npos || text.compare(at, word.size(), word) != 0) {
            return;
        }
        change.title = title;
        change.surname = before ? text.substr(word.size()) : text.substr(0, at);
    };
    titled("先生", core::Title::Sir, false);
    for (const char* madam : {"女士", "小姐", "太太"}) {
        titled(madam, core::Title::Madam, false);
    }
    titled("Mr ", core::Title::Sir, true);
    for (const char* madam : {"Ms ", "Mrs ", "Miss "}) {
        titled(madam, core::Title::Madam, true);
    }
    return change;
}

int yearOf(const core::Moment& moment) { return calendarDay(core::localDay(moment)).year; }

std::string said(const core::FactValue& value, bool english, int thisYear) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        // A date as people say it; anything else as it was written.
        if (!english && isDate(*text)) {
            const auto number = [&text](std::size_t at) { return std::to_string(std::stoi(text->substr(at, 2))); };
            const std::string year = std::stoi(text->substr(0, 4)) == thisYear ? "" : text->substr(0, 4) + "年";
            return year + number(5) + "月" + number(8) + "日" + text->substr(10);
        }
        return *text;
    }
    if (const auto* count = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*count);
    }
    if (const auto* sum = std::get_if<core::Money>(&value)) {
        return core::toText(*sum);
    }
    if (const auto* yes = std::get_if<bool>(&value)) {
        return english ? (*yes ? "yes" : "no") : (*yes ? "是" : "否");
    }
    std::string list;
    for (const core::ListItem& item : std::get<std::vector<core::ListItem>>(value)) {
        list += (list.empty() ? "" : english ? ", " : "、") + item.name;
        if (!item.unit.empty() && !english) {
            list += std::to_string(item.quantity) + item.unit;
        } else if (item.quantity != 1) {
            list += "×" + std::to_string(item.quantity);
        }
    }
    return list;
}

std::string saidInChinese(const core::FactValue& value, int thisYear) {
    constexpr bool english = false;
    return said(value, english, thisYear);
}

std::string filled(const std::string& sentence, const Filling& filling) {
    std::string result;
    std::vector<std::size_t> capitals; // of sentences that lost the name they began with
    std::size_t at = 0;
    while (at < sentence.size()) {
        const std::size_t close = sentence[at] == '{' ? sentence.find('}', at) : std::string::npos;
        if (close == std::string::npos) {
            result += sentence[at++];
            continue;
        }
        const std::string name = sentence.substr(at + 1, close - at - 1);
        at = close + 1;
        if (filling.english && isSpokenTo(name, filling)) {
            const std::string known = address(spokenTo(filling), filling.english);
            result += known;
            if (known.empty()) {
                if (beginsSentence(result)) {
                    capitals.push_back(result.size());
                }
                withoutNameInEnglish(sentence, at, result);
            }
            continue;
        }
        if (postLeftOut(name, sentence, at, filling)) {
            continue;
        }
        std::string value = withoutStop(valueOf(name, filling), sentence, at);
        if (withoutColleague(result, name, filling)) {
            value = filling.english ? "me" : "我本人";
        }
        if (std::string sum = sumToTheFen(name, sentence, at, filling); !sum.empty()) {
            value = std::move(sum);
        }
        result += value.empty() && isSpokenTo(name, filling) ? withoutName(sentence, at) : value;
        if (const std::size_t end = filling.english ? pluralEnd(value, sentence, at) : std::string::npos;
            end != std::string::npos) {
            result += sentence.substr(at, end - 1 - at);
            at = end;
        }
    }
    for (const std::size_t begin : capitals) {
        if (begin < result.size() && result[begin] >= 'a' && result[begin] <= 'z') {
            result[begin] = static_cast<char>(result[begin] - 'a' + 'A');
        }
    }
    return result;
}

} // namespace yingke::scenario
