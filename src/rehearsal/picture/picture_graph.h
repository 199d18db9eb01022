// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture shows before it is laid out: boxes and the ways between them. Of a script, or of the visit machine.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/vocabulary.h"

#include <QString>

#include <string>
#include <vector>

namespace yingke::rehearsal {

enum class BoxKind {
    Screen,  ///< a step in front of the receptionist
    Passing, ///< a step that nobody sees: who is in, a condition, a queue
    End      ///< the scenario is over there
};

struct Box {
    std::string id; ///< the step's id; of the machine: the stage's
    QString title;  ///< short
    BoxKind kind = BoxKind::Screen;
};

struct Arrow {
    std::string from;
    std::string to;
    QString label; ///< may be empty
};

struct PictureGraph {
    std::vector<Box> boxes;
    std::vector<Arrow> arrows; ///< each names boxes of this graph
};

/// The box that ways lead to which leave the script at its last line; ids of steps never are so.
inline constexpr const char* theEnd = "/end";

/// A box for each step, an arrow for each way (scenario::waysFrom). Titles: the step's, else from what it does.
[[nodiscard]] PictureGraph graphOf(const scenario::Script& script, const scenario::Vocabulary& vocabulary);

/// The visit machine: its states, and the commands that lead from one to another, found by asking core::decide.
[[nodiscard]] PictureGraph graphOfMachine();

} // namespace yingke::rehearsal
