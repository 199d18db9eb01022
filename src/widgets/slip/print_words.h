// SPDX-License-Identifier: GPL-3.0-or-later
// What a print queue says, as sentences for the desk.
#pragma once

#include "widgets/slip/print_queues.h"

namespace yingke::widgets {

/// Why nothing comes out of it while it stands so: stopped, takes nothing, no paper, a cover open. Empty: nothing is
/// wrong.
[[nodiscard]] QString troubleOf(const PrintQueue& queue);

namespace print_words {
[[nodiscard]] QString noPrinter(const QString& title);
[[nodiscard]] QString noOther(const QString& title);
[[nodiscard]] QString notSent(const QString& title, const QString& queue, const QString& why);
[[nodiscard]] QString stuck(const QString& title, const QString& queue, const QString& why);
[[nodiscard]] QString gone(const QString& title, const QString& queue);
[[nodiscard]] QString wrongPaper(const QString& title, const QString& queue, QSizeF mm);
[[nodiscard]] QString onItsWay(const QString& queue, const QString& before);
[[nodiscard]] QString printed(const QString& queue);
[[nodiscard]] QString askWhether(const QString& title, const QString& queue);
[[nodiscard]] QString unanswered(const QString& title);
/// The print server lost or called off the job.
[[nodiscard]] QString calledOff(const QString& title, const QString& queue);
} // namespace print_words

} // namespace yingke::widgets
