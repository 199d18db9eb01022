// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of the script language, once: every key, where it may stand, what stands behind it, and what it means in
// two languages. The loader and its "did you mean", the editor's completion and the reference read this table. The
// functions, units and reserved words of expressions are tables of scenario/expression (functionRows, unitRows,
// reservedWords).
#pragma once

#include <string>
#include <vector>

namespace yingke::scenario {

enum class GrammarPlace {
    Head,
    PieceHead,
    Fact,
    Step,
    Choice,
    Amount,
    Papers,
    Promise,
    Promised,
    Within,
    Task,
    Slip, ///< a layout of its own file, DATA/slips
    SlipField,
    SlipRows,
    SlipColumn
};

/// What stands behind a key. Own: names of the writer's own, each with what the place below says.
enum class Behind {
    Id,
    Text,      ///< shown as it is
    Template,  ///< with placeholders
    Number,    ///< whole
    YesNo,     ///< yes, no
    OneOf,     ///< the row's words, or what the loader says beside them
    Range,     ///< 1..200
    Length,    ///< 2 h, 15 min
    Limit,     ///< a length or a name of the office's
    Due,       ///< a fact, an expression of a point in time, or a length from now
    Point,     ///< a fact, or an expression of a point in time
    Value,     ///< an expression of the fact's own type
    Step,      ///< where to
    Fact,      ///< of the head
    Facts,     ///< a list of them
    Told,      ///< a fact or a looked-up value
    Condition, ///< an expression that is yes or no
    Sum,       ///< an expression that is money
    Role,      ///< of the vocabulary
    Person,    ///< a role, a party, or who is told by a word
    Papers,    ///< a list, or lists
    Gestures,
    Manners,
    LookUps,
    Slip,
    OfficeText, ///< a text or table of the office
    Rules,      ///< ids of the standard
    Piece,
    Scenario,
    Own, ///< names of the writer's own
    Steps,
    Parts ///< of a slip: what the place below says, one of it or a list
};

struct GrammarRow {
    GrammarPlace place;
    const char* key;
    Behind behind;
    const char* words; ///< OneOf, Limit, Person: the language's own words, parted by blanks; else ""
    const char* chinese;
    const char* english;
    bool moves = false; ///< an act that moves on
};

[[nodiscard]] const std::vector<GrammarRow>& grammarRows();

/// The keys that may stand in a place, in the order of the table.
[[nodiscard]] std::vector<std::string> keysAt(GrammarPlace place);
/// The acts of a step that move on.
[[nodiscard]] std::vector<std::string> movingKeys();

/// "fact", "length": what stands behind a key, as the reference says it.
[[nodiscard]] const char* nameOf(Behind behind);
[[nodiscard]] const char* nameOf(GrammarPlace place);
/// The table as the reference has it (Markdown), whole.
[[nodiscard]] std::string grammarReference();

} // namespace yingke::scenario
