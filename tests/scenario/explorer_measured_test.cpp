// SPDX-License-Identifier: GPL-3.0-or-later
// Time and memory of the explorer on generated scripts of the second language: up to 60 steps, 12 facts of every type,
// loops within loops, the clock.
#include "scenario/explorer/explorer.h"
#include "support/scenario_play.h"

#include <sys/resource.h>

#include <cstdlib>
#include <ctime>
#include <random>

using namespace yingke;
using namespace yingke::scenario;

namespace {

double workedSoFar() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

long megabytesHeld() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

class TypedScript {
public:
    TypedScript(unsigned seed, int steps) : m_chance(seed), m_steps(steps) {}

    std::string text() {
        std::string body = "language: 2\nfacts:\n";
        for (int i = 0; i < 4; ++i) {
            const std::string n = std::to_string(i);
            body += "  c" + n + ": {type: count, label: 数, range: 0.." + std::to_string(5 + upTo(300)) + "}\n";
            body +=
                "  d" + n + (upTo(2) == 0 ? ": {type: date, label: 日, future: yes}\n" : ": {type: date, label: 日}\n");
            body += "  t" + n +
                    (upTo(2) == 0 ? ": {type: time, label: 时}\n" : ": {type: money, label: 钱, range: 0..900}\n");
            m_money.push_back(body.rfind("money") > body.rfind("time"));
        }
        body += "script:\n";
        for (int i = 0; i < m_steps; ++i) {
            body += step(i);
        }
        return body + "  - {id: done, say: 完}\n";
    }

private:
    int upTo(int most) { return static_cast<int>(m_chance() % static_cast<unsigned>(most)); }
    std::string number(int most) { return std::to_string(upTo(most)); }

    std::string step(int i) {
        const std::string id = "s" + std::to_string(i);
        const std::string back = "s" + std::to_string(std::max(0, i - 1 - upTo(8)));
        switch (upTo(4)) {
        case 0: {
            const std::string n = number(4);
            return "  - {id: " + id + ", say: 好, fill: [c" + n + ", d" + number(4) + ", t" + n + "]}\n";
        }
        case 1:
            return "  - {id: " + id + ", ask: 好?, choices: {a: 一, b: {say: 二, go: " + back + "}, c: 三}}\n";
        case 2:
            return "  - {id: " + id + ", if: \"" + condition() + "\", else: " + id + "n, unanswered: " + id +
                   "n}\n  - {id: " + id + "n, say: 嗯}\n";
        default:
            return "  - {id: " + id + ", ask: 再来?, choices: {a: 走, b: {say: 回, go: " + back + "}}}\n";
        }
    }

    std::string condition() {
        const std::size_t n = static_cast<std::size_t>(upTo(4));
        const std::string which = std::to_string(n);
        const std::string time = std::to_string(10 + upTo(10)) + ":" + std::to_string(10 + upTo(50));
        const std::string ofDay =
            m_money.at(n) ? "t" + which + " > " + number(900) + " yuan" : "t" + which + " < " + time;
        const std::string ofDate[] = {
            "weekday(d" + which + ") = " + std::to_string(1 + upTo(7)), "d" + which + " - today > " + number(90) + " d",
            "d" + which + " = month_end(d" + which + ")", "weekday(today) > 5 and time(now) < " + time};
        const std::string count = "c" + which + " + c" + number(4) + " > " + number(300);
        return count + (upTo(2) == 0 ? " and " : " or ") + (upTo(2) == 0 ? ofDay : ofDate[upTo(4)]);
    }

    std::mt19937 m_chance;
    int m_steps;
    std::vector<bool> m_money;
};

} // namespace

TEST_CASE("explorer: any script of the second language ends within ten seconds and 256 MB, measured") {
    static const Vocabulary words = test::testWords();
    ExploreOptions options;
    options.limits = test::usualLimits();
    const char* asked = std::getenv("YINGKE_EXPLORE_MILLIS"); // for docs/measurements.md: 8000
    options.mostMillis = asked != nullptr ? std::atoll(asked) : 200;
    double longest = 0;
    int whole = 0;
    int count = 0;
    for (const int steps : {15, 30, 45, 60}) {
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const std::string text = TypedScript(seed, steps).text();
            INFO("steps " << steps << ", seed " << seed << "\n" << text);
            const double began = workedSoFar();
            const Explored found = explore(test::scriptOf(text), words, options);
            const double taken = workedSoFar() - began;
            CHECK(taken < 10);
            CHECK(megabytesHeld() < 256);
            for (const std::string& end : found.deadEnds) {
                UNSCOPED_INFO(end);
            }
            CHECK(found.deadEnds.empty());
            CHECK((found.complete || !found.notWalked.empty() || !found.unknown.empty()));
            longest = std::max(longest, taken);
            whole += found.complete ? 1 : 0;
            ++count;
        }
    }
    WARN("second language: " << count << " generated scripts to 60 steps, walked whole " << whole << ", longest "
                             << longest << " s, most memory of the process " << megabytesHeld() << " MB");
}
