// SPDX-License-Identifier: GPL-3.0-or-later
// yingkectl register: sheets in and out, and looking somebody up. Exit codes as in commands.h.
#pragma once

#include "cli/commands.h"
#include "register/rooms/room_register.h"
#include "register/sheets/sheet_update.h"

#include <ostream>
#include <string>

namespace yingke::cli {

struct RegisterOptions {
    std::string file;
    std::string data;           ///< the office's data place
    std::string kind = "rooms"; ///< rooms, arrears, vehicles
    bool dryRun = false;        ///< only says what would change
    bool personal = false;      ///< in full; recorded in the journal
    Asker asker = {};           ///< who wants them in full, or has them taken in
    registers::ImportChoices choices = {};
    std::int64_t import = 0; ///< which one is taken back
    registers::ChangedSince rule = registers::ChangedSince::StayAsTheyAre;
    registers::Progress progress = {}; ///< of an import: rows, then rooms; false ends it with nothing imported
};

/// XLSX, ODS or CSV into DATA/register.sqlite, all or nothing; says what is wrong by row and column. The window is to
/// be closed: what was imported is an event.
int importRegister(const RegisterOptions& options, std::ostream& out);
/// XLSX or CSV by the file's ending; telephones, numbers, plates and names masked unless `personal`.
int exportRegister(const RegisterOptions& options, std::ostream& out);
/// As Ctrl+F at the desk, a line a hit, telephones masked. 1: nothing found.
int searchRegister(const std::string& words, const std::string& data, std::ostream& out);

/// The last imports, a line each, by number.
int listImports(const std::string& data, std::ostream& out);
/// One import as a whole; the window is to be closed. What was changed since is told and stays, unless it is said to go
/// back too. 1: nothing was taken back.
int takeBackImport(const RegisterOptions& options, std::ostream& out);

} // namespace yingke::cli
