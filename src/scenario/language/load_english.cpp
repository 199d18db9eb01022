// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/language/load_english.h"

#include "scenario/language/tell.h"

#include <algorithm>

namespace yingke::scenario {

namespace {

class EnglishReader {
public:
    EnglishReader(Reader& reader, Problems& problems, const std::string& prefix, Script& script)
        : m_reader(reader), m_problems(problems), m_prefix(prefix), m_script(script) {}

    void read(const Node& tree) {
        m_reader.onlyKeys(tree, {"scenario", "piece", "title", "facts", "texts"});
        if (m_prefix.empty()) {
            put({}, "title", m_reader.text(tree, "title"));
        }
        if (const Node* facts = tree.get("facts"); facts != nullptr && m_reader.wantMap(*facts, "facts")) {
            for (const auto& [id, label] : facts->entries) {
                if (m_script.facts.count(core::FactId{id.text}) == 0) {
                    unknown(id, "unknown-fact", "信息项", "fact");
                } else if (m_reader.wantScalar(label, id.text)) {
                    put({}, "fact:" + id.text, label.text());
                }
            }
        }
        if (const Node* texts = tree.get("texts"); texts != nullptr && m_reader.wantMap(*texts, "texts")) {
            for (const auto& [id, own] : texts->entries) {
                step(id, own);
            }
        }
    }

private:
    void step(const Text& id, const Node& texts) {
        const Step* step = m_script.find(core::StepId{m_prefix + id.text});
        if (step == nullptr) {
            tell(m_problems, id.place, "unknown-step", "中文脚本里没有“" + id.text + "”这一步。",
                 "The Chinese script has no step \"" + id.text + "\".", Gravity::Warning);
            return;
        }
        if (!m_reader.wantMap(texts, id.text)) {
            return;
        }
        m_reader.onlyKeys(texts, {"say", "ask", "title", "choices", "amounts"});
        for (const auto& [key, value] : texts.entries) {
            if (key.text == "say" && value.isList()) {
                for (std::size_t i = 0; i < value.items.size(); ++i) {
                    put(step->id, i == 0 ? "say" : "say:" + std::to_string(i), value.items[i].text());
                }
            } else if (key.text == "choices" || key.text == "amounts") {
                parts(*step, key, value);
            } else if (m_reader.wantScalar(value, key.text)) {
                put(step->id, key.text, value.text());
            }
        }
    }

    /// The answers or the sums of a step, by their ids.
    void parts(const Step& step, const Text& key, const Node& value) {
        if (!m_reader.wantMap(value, key.text)) {
            return;
        }
        const bool choices = key.text == "choices";
        for (const auto& [id, label] : value.entries) {
            const std::string& wanted = id.text;
            const bool known =
                choices ? step.ask && std::any_of(step.ask->choices.begin(), step.ask->choices.end(),
                                                  [&wanted](const Choice& one) { return one.id.value == wanted; })
                        : std::any_of(step.amounts.begin(), step.amounts.end(),
                                      [&wanted](const Amount& one) { return one.id.value == wanted; });
            if (!known) {
                unknown(id, choices ? "unknown-choice" : "unknown-amount", choices ? "选择" : "金额",
                        choices ? "answer" : "sum");
            } else if (m_reader.wantScalar(label, wanted)) {
                put(step.id, (choices ? "choice:" : "amount:") + wanted, label.text());
            }
        }
    }

    void unknown(const Text& id, const char* code, const std::string& chinese, const std::string& english) {
        tell(m_problems, id.place, code, "中文脚本里没有“" + id.text + "”这个" + chinese + "。",
             "The Chinese script has no " + english + " \"" + id.text + "\".", Gravity::Warning);
    }

    void put(const core::StepId& step, const std::string& key, const Text& text) {
        if (text.empty()) {
            return; // a gap
        }
        auto& texts = m_script.english[step];
        if (m_prefix.empty()) {
            texts[key] = text;
        } else {
            texts.emplace(key, text);
        }
    }

    Reader& m_reader;
    Problems& m_problems;
    const std::string& m_prefix;
    Script& m_script;
};

} // namespace

void readEnglish(Reader& reader, Problems& problems, const Source& english, const std::string& prefix, Script& script) {
    const auto tree = readYaml(english, problems);
    if (tree && reader.wantMap(*tree, english.file)) {
        EnglishReader(reader, problems, prefix, script).read(*tree);
    }
}

} // namespace yingke::scenario
