// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the checker's problems of an open text: what the explorer found in it.
#pragma once

#include "scenario/language/model.h"
#include "scenario/language/problem.h"

#include <QString>

#include <functional>
#include <string>

namespace yingke::rehearsal {

/// What the explorer knows of a text.
struct Walked {
    bool walked = false; ///< false: not yet
    scenario::Problems found;
};
using WalkedOf = std::function<Walked(const scenario::Script& script)>;

/// Whether what stands in this file of the script is written in the first language.
[[nodiscard]] bool writtenInTheFirst(const scenario::Script& script, const std::string& file);

class FoundProblems {
public:
    /// Who is asked from now on; before, nothing was walked.
    void ask(WalkedOf walked) { m_walked = std::move(walked); }

    /// These, as warnings, before the checker's problems; the latter alone when there are errors among them. None of
    /// these keeps a text from being published.
    [[nodiscard]] scenario::Problems with(const scenario::Problems& read, const scenario::Script& script) const;
    /// What is to be known before the text is published; empty when it was walked through and nothing is wrong.
    [[nodiscard]] QString beforePublishing(const scenario::Script& script) const;

private:
    WalkedOf m_walked;
};

} // namespace yingke::rehearsal
