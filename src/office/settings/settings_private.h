// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of SettingsBook share. Inside its own source files only.
#pragma once

#include "office/settings/settings_book.h"

namespace yingke::office {

/// Labels of limits and switches by their names in limits.yaml and settings.yaml.
[[nodiscard]] std::map<std::string, scenario::Label> settingsLabels();

/// One NoteOfficeChange a changed cell: "fees.worker_pass", before, after. People's names and telephones stay out of
/// it.
[[nodiscard]] std::vector<core::Command> changesBetween(const SettingsTable& before, const SettingsTable& after);

} // namespace yingke::office
