// SPDX-License-Identifier: GPL-3.0-or-later
// yingke_faults [all|ci|KIND…] [--seed N] [--rounds N] [--jobs N]: faults by chance. Ends with 0 when no round failed.
#include "campaign/campaign.h"
#include "tables/sheet_reader.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using namespace yingke::campaign;

namespace {

struct CampaignKind {
    const char* name;
    int all; ///< rounds
    int ci;
    int seconds; ///< in CI: its share of eight minutes
    Told (*run)(const Plan& plan);
};

const CampaignKind kinds[] = {{"power", 20'000, 2'000, 110, powerCuts},     {"kill", 2'000, 100, 70, kills},
                              {"operations", 600, 100, 70, failingJournal}, {"window", 600, 100, 70, failingWindow},
                              {"logs", 4'000, 150, 20, damagedLogs},        {"places", 1'000, 50, 20, damagedPlaces},
                              {"scripts", 10'000, 300, 20, mutatedScripts}, {"sheets", 10'000, 300, 25, mutatedSheets},
                              {"office", 10'000, 300, 20, mutatedOffice},   {"texts", 52, 52, 15, hostileTexts}};

struct Wanted {
    std::vector<std::string> names;
    bool ci = false;
    std::uint64_t seed = 0;
    int rounds = 0; ///< 0: as the kind has it
    int jobs = 4;   ///< most rounds wait for the disk most of the time
};

Wanted wantedOf(int argc, char** argv) {
    Wanted wanted;
    wanted.seed = std::random_device{}() % 1'000'000;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--seed" && i + 1 < argc) {
            wanted.seed = std::strtoull(argv[++i], nullptr, 10);
        } else if (word == "--rounds" && i + 1 < argc) {
            wanted.rounds = std::atoi(argv[++i]);
        } else if (word == "--jobs" && i + 1 < argc) {
            wanted.jobs = std::max(1, std::atoi(argv[++i]));
        } else if (word == "ci") {
            wanted.ci = true;
        } else if (word != "all") {
            wanted.names.push_back(word);
        }
    }
    return wanted;
}

bool isWanted(const Wanted& wanted, const char* name) {
    bool is = wanted.names.empty();
    for (const std::string& one : wanted.names) {
        is = is || one == name;
    }
    return is;
}

} // namespace

int main(int argc, char** argv) {
    if (const auto served = yingke::tables::servedSheet(argc, argv)) {
        return *served;
    }
    if (argc > 1 && std::string(argv[1]) == "--window") {
        return windowChild(argc, argv);
    }
    const QCoreApplication application(argc, argv);
    const Wanted wanted = wantedOf(argc, argv);
    const QTemporaryDir scratch;
    std::printf("Chance: --seed %llu\n", static_cast<unsigned long long>(wanted.seed));
    int failed = 0;
    int ran = 0;
    for (const CampaignKind& kind : kinds) {
        if (!isWanted(wanted, kind.name)) {
            continue;
        }
        const auto begin = std::chrono::steady_clock::now();
        const int rounds = wanted.rounds > 0 ? wanted.rounds : wanted.ci ? kind.ci : kind.all;
        const Told told = kind.run(
            {wanted.seed, rounds, wanted.jobs, wanted.ci ? kind.seconds : 0, scratch.path(), "/proc/self/exe"});
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begin).count();
        std::printf("%-11s %6d of %d rounds %4d failed %6lld s  %s\n", kind.name, told.rounds, rounds, told.failed,
                    static_cast<long long>(seconds), told.figures.c_str());
        std::fflush(stdout);
        failed += told.failed;
        ++ran;
    }
    std::printf("%d kinds, %d failed\n", ran, failed);
    return failed == 0 && ran > 0 ? 0 : 1;
}
