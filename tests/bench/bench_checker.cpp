// SPDX-License-Identifier: GPL-3.0-or-later
// What the checker costs as one types: load and check of a script of 500 lines, as milliseconds and as a ratio to a
// floor measured in the same run: the YAML parser alone on the same text.
#include "scenario/checker/checker.h"
#include "scenario/language/yaml_tree.h"
#include "support/places.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

using namespace yingke;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int lines = 500;
constexpr double mostMillis = 100;

/// Steps that say, ask, fill and check papers, each leading on; a head with facts.
std::string script() {
    std::string text =
        "scenario: long\ntitle: 很长的情景\nfacts:\n  workers: {type: count, label: 人数, range: 1..200}\n"
        "  come_at: {type: date_time, label: 时间, future: yes}\nscript:\n";
    int written = 6;
    for (int step = 0; written + 9 <= lines; ++step) {
        const std::string here = "step_" + std::to_string(step);
        const std::string next = "step_" + std::to_string(step + 1);
        text += "  - id: " + here + "\n    title: 第" + std::to_string(step) +
                "步\n    say: \"{visitor}，请您看一下，一共{workers}位，约在{come_at}。\"\n"
                "    manner: [smile, eye_contact, both_hands]\n    do: [serve_tea, form_facing_visitor]\n    fill: "
                "[workers, come_at]\n"
                "    ask: 可以吗？\n    choices: {yes: {say: 可以, go: " +
                next + "}, no: {say: 不可以, go: last}}\n    covers: [S3.2-04]\n";
        written += 9;
        if (written + 9 > lines) {
            text += "  - id: " + next + "\n    say: \"{visitor}，办好了。\"\n";
        }
    }
    return text + "  - id: last\n    end: matter\n";
}

template <class Work> double medianMillis(const Work& work) {
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        const auto begin = SteadyClock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + 30, times.end());
    return times[30];
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto words = scenario::loadVocabulary(test::sourceDir() + "/resources/office").vocabulary;
    const scenario::Source source{"zh_CN/long.yaml", script()};
    const auto lineCount = std::count(source.text.begin(), source.text.end(), '\n');
    const double floor = medianMillis([&source] {
        scenario::Problems problems;
        (void)scenario::readYaml(source, problems);
    });
    std::size_t told = 0;
    bool loadedWhole = true;
    const double whole = medianMillis([&] {
        const scenario::Loaded loaded = scenario::load(source, {});
        loadedWhole = loadedWhole && loaded.script.has_value();
        told = loaded.problems.size() +
               (loaded.script ? scenario::check(*loaded.script, words, {}).size() : std::size_t{0});
    });
    out << "script of " << lineCount << " lines, " << told << " problems\n";
    out << "floor: the YAML parser alone " << floor << " ms (median of 60)\n";
    out << "load and check " << whole << " ms (median of 60), " << whole / floor << " x the floor; at most "
        << mostMillis << " ms: " << (whole < mostMillis ? "kept" : "MISSED") << "\n";
    return loadedWhole && whole < mostMillis ? 0 : 1;
}
