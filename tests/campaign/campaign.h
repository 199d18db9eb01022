// SPDX-License-Identifier: GPL-3.0-or-later
// Faults by chance, each round repeatable by its seed: ./dev faults.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <random>
#include <string>

namespace yingke::campaign {

using Chance = std::mt19937_64;

/// A whole number from 0 to `most`, both included.
inline std::uint64_t upTo(Chance& chance, std::uint64_t most) {
    return std::uniform_int_distribution<std::uint64_t>(0, most)(chance);
}

struct Plan {
    std::uint64_t seed = 1; ///< of the first round; the next has the next
    int rounds = 1;
    int jobs = 1;       ///< rounds at the same time
    int seconds = 0;    ///< no round is begun after so many; 0: as long as it takes
    QString folder;     ///< scratch, gone at the end
    std::string itself; ///< this program
};

struct Told {
    int rounds = 0; ///< done
    int failed = 0;
    std::string figures; ///< what else was counted, e.g. of the controls
};

/// A round in a process of its own, so that none can end the campaign: 0 is well, 1 is not; what it wrote is shown when
/// it is not. Stopped after so many seconds, which is not well.
struct Ended {
    bool well = false;
    int code = -1; ///< -1: a signal or the time
    std::string said;
};
[[nodiscard]] Ended apart(int mostSeconds, const std::function<int(std::string& said)>& round);

/// Does all of 0 to `count` - 1, so many at the same time.
void sideBySide(int count, int jobs, const std::function<void(int)>& act);

/// All rounds of a kind; each failure is told with the words that repeat it.
[[nodiscard]] Told run(const char* kind, const Plan& plan, int mostSeconds,
                       const std::function<int(std::uint64_t seed, std::string& said)>& round);

/// Copies a folder, with what is in it.
void copyFolder(const QString& from, const QString& to);
/// An empty folder within the scratch folder.
[[nodiscard]] QString freshFolder(const QString& scratch);

[[nodiscard]] Told powerCuts(const Plan& plan);
[[nodiscard]] Told kills(const Plan& plan);
[[nodiscard]] Told failingJournal(const Plan& plan);
[[nodiscard]] Told failingWindow(const Plan& plan);
[[nodiscard]] Told damagedLogs(const Plan& plan);
[[nodiscard]] Told damagedPlaces(const Plan& plan);
[[nodiscard]] Told mutatedScripts(const Plan& plan);
[[nodiscard]] Told mutatedSheets(const Plan& plan);
[[nodiscard]] Told mutatedOffice(const Plan& plan);
[[nodiscard]] Told hostileTexts(const Plan& plan);

/// The child of kills() and failingWindow(): the real window, driven with keys. Its arguments as campaign/window.cpp
/// says; never comes back when it is to be killed.
int windowChild(int argc, char** argv);

} // namespace yingke::campaign
