// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/checker/checker_promise.h"

#include "scenario/language/expression.h"
#include "scenario/language/placeholders.h"
#include "scenario/language/tell.h"

#include <algorithm>
#include <string>
#include <vector>

namespace yingke::scenario {

namespace {

std::vector<Text> sentencesAt(const Step& step) {
    std::vector<Text> all = step.say ? step.say->words : std::vector<Text>{};
    if (step.ask) {
        all.push_back(step.ask->question);
        for (const Choice& choice : step.ask->choices) {
            all.push_back(choice.label);
        }
    }
    for (const MeanwhileAct::Task& task : step.meanwhile ? step.meanwhile->tasks : std::vector<MeanwhileAct::Task>{}) {
        all.push_back(task.what);
    }
    if (step.promise) {
        all.push_back(step.promise->what);
    }
    for (const NoteAct& note : step.notes) {
        all.push_back(note.words);
    }
    if (const auto* call = std::get_if<CallAct>(&step.move)) {
        all.push_back(call->label);
    }
    return all;
}

std::vector<Text> expressionsAt(const Step& step) {
    std::vector<Text> all;
    for (const Amount& amount : step.amounts) {
        all.push_back(amount.formula);
    }
    for (const NoteAct& note : step.notes) {
        all.push_back(note.words);
    }
    if (step.promise && step.promise->dueAt) {
        all.push_back(*step.promise->dueAt);
    }
    if (const auto* act = std::get_if<IfAct>(&step.move)) {
        all.push_back(act->condition);
    }
    return all;
}

bool ofPromise(const std::string& name) { return name == "promise" || name.rfind("promise.", 0) == 0; }

void tellNoPromise(const Place& place, const std::string& what, const char* zh, const char* en, Problems& problems) {
    tell(problems, place, "no-promise",
         "这个情景不由承诺打开," + what + zh + "。回访请在开头写 listed: follow_up,否则请删去。",
         "No promise opens this scenario: " + what + en +
             ". Write listed: follow_up at the head of a follow-up, else "
             "remove it.");
}

} // namespace

void checkPromiseWords(const Script& script, Problems& problems) {
    if (script.listed != "matter" || script.piece) {
        return; // what the desk begins by itself may be about a follow-up's visit
    }
    const bool asks = std::any_of(script.steps.begin(), script.steps.end(), [](const Step& step) {
        const std::vector<Text> all = expressionsAt(step);
        return std::any_of(all.begin(), all.end(),
                           [](const Text& text) { return text.text.find("promise.known") != std::string::npos; });
    });
    if (asks) {
        return;
    }
    for (const Step& step : script.steps) {
        for (const Text& text : sentencesAt(step)) {
            for (const std::string& name : placeholdersIn(text.text)) {
                if (ofPromise(name)) {
                    tellNoPromise(text.place, "{" + name + "}", " 总是空的", " is always empty", problems);
                }
            }
        }
        for (const Text& text : expressionsAt(step)) {
            for (const std::string& name : namesIn(text.text)) {
                if (ofPromise(name)) {
                    tellNoPromise(text.place, name, " 总是 no(或 0)", " is always no (or 0)", problems);
                }
            }
        }
        if (step.promised && step.promised->of.empty()) {
            tellNoPromise(step.promised->place, "promised:", " 不起作用", " does nothing", problems);
        }
    }
}

} // namespace yingke::scenario
