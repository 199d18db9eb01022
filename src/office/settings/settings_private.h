// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of SettingsBook share. Inside its own source files only.
#pragma once

#include "office/settings/settings_book.h"

namespace yingke::office {

/// Labels of limits and switches by their names in limits.yaml and settings.yaml.
[[nodiscard]] std::map<std::string, scenario::Label> settingsLabels();

/// Fields of a row below days: in calendar.yaml, in the order of the columns.
[[nodiscard]] const QStringList& dayFields();
/// A cell as the file has it: the kind of a day by its name there, anything else as it is.
[[nodiscard]] QString writtenCell(SettingsPart part, int column, const QString& cell);
/// What one row of days or hours may hold; nothing when it can be saved.
[[nodiscard]] std::optional<SettingsFault> calendarRowFault(const SettingsTable& table, std::size_t row);

/// An answer about rooms as rooms.yaml has it, from the word that the page shows.
[[nodiscard]] QString writtenRoomAnswer(const QString& cell);
/// What one answer about rooms may be; nothing when it can be saved.
[[nodiscard]] std::optional<SettingsFault> roomsRowFault(const SettingsTable& table, std::size_t row);

/// One NoteOfficeChange a changed cell: "fees.worker_pass", before, after. People's names and telephones stay out of
/// it.
[[nodiscard]] std::vector<core::Command> changesBetween(const SettingsTable& before, const SettingsTable& after);

} // namespace yingke::office
