// SPDX-License-Identifier: GPL-3.0-or-later
// A day of 60 mixed visits through the real application with the scripts that ship: the log, the slips' numbers, the
// promises and the handovers come out as tests/data/day_of_sixty.txt has them, which was written beforehand.
#include "app/day_of_sixty.h"
#include "frontdesk/day_figures.h"
#include "frontdesk/desk_promises.h"
#include "frontdesk/desk_slips.h"

using namespace yingke;
using test::Day;
using test::Line;
using test::services;
using test::wholeDay;

namespace {

std::string outcomeOf(const core::Visit& visit) {
    switch (std::get<core::Closed>(visit.state).outcome) {
    case core::Outcome::Done:
        return "done";
    case core::Outcome::LeftUnserved:
        return "left";
    case core::Outcome::Refused:
        return "refused";
    case core::Outcome::GivenToPromise:
        return "promised";
    case core::Outcome::Unfinished:
        return "unfinished";
    case core::Outcome::Joined:
    case core::Outcome::AwaitsPapers:
        return "papers";
    }
    return {};
}

} // namespace

TEST_CASE("a day of 60 visits comes out as it was written beforehand, slip by slip and promise by promise") {
    const std::vector<Line> lines = wholeDay();
    REQUIRE(lines.size() == 60);
    Day day;
    int minute = 10 * 60 + 36; // the clock of the tests
    for (const Line& line : lines) {
        INFO(line.minute / 60 << ":" << line.minute % 60 << " " << line.what);
        day.clock.pass((line.minute - minute) * 60'000LL);
        minute = line.minute;
        day.come(line);
        services().at(line.what)(day);
        REQUIRE(day.at() == "(end)");
        day.leave();
        std::string slips;
        for (const slips::SlipEntry& entry : day.desk().slips().ofToday()) {
            if (entry.visit == day.id) {
                slips += (slips.empty() ? "" : ",") + entry.kind + ":" + entry.number.right(3).toStdString();
                CHECK(entry.content.value("room").toStdString() == line.room);
            }
        }
        CHECK((slips.empty() ? "-" : slips) == line.slips);
        const core::Visit& visit = day.visit();
        CHECK(outcomeOf(visit) == line.outcome);
        CHECK((visit.promises.empty() ? "-" : day.desk().hall().promises.at(visit.promises.back()).kind) ==
              line.promise);
        CHECK(visit.visitor.room == line.room);
    }
    const frontdesk::DayFigures figures = frontdesk::figuresOf(day.desk().hall(), day.desk().now());
    CHECK(figures.visits == 60);
    CHECK(figures.overWaitingLimit == 0);
    std::map<std::string, int> takenBy;
    for (const auto& [id, visit] : day.desk().hall().visits) {
        for (const core::Handover& handover : visit.handovers) {
            takenBy[handover.to.value] += handover.takenAt ? 1 : 0;
        }
    }
    // Finance 8 payments; the supervisor 3 renovations and a question; the director 2 visitors.
    CHECK(takenBy == std::map<std::string, int>{{"zheng", 8}, {"he", 4}, {"zhou", 2}});

    // The next morning, after a restart: what was promised is there, and opens with its own script (S0-02).
    day.restart();
    day.clock.pass(18 * 3'600'000LL);
    day.desk().noteTime();
    std::map<std::string, int> open;
    core::PromiseId invoice;
    for (const auto& [id, promise] : day.desk().hall().promises) {
        open[promise.kind] += promise.state == core::PromiseState::Open ? 1 : 0;
        invoice = promise.kind == "invoice" && invoice.empty() ? id : invoice;
    }
    CHECK(open == std::map<std::string, int>{
                      {"invoice", 9}, {"technician", 9}, {"owner_to_reach", 2}, {"approval", 2}, {"message", 3}});
    const core::Promise promised = day.desk().hall().promises.at(invoice);
    const frontdesk::NewVisit follow = day.desk().promises().followUp(invoice);
    REQUIRE_FALSE(follow.refusal);
    day.id = follow.visit;
    CHECK(day.visit().visitor.surname == day.desk().hall().visits.at(promised.visit).visitor.surname);
    day.pick("yes");
    day.pick("home");
    day.next();
    CHECK(day.desk().hall().promises.at(invoice).state == core::PromiseState::Kept);
    CHECK(day.desk().promises().followUp(invoice).refusal); // it has ended
}
