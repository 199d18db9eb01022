// SPDX-License-Identifier: GPL-3.0-or-later
// What ships with the program, laid out in the data place where people edit it.
#pragma once

#include <QString>

namespace yingke::office {

/// Copies all files below `from` (a resource folder such as ":/scripts") to `to`. A file that people have edited since
/// is left alone; one that is as it was shipped is brought up to date. Empty when done; else a sentence why not.
[[nodiscard]] QString layOut(const QString& from, const QString& to);

} // namespace yingke::office
