// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/english.h"

#include "scenario/language/placeholders.h"
#include "scenario/language/tell.h"

#include <utility>

namespace yingke::scenario {

namespace {

/// "zh_CN/pieces/take_money.yaml" → "en/pieces/take_money.yaml"; a text without a folder stays in en/.
std::string englishFile(const std::string& chineseFile) {
    const std::string folder = "zh_CN/";
    return "en/" + (chineseFile.rfind(folder, 0) == 0 ? chineseFile.substr(folder.size()) : chineseFile);
}

std::string stepInFile(const core::StepId& step) {
    const std::size_t slash = step.value.rfind('/');
    return slash == std::string::npos ? step.value : step.value.substr(slash + 1);
}

class Lines {
public:
    Lines(const Script& script, const Vocabulary& words) : m_script(script), m_words(words) {}

    std::vector<EnglishLine> all() {
        add({}, "title", m_script.title);
        for (const auto& [id, spec] : m_script.facts) {
            add({}, "fact:" + id.value, spec.label);
        }
        for (const Step& step : m_script.steps) {
            if (!step.title.empty() && !step.passing()) {
                add(step.id, "title", step.title);
            }
            if (step.say && !step.say->words.empty()) {
                add(step.id, "say", step.say->words.front());
            }
            for (const Amount& amount : step.amounts) {
                if (m_words.fees.count(amount.label.text) == 0) { // a fee has its English in the vocabulary
                    add(step.id, "amount:" + amount.id.value, amount.label);
                }
            }
            if (step.ask) {
                add(step.id, "ask", step.ask->question);
                for (const Choice& choice : step.ask->choices) {
                    add(step.id, "choice:" + choice.id.value, choice.label);
                }
            }
        }
        return std::move(m_lines);
    }

private:
    void add(const core::StepId& step, const std::string& key, const Text& chinese) {
        if (chinese.empty()) {
            return;
        }
        Text english;
        const auto texts = m_script.english.find(step);
        if (texts != m_script.english.end()) {
            if (const auto text = texts->second.find(key); text != texts->second.end()) {
                english = text->second;
            }
        }
        m_lines.push_back({step, key, chinese, english, englishFile(chinese.place.file), stepInFile(step)});
    }

    const Script& m_script;
    const Vocabulary& m_words;
    std::vector<EnglishLine> m_lines;
};

/// How a text is called in a sentence: {"“是”这个选择", "the answer \"yes\""}.
std::pair<std::string, std::string> nameOf(const EnglishLine& line) {
    const std::size_t colon = line.key.find(':');
    const std::string kind = line.key.substr(0, colon);
    const std::string id = colon == std::string::npos ? std::string{} : line.key.substr(colon + 1);
    if (kind == "ask") {
        return {"问题", "question"};
    }
    if (kind == "title") {
        return {"名称", "title"};
    }
    if (kind == "choice") {
        return {"选择“" + id + "”", "answer \"" + id + "\""};
    }
    if (kind == "fact") {
        return {"栏目“" + id + "”", "field \"" + id + "\""};
    }
    if (kind == "amount") {
        return {"金额“" + id + "”", "sum \"" + id + "\""};
    }
    return {"话", "sentence"};
}

void tellGap(Problems& problems, const EnglishLine& line) {
    const auto [chinese, english] = nameOf(line);
    const std::string step = line.fileStep.empty() ? line.file : line.fileStep;
    tell(problems, line.chinese.place, "no-english",
         "“" + step + "”的" + chinese + "还没有英文，请写在 " + line.file + " 里。",
         "The " + english + " of \"" + step + "\" has no English text yet: write it in " + line.file + ".",
         Gravity::Warning);
}

} // namespace

std::vector<EnglishLine> englishLines(const Script& script, const Vocabulary& vocabulary) {
    return Lines(script, vocabulary).all();
}

std::string englishOf(const Script& script, const core::StepId& step, const std::string& key) {
    const auto texts = script.english.find(step);
    if (texts == script.english.end()) {
        return {};
    }
    const auto text = texts->second.find(key);
    return text != texts->second.end() ? text->second.text : std::string{};
}

void checkEnglish(const Script& script, const Vocabulary& vocabulary, Problems& problems) {
    for (const EnglishLine& line : englishLines(script, vocabulary)) {
        if (line.english.empty()) {
            tellGap(problems, line);
        }
    }
    for (const auto& [step, texts] : script.english) {
        for (const auto& [key, text] : texts) {
            for (const std::string& name : placeholdersIn(text.text)) {
                if (!placeholderKnown(name, script, vocabulary)) {
                    tell(problems, text.place, "unknown-placeholder", "这句英文里的 {" + name + "} 填不出内容。",
                         "{" + name + "} in this English sentence stands for nothing.", Gravity::Error,
                         nearest(name, placeholdersFor(script)));
                }
            }
        }
    }
}

} // namespace yingke::scenario
