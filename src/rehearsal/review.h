// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a role play: what is kept of it, and the page that is read together and printed.
#pragma once

#include "office/practice/practice_hall.h"
#include "office/training/training_store.h"
#include "rehearsal/marks_panel.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

class QTextDocument;

namespace yingke::rehearsal {

/// The run as it happened: steps with their times, choices and the trainer's marks (by number of the entered step).
[[nodiscard]] office::TrainingRun runOf(const office::PracticeHall& hall, const QString& trainee,
                                        const std::map<std::size_t, Marks>& marks);

/// The page: what went well, each limit kept or missed, every step, against earlier runs. Plain texts only.
[[nodiscard]] std::unique_ptr<QTextDocument> reviewPage(const office::TrainingRun& run,
                                                        const std::vector<office::TrainingRun>& earlier,
                                                        const std::vector<QString>& actorsCard,
                                                        const std::vector<QString>& limits);

/// The actor's card on a page of its own.
[[nodiscard]] std::unique_ptr<QTextDocument> cardPage(const QString& title, const std::vector<QString>& actorsCard);

/// Writes the page as a PDF, whole or not at all; empty, or why not.
[[nodiscard]] QString writePdf(const QTextDocument& page, const QString& path);

} // namespace yingke::rehearsal
