// SPDX-License-Identifier: GPL-3.0-or-later
// yingkectl: the same code without a window.
#include "cli/commands.h"
#include "cli/long_work.h"
#include "cli/register_commands.h"
#include "tables/sheet_reader.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace {

// One function for each command: its options live as long as the parsing, in what its callback holds; the callback
// runs when the words name the command, and leaves the exit code in `code`.

struct ScriptOptions {
    yingke::cli::ScriptPlaces places;
    std::string only;
    bool errors = false;
    bool noEnglish = false;
};

void addScriptFolders(CLI::App& command, ScriptOptions& options) {
    command.add_option("scripts", options.places.scripts, "folder of the scripts, or a data place")
        ->capture_default_str();
    command.add_option("--office", options.places.office,
                       "folder of the office's words; if left out the one beside the scripts, else resources/office");
}

void addCheck(CLI::App& app, int& code) {
    const auto options = std::make_shared<ScriptOptions>();
    CLI::App* check = app.add_subcommand("check", "check the scenario scripts and their coverage of the standard");
    addScriptFolders(*check, *options);
    check->add_flag("--errors", options->errors, "only the errors");
    check->add_flag("--no-english", options->noEnglish, "nothing about texts that have no English yet");
    check->callback([options, &code] {
        using yingke::cli::CheckShows;
        const CheckShows rest = options->noEnglish ? CheckShows::WithoutEnglish : CheckShows::All;
        code = yingke::cli::check(options->places, options->errors ? CheckShows::Errors : rest, std::cout);
    });
}

void addExplore(CLI::App& app, int& code) {
    const auto options = std::make_shared<ScriptOptions>();
    CLI::App* explore = app.add_subcommand("explore", "walk every path of every script through the visit machine");
    addScriptFolders(*explore, *options);
    explore->add_option("--only", options->only, "one scenario's id");
    explore->callback([options, &code] { code = yingke::cli::explore(options->places, options->only, std::cout); });
}

void addConvert(CLI::App& app, int& code) {
    const auto options = std::make_shared<ScriptOptions>();
    const auto write = std::make_shared<bool>(false);
    CLI::App* convert = app.add_subcommand("convert", "convert scenario scripts to language 2, condition by condition");
    addScriptFolders(*convert, *options);
    convert->add_option("--only", options->only, "one scenario's or piece's id");
    convert->add_flag("--write", *write, "write the files; without it the changes are only shown");
    convert->callback([options, write, &code] {
        using yingke::cli::ConvertDoes;
        code = yingke::cli::convert(options->places, options->only, *write ? ConvertDoes::Write : ConvertDoes::Show,
                                    std::cout);
    });
}

void addClock(CLI::App& command, yingke::cli::ClockSaid& clock) {
    command.add_flag_callback(
        "--clock-is-right", [&clock] { clock = yingke::cli::ClockSaid::Right; },
        "the computer's clock is right, though it is in doubt; the log notes it");
}

void addAsker(CLI::App& command, yingke::cli::Asker& asker) {
    addClock(command, asker.clock);
    command.add_option("--as", asker.person,
                       "who asks for personal data: a colleague; the system's account if left out");
    command.add_option("--password-file", asker.passwordFile, "a file with the log's password; else it is asked for");
}

void addVerify(CLI::App& app, int& code) {
    struct Options {
        std::string journal;
        bool rebuild = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* verify = app.add_subcommand("verify", "say whether a journal is intact, or all that is not as it was");
    verify->add_option("journal", options->journal, "the journal file")->required();
    verify->add_flag("--rebuild", options->rebuild, "make the read tables anew from the events");
    verify->callback([options, &code] { code = yingke::cli::verify(options->journal, options->rebuild, std::cout); });
}

void addExport(CLI::App& app, int& code) {
    const auto options = std::make_shared<yingke::cli::ExportOptions>();
    CLI::App* exporting =
        app.add_subcommand("export", "the log as a table or a daily report; without --format the events as JSON lines");
    exporting->add_option("journal", options->journal, "the journal file")->required();
    exporting->add_option("--format", options->format, "csv, xlsx, or pdf: the report of a day")
        ->check(CLI::IsMember({"csv", "xlsx", "pdf"}));
    exporting->add_option("--what", options->what, "what the table holds")
        ->capture_default_str()
        ->check(CLI::IsMember({"visits", "events", "handovers", "promises", "figures"}));
    exporting->add_option("--from", options->from, "first day, YYYY-MM-DD");
    exporting->add_option("--to", options->to, "last day; the first if left out");
    exporting->add_option("--day", options->day, "the day of the report");
    exporting->add_option("--out", options->out, "the file to write");
    exporting->add_flag("--personal", options->personal, "with personal data; the log keeps that they were taken out");
    exporting->add_option("--name", options->about.name, "a person's own copy: only what is kept about them");
    exporting->add_option("--room", options->about.room, "the person's room, as noted: 3-2-402");
    exporting->add_option("--telephone", options->about.telephone, "the person's telephone, digits");
    addAsker(*exporting, options->asker);
    exporting->callback([options, &code] {
        code = options->format.empty() ? yingke::cli::exportEvents(options->journal, options->personal, options->about,
                                                                   options->asker, std::cout)
                                       : yingke::cli::exportFile(*options, std::cout);
    });
}

void addPurge(CLI::App& app, int& code) {
    struct Options {
        std::string journal;
        int days = 0;
        yingke::cli::ClockSaid clock = yingke::cli::ClockSaid::Nothing;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* purge = app.add_subcommand("purge", "erase personal data of visits that ended long ago");
    purge->add_option("journal", options->journal, "the journal file")->required();
    purge->add_option("--days", options->days, "ended more than so many days ago")
        ->required()
        ->check(CLI::Range(1, 36500));
    addClock(*purge, options->clock);
    purge->callback(
        [options, &code] { code = yingke::cli::purge(options->journal, options->days, options->clock, std::cout); });
}

void addWaits(CLI::App& app, int& code) {
    const auto journal = std::make_shared<std::string>();
    CLI::App* waits = app.add_subcommand("waits", "how well the waits of a log would have been told in advance");
    waits->add_option("journal", *journal, "the journal file")->required();
    waits->callback([journal, &code] { code = yingke::cli::waits(*journal, std::cout); });
}

void addSlip(CLI::App& app, int& code) {
    struct Options {
        std::string code;
        std::string data;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* slip = app.add_subcommand("slip", "verify the check code of a release slip");
    slip->add_option("code", options->code, "the six characters on the slip")->required();
    slip->add_option("--data", options->data, "the office's data place")->required();
    slip->callback([options, &code] { code = yingke::cli::slip(options->code, options->data, std::cout); });
}

void addSlips(CLI::App& app, int& code) {
    struct Options {
        std::string day;
        std::string data;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* slips = app.add_subcommand("slips", "print the sheet of a day's release slips for the guard");
    slips->add_option("--day", options->day, "the day, like 2026-11-24; today when left out");
    slips->add_option("--data", options->data, "the office's data place")->required();
    slips->callback([options, &code] { code = yingke::cli::slipSheet(options->day, options->data, std::cout); });
}

void addDiagnose(CLI::App& app, int& code) {
    struct Options {
        std::string data;
        std::string file;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* diagnose = app.add_subcommand("diagnose", "write one archive for the maintainer, without personal data");
    diagnose->add_option("--data", options->data, "data place; this user's own if left out");
    diagnose->add_option("--out", options->file, "the file to write, .tar.gz")->required();
    diagnose->callback([options, &code] { code = yingke::cli::diagnose(options->data, options->file, std::cout); });
}

void addSimulate(CLI::App& app, int& code) {
    const auto options = std::make_shared<yingke::cli::SimulateOptions>();
    CLI::App* simulate = app.add_subcommand("simulate", "make a data place with a log of so many fictional days");
    simulate->add_option("--days", options->days, "how many")->required()->check(CLI::Range(1, 20000));
    simulate->add_option("--seed", options->seed, "same seed and last day, same log")->capture_default_str();
    simulate->add_option("--per-day", options->perDay, "visitors a day")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    simulate->add_option("--receptionists", options->receptionists, "at the desk; as many as are needed if left out")
        ->check(CLI::Range(1, 40));
    simulate->add_option("--until", options->until, "the last day, YYYY-MM-DD; yesterday if left out");
    simulate->add_option("--out", options->folder, "folder of the new data place")->required();
    simulate->callback([options, &code] { code = yingke::cli::simulate(*options, std::cout, std::cerr); });
}

void addKind(CLI::App& command, yingke::cli::RegisterOptions& options, const std::string& about) {
    command.add_option("--kind", options.kind, about)
        ->capture_default_str()
        ->check(CLI::IsMember({"rooms", "arrears", "vehicles"}));
}

void addRegister(CLI::App& app, int& code) {
    struct Options {
        yingke::cli::RegisterOptions sheet;
        std::string wanted;
    };
    const auto options = std::make_shared<Options>();
    yingke::cli::RegisterOptions& sheet = options->sheet; // stands as long as the callbacks
    CLI::App* rooms = app.add_subcommand("register", "the register of rooms");
    rooms->require_subcommand(1);
    CLI::App* importing = rooms->add_subcommand("import", "take in a sheet (XLSX, ODS, CSV), all or nothing");
    importing->add_option("file", sheet.file, "the sheet")->required();
    importing->add_option("--data", sheet.data, "data place (close the window first)")->required();
    addKind(*importing, sheet, "what the sheet holds");
    importing->add_flag("--dry-run", sheet.dryRun, "say only what would change");
    addClock(*importing, sheet.asker.clock);
    importing->add_flag_callback(
        "--whole", [options] { options->sheet.choices.reach = yingke::registers::SheetReach::Everything; },
        "the sheet is the whole register: whom it does not name has moved out");
    importing->add_flag_callback(
        "--whole-buildings",
        [options] { options->sheet.choices.reach = yingke::registers::SheetReach::NamedBuildings; },
        "the sheet has every room of the buildings that it names");
    importing->add_flag_callback(
        "--over-corrections", [options] { options->sheet.choices.handWork = yingke::registers::HandWork::GivesWay; },
        "what was corrected at the desk since gives way to the sheet");
    importing->callback([options, &code] {
        yingke::cli::LongWork work;
        options->sheet.progress = [&work](int done, int of) { return work.goesOn(done, of); };
        code = yingke::cli::importRegister(options->sheet, std::cout);
    });
    CLI::App* writing = rooms->add_subcommand("export", "write a sheet (XLSX or CSV by its ending)");
    writing->add_option("file", sheet.file, "the sheet")->required();
    writing->add_option("--data", sheet.data, "data place")->required();
    addKind(*writing, sheet, "what the sheet is to hold");
    writing->add_flag("--personal", sheet.personal, "names and numbers in full; recorded (close the window first)");
    addAsker(*writing, sheet.asker);
    writing->callback([options, &code] { code = yingke::cli::exportRegister(options->sheet, std::cout); });
    CLI::App* listing = rooms->add_subcommand("imports", "the last imports, by number");
    listing->add_option("--data", sheet.data, "data place")->required();
    listing->callback([options, &code] { code = yingke::cli::listImports(options->sheet.data, std::cout); });
    CLI::App* takingBack = rooms->add_subcommand("take-back", "take one import back, as a whole");
    takingBack->add_option("import", sheet.import, "its number, from register imports")->required();
    takingBack->add_option("--data", sheet.data, "data place (close the window first)")->required();
    takingBack->add_flag("--dry-run", sheet.dryRun, "say only what would go back, and what was changed since");
    takingBack->add_flag_callback(
        "--changed-too", [options] { options->sheet.rule = yingke::registers::ChangedSince::GoBackToo; },
        "also the rooms that were changed since; without it they stay");
    takingBack->add_option("--as", sheet.asker.person, "who does it: a colleague's id or name");
    addClock(*takingBack, sheet.asker.clock);
    takingBack->callback([options, &code] { code = yingke::cli::takeBackImport(options->sheet, std::cout); });
    CLI::App* searching = rooms->add_subcommand("search", "room, name, initials, end of a telephone, plate");
    searching->add_option("words", options->wanted, "what to look for")->required();
    searching->add_option("--data", sheet.data, "data place")->required();
    searching->callback(
        [options, &code] { code = yingke::cli::searchRegister(options->wanted, options->sheet.data, std::cout); });
}

/// Fonts (for the PDF) need a graphical application, though never a window; all else starts quicker without.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
    const std::vector<std::string> words(argv, argv + argc);
    const bool fonts = std::find(words.begin(), words.end(), "pdf") != words.end() ||
                       std::find(words.begin(), words.end(), "--format=pdf") != words.end();
    if (!fonts) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    if (const auto served = yingke::tables::servedSheet(argc, argv)) {
        return *served;
    }
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    CLI::App app("迎客 / Yingke without a window");
    app.require_subcommand(1);
    int code = 0;
    addCheck(app, code); // in the order of the help
    addExplore(app, code);
    addConvert(app, code);
    addVerify(app, code);
    addExport(app, code);
    addPurge(app, code);
    addWaits(app, code);
    addSlip(app, code);
    addSlips(app, code);
    addDiagnose(app, code);
    addSimulate(app, code);
    addRegister(app, code);
    CLI11_PARSE(app, argc, argv);
    return code;
}
