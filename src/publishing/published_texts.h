// SPDX-License-Identifier: GPL-3.0-or-later
// The texts in force: DATA/published, beside DATA/scripts where people edit. Only publishing and what ships with the
// program change it, so that a file changed outside, whenever that was, never serves a visitor by itself.
#pragma once

#include "scenario/language/loader.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace yingke::publishing {

/// The folder of the texts in force within the data place.
[[nodiscard]] QString publishedFolder(const QString& folder);
/// Where programs beside the desk read the scripts: the same, or DATA/scripts of a data place that has none of it yet.
[[nodiscard]] QString scriptsInForce(const QString& folder);
/// One of the texts in force; nothing when there is none.
[[nodiscard]] std::optional<QString> publishedText(const QString& folder, const std::string& file);

/// At the start: lays out what ships with the program in both folders (a text that was published here, or edited, is
/// left alone), and puts files in force that are new in DATA/scripts: there is nothing else to go on with. The first
/// time all that stands in DATA/scripts is taken as published. Empty, or a sentence.
[[nodiscard]] QString layOutScripts(const QString& folder);

/// The texts of DATA/scripts that are not as they are in force: changed, deleted or made unreadable outside.
[[nodiscard]] std::vector<std::string> changedOutside(const QString& folder);
/// A sentence for each of them: changed and not published, or not to be used at all.
[[nodiscard]] std::vector<QString> toldOutside(const QString& folder);

/// For every script that was published (DATA/versions) or shipped and that `library` lacks or has with errors: its last
/// published text, else the shipped one, when that loads. Answers a sentence for each that was put back.
/// (Texts that were in force before the program knew of DATA/published.)
[[nodiscard]] std::vector<QString> putBackPublished(const QString& folder, scenario::Library& library);

} // namespace yingke::publishing
