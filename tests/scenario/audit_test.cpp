// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of the 83 rules: each with the script, the step and the sentence that carries it, kept as a page of docs.
#include "scenario/checker/checker.h"
#include "support/spoken_steps.h"

#include <algorithm>

using namespace yingke;
using namespace yingke::scenario;
using namespace yingke::test;

namespace {

/// What the visit machine carries, whatever a script says.
const std::map<std::string, std::string>& byTheMachine() {
    static const std::map<std::string, std::string> rules = {
        {"S0-01", "moving up is offered at every step, with one key and a reason; what was collected stays"},
        {"S0-02", "a promise has an owner and a first contact; no farewell while nobody keeps one"},
        {"S2.3-02", "the waiting limit runs from the arrival: calm, warning, overdue, and what to do next"},
        {"S3.4-08", "a promise that was moved once is locked; a broken one counts as the gravest"},
        {"S5-03", "after the supervisor's limit the visit is reported to the director"}};
    return rules;
}

std::string cellOf(std::string text) {
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2)) {
        text.replace(at, 1, "\\|");
    }
    return text;
}

/// What a step says; where a piece is used the first words of the piece; else the step's question, else its gestures.
std::pair<std::string, std::string> saidAt(SpokenScript& spoken, const Script& script, const Step& step) {
    for (const Step& one : script.steps) {
        const bool within = one.id == step.id || one.id.value.rfind(step.id.value + "/", 0) == 0;
        const std::vector<SpokenLine> lines = within ? spoken.lines(one) : std::vector<SpokenLine>{};
        if (!lines.empty()) {
            return {lines.front().unknown, lines.front().known};
        }
    }
    std::string gestures;
    for (const Text& gesture : step.gestures) {
        gestures += (gestures.empty() ? "" : "；") + shippedWords().gestures.at(gesture.text).chinese;
    }
    if (const auto* find = std::get_if<FindAct>(&step.move); gestures.empty() && find != nullptr) {
        gestures = "（看在岗情况：" + shippedWords().roles.at(find->role.text).chinese + "）";
    }
    return {gestures, gestures};
}

/// By rule: rows "| script · step | unknown | known |", each sentence once.
std::map<std::string, std::vector<std::string>> carriers() {
    std::map<std::string, std::vector<std::string>> rows;
    std::map<std::string, std::set<std::string>> told;
    for (const Script& script : shippedLibrary().scripts) {
        SpokenScript spoken(script);
        for (const Step& step : script.steps) {
            for (const Text& rule : step.covers) {
                const auto [unknown, known] = saidAt(spoken, script, step);
                if (!told[rule.text].insert(unknown + known).second) {
                    continue;
                }
                rows[rule.text].push_back("| " + script.id + " · " + step.id.value + " | " + cellOf(unknown) + " | " +
                                          (known == unknown ? "=" : cellOf(known)) + " |");
            }
        }
    }
    return rows;
}

} // namespace

TEST_CASE("the audit: each of the 83 rules with the sentence that carries it, unknown and known", "[reviewed]") {
    const auto rows = carriers();
    std::string text =
        "# The 83 rules, and what carries each\n\n"
        "Made by tests/scenario/audit_test.cpp from the scripts that ship; `YINGKE_WRITE_SENTENCES=1` writes it anew. "
        "Said with\nas little known as a way to the step leaves, and with everything known (`=`: the same). What a "
        "step "
        "does beside its words\n(gestures, clocks, handovers, papers) stands in the script.\n";
    std::string section;
    for (const std::string& rule : shippedWords().standard) {
        const std::string of = rule.substr(0, rule.find('-'));
        if (of != section) {
            text += "\n## " + of + "\n";
            section = of;
        }
        text += "\n### " + rule + "\n";
        const auto machine = byTheMachine().find(rule);
        if (machine != byTheMachine().end()) {
            text += "By the visit machine: " + machine->second + ".\n";
        }
        const auto found = rows.find(rule);
        INFO(rule);
        CHECK((found != rows.end() || machine != byTheMachine().end()));
        if (found == rows.end()) {
            continue;
        }
        text += "\n| script · step | little known | everything known |\n|---|---|---|\n";
        for (const std::string& row : found->second) {
            text += row + "\n";
        }
    }
    const Coverage coverage = coverageOf(shippedLibrary(), shippedWords());
    CHECK(coverage.byMachine.size() == byTheMachine().size());
    checkReviewed(sourceDir() + "/docs/reception-audit.md", text);
}
