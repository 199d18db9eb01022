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

const CampaignKind kinds[] = {
    {"power", 20'000, 2'000, 110, powerCuts},       {"kill", 2'000, 100, 70, kills},
    {"operations", 1'200, 100, 70, failingJournal}, {"window", 600, 100, 70, failingWindow},
    {"logs", 4'000, 150, 40, damagedLogs},          {"places", 1'000, 50, 20, damagedPlaces},
    {"scripts", 10'000, 300, 20, mutatedScripts},   {"sheets", 10'000, 300, 25, mutatedSheets},
    {"office", 10'000, 300, 20, mutatedOffice},     {"texts", 52, 52, 15, hostileTexts}};

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
    return wanted.names.empty() || std::find(wanted.names.begin(), wanted.names.end(), name) != wanted.names.end();
}

bool isKnown(const std::string& name) {
    return std::any_of(std::begin(kinds), std::end(kinds), [&](const CampaignKind& kind) { return name == kind.name; });
}

/// One kind, in at most so many seconds (0: as long as it takes); what failed of it. Rounds that were not done at all
/// are a failure too: a kind that can't begin must not look well.
int runKind(const CampaignKind& kind, const Wanted& wanted, int seconds, const QString& scratch) {
    const auto begin = std::chrono::steady_clock::now();
    const int rounds = wanted.rounds > 0 ? wanted.rounds : wanted.ci ? kind.ci : kind.all;
    const Told told = kind.run({wanted.seed, rounds, wanted.jobs, seconds, scratch, "/proc/self/exe"});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::printf("%-11s %6d of %d rounds %4d failed %6.1f s", kind.name, told.rounds, rounds, told.failed, took.count());
    if (told.beside > 0) {
        std::printf("; in %d the fault never came", told.beside);
    }
    std::printf("%s\n", told.figures.c_str());
    std::fflush(stdout);
    return told.failed + (told.rounds == 0 ? 1 : 0);
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
    for (const std::string& name : wanted.names) {
        if (!isKnown(name)) {
            std::fprintf(stderr, "no kind of fault: %s\n", name.c_str());
            return 2;
        }
    }
    if (const std::string blind = blindness(); !blind.empty()) {
        std::fprintf(stderr, "The campaign does not see: %s\n", blind.c_str());
        return 1;
    }
    const QTemporaryDir scratch;
    std::printf("Chance: --seed %llu\n", static_cast<unsigned long long>(wanted.seed));
    const auto begin = std::chrono::steady_clock::now();
    int failed = 0;
    int ran = 0;
    int share = 0; // of all kinds until this one: what one does not need, the next ones may
    for (const CampaignKind& kind : kinds) {
        if (isWanted(wanted, kind.name)) {
            share += kind.seconds;
            const auto used =
                std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begin).count();
            const int left = std::max(kind.seconds / 4, share - static_cast<int>(used));
            failed += runKind(kind, wanted, wanted.ci ? left : 0, scratch.path());
            ++ran;
        }
    }
    std::printf("%d kinds, %d failed\n", ran, failed);
    return failed == 0 && ran > 0 ? 0 : 1;
}
