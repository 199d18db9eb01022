// SPDX-License-Identifier: GPL-3.0-or-later
// Why the log was not opened, for the user.
#pragma once

#include "journal/write/open_answer.h"

namespace yingke::app {

/// A sentence or two in the user's language: what it is, that the file was left alone, what to do. `path`: the log.
[[nodiscard]] QString openSentence(const journal::OpenAnswer& answer, const QString& path);

} // namespace yingke::app
