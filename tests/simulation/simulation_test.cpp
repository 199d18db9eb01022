// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check/verify.h"
#include "journal/format/records.h"
#include "journal/format/sql.h"
#include "simulation/simulation.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace yingke;

namespace {

simulation::Simulated simulated(const QTemporaryDir& folder, std::uint64_t seed) {
    return simulation::simulate({3, seed, 40, QDate(2026, 11, 23), folder.path()});
}

} // namespace

TEST_CASE("a simulation: same seed, same log; intact; every visit sensibly over") {
    const QTemporaryDir one;
    const QTemporaryDir two;
    const QTemporaryDir three;
    const simulation::Simulated first = simulated(one, 7);
    INFO("seed 7, " << first.fault.toStdString());
    REQUIRE(first.fault.isEmpty());
    CHECK(first.visits > 60);
    CHECK(first.events > first.visits * 8);
    CHECK(simulated(two, 7).head == first.head);
    CHECK(simulated(three, 8).head != first.head);

    const QString path = one.path() + QStringLiteral("/journal.sqlite");
    const journal::Verified verified = journal::verify(path);
    INFO(verified.why.toStdString());
    CHECK(verified.intact);
    CHECK(verified.head == first.head);

    journal::ReadOnly reader(path);
    const auto count = [&reader](const char* query) {
        return journal::scalar(reader.database(), QLatin1String(query)).toLongLong();
    };
    CHECK(count("SELECT count(*) FROM visits") == first.visits);
    CHECK(count("SELECT count(*) FROM visits WHERE state <> 'closed'") == 0);
    CHECK(count("SELECT count(*) FROM visits WHERE outcome = 'done'") > first.visits / 4);
    CHECK(count("SELECT count(DISTINCT scenario) FROM visits") > 3);
    CHECK(count("SELECT count(*) FROM handovers WHERE taken_utc IS NOT NULL") > 5);
    CHECK(count("SELECT count(*) FROM promises") > 0);
    CHECK(count("SELECT count(*) FROM visits WHERE channel = 'telephone'") > 0);
    // Never a second before the first: the line of time does not run back.
    CHECK(count("SELECT count(*) FROM events a JOIN events b ON b.seq = a.seq + 1 WHERE b.steady_ms < a.steady_ms") ==
          0);
    // A second simulation does not write over it.
    CHECK_FALSE(simulated(one, 7).fault.isEmpty());
}
