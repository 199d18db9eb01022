// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a journal is what was written, before anything is appended to it. Inside the journal only.
#pragma once

#include "journal/format/file_look.h"
#include "journal/format/head_file.h"
#include "journal/write/open_answer.h"

namespace yingke::journal {

/// How many events at the end are held to their hashes at the start: some days of a desk, a tenth of a second. The rest
/// is verify's.
inline constexpr qint64 checkedAtStart = 5'000;

/// What is to be said of the file that was looked at; None: it may be opened or made. Reads only. Blocks.
[[nodiscard]] OpenAnswer judge(const QString& path, const FileLook& look, OtherThanSeen other);

/// Whether the file at `path` still holds the event that was written last. None: it does.
[[nodiscard]] OpenAnswer holds(const QString& path, const ChainHead& known);

/// What a refusal of SQLite's means, by its code where there is one (else 0), and its words.
[[nodiscard]] OpenAnswer refusal(const QString& path, int code, const QString& words);

} // namespace yingke::journal
