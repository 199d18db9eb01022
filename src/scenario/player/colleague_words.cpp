// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/player/colleague_words.h"

#include "scenario/player/fact_check.h"
#include "scenario/player/spoken.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

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

/// 前台2号 stands on the list of colleagues; a visitor is told 前台.
std::string withoutCounter(const std::string& post) {
    const std::string sign = "号";
    if (post.size() <= sign.size() || post.compare(post.size() - sign.size(), sign.size(), sign) != 0) {
        return post;
    }
    const std::size_t last = post.find_last_not_of("0123456789", post.size() - sign.size() - 1);
    const bool isNumbered = last != std::string::npos && last + 1 + sign.size() < post.size();
    return isNumbered ? post.substr(0, last + 1) : post;
}

std::string inEnglish(const std::string& reason) {
    return isLatin(reason) ? "out (" + reason + ")" : "out at the moment";
}

/// When somebody is back; nothing when that is not known or has gone by.
std::string backAbout(const std::optional<core::Millis>& until, const Filling& filling) {
    const core::Moment now = filling.surroundings.now();
    if (!until || *until < now.utc) {
        return {};
    }
    const std::string time = dateTimeText(aboutThen(*until), now.offsetMinutes);
    const bool today = time.substr(0, 10) == dateTimeText(now.utc, now.offsetMinutes).substr(0, 10);
    if (filling.english) {
        return ", and will be back at about " + spokenInEnglish(time, now);
    }
    return "，大概" + (today ? spokenClock(time.substr(11)) : spoken(time, now)) + "回来";
}

} // namespace

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
        return called == Called::Post ? withoutCounter(person->post) : person->name;
    }
    // Nobody was found for the role: the post is said instead.
    return label == roles.end() ? std::string{}
           : filling.english    ? withinSentence(label->second.english)
                                : label->second.chinese;
}

std::string whereabouts(const Filling& filling, const std::string& role) {
    bool busy = false;
    std::string back;
    for (const core::PersonId& person : filling.surroundings.holders(core::RoleId{role})) {
        const auto presence = filling.hall.presence.find(person);
        if (presence == filling.hall.presence.end()) {
            continue;
        }
        if (presence->second.state == core::PresenceState::In) { // asked about all the same: could not take it
            busy = true;
            continue;
        }
        if (presence->second.reason.empty()) {
            const bool isOut = presence->second.state == core::PresenceState::Out;
            busy = busy || !isOut;
            back = isOut && back.empty() ? backAbout(presence->second.until, filling) : back;
            continue;
        }
        const std::string& reason = presence->second.reason;
        std::string where = filling.english ? inEnglish(reason) : spokenReason(reason);
        return where + backAbout(presence->second.until, filling);
    }
    if (busy) {
        return filling.english ? "busy at the moment" : "正忙着";
    }
    return (filling.english ? "out at the moment" : "暂时不在") + back; // not where, but until when
}

} // namespace yingke::scenario
