// SPDX-License-Identifier: GPL-3.0-or-later
// Where slips leave the program: a seam that tests replace. No slip reaches it before its event is durable.
#pragma once

#include "widgets/slip/slip_layout.h"

#include <QString>

#include <functional>

class QWidget;

namespace yingke::widgets {

/// What became of a paper since it was printed.
struct PrintNews {
    enum class Kind {
        OnItsWay,
        Printed, ///< the printer says so
        Asked,   ///< the printer took it and can't say more: people look
        Trouble  ///< it does not come out unless somebody does something
    };
    Kind kind = Kind::OnItsWay;
    QString title;    ///< as it was printed
    QString sentence; ///< for people; with the title
};

/// Window's thread.
class SlipPrinter {
public:
    virtual ~SlipPrinter() = default;
    /// Prints all pages. Empty when the paper is taken; else a sentence why not. What is still on its way under the
    /// same title is called off first.
    [[nodiscard]] virtual QString print(const SlipLayout& layout, const QString& title) = 0;
    /// Asks where a PDF is to go; empty: called off.
    [[nodiscard]] virtual QString choosePdf(QWidget* window, const QString& suggested) = 0;

    /// Who hears what becomes of papers; the last one that was given here. A printer that has no news tells none.
    virtual void onNews(const std::function<void(const PrintNews&)>& /*hear*/) {}
    /// The paper of this title on another printer than the one that did not print it; its news follow.
    virtual void printElsewhere(const QString& /*title*/) {}
    /// It is not wanted any more (a PDF has taken its place): it does not come out later.
    virtual void callOff(const QString& /*title*/) {}
};

} // namespace yingke::widgets
