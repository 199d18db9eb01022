// SPDX-License-Identifier: GPL-3.0-or-later
// A day of 60 mixed visits through the real application with the scripts that ship: the log, the slips' numbers, the
// promises and the handovers come out as tests/data/day_of_sixty.txt has them, which was written beforehand.
#include "app/application.h"
#include "app/demo.h"
#include "core/money.h"
#include "frontdesk/day_figures.h"
#include "frontdesk/desk_promises.h"
#include "frontdesk/desk_slips.h"
#include "journal/write/journal.h"
#include "support/places.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <sstream>

using namespace yingke;
using core::PresenceState;
using scenario::CallEnded;
using scenario::Fill;
using scenario::Mark;
using scenario::Next;
using scenario::Pick;
using scenario::Taken;
using scenario::Tick;

namespace {

struct Line {
    int minute = 0;
    std::string what;
    std::string surname;
    std::string room;
    std::string slips;
    std::string promise;
    std::string outcome;
};

std::vector<Line> wholeDay() {
    std::ifstream file(test::dataDir() + "/day_of_sixty.txt");
    std::vector<Line> lines;
    for (std::string text; std::getline(file, text);) {
        if (text.empty() || text.front() == '#') {
            continue;
        }
        Line line;
        std::string time;
        std::istringstream(text) >> time >> line.what >> line.surname >> line.room >> line.slips >> line.promise >>
            line.outcome;
        line.minute = std::stoi(time.substr(0, 2)) * 60 + std::stoi(time.substr(3, 2));
        lines.push_back(line);
    }
    return lines;
}

class Day {
public:
    Day() {
        start();
        REQUIRE(app::makeDemoOffice(*m_application).isEmpty());
    }
    void start() {
        m_application = std::make_unique<app::Application>();
        const QString fault = m_application->open(m_data.path(), &clock);
        INFO(fault.toStdString());
        REQUIRE(fault.isEmpty());
    }
    /// As by kill -9.
    void restart() {
        m_application->journal().flush(10'000);
        m_application->journal().close();
        m_application.reset();
        start();
    }
    frontdesk::FrontDesk& desk() { return m_application->desk(); }
    const core::Visit& visit() { return desk().hall().visits.at(id); }
    std::string at() { return visit().run.ended ? "(end)" : visit().run.step.value; }

    void come(const Line& line) {
        core::Visitor visitor;
        visitor.surname = line.surname;
        visitor.title = core::Title::Sir;
        visitor.room = line.room;
        visitor.telephone = "13800000000";
        const bool tenant = line.what.find("agreed") != std::string::npos ||
                            line.what.find("refused") != std::string::npos ||
                            line.what.find("unreached") != std::string::npos;
        visitor.role = tenant ? core::VisitorRole::Tenant : core::VisitorRole::Owner;
        const bool call = line.what == "repair_call";
        id = desk().visitorIn(call ? core::Channel::Telephone : core::Channel::InPerson, visitor).visit;
    }
    void begin(const char* script) { REQUIRE_FALSE(desk().beginScenario(id, script)); }
    void play(const scenario::Input& input) {
        const auto refusal = desk().play(id, input);
        INFO(at() << ": " << (refusal ? refusal->sentence.toStdString() : ""));
        REQUIRE_FALSE(refusal);
    }
    void next(int times = 1) {
        for (int i = 0; i < times; ++i) {
            play(Next{});
        }
    }
    void fill(const char* fact, core::FactValue value) { play(Fill{{{core::FactId{fact}, std::move(value)}}}); }
    void pick(const char* choice) { play(Pick{core::ChoiceId{choice}}); }
    void see(const char* paper, std::int64_t head = 0) {
        play(Mark{{core::PaperId{paper}, head}, core::PaperMark::Seen, true});
    }
    void until(const std::string& step) {
        for (int i = 0; i < 20 && at() != step; ++i) {
            next();
        }
        REQUIRE(at() == step);
    }
    void presence(const char* person, PresenceState state) {
        REQUIRE_FALSE(desk().setPresence({core::PersonId{person}, state, {}, {}, {}}));
    }
    /// Seen off; who was refused has been already, by the script's end.
    void leave() {
        if (!core::isClosed(visit())) {
            REQUIRE_FALSE(desk().seeOff(id));
            next();
        }
        REQUIRE(core::isClosed(visit()));
    }

    test::TestClock clock;
    core::VisitId id;

private:
    QTemporaryDir m_data;
    std::unique_ptr<app::Application> m_application;
};

void money(Day& day) {
    day.fill("item", std::string("物业费"));
    day.fill("sum", core::Money{34'560});
    day.next(2);
}

void reported(Day& day) {
    day.begin("repair");
    day.until("listen");
    day.fill("fault", std::string("水龙头漏水"));
    day.next();
    day.fill("part_needed", false);
}

void repair(Day& day) {
    reported(day);
    day.pick("within");
    day.until("engineering/ring");
    day.play(CallEnded{true});
    day.fill("within_minutes", std::int64_t{20});
    day.next();
    day.pick("suits");
    day.until("home");
    day.fill("come_at", std::string("2026-11-24 15:00"));
    day.next(2);
}

void identified(Day& day) {
    day.begin("release");
    day.until("which");
    day.next();
    day.see("identity_card");
    day.next(3);
}

void releaseOwner(Day& day, bool hurry) {
    identified(day);
    day.pick(hurry ? "hurry" : "calm");
    day.fill("goods", std::vector<core::ListItem>{{"沙发", 1, {}}});
    day.next();
    if (hurry) {
        day.play(Tick{core::StepId{"slip"}});
        day.play(Tick{core::StepId{"lobby"}});
        day.next();
    }
    day.next(2);
}

void tenantCalls(Day& day) {
    identified(day);
    day.fill("tenant_name", std::string("王小明"));
    day.fill("letter", true);
    day.next();
    day.fill("goods", std::vector<core::ListItem>{{"沙发", 1, {}}, {"纸箱", 3, {}}});
    day.next(2);
}

void ownerSays(Day& day, bool agrees) {
    tenantCalls(day);
    day.play(CallEnded{true});
    for (const char* fact : {"knows", "rent_owed", "owner_items", "agrees"}) {
        day.fill(fact, std::string(fact) == "knows" || (std::string(fact) == "agrees" && agrees));
        day.next();
    }
    day.next();
    day.until("(end)");
}

void contractor(Day& day) {
    day.fill("contractor", std::string("宏达装饰"));
    day.fill("workers", std::int64_t{2});
    day.next();
    for (const char* paper : {"business_licence", "qualification", "drawings"}) {
        day.see(paper);
    }
    for (std::int64_t head = 1; head <= 2; ++head) {
        day.see("photo", head);
        day.see("identity_paper", head);
    }
}

void dates(Day& day, const std::string& forms) {
    day.until(forms + "/period");
    day.fill("start_on", std::string("2026-11-25"));
    day.fill("finish_on", std::string("2027-01-25"));
}

void renovation(Day& day) {
    day.presence("he", PresenceState::In);
    day.presence("zheng", PresenceState::Out);
    day.begin("renovation");
    day.next();
    day.play(Taken{});
    contractor(day);
    day.pick("approved");
    dates(day, "forms");
    day.until("pay/take/count");
    day.until("(end)");
}

void renovationLeft(Day& day) {
    day.presence("he", PresenceState::Out);
    day.begin("renovation");
    day.until("ring");
    day.play(CallEnded{false});
    day.pick("leave");
    contractor(day);
    dates(day, "forms_left");
    day.until("promise_approval");
    day.fill("report_by", std::string("2026-11-24 17:00"));
    day.next(2);
    day.presence("he", PresenceState::In);
}

void director(Day& day, PresenceState state) {
    day.presence("zhou", state);
    day.begin("director");
    day.fill("caller", std::string("宏达装饰"));
    day.fill("purpose", std::string("谈合作"));
    day.next(2);
    if (state == PresenceState::In) {
        day.next();
        day.play(Taken{});
        day.next();
        return;
    }
    day.pick("message");
    day.fill("surname", std::string("王"));
    day.fill("reach_at", std::string("13800000000"));
    day.fill("message", std::string("请回电话"));
    day.next(3);
}

void transfer(Day& day, bool papers) {
    day.begin("transfer");
    day.next();
    day.see("identity_card");
    if (!papers) {
        day.next(2); // the list to take home
        return;
    }
    day.see("title_deed");
    day.until("offer_tour");
    day.pick("no");
    day.fill("parking_wanted", false);
    day.next();
    day.fill("renovation_wanted", false);
    day.next();
}

void payment(Day& day, PresenceState finance) {
    day.presence("zheng", finance);
    day.begin("payment");
    if (finance == PresenceState::In) {
        day.play(Taken{});
        return;
    }
    day.pick("consent");
    money(day);
    day.fill("deliver_at", std::string("2026-11-24 11:00"));
    day.next();
}

void question(Day& day, bool engineering) {
    day.begin("questions");
    if (engineering) {
        day.presence("he", PresenceState::In);
        day.pick("colleague");
        day.pick("engineering");
        day.play(Taken{});
        return;
    }
    day.pick("mine");
    day.pick("clear");
    day.next();
}

void specialist(Day& day) {
    reported(day);
    day.pick("beyond");
    day.pick("yes");
    const scenario::Field field = day.desk().screen(day.id).fields.at(0);
    REQUIRE(field.options.size() >= 5); // the office's table
    day.fill("specialist", field.options.front());
    day.next();
    REQUIRE(day.visit().facts.count(core::FactId{"specialist_telephone"}) == 1); // looked up
    day.next();
}

void unreached(Day& day) {
    tenantCalls(day);
    day.play(CallEnded{false});
    day.pick("later");
    day.fill("try_until", std::string("2026-11-24 12:00"));
    day.next(2);
}

const std::map<std::string, std::function<void(Day&)>>& services() {
    static const std::map<std::string, std::function<void(Day&)>> all = {
        {"payment_in", [](Day& day) { payment(day, PresenceState::In); }},
        {"payment_out", [](Day& day) { payment(day, PresenceState::Out); }},
        {"repair", repair},
        {"repair_call", repair},
        {"specialist", specialist},
        {"release_owner", [](Day& day) { releaseOwner(day, false); }},
        {"release_hurry", [](Day& day) { releaseOwner(day, true); }},
        {"release_agreed", [](Day& day) { ownerSays(day, true); }},
        {"release_refused", [](Day& day) { ownerSays(day, false); }},
        {"release_unreached", unreached},
        {"transfer", [](Day& day) { transfer(day, true); }},
        {"papers_missing", [](Day& day) { transfer(day, false); }},
        {"renovation", renovation},
        {"renovation_left", renovationLeft},
        {"director_in", [](Day& day) { director(day, PresenceState::In); }},
        {"director_out", [](Day& day) { director(day, PresenceState::Out); }},
        {"question", [](Day& day) { question(day, false); }},
        {"question_engineering", [](Day& day) { question(day, true); }}};
    return all;
}

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
    const frontdesk::DayFigures figures =
        frontdesk::figuresOf(day.desk().hall(), day.desk().now(), day.desk().office().limits().waiting.length);
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
                      {"invoice", 6}, {"technician", 9}, {"owner_to_reach", 2}, {"approval", 2}, {"message", 3}});
    const core::Promise promised = day.desk().hall().promises.at(invoice);
    const frontdesk::NewVisit follow = day.desk().promises().followUp(invoice);
    REQUIRE_FALSE(follow.refusal);
    day.id = follow.visit;
    CHECK(day.visit().visitor.surname == day.desk().hall().visits.at(promised.visit).visitor.surname);
    day.pick("delivered");
    day.next();
    CHECK(day.desk().hall().promises.at(invoice).state == core::PromiseState::Kept);
    CHECK(day.desk().promises().followUp(invoice).refusal); // it has ended
}
