// SPDX-License-Identifier: GPL-3.0-or-later
// Where slips leave the program: a seam that tests replace. No slip reaches it before its event is durable.
#pragma once

#include "widgets/slip/slip_layout.h"

#include <QString>

class QWidget;

namespace yingke::widgets {

class SlipPrinter {
public:
    virtual ~SlipPrinter() = default;
    /// Prints all pages. Empty when the printer took them; else a sentence why not.
    [[nodiscard]] virtual QString print(const SlipLayout& layout, const QString& title) = 0;
    /// Asks where a PDF is to go; empty: called off.
    [[nodiscard]] virtual QString choosePdf(QWidget* window, const QString& suggested) = 0;
};

/// The system's default printer, and the system's own question for a file.
class SystemSlipPrinter : public SlipPrinter {
public:
    [[nodiscard]] QString print(const SlipLayout& layout, const QString& title) override;
    [[nodiscard]] QString choosePdf(QWidget* window, const QString& suggested) override;
};

} // namespace yingke::widgets
