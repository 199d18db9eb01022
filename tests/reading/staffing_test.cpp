// SPDX-License-Identifier: GPL-3.0-or-later
// Erlang's estimate against the simulated hall: real machine, real scripts, breaks and handovers and all.
#include "reading/statistics/staffing.h"

#include "journal/read/range_book.h"
#include "reading/statistics/erlang.h"
#include "simulation/simulation.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <array>
#include <cmath>

using namespace yingke;

namespace {

constexpr core::Millis limit = 180'000;
constexpr std::uint64_t seed = 21;

/// Hours in which nobody is at lunch and the door is open all the time.
constexpr std::array<std::size_t, 5> fullHours = {9, 10, 14, 15, 16};

struct Seen {
    journal::RangeFigures figures;
    double within = 0;    ///< share served within the limit in the full hours
    double predicted = 0; ///< the same by Erlang for so many receptionists
};

Seen simulated(int receptionists) {
    const QTemporaryDir folder;
    simulation::SimulationPlan plan;
    plan.days = 6;
    plan.seed = seed;
    plan.perDay = 75;
    plan.last = QDate(2026, 11, 21); // a Saturday: Monday to Saturday
    plan.folder = folder.path();
    plan.receptionists = receptionists;
    const simulation::Simulated made = simulation::simulate(plan);
    INFO("seed " << seed << " " << made.fault.toStdString());
    REQUIRE(made.fault.isEmpty());
    const std::int64_t last = QDate(1970, 1, 1).daysTo(plan.last);
    Seen seen;
    seen.figures = journal::RangeBook(folder.path() + QStringLiteral("/journal.sqlite")).figures(last - 5, last);
    const reading::Staffing staffing = reading::staffingFor(seen.figures, limit);
    const auto service = static_cast<double>(staffing.service);
    int judged = 0;
    int over = 0;
    for (const std::size_t hour : fullHours) {
        const journal::HourFigures& one = seen.figures.hours.at(hour);
        judged += one.judged;
        over += one.overLimit;
        const double load = static_cast<double>(one.visits) / 6.0 * service / 3'600'000.0;
        seen.predicted += one.visits * reading::serviceLevel(load, receptionists, service, limit);
    }
    seen.within = 1.0 - static_cast<double>(over) / judged;
    seen.predicted /= judged;
    return seen;
}

} // namespace

TEST_CASE("S2.3-02 staffing: what Erlang foresees for so many receptionists is what the simulated hall shows") {
    const Seen two = simulated(2);
    const Seen three = simulated(3);
    INFO("seed " << seed << ": two seen " << two.within << " foreseen " << two.predicted << ", three seen "
                 << three.within << " foreseen " << three.predicted);
    // Some 230 visits in these hours: the share seen has a standard error of about 0.015.
    CHECK(std::abs(two.within - two.predicted) < 0.06);
    CHECK(std::abs(three.within - three.predicted) < 0.04);
    CHECK(three.within >= two.within);
    int needed = 0;
    for (const reading::StaffingHour& hour : reading::staffingFor(three.figures, limit).hours) {
        needed = std::max(needed, hour.needed);
        CHECK(hour.level >= 0.95);
        CHECK(hour.levelOneFewer < 0.95);
    }
    CHECK(needed == 3);
    CHECK(three.within >= 0.95); // as many as the estimate says serve 95 of 100 within three minutes
}
