// SPDX-License-Identifier: GPL-3.0-or-later
// Midnight passes while the desk is open: a new day's figures, numbers and pages, and nobody who is there is lost.
#include "core/slip_number.h"
#include "frontdesk/day_figures.h"
#include "frontdesk/desk_slips.h"
#include "gui/log_story.h"
#include "gui/slip_story.h"

using namespace yingke;

namespace {

constexpr core::Millis toMidnight = (13LL * 60 + 24) * 60'000; ///< from 10:36

frontdesk::DayFigures figures(test::DeskStory& story) {
    return frontdesk::figuresOf(story.desk().hall(), story.clock.now());
}

std::vector<std::string> slipNumbers(test::DeskStory& story) {
    std::vector<std::string> numbers;
    for (const auto& [id, visit] : story.desk().hall().visits) {
        for (const core::IssuedSlip& slip : visit.slips) {
            numbers.push_back(slip.number);
        }
    }
    return numbers;
}

class NightLog : public test::OpenLog {};

} // namespace

TEST_CASE("midnight with the desk open: figures from nothing, slips from one, who is served stays, who left goes") {
    test::SlipStory story;
    story.pass(toMidnight - 1'800'000);
    const core::VisitId served = story.payment();
    REQUIRE_FALSE(story.desk().slips().issue(served).refusal);
    REQUIRE(slipNumbers(story).size() == 1);
    const std::string before = slipNumbers(story).front();
    const auto other = story.desk().visitorIn(core::Channel::Telephone);
    REQUIRE_FALSE(other.refusal);
    REQUIRE_FALSE(story.desk().submit({core::command::Close{other.visit, core::Outcome::LeftUnserved, "left"}}));
    CHECK(figures(story).visits == 2);
    CHECK(story.desk().slips().ofToday().size() == 1);

    story.pass(1'800'000 + 60'000); // one minute past midnight
    const core::Hall& hall = story.desk().hall();
    CHECK(hall.visits.count(served) == 1);
    CHECK(hall.visits.count(other.visit) == 0);
    CHECK(figures(story).visits == 0);
    CHECK(story.desk().slips().ofToday().empty());
    // The next paper is the first of its day.
    REQUIRE_FALSE(story.desk().hold(served, QStringLiteral("night")));
    const core::VisitId night = story.payment();
    REQUIRE_FALSE(story.desk().slips().issue(night).refusal);
    const auto numbers = slipNumbers(story);
    REQUIRE(numbers.size() == 2);
    const auto day = [](const std::string& number) { return core::slipNumberFrom(number)->day; };
    const auto place = [](const std::string& number) { return core::slipNumberFrom(number)->place; };
    const std::string& last = numbers[0] == before ? numbers[1] : numbers[0];
    CHECK(day(last) == day(before) + 1);
    CHECK(place(last) == 1);
    CHECK(figures(story).visits == 1);
    CHECK(story.desk().slips().ofToday().size() == 1);
    // After a start at night it stands the same.
    story.breakOff();
    story.start();
    CHECK(story.desk().hall().visits.count(served) == 1);
    CHECK(figures(story).visits == 1);
    CHECK(story.desk().slips().ofToday().size() == 1);
}

TEST_CASE("midnight with the log open: its today goes on, unless somebody reads in yesterday") {
    NightLog story;
    story.pass(toMidnight - 600'000);
    const core::VisitId late = story.desk().visitorIn(core::Channel::InPerson).visit;
    story.openLog();
    CHECK(story.listed() == 1);
    const auto day = [&story] {
        return story.log->findChild<QPushButton*>(QStringLiteral("day"))->text().section(QLatin1Char(' '), 0, 0);
    };
    CHECK(day() == QStringLiteral("2026-11-23"));
    SECTION("nobody reads: the new day, and the first of it") {
        story.pass(660'000);
        story.recorded();
        CHECK(day() == QStringLiteral("2026-11-24"));
        CHECK(story.listed() == 0);
        (void)story.desk().visitorIn(core::Channel::Telephone);
        story.recorded();
        CHECK(story.listed() == 1);
    }
    SECTION("a visit of the evening is being read: it stays until it is left") {
        story.table->selectRow(0);
        story.pass(660'000);
        story.recorded();
        CHECK(day() == QStringLiteral("2026-11-23"));
        CHECK(story.listed() == 1);
    }
    CHECK(story.desk().hall().visits.count(late) == 1);
}
