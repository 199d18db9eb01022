// SPDX-License-Identifier: GPL-3.0-or-later
// One step, filled in and ready to be shown. Values only; the window draws them as plain text. `english` stands beside
// each text when the visitor speaks English (`bilingual`); where it is empty then, the text is a gap: the desk shows
// the Chinese alone, the trainer is told.
#pragma once

#include "core/facts.h"
#include "core/ids.h"
#include "scenario/language/model.h"
#include "scenario/player/surroundings.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

struct Cue {
    std::string id;
    std::string label;
    bool done = false;
};

struct Field {
    FactSpec spec;
    std::string label;
    std::optional<core::FactValue> value;
    std::vector<std::string> options; ///< to pick from; anything else may be written too. Empty: no list
    std::string english = {};
};

struct PaperRow {
    core::PaperKey key;
    std::string label;
    core::PaperStanding standing;
    bool wanted = true;     ///< false: another one of its any-group is there
    bool copy = false;      ///< a copy is wanted
    std::int64_t heads = 0; ///< per head papers come as one row a paper with `heads` > 0 and `seen` of them seen
    std::int64_t seenHeads = 0;
    std::string english = {};
    bool unsaid = false; ///< the step is not left before this one is seen, or said to be missing
};

struct AmountRow {
    core::FactId id;
    std::string label;
    core::Money sum;
    std::string formula; /* "6 × 10.00" */
    std::string english = {};
};

struct ChoiceRow {
    core::ChoiceId id;
    std::string label;
    std::string english = {};
};

struct TaskRow {
    core::StepId id;
    std::string who;
    std::string what;
    bool needed = true;
    bool done = false;
};

struct CallCard {
    std::string party;
    std::string number;
    bool outOfHearing = false;
};

struct Screen {
    core::StepId step; ///< empty: no script runs, or it ended
    std::string act;   ///< the leading act: say, do, ask, fill, papers, call, hand_over, …
    std::string title;
    std::string listener;          ///< as EnterStep.listener
    std::string listenerName;      ///< "王先生"
    core::Badge listenerBadge = 0; ///< of the visitor who is spoken to, for want of a name
    std::string words;             ///< filled in
    bool bilingual = false;        ///< the visitor speaks English
    bool wordsBilingual = false;   ///< the one who is spoken to does (a colleague is spoken to in Chinese)
    std::string english;           ///< of the words
    std::vector<Cue> manner;
    std::vector<Cue> gestures; ///< by who is signed in (S1-02)
    std::vector<Field> fields;
    std::vector<PaperRow> papers;
    std::string copyPurpose;   ///< what the copies of this step are for; empty: none are made
    std::int64_t deleteOn = 0; ///< when a copy made now is to be deleted, days since 1970-01-01
    bool noCopies = false;     ///< the step would copy, but the office's policy says no
    std::vector<AmountRow> amounts;
    std::string question;
    std::string questionEnglish;
    std::vector<ChoiceRow> choices;
    bool firstIsShut = false; ///< the first answer can't be given: a paper that it wants was said to be missing
    std::vector<TaskRow> tasks;
    std::vector<Sheet> sheets; ///< texts and tables of the office to be shown: price list, parking rules, …
    std::optional<CallCard> call;
    std::string handoverTo; ///< at a hand over: the colleague's name; else empty
    std::string slip;       ///< kind to print; empty: none
    bool skippable = true;
    bool canGoBack = false;
    int position = 0; ///< 1-based among the steps seen so far plus the shortest way to the end
    int total = 0;
};

} // namespace yingke::scenario
