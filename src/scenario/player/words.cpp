// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/words.h"

#include "core/money.h"
#include "core/roles.h"
#include "scenario/expression/calendar.h"
#include "scenario/player/fact_check.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

bool startsWith(const std::string& text, std::size_t at, const std::string& head) {
    return text.compare(at, head.size(), head) == 0;
}

/// "Engineering supervisor" → "engineering supervisor", as it stands within a sentence.
std::string withinSentence(std::string post) {
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (post.size() > 1 && capital(post[0]) && !capital(post[1])) {
        post.front() = static_cast<char>(post.front() - 'A' + 'a');
    }
    return post;
}

/// The person's post as the vocabulary has it in English: the role of that Chinese name, else the first one that the
/// person holds; empty when there is none.
std::string postInEnglish(const Filling& filling, const Person& person) {
    std::string held;
    for (const auto& [role, label] : filling.surroundings.vocabulary().roles) {
        if (label.chinese == person.post) {
            return label.english;
        }
        const auto holders = filling.surroundings.holders(core::RoleId{role});
        if (held.empty() && std::find(holders.begin(), holders.end(), person.id) != holders.end()) {
            held = label.english;
        }
    }
    return held;
}

/// What is said of somebody who has a role.
enum class Called { Name, Post };

std::string personName(const Filling& filling, const std::string& role, Called called) {
    const auto found = filling.visit.cast.find(core::RoleId{role});
    const auto person = found != filling.visit.cast.end() ? filling.surroundings.person(found->second) : std::nullopt;
    const auto& roles = filling.surroundings.vocabulary().roles;
    const auto label = roles.find(role);
    if (person && called == Called::Post && filling.english) {
        const std::string known = label != roles.end() ? label->second.english : postInEnglish(filling, *person);
        return known.empty() ? person->post : withinSentence(known);
    }
    if (person) {
        return called == Called::Post ? person->post : person->name;
    }
    // Nobody was found for the role: the post is said instead.
    return label == roles.end() ? std::string{}
           : filling.english    ? withinSentence(label->second.english)
                                : label->second.chinese;
}

/// "在二期现场", "开会去了" are said as they are; of a bare place a sentence is made: "银行" → "去银行了".
std::string asSaid(const std::string& reason) {
    for (const char* verb :
         {"在", "去", "到", "正", "出", "外", "开", "休", "请", "下", "上", "回", "陪", "处", "参"}) {
        if (startsWith(reason, 0, verb)) {
            return reason;
        }
    }
    return "去" + reason + "了";
}

/// A reason in characters can't be read out in English.
std::string inEnglish(const std::string& reason) {
    const bool latin =
        std::all_of(reason.begin(), reason.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return latin ? "out (" + reason + ")" : "out at the moment";
}

/// Where somebody of the role is and until when, as the presence board has it; else that nobody is in.
std::string whereabouts(const Filling& filling, const std::string& role) {
    bool busy = false;
    for (const core::PersonId& person : filling.surroundings.holders(core::RoleId{role})) {
        const auto presence = filling.hall.presence.find(person);
        if (presence == filling.hall.presence.end() || presence->second.state == core::PresenceState::In) {
            continue;
        }
        if (presence->second.reason.empty()) {
            busy = busy || presence->second.state == core::PresenceState::Busy;
            continue;
        }
        const std::string& reason = presence->second.reason;
        std::string where = filling.english ? inEnglish(reason) : asSaid(reason);
        if (presence->second.until) {
            const std::string time =
                dateTimeText(*presence->second.until, filling.surroundings.now().offsetMinutes).substr(11);
            where += filling.english ? ", back at about " + time : "，大概" + time + "回来";
        }
        return where;
    }
    if (busy) {
        return filling.english ? "busy at the moment" : "正忙着";
    }
    return filling.english ? "out at the moment" : "暂时不在";
}

/// Sir, at the beginning of a sentence; sir, within one.
std::string addressInEnglish(const core::Visitor& visitor, bool begins) {
    std::string known = address(visitor, true);
    if (known.empty()) {
        known = "sir or madam";
    }
    if (begins && known.front() >= 'a' && known.front() <= 'z') {
        known.front() = static_cast<char>(known.front() - 'a' + 'A');
    }
    return known;
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

/// The value of a placeholder; empty when nothing is known.
std::string valueOf(const std::string& name, const Filling& filling) {
    const core::Visit& visit = filling.visit;
    const auto rest = [&name](const char* head) {
        const std::string begin(head);
        return name.rfind(begin, 0) == 0 ? name.substr(begin.size()) : std::string{};
    };
    if (name == "visitor") {
        return address(visit.visitor, filling.english);
    }
    if (name == "visitor.room") {
        return visit.visitor.room;
    }
    if (name == "other") {
        const core::Visit* other = find(filling.hall, visit.run.other);
        const std::string known = other != nullptr ? address(other->visitor, filling.english) : std::string{};
        return !known.empty() ? known : filling.english ? "the other visitor" : "那位客户";
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
        return name == "promise" ? promise->what
                                 : said(dateTimeText(promise->due, filling.surroundings.now().offsetMinutes),
                                        filling.english, yearOf(filling.surroundings.now()));
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
    return fact != visit.facts.end() ? said(fact->second, filling.english, yearOf(filling.surroundings.now()))
                                     : std::string{};
}

} // namespace

std::string address(const core::Visitor& visitor, bool english) {
    if (visitor.title == core::Title::Unknown || (visitor.surname.empty() && !english)) {
        return {};
    }
    const bool sir = visitor.title == core::Title::Sir;
    if (!english) {
        return visitor.surname + (sir ? "先生" : "女士");
    }
    // A name in characters can't be read out in English: sir or madam it is.
    const bool latin =
        !visitor.surname.empty() && std::all_of(visitor.surname.begin(), visitor.surname.end(),
                                                [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return latin ? (sir ? "Mr " : "Ms ") + visitor.surname : sir ? "sir" : "madam";
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
        if (item.quantity != 1) {
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
    std::size_t at = 0;
    while (at < sentence.size()) {
        const std::size_t close = sentence[at] == '{' ? sentence.find('}', at) : std::string::npos;
        if (close == std::string::npos) {
            result += sentence[at++];
            continue;
        }
        const std::string name = sentence.substr(at + 1, close - at - 1);
        at = close + 1;
        if (name == "visitor" && filling.english) {
            result += addressInEnglish(filling.visit.visitor, beginsSentence(result));
            continue;
        }
        const std::string value = valueOf(name, filling);
        if (!value.empty() || name != "visitor") {
            result += value;
            continue;
        }
        // Nobody's name is known yet: "王先生，您好" is said "您好", "王先生您请坐" is "您请坐", else "您".
        bool dropped = startsWith(sentence, at, "您");
        for (const std::string mark : {"，", ", ", ",", "、", "："}) {
            if (!dropped && startsWith(sentence, at, mark)) {
                at += mark.size();
                dropped = true;
            }
        }
        if (!dropped) {
            result += "您";
        }
    }
    return result;
}

} // namespace yingke::scenario
