// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence of every script that ships, as it is said with little and with everything known. For the reviewed file
// and the audit.
#pragma once

#include "scenario/language/english.h"
#include "support/spoken_world.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <vector>

namespace yingke::test {

/// A sentence of a step.
struct SpokenLine {
    std::string kind; ///< say, ask, choice, promise, call, task, why
    std::string listener;
    std::string unknown;
    std::string known;
    std::string english;        ///< with everything known; of what a visitor hears
    std::string englishUnknown; ///< with little known
    std::string template_;      ///< as the script has it
};

/// The steps of a script with their sentences.
class SpokenScript {
public:
    explicit SpokenScript(const scenario::Script& script)
        : m_script(script), m_little(script, SpokenWorld::Knows::Little), m_all(script, SpokenWorld::Knows::Everything),
          m_answered(scenario::knownBefore(script, scenario::Asking::Answered)) {}

    [[nodiscard]] std::vector<SpokenLine> lines(const scenario::Step& step) {
        m_lines.clear();
        const auto found = m_answered.find(step.id);
        const std::set<std::string> answered = found != m_answered.end() ? found->second : std::set<std::string>{};
        m_unknown = m_little.at(step, answered);
        m_known = m_all.at(step, answered);
        m_step = &step;
        if (step.say) {
            for (std::size_t i = 0; i < step.say->words.size(); ++i) {
                add("say", step.say->to, step.say->words[i].text,
                    scenario::englishOf(m_script, step.id, i == 0 ? "say" : "say:" + std::to_string(i)));
            }
        }
        if (step.ask) {
            add("ask", scenario::receptionist, step.ask->question.text, {});
            for (const scenario::Choice& choice : step.ask->choices) {
                add("choice", scenario::writtenDown, choice.label.text, {});
            }
        }
        written(step);
        return m_lines;
    }

private:
    void add(const std::string& kind, const std::string& listener, const std::string& text,
             const std::string& english) {
        m_lines.push_back({kind, listener, m_little.said(text, m_unknown, listener),
                           m_all.said(text, m_known, listener),
                           english.empty() ? "" : m_all.said(english, m_known, listener, true),
                           english.empty() ? "" : m_little.said(english, m_unknown, listener, true), text});
    }
    void written(const scenario::Step& step) {
        if (step.promise) {
            // What the step itself asks is known when the promise is given.
            const auto& before = m_answered.at(step.id);
            std::set<std::string> answered = before;
            for (const scenario::Text& fact : step.fill) {
                answered.insert(fact.text);
            }
            m_unknown = m_little.at(step, answered);
            add("promise", scenario::writtenDown, step.promise->what.text, {});
        }
        if (const auto* call = std::get_if<scenario::CallAct>(&step.move); call != nullptr && !call->label.empty()) {
            add("call", scenario::writtenDown, call->label.text, {});
        }
        for (const auto& task : step.meanwhile ? step.meanwhile->tasks : std::vector<scenario::MeanwhileAct::Task>{}) {
            add("task", scenario::writtenDown, task.what.text, {});
        }
        if (step.promised && !step.promised->why.empty()) {
            add("why", scenario::writtenDown, step.promised->why.text, {});
        }
    }

    const scenario::Script& m_script;
    SpokenWorld m_little;
    SpokenWorld m_all;
    std::map<core::StepId, std::set<std::string>> m_answered;
    core::Visit m_unknown;
    core::Visit m_known;
    const scenario::Step* m_step = nullptr;
    std::vector<SpokenLine> m_lines;
};

/// Compares with a reviewed file; with YINGKE_WRITE_SENTENCES=1 in the environment it is written instead.
inline void checkReviewed(const std::string& path, const std::string& text) {
    const char* write = std::getenv("YINGKE_WRITE_SENTENCES");
    if (write != nullptr && std::string(write) == "1") {
        std::ofstream(path, std::ios::binary) << text;
    }
    std::ifstream file(path, std::ios::binary);
    std::ostringstream kept;
    kept << file.rdbuf();
    std::istringstream before(kept.str());
    std::istringstream now(text);
    std::string one;
    std::string other;
    for (int line = 1; kept.str() != text; ++line) {
        const bool more = static_cast<bool>(std::getline(before, one));
        const bool moreNow = static_cast<bool>(std::getline(now, other));
        if (one != other || more != moreNow) {
            FAIL("line " << line << " of " << path << " reads\n  " << (more ? one : "(nothing)")
                         << "\nand is said now\n  " << (moreNow ? other : "(nothing)")
                         << "\nRead the new sentences; when they are right, write the file anew:\n"
                            "  YINGKE_WRITE_SENTENCES=1 build/quick/tests/test_scenario \"[reviewed]\"");
        }
    }
    SUCCEED();
}

} // namespace yingke::test
