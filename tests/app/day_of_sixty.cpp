// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/day_of_sixty.h"

#include "support/places.h"

#include <fstream>
#include <sstream>

namespace yingke::test {

using core::PresenceState;
using scenario::CallEnded;
using scenario::Fill;
using scenario::Mark;
using scenario::Next;
using scenario::Pick;
using scenario::Taken;
using scenario::Tick;

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

std::vector<registers::Household> ownersOfTenants() {
    std::vector<registers::Household> households;
    for (const Line& line : wholeDay()) {
        const QStringList room = QString::fromStdString(line.room).split(QLatin1Char('-'));
        if (line.what == "release_agreed" || line.what == "release_refused" || line.what == "release_unreached") {
            registers::Household one;
            one.room = {room.value(0), room.value(1), room.value(2)};
            one.people = {{registers::ResidentRole::Owner,
                           QStringLiteral("苏文"),
                           core::Title::Madam,
                           QStringLiteral("13900000000"),
                           {}}};
            households.push_back(one);
        }
    }
    return households;
}

namespace {

void money(Day& day) {
    day.fill("item", std::string("物业费"));
    day.fill("sum", core::Money{34'560});
    day.until("take/count");
    day.fill("paid_by", std::string("微信"));
    day.until("take/receipt");
    day.next();
}

void reported(Day& day) {
    day.begin("repair");
    day.until("listen");
    day.fill("fault", std::string("水龙头漏水"));
    day.next();
}

void repair(Day& day) {
    reported(day);
    day.pick("within");
    day.pick("none");
    day.until("engineering/ring");
    day.play(CallEnded{true});
    day.pick("minutes");
    day.fill("within_minutes", std::int64_t{20});
    day.next();
    day.pick("other");
    day.fill("home_at", std::string("2026-11-24 15:00"));
    day.until("ring_again"); // engineering is asked for that time
    day.play(CallEnded{true});
    day.pick("yes");
    day.until("home");
    day.next(2);
}

void identified(Day& day) {
    day.begin("release");
    while (day.at().find("_card") == std::string::npos) { // room and name are known
        day.next();
    }
    day.see("identity_card");
    day.next(3);
}

/// The register has no fees of the room: finance says that they are paid.
void paid(Day& day) {
    if (day.at().find("_check") != std::string::npos) {
        day.pick("paid");
    }
}

void releaseOwner(Day& day, bool hurry) {
    identified(day);
    day.pick(hurry ? "hurry" : "calm");
    day.fill("goods", std::vector<core::ListItem>{{"沙发", 1, {}}});
    day.next();
    paid(day);
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
    paid(day);
    day.fill("goods", std::vector<core::ListItem>{{"沙发", 1, {}}, {"纸箱", 3, {}}});
    day.next(2);
}

void ownerSays(Day& day, bool agrees) {
    tenantCalls(day);
    day.play(CallEnded{true});
    day.pick("yes");
    for (const char* fact : {"knows", "rent_paid", "owner_items", "agrees"}) {
        const bool yes = std::string(fact) == "knows" || std::string(fact) == "rent_paid";
        day.fill(fact, yes || (std::string(fact) == "agrees" && agrees));
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
    day.fill("paid_by", std::string("微信"));
    day.until("pay/invoice");
    day.fill("deliver_at", std::string("2026-11-24 17:00"));
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
    day.next(3);
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
    day.fill("message", std::string("请回电话"));
    day.next(3);
}

void transfer(Day& day, bool papers) {
    day.begin("transfer");
    day.next();
    day.see("identity_card");
    if (!papers) {
        day.miss("title_deed");
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
    day.next(2);
}

void question(Day& day, bool engineering) {
    day.begin("questions");
    if (engineering) {
        day.presence("he", PresenceState::In);
        day.pick("colleague");
        day.pick("engineering");
        day.next();
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
    day.next(3);
}

} // namespace

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

} // namespace yingke::test
