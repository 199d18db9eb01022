// SPDX-License-Identifier: GPL-3.0-or-later
// The papers and tasks of a step under their title, with the keys that tick them.
#pragma once

#include "widgets/step/step_papers.h"

namespace yingke::widgets {

struct PapersPart {
    QWidget* whole = nullptr;
    StepPapers* papers = nullptr;
    QPushButton* restMissing = nullptr; ///< says so of all the others; nullptr: there are none
};

[[nodiscard]] PapersPart papersPart(const scenario::Screen& screen, bool readOnly, const StepKeys& keys,
                                    QWidget* parent);

} // namespace yingke::widgets
