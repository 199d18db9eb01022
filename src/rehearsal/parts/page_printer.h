// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rehearsal's pages (a review, an actor's card) leave the program: a seam that tests replace.
#pragma once

#include <QString>

#include <optional>

class QTextDocument;
class QWidget;

namespace yingke::rehearsal {

class PagePrinter {
public:
    virtual ~PagePrinter() = default;
    /// Asks for the printer and prints. Nothing: called off; empty: the printer took it; else a sentence why not.
    [[nodiscard]] virtual std::optional<QString> print(const QTextDocument& page, const QString& title,
                                                       QWidget* window) = 0;
    /// Asks where a PDF is to go; empty: called off.
    [[nodiscard]] virtual QString choosePdf(QWidget* window, const QString& suggested) = 0;
};

/// The system's printers, and the system's own questions.
class SystemPagePrinter : public PagePrinter {
public:
    [[nodiscard]] std::optional<QString> print(const QTextDocument& page, const QString& title,
                                               QWidget* window) override;
    [[nodiscard]] QString choosePdf(QWidget* window, const QString& suggested) override;
};

} // namespace yingke::rehearsal
