// SPDX-License-Identifier: GPL-3.0-or-later
// What a command writes into the log: not by a clock that is in doubt; and personal data leave only after an event that
// is on the disk, in the name of who asked.
#pragma once

#include "cli/commands.h"
#include "core/ids.h"

#include <QString>

#include <functional>
#include <optional>

namespace yingke::app {
class Application;
}
namespace yingke::office {
class Office;
}

namespace yingke::cli {

/// Opens the data place, for events, as the window does, which must be closed. Empty when done; else a sentence. A
/// clock in doubt is refused, or, when it is said to be right, noted as the window does.
[[nodiscard]] QString openForEvents(app::Application& application, const QString& folder, ClockSaid clock);
/// The refusal, in Chinese and English; `doubt` says why.
[[nodiscard]] QString clockRefused(const QString& doubt);

/// Who asks, as the event names him: a colleague, or account:NAME of the machine; nothing for a name that is nobody's
/// here.
[[nodiscard]] std::optional<core::PersonId> whoAsks(const Asker& asker, const office::Office& office);

/// Gets the log's password; nothing when there is no way to ask.
using AskPassword = std::function<std::optional<QString>(const Asker& asker)>;

/// From the file that `asker` names, else from the terminal, which does not show it. Never from the command's words,
/// which every process of the machine may read.
[[nodiscard]] std::optional<QString> readPassword(const Asker& asker);

/// Notes in the log of the data place that `about` is taken out. Opens the place as the window does, which must be
/// closed. Asks for the log's password where there is one; without one, where the log is kept to some posts, `asker`
/// must have one of them. Empty: it is on the disk. Else a sentence why not, and nothing may be taken out.
[[nodiscard]] QString noteTakenOut(const QString& folder, const QString& about, const Asker& asker,
                                   const AskPassword& password);

} // namespace yingke::cli
