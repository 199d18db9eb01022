// SPDX-License-Identifier: GPL-3.0-or-later
// At the start: a script whose file can't be used any more goes on as it was published last.
#pragma once

#include "scenario/loader.h"

#include <QString>

#include <vector>

namespace yingke::office {

/// For every script that was published (DATA/versions) or shipped and that `library` lacks or has with errors: its last
/// published text, else the shipped one, when that loads. Answers a sentence for each that was put back.
[[nodiscard]] std::vector<QString> putBackPublished(const QString& folder, scenario::Library& library);

} // namespace yingke::office
