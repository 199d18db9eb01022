// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence that can be said with the scripts that ship: a reviewed file, and what no sentence may have.
#include "scenario/language/placeholders.h"
#include "support/spoken_steps.h"

#include <algorithm>
#include <array>

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;

namespace {

/// A text as its characters.
std::vector<std::string> charactersOf(const std::string& text) {
    std::vector<std::string> all;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U || all.empty()) {
            all.emplace_back();
        }
        all.back() += c;
    }
    return all;
}

bool isMark(const std::string& character) {
    static const std::set<std::string> marks = {"，", "。", "！", "？", "；", "：", "、"};
    return marks.count(character) > 0;
}

bool isHan(const std::string& character) { return character.size() == 3 && character >= "一" && character <= "鿿"; }

/// A word of two characters or more that stands twice, one behind the other; empty: none.
std::string doubledWord(const std::string& sentence) {
    static const std::set<std::string> allowed = {"一样", "一条"}; // 一样一样记, 一条一条说
    const auto all = charactersOf(sentence);
    for (std::size_t length = 2; length <= all.size() / 2; ++length) {
        for (std::size_t at = 0; at + 2 * length <= all.size(); ++at) {
            const auto begin = all.begin() + static_cast<std::ptrdiff_t>(at);
            const auto middle = begin + static_cast<std::ptrdiff_t>(length);
            std::string word;
            const bool han = std::all_of(begin, middle, isHan);
            std::for_each(begin, middle, [&word](const std::string& one) { word += one; });
            if (han && std::equal(begin, middle, middle) && allowed.count(word) == 0) {
                return word;
            }
        }
    }
    return {};
}

/// What is wrong with a sentence as it is said; empty: nothing.
std::string faultOf(const std::string& sentence) {
    if (sentence.empty()) {
        return "nothing is said";
    }
    if (sentence.find_first_of("{}") != std::string::npos) {
        return "a brace";
    }
    const auto all = charactersOf(sentence);
    for (std::size_t at = 0; at < all.size(); ++at) {
        const bool quoted = at > 0 && all[at - 1] == "“";
        if (isMark(all[at]) && (at == 0 || isMark(all[at - 1]) || quoted)) {
            return "a hole before " + all[at];
        }
    }
    int latin = 0;
    for (const char c : sentence) {
        latin = (c >= 'a' && c <= 'z') || c == '_' ? latin + 1 : 0;
        if (latin >= 3) {
            return "an id";
        }
    }
    const std::string doubled = doubledWord(sentence);
    return doubled.empty() ? "" : "twice: " + doubled;
}

/// Placeholders that may stand for nothing: a name that is left out, a company that the office has not entered, an
/// owner whom the register does not name ("2-1-303的业主吗").
bool mayBeEmpty(const std::string& name) {
    static const std::set<std::string> open = {
        "visitor",      "other",      "office.company",
        "owner_called", "owner_name", "wait"}; // how long it takes: nothing is said where nothing is known
    return open.count(name) > 0;
}

template <class Use> void everySentence(const Use& use) {
    for (const Script& script : shippedLibrary().scripts) {
        SpokenScript spoken(script);
        for (const Step& step : script.steps) {
            for (const SpokenLine& line : spoken.lines(step)) {
                use(script, step, line);
            }
        }
    }
}

/// By somebody who may speak English: colleagues are spoken to in Chinese.
bool isHeard(const SpokenLine& line) {
    return line.listener == "visitor" || line.listener == "other" || line.listener == "owner";
}

std::string nameOf(const SpokenLine& line) {
    static const std::map<std::string, std::string> kinds = {{"ask", "问"},    {"choice", "选"}, {"promise", "承诺"},
                                                             {"call", "电话"}, {"task", "事"},   {"why", "原因"}};
    const auto kind = kinds.find(line.kind);
    return kind != kinds.end() ? kind->second : "对" + line.listener;
}

} // namespace

TEST_CASE("every sentence of every script is in the reviewed file, with little known and with everything",
          "[reviewed]") {
    std::string text =
        "# Every sentence of the scripts that ship. Behind ? with as little known as a way to it leaves, behind ! "
        "with\n"
        "# everything known, behind = both. Made by sentences_test.cpp; read what changes before it is written anew.\n";
    std::string scriptId;
    std::string stepId;
    everySentence([&](const Script& script, const Step& step, const SpokenLine& line) {
        if (scriptId != script.id) {
            text += "\n== " + script.id + " · " + script.title.text + "\n";
            scriptId = script.id;
            stepId.clear();
        }
        if (stepId != step.id.value) {
            text += step.id.value + "\n";
            stepId = step.id.value;
        }
        const std::string head = "  " + nameOf(line) + " ";
        text += line.unknown == line.known ? head + "= " + line.known + "\n"
                                           : head + "? " + line.unknown + "\n" + head + "! " + line.known + "\n";
    });
    checkReviewed(dataDir() + "/sentences.txt", text);
}

TEST_CASE("what is heard in English is in a reviewed file of its own, with little known and with everything",
          "[reviewed]") {
    std::string text =
        "# Every English sentence that a visitor hears. Behind ? with as little known as a way to it leaves, behind !\n"
        "# with everything known, behind = both. Made by sentences_test.cpp; read what changes before it is written "
        "anew.\n";
    std::string scriptId;
    everySentence([&](const Script& script, const Step& step, const SpokenLine& line) {
        if (line.kind != "say" || line.english.empty() || !isHeard(line)) {
            return;
        }
        if (scriptId != script.id) {
            text += "\n== " + script.id + "\n";
            scriptId = script.id;
        }
        const std::string head = step.id.value + " ";
        text += line.englishUnknown == line.english
                    ? head + "= " + line.english + "\n"
                    : head + "? " + line.englishUnknown + "\n" + head + "! " + line.english + "\n";
    });
    checkReviewed(dataDir() + "/sentences-english.txt", text);
}

TEST_CASE("an English sentence is sayable: it begins with a capital, has no hole and no date in figures") {
    everySentence([](const Script& script, const Step& step, const SpokenLine& line) {
        if (line.kind != "say" || line.english.empty() || !isHeard(line)) {
            return;
        }
        for (const std::string& sentence : {line.englishUnknown, line.english}) {
            INFO(script.id << " · " << step.id.value << ": " << sentence);
            REQUIRE_FALSE(sentence.empty());
            CHECK_FALSE((sentence.front() >= 'a' && sentence.front() <= 'z'));
            for (const char* hole :
                 {"  ", " ,", " .", " !", " ?", ",,", ", .", ", !", "by .", "at .", "2026-", "{", "}", "ir or madam"}) {
                CHECK(sentence.find(hole) == std::string::npos);
            }
        }
    });
}

TEST_CASE("no sentence has a hole, a brace, an id, or a word twice") {
    everySentence([](const Script& script, const Step& step, const SpokenLine& line) {
        for (const std::string& sentence : {line.unknown, line.known}) {
            INFO(script.id << " · " << step.id.value << ": " << sentence);
            CHECK(faultOf(sentence) == "");
        }
    });
    CHECK(faultOf("您有个月，，共元") != "");
    CHECK(faultOf("，您好") != "");
    CHECK(faultOf("这是我们的财务财务") == "twice: 财务");
    CHECK(faultOf("对“，”的答复") != "");
    CHECK(faultOf("请{me}来") != "");
    CHECK(faultOf("找 service_supervisor") == "an id");
}

TEST_CASE("every placeholder stands for something on every way to its sentence") {
    for (const Script& script : shippedLibrary().scripts) {
        const SpokenWorld world(script, SpokenWorld::Knows::Little);
        const auto known = knownBefore(script, Asking::Answered);
        for (const Step& step : script.steps) {
            if (known.count(step.id) == 0 || !step.say) {
                continue;
            }
            const core::Visit visit = world.at(step, known.at(step.id));
            for (const Text& words : step.say->words) {
                for (const std::string& name : placeholdersIn(words.text)) {
                    INFO(script.id << " · " << step.id.value << ": " << words.text);
                    CHECK((mayBeEmpty(name) || !world.said("{" + name + "}", visit, "nobody").empty()));
                }
            }
        }
    }
}

TEST_CASE("nobody is called 您 who is not spoken to") {
    everySentence([](const Script& script, const Step& step, const SpokenLine& line) {
        if (line.listener == "visitor" || line.template_.find("{visitor}") == std::string::npos) {
            return;
        }
        INFO(script.id << " · " << step.id.value << ": " << line.unknown);
        CHECK(line.unknown.find("的您") == std::string::npos);
        CHECK(line.unknown.find("这位是您") == std::string::npos);
    });
}

TEST_CASE("a sentence names no time that nobody has said") {
    const std::array<const char*, 3> vague = {"到时候", "晚一点答复", "再晚一点给您"};
    everySentence([&vague](const Script& script, const Step& step, const SpokenLine& line) {
        INFO(script.id << " · " << step.id.value << ": " << line.known);
        for (const char* words : vague) {
            CHECK(line.known.find(words) == std::string::npos);
        }
    });
}

TEST_CASE("English that a visitor hears has no Chinese in it but names") {
    everySentence([](const Script& script, const Step& step, const SpokenLine& line) {
        if (!isHeard(line) || line.english.empty()) {
            return;
        }
        std::string rest = line.english;
        for (const std::string name :
             {"小陈", "小刘", "翠湖园", "安和物业", "何工", "郑会计", "周主任", "吴主任", "吴敏"}) {
            for (std::size_t at = rest.find(name); at != std::string::npos; at = rest.find(name)) {
                rest.erase(at, name.size());
            }
        }
        INFO(script.id << " · " << step.id.value << ": " << line.english);
        const auto all = charactersOf(rest);
        CHECK(std::none_of(all.begin(), all.end(), isHan));
    });
}

TEST_CASE("one month is no months in English") {
    core::Visit visit;
    visit.facts[core::FactId{"arrears_months"}] = std::int64_t{1};
    const core::Hall hall;
    const core::Moment now{0, 1'795'000'000'000, 480};
    core::Moment clock = now;
    TestWorld world;
    world.clock = &clock;
    CHECK(filled("{arrears_months} months of fees", {hall, visit, world, "visitor", true}) == "1 month of fees");
    visit.facts[core::FactId{"arrears_months"}] = std::int64_t{2};
    CHECK(filled("{arrears_months} months of fees", {hall, visit, world, "visitor", true}) == "2 months of fees");
}
