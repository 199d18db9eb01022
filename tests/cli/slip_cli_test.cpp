// SPDX-License-Identifier: GPL-3.0-or-later
// The guard's two commands on a data place that the desk wrote, without disturbing it.
#include "cli/commands.h"
#include "core/slip_number.h"
#include "journal/write/journal.h"
#include "slips/slip_code.h"
#include "slips/slip_content.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <sstream>

using namespace yingke;

namespace {

struct Gate {
    Gate() {
        QString fault;
        key = slips::SlipKey::of(data.path(), slips::SlipKey::IfMissing::Make, fault);
        REQUIRE(fault.isEmpty());
        REQUIRE(journal.open(data.filePath(QStringLiteral("journal.sqlite"))).fault == journal::OpenFault::None);
        core::EventRecord arrived = record(core::event::VisitorArrived{});
        journal.append({++token, {arrived}});
        code = issue("20261123-001", "3-2-1502");
    }
    core::EventRecord record(core::Event event) {
        core::EventRecord one;
        one.id = core::EventId{"e" + std::to_string(++events)};
        one.visit = core::VisitId{"v"};
        one.at = clock.now();
        one.event = std::move(event);
        return one;
    }
    std::string issue(const std::string& number, const std::string& room) {
        slips::SlipContent content;
        content.kind = "release_slip";
        content.values = {{"room", QString::fromStdString(room)},
                          {"date", "2026年11月23日"},
                          {"visitor", "王先生"},
                          {"item_count", "2 种 3 件"}};
        const QString made = key.code(QString::fromStdString(number), content.value("room"), content.value("date"));
        content.values["code"] = made;
        content.rows = {{{"name", "沙发"}, {"quantity", "2"}}, {{"name", "冰箱"}, {"quantity", "1"}}};
        journal.append({++token,
                        {record(core::event::SlipIssued{core::SlipId{"v/0/s#" + number}, "release_slip", number,
                                                        slips::toJson(content)})}});
        REQUIRE(journal.flush(10'000));
        return made.toStdString();
    }
    std::string say(int wanted, const std::string& typed) {
        std::ostringstream out;
        CHECK(cli::slip(typed, data.path().toStdString(), out) == wanted);
        return out.str();
    }

    QTemporaryDir data;
    test::TestClock clock;
    slips::SlipKey key;
    journal::Journal journal;
    std::uint64_t token = 0;
    int events = 0;
    std::string code;
};

} // namespace

TEST_CASE("yingkectl slip: valid, void, mistyped, forged") {
    Gate gate;
    const std::string valid = gate.say(0, gate.code);
    CHECK(valid.find("有效") != std::string::npos);
    CHECK(valid.find("20261123-001") != std::string::npos);
    CHECK(valid.find("3-2-1502") != std::string::npos);
    CHECK(valid.find("沙发") != std::string::npos);
    std::string small = gate.code;
    for (char& c : small) {
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    CHECK(gate.say(0, small.substr(0, 3) + "-" + small.substr(3)) == valid);
    CHECK(gate.say(1, "K0000I").find("无效") != std::string::npos);
    CHECK(gate.say(1, "222222").find("没有这张") != std::string::npos);
    gate.journal.append(
        {++gate.token, {gate.record(core::event::SlipVoided{core::SlipId{"v/0/s#20261123-001"}, "改日再搬"})}});
    REQUIRE(gate.journal.flush(10'000));
    const std::string voided = gate.say(1, gate.code);
    CHECK(voided.find("已作废") != std::string::npos);
    CHECK(voided.find("改日再搬") != std::string::npos);
}

TEST_CASE("yingkectl slip: a data place that is not there, or without its key, is told") {
    std::ostringstream out;
    CHECK(cli::slip("222222", "/no/such/place", out) == 2);
    CHECK(cli::slipSheet("2026-11-23", "/no/such/place", out) == 2);
    CHECK(cli::slipSheet("23.11.2026", "/no/such/place", out) == 2);
    CHECK(out.str().find("2026-11-24") != std::string::npos);
}

TEST_CASE("yingkectl slips: the sheet of a day") {
    Gate gate;
    gate.issue("20261123-002", "1-1-0201");
    gate.issue("20261124-001", "1-1-0202");
    std::ostringstream out;
    REQUIRE(cli::slipSheet("2026-11-23", gate.data.path().toStdString(), out) == 0);
    INFO(out.str());
    CHECK(out.str().find("20261123-001") != std::string::npos);
    CHECK(out.str().find("1-1-0201") != std::string::npos);
    CHECK(out.str().find(gate.code) != std::string::npos);
    CHECK(out.str().find("20261124-001") == std::string::npos);
    CHECK(out.str().find(": 2\n") != std::string::npos);
}
