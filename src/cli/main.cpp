// SPDX-License-Identifier: GPL-3.0-or-later
// yingkectl: the same code without a window.
#include "cli/commands.h"
#include "cli/register_commands.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <iostream>
#include <memory>
#include <set>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    // Fonts (for the PDF) need a graphical application, though never a window; all else starts quicker without.
    const std::vector<std::string> words(argv, argv + argc);
    const bool fonts = std::find(words.begin(), words.end(), "pdf") != words.end() ||
                       std::find(words.begin(), words.end(), "--format=pdf") != words.end();
    if (fonts && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const std::unique_ptr<QCoreApplication> application =
        fonts ? std::make_unique<QGuiApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    CLI::App app("迎客 / Yingke without a window");
    app.require_subcommand(1);
    std::string scripts = "scripts";
    std::string office = "resources/office";
    std::string only;
    std::string journal;
    bool rebuild = false;
    int days = 0;
    int code = 0;

    CLI::App* check = app.add_subcommand("check", "check the scenario scripts and their coverage of the standard");
    check->add_option("scripts", scripts, "folder of the scripts")->capture_default_str();
    check->add_option("--office", office, "folder of the office's words")->capture_default_str();
    check->callback([&] { code = yingke::cli::check(scripts, office, std::cout); });

    CLI::App* explore = app.add_subcommand("explore", "walk every path of every script through the visit machine");
    explore->add_option("scripts", scripts, "folder of the scripts")->capture_default_str();
    explore->add_option("--office", office, "folder of the office's words")->capture_default_str();
    explore->add_option("--only", only, "one scenario's id");
    explore->callback([&] { code = yingke::cli::explore(scripts, office, only, std::cout); });

    CLI::App* verify =
        app.add_subcommand("verify", "say whether a journal is intact, or name the first event that is not");
    verify->add_option("journal", journal, "the journal file")->required();
    verify->add_flag("--rebuild", rebuild, "make the read tables anew from the events");
    verify->callback([&] { code = yingke::cli::verify(journal, rebuild, std::cout); });

    yingke::cli::ExportOptions exported;
    CLI::App* exporting =
        app.add_subcommand("export", "the log as a table or a daily report; without --format the events as JSON lines");
    exporting->add_option("journal", exported.journal, "the journal file")->required();
    exporting->add_option("--format", exported.format, "csv, xlsx, or pdf: the report of a day")
        ->check(CLI::IsMember({"csv", "xlsx", "pdf"}));
    exporting->add_option("--what", exported.what, "what the table holds")
        ->capture_default_str()
        ->check(CLI::IsMember({"visits", "events", "handovers", "promises", "figures"}));
    exporting->add_option("--from", exported.from, "first day, YYYY-MM-DD");
    exporting->add_option("--to", exported.to, "last day; the first if left out");
    exporting->add_option("--day", exported.day, "the day of the report");
    exporting->add_option("--out", exported.out, "the file to write");
    exporting->add_flag("--personal", exported.personal, "with personal data; the log keeps that they were taken out");
    exporting->callback([&] {
        code = exported.format.empty() ? yingke::cli::exportEvents(exported.journal, exported.personal, std::cout)
                                       : yingke::cli::exportFile(exported, std::cout);
    });

    CLI::App* purge = app.add_subcommand("purge", "erase personal data of visits that ended long ago");
    purge->add_option("journal", journal, "the journal file")->required();
    purge->add_option("--days", days, "ended more than so many days ago")->required()->check(CLI::Range(1, 36500));
    purge->callback([&] { code = yingke::cli::purge(journal, days, std::cout); });

    std::string slipCode;
    std::string slipDay;
    std::string slipData;
    CLI::App* slip = app.add_subcommand("slip", "verify the check code of a release slip");
    slip->add_option("code", slipCode, "the six characters on the slip")->required();
    slip->add_option("--data", slipData, "the office's data place")->required();
    slip->callback([&] { code = yingke::cli::slip(slipCode, slipData, std::cout); });

    CLI::App* slips = app.add_subcommand("slips", "print the sheet of a day's release slips for the guard");
    slips->add_option("--day", slipDay, "the day, like 2026-11-24; today when left out");
    slips->add_option("--data", slipData, "the office's data place")->required();
    slips->callback([&] { code = yingke::cli::slipSheet(slipDay, slipData, std::cout); });

    yingke::cli::SimulateOptions simulation;
    CLI::App* simulate = app.add_subcommand("simulate", "make a data place with a log of so many fictional days");
    simulate->add_option("--days", simulation.days, "how many")->required()->check(CLI::Range(1, 20000));
    simulate->add_option("--seed", simulation.seed, "same seed and last day, same log")->capture_default_str();
    simulate->add_option("--per-day", simulation.perDay, "visitors a day")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    simulate->add_option("--receptionists", simulation.receptionists, "at the desk; as many as are needed if left out")
        ->check(CLI::Range(1, 40));
    simulate->add_option("--until", simulation.until, "the last day, YYYY-MM-DD; yesterday if left out");
    simulate->add_option("--out", simulation.folder, "folder of the new data place")->required();
    simulate->callback([&] { code = yingke::cli::simulate(simulation, std::cout, std::cerr); });

    yingke::cli::RegisterOptions sheet;
    std::string wanted;
    const std::set<std::string> kinds{"rooms", "arrears", "vehicles"};
    CLI::App* rooms = app.add_subcommand("register", "the register of rooms");
    rooms->require_subcommand(1);
    CLI::App* importing = rooms->add_subcommand("import", "take in a sheet (XLSX, ODS, CSV), all or nothing");
    importing->add_option("file", sheet.file, "the sheet")->required();
    importing->add_option("--data", sheet.data, "data place (close the window first)")->required();
    importing->add_option("--kind", sheet.kind, "what the sheet holds")
        ->capture_default_str()
        ->check(CLI::IsMember(kinds));
    importing->add_flag("--dry-run", sheet.dryRun, "say only what would change");
    importing->callback([&] { code = yingke::cli::importRegister(sheet, std::cout); });
    CLI::App* writing = rooms->add_subcommand("export", "write a sheet (XLSX or CSV by its ending)");
    writing->add_option("file", sheet.file, "the sheet")->required();
    writing->add_option("--data", sheet.data, "data place")->required();
    writing->add_option("--kind", sheet.kind, "what the sheet is to hold")
        ->capture_default_str()
        ->check(CLI::IsMember(kinds));
    writing->add_flag("--personal", sheet.personal, "names and numbers in full; recorded (close the window first)");
    writing->callback([&] { code = yingke::cli::exportRegister(sheet, std::cout); });
    CLI::App* searching = rooms->add_subcommand("search", "room, name, initials, end of a telephone, plate");
    searching->add_option("words", wanted, "what to look for")->required();
    searching->add_option("--data", sheet.data, "data place")->required();
    searching->callback([&] { code = yingke::cli::searchRegister(wanted, sheet.data, std::cout); });

    CLI11_PARSE(app, argc, argv);
    return code;
}
