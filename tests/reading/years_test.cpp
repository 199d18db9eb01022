// SPDX-License-Identifier: GPL-3.0-or-later
// A date of another year than the one it is read in is shown with its year.
#include "office/texts/visit_texts.h"
#include "reading/story/visit_story.h"
#include "scenario/expression/calendar.h"
#include "slips/slip_maker.h"

#include <catch2/catch.hpp>

using namespace yingke;

namespace {

std::int64_t day(const char* text) { return *scenario::readDay(text); }

core::Moment noonOf(const char* text) { return {0, day(text) * 86'400'000 + (12 - 8) * 3'600'000, 480}; }

} // namespace

TEST_CASE("years: in lists, in the story of a visit and on slips") {
    CHECK(office::shortDay(day("2026-11-26"), day("2026-01-01")) == QStringLiteral("11-26"));
    CHECK(office::shortDay(day("2027-01-04"), day("2026-12-31")) == QStringLiteral("2027-01-04"));
    CHECK(office::shortDay(day("2025-12-31"), day("2026-01-01")) == QStringLiteral("2025-12-31"));
    const core::Moment december = noonOf("2026-12-30");
    CHECK(reading::dueText(noonOf("2026-12-31").utc, december) == QStringLiteral("12-31 12:00"));
    CHECK(reading::dueText(noonOf("2027-01-04").utc, december) == QStringLiteral("2027-01-04 12:00"));
    CHECK(slips::dueOf(noonOf("2026-12-31").utc, december) == QStringLiteral("12月31日 12:00"));
    CHECK(slips::dueOf(noonOf("2027-01-04").utc, december) == QStringLiteral("2027年1月4日 12:00"));
}
