// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario script as the program sees it: what the loader makes and the checker, the player and the explorer read.
// docs/script-language.md is the same for people. Ids are explicit; position is never identity.
#pragma once

#include "core/command.h"
#include "core/ids.h"
#include "scenario/language/acts.h"
#include "scenario/language/moves.h"
#include "scenario/language/place.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// How expressions are read. First: as scripts without `language:` always were (`=` assigns, money in fen, what is not
/// known is 0); archived and running texts keep that for ever. Second: typed (expression_tree.h).
enum class Language { First, Second };

enum class FactType { Text, Count, Money, Room, Telephone, Date, Time, DateTime, List, YesNo, Person };

/// A fact that a script collects. Ranges: Count and Money (fen) numbers, Text and List lengths; of a Date, Time or
/// DateTime (boundedSpec only) days since 1970-01-01, milliseconds of the day, milliseconds by the local clock.
struct FactSpec {
    core::FactId id;
    Language language = Language::First; ///< of the file that declares it
    FactType type = FactType::Text;
    Text label;
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;
    Text min; ///< second language: an expression that says how little it may be; may be empty
    Text max; ///< and how much
    bool optional = false;
    bool future = false; ///< Date, DateTime: must lie in the future
    bool fresh = false;  ///< asked anew in each matter: what an earlier one of the same visit recorded does not count
    bool ofVisitor = false; ///< what the visitor is called (Text, Person), a Room or a Telephone: the visitor's own
    Text after;             ///< Date, Time, DateTime: must lie after this other fact, once that is known (S3.4-07)
    Text from;              ///< a list of the office to pick from ("specialists"); may be empty
    Place place;
};

/// One screen in front of the receptionist: at most one of each content act, and at most one that moves on (`move`).
struct Step {
    core::StepId id; ///< for steps of a piece in use: "use-step/step"
    Place place;
    Language language = Language::First; ///< of the file that it stands in
    std::vector<Text> covers;            ///< ids of the standard
    Text title;                          ///< short, for the progress bar and the picture; may be empty
    std::optional<Say> say;
    std::vector<Text> gestures; ///< `do`: ids of the vocabulary, in order
    std::vector<Text> fill;     ///< fact ids
    std::optional<PapersAct> papers;
    std::vector<Amount> amounts;
    std::vector<Text> lookUp; ///< "register", "arrears", "specialist"
    std::vector<Text> show;   ///< texts and tables of the office: "price_list", "parking_rules"
    std::vector<NoteAct> notes;
    std::optional<Ask> ask;
    std::optional<MeanwhileAct> meanwhile;
    std::optional<PromiseAct> promise;
    std::optional<PrintAct> print;
    std::optional<PromisedAct> promised;
    std::optional<WithinAct> within;
    Move move;                ///< find, if, call, hand over, escalate, hold, go to, end, …; monostate: just goes on
    std::optional<Text> next; ///< where to, when not the step below
    bool visitorActs = false; ///< `whose: visitor`: the time is the visitor's (a form is filled in)
    bool givesBack = false;   ///< `give_back: yes`: when it is left, every paper that was seen is noted as returned
    std::vector<Text> keep;   ///< papers that stay here when it is left, of those that were seen
    bool givesKept = false;   ///< `give_kept: yes`: when it is left, papers kept of the visitor's room are given back
    bool skippable = true;    ///< `skip: no`: only with a supervisor's override

    /// A step that nobody sees: the player passes it by itself.
    [[nodiscard]] bool passing() const;
};

/// One text file that a script is made of.
struct Source {
    std::string file; ///< as shown in messages
    std::string text; ///< UTF-8
};

struct Script {
    std::string id;
    Text title;
    core::ScriptRef ref; ///< id and SHA-256 (hex) over all sources, pieces included
    std::vector<Text> covers;
    Language language = Language::First;
    bool piece = false;                   ///< a shared piece: can be used, not begun
    std::optional<core::Channel> channel; ///< only for this channel; none: both
    std::string listed; ///< "matter" (offered as a matter), "desk" (begun by the desk itself: S1, S2, S6), "follow_up"
                        ///< (promises)
    int order = 0;      ///< among the matters that are offered; those without one come last
    std::map<core::FactId, FactSpec> facts;
    std::vector<Step> steps;                                     ///< in the order of the file, pieces already laid in
    std::vector<Source> sources;                                 ///< the main file first
    std::map<core::StepId, std::map<std::string, Text>> english; ///< by step, then by the keys of scenario/english.h

    [[nodiscard]] const Step* find(const core::StepId& step) const;
    /// The step after `step` in the file; nothing at the end.
    [[nodiscard]] const Step* after(const core::StepId& step) const;
};

} // namespace yingke::scenario
