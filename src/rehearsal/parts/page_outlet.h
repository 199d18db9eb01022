// SPDX-License-Identifier: GPL-3.0-or-later
// A page leaves the program, on paper or as a PDF, and what came of it is said in a sentence.
#pragma once

#include "rehearsal/parts/page_printer.h"

#include <QString>

#include <optional>

namespace yingke::rehearsal {

enum class Medium { Paper, Pdf };

/// How a page is called: by the printer's list, and as a file.
struct PageNames {
    QString title;
    QString pdf;
};

struct GivenOut {
    bool done = false;
    QString sentence; ///< for the trainer in both cases
};

/// Asks where to and gives it out; nothing: called off there. `window`: that the questions stand over.
[[nodiscard]] std::optional<GivenOut> giveOut(const QTextDocument& page, const PageNames& names, Medium medium,
                                              PagePrinter& printer, QWidget* window);

/// Writes the page as a PDF, whole or not at all; empty, or why not.
[[nodiscard]] QString writePdf(const QTextDocument& page, const QString& path);

} // namespace yingke::rehearsal
