// SPDX-License-Identifier: GPL-3.0-or-later
// yingkectl's commands. Each prints to `out` and returns the exit code: 0 done, 1 something is wrong with what was
// looked at, 2 it could not be looked at.
#pragma once

#include <cstdint>
#include <ostream>
#include <string>

namespace yingke::cli {

/// Where the scripts lie and the office's words. A data place stands for its scripts/; without an office's folder the
/// one beside the scripts is taken (a data place has one), else resources/office. A folder that is not there is said.
struct ScriptPlaces {
    std::string scripts = "scripts";
    std::string office;
};
enum class CheckShows { All, WithoutEnglish, Errors };

/// Problems of all scripts with file, line and column, errors first, missing English counted by kind; and the coverage
/// of the standard.
int check(const ScriptPlaces& places, CheckShows shows, std::ostream& out);

/// Every path of every script (or one) through the real machine, and what was not walked.
int explore(const ScriptPlaces& places, const std::string& only, std::ostream& out);

/// Scripts (or one) from the first language to the second: each changed condition is shown, and the files are written
/// when that is asked for. 1: something only a person can decide; that file stays as it is.
enum class ConvertDoes { Show, Write };
int convert(const ScriptPlaces& places, const std::string& only, ConvertDoes does, std::ostream& out);

/// Whether a journal is intact, and all that is not as it was, each in the office's language and in English with what
/// to do; with `rebuild`, makes its read tables anew from the events, where nothing else is wrong.
int verify(const std::string& journal, bool rebuild, std::ostream& out);

/// What is said of the computer's clock to a command that writes events. One that can hardly be right (before the last
/// event, years off, in another zone) is refused, unless somebody says that it is right, which is an event.
enum class ClockSaid { Nothing, Right };

/// Who asks for personal data, or has an event written.
struct Asker {
    std::string person;       ///< a colleague's name or id; empty: the account of the system
    std::string passwordFile; ///< whose first line is the log's password; empty: it is asked for at the terminal
    ClockSaid clock = ClockSaid::Nothing;
};

/// Whose own copy of the data is wanted: known by the telephone, or by name and room; a room alone is everybody's of
/// it.
struct AboutPerson {
    std::string name; ///< the surname as it was noted; a firm's name for what was noted about the firm
    std::string room;
    std::string telephone;

    [[nodiscard]] bool empty() const { return name.empty() && room.empty() && telephone.empty(); }
};

/// Events as JSON lines, personal data masked unless asked for. `about`: only those of this person's visits and
/// appointments, and the warnings for the desk about them.
int exportEvents(const std::string& journal, bool personal, const AboutPerson& about, const Asker& asker,
                 std::ostream& out);

struct ExportOptions {
    std::string journal;
    std::string format;          ///< "csv", "xlsx", "pdf" (the day's report)
    std::string what = "visits"; ///< "visits", "events", "handovers", "promises", "figures"
    std::string from;            ///< YYYY-MM-DD
    std::string to;              ///< empty: one day
    std::string day;             ///< of the report
    std::string out;             ///< the file
    bool personal = false;
    AboutPerson about; ///< of the events as lines
    Asker asker;
};
/// The log of some days as a table, or a day's report as PDF (needs a QGuiApplication). Personal data masked unless
/// asked for; asking is an event, so the desk must be closed then.
int exportFile(const ExportOptions& options, std::ostream& out);

/// For the guard: whether a check code is that of a release slip, and of which: number, time, room, how many items,
/// void or not. 1: no such slip, or void.
int slip(const std::string& code, const std::string& data, std::ostream& out);

/// The sheet of a day's release slips. `day`: 2026-11-24; empty: today.
int slipSheet(const std::string& day, const std::string& data, std::ostream& out);

/// Erases the personal data of visits that ended more than `days` days ago, which is an event.
int purge(const std::string& journal, int days, ClockSaid clock, std::ostream& out);

/// How often the waits of a log lay within the estimates that would have been given then. Nothing is written.
int waits(const std::string& journal, std::ostream& out);

/// Writes the archive for the maintainer of a data place (empty: this user's own) and says what is in it.
int diagnose(const std::string& data, const std::string& file, std::ostream& out);

struct SimulateOptions {
    int days = 1;
    std::uint64_t seed = 1;
    int perDay = 60;
    std::string until; ///< last day, YYYY-MM-DD; empty: yesterday
    std::string folder;
    int receptionists = 0; ///< 0: as many as the visitors need
};
/// Makes a data place with a log of so many days through the real machine and scripts.
int simulate(const SimulateOptions& options, std::ostream& out, std::ostream& progress);

} // namespace yingke::cli
