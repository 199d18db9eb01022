// SPDX-License-Identifier: GPL-3.0-or-later
// Faults by chance, each round repeatable by its seed: ./dev faults.
#pragma once

#include <QString>

#include <chrono>
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

/// What a round says of itself, as the code its process ends with.
enum Judged : int {
    Well = 0,
    Lost = 1,  ///< what was promised is not so
    Beside = 2 ///< nothing is wrong, but the fault never came into it: told apart, so that nobody counts on it
};

/// `said`: what is shown when it is not well.
using Round = std::function<int(std::uint64_t seed, std::string& said)>;

struct Told {
    int rounds = 0; ///< done
    int failed = 0; ///< of them; and a campaign that does not see what it is to see
    int beside = 0;
    std::string figures; ///< what else was counted, e.g. of the controls
};

/// How long a process's threads have been ready and got no processor, together (0 where the system does not say):
/// beside other work that is no fault of theirs, and no limit of ours counts it.
[[nodiscard]] std::chrono::milliseconds keptWaiting(int process);

/// A round in a process of its own, so that none can end the campaign. Stopped after so many seconds, beside those in
/// which it was kept waiting for a processor; that is not well.
struct Ended {
    bool well = false; ///< Well or Beside, in time
    int code = -1;     ///< -1: a signal or the time
    std::string said;
};
[[nodiscard]] Ended apart(int mostSeconds, const std::function<int(std::string& said)>& round);

/// All rounds of a kind; each failure is told with the words that repeat it. One thread alone: what is forked off is
/// whole.
[[nodiscard]] Told run(const char* kind, const Plan& plan, int mostSeconds, const Round& round);

/// Of a kind's plan what its rounds get, and what its controls get: where there is a share of time, three quarters of
/// it and one, so that no kind takes what the next ones are to have.
[[nodiscard]] Plan ofRounds(const Plan& plan);
[[nodiscard]] Plan ofControls(const Plan& plan, int rounds);

/// Rounds that are done wrongly on purpose (`what` says how) and must lose, at least `leastPercent` of those that were
/// done and one; fewer is a failure of the campaign. Adds to `told`.
void controls(Told& told, const char* what, int leastPercent, const Plan& plan, int mostSeconds, const Round& round);

/// Whether the campaign sees a round that says it lost, one that ends by a signal and one that does not end. Empty, or
/// what it does not see.
[[nodiscard]] std::string blindness();

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

/// How the window's process ends when nobody kills it.
enum WindowEnd : int {
    windowUsed = 0,     ///< all keys are pressed
    windowRefused = 3,  ///< the place was not opened, and it was said why
    windowUnfailed = 4, ///< all keys are pressed, and the operation that was to fail was never reached
    windowMisused = 9
};

/// The child of kills() and failingWindow(): the real window, driven with keys. Its arguments as campaign/window.cpp
/// says; never comes back when it is to be killed.
int windowChild(int argc, char** argv);

} // namespace yingke::campaign
