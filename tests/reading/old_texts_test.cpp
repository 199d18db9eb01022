// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts converted to `language: 2` while the desk has visits and promises of the first: those keep the text they
// began with, follow-ups made before are followed by what is published then, and an old day is replayed on its own
// texts.
#include "app/application.h"
#include "app/demo.h"
#include "frontdesk/desk_promises.h"
#include "journal/read/replay_records.h"
#include "journal/write/journal.h"
#include "reading/replay/visit_replay.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace yingke;
using core::FactId;
using scenario::Fill;
using scenario::Next;

namespace {

// As it was written before: a single = assigns (and so always holds), sums are in fen, minutes are a count.
const char* const lampBefore = R"(scenario: old_lamp
title: 借台灯
facts:
  minutes: {type: count, label: 几分钟, range: 1..999}
  paid: {type: money, label: 押金, range: 1..500}
  number: {type: telephone, label: 电话, of: visitor}
script:
  - {id: ask, say: 借多久, fill: [minutes, paid, number]}
  - {id: c, if: "minutes = 7 and paid > 1000", then: dear, else: cheap}
  - {id: cheap, say: 不用登记, next: give}
  - {id: dear, say: 请登记}
  - id: give
    say: 请准时还
    promise: {kind: lamp, what: 收回台灯, owner: me, due: minutes, script: old_lamp_back}
  - {id: bye, say: 慢走}
)";
const char* const lampAfter = R"(scenario: old_lamp
title: 借台灯
language: 2
facts:
  minutes: {type: count, label: 几分钟, range: 1..999}
  paid: {type: money, label: 押金, range: 1..500}
  number: {type: telephone, label: 电话, of: visitor}
script:
  - {id: ask, say: 借多久, fill: [minutes, paid, number]}
  - {id: c, if: "minutes = 7 and paid > 1000", then: dear, else: cheap}
  - {id: cheap, say: 新版不用登记, next: give}
  - {id: dear, say: 新版请登记}
  - id: give
    say: 请准时还
    promise: {kind: lamp, what: 收回台灯, owner: me, due: now + minutes * 1 min, script: old_lamp_back}
  - {id: bye, say: 慢走}
)";
const char* const backBefore = R"(scenario: old_lamp_back
title: 收台灯
listed: follow_up
facts:
  minutes: {type: count, label: 几分钟, range: 1..999}
  again: {type: date, label: 改到哪天, future: yes}
script:
  - {id: ask, say: "借了{minutes}分钟", fill: [again]}
  - id: later
    say: 改期
    promised: {moved_to: again, why: 还没有用完}
  - {id: bye, say: 再见}
)";
const char* const backAfter = R"yaml(scenario: old_lamp_back
title: 收台灯
listed: follow_up
language: 2
facts:
  minutes: {type: count, label: 几分钟, range: 1..999}
script:
  - {id: ask, say: "借了{minutes}分钟,新版"}
  - {id: c, if: "has.minutes and minutes * 1 min >= 30 min", then: later, else: bye}
  - id: later
    say: 改期
    promised: {moved_to: "at(next_working_day(today), 12:00)", why: 还没有用完}
  - {id: bye, say: 再见}
)yaml";

class Upgrade {
public:
    Upgrade() {
        QDir(data.path()).mkpath(QStringLiteral("scripts/zh_CN"));
        write("old_lamp", lampBefore);
        write("old_lamp_back", backBefore);
        start();
        REQUIRE(app::makeDemoOffice(*application).isEmpty());
    }
    void write(const char* id, const char* text) const {
        QFile file(data.path() + QStringLiteral("/scripts/zh_CN/%1.yaml").arg(QLatin1String(id)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) > 0);
    }
    void start() {
        application = std::make_unique<app::Application>();
        REQUIRE(application->open(data.path(), &clock).isEmpty());
    }
    void restart() {
        application->close();
        start();
    }
    void publish(const char* id, const char* text) {
        const auto done = application->publisher().publish("zh_CN/" + std::string(id) + ".yaml",
                                                           QString::fromUtf8(text), QStringLiteral("改写"));
        INFO(done.told.toStdString());
        REQUIRE(done.done);
    }
    frontdesk::FrontDesk& desk() { return application->desk(); }
    core::VisitId lends(std::int64_t minutes) {
        const core::VisitId id = desk().visitorIn(core::Channel::InPerson).visit;
        REQUIRE_FALSE(desk().attendTo(id));
        REQUIRE_FALSE(desk().beginScenario(id, "old_lamp"));
        play(id, Fill{{{FactId{"minutes"}, minutes},
                       {FactId{"paid"}, core::Money{2000}},
                       {FactId{"number"}, std::string("13800000001")}}});
        play(id, Next{});
        return id;
    }
    void play(const core::VisitId& id, const scenario::Input& input) {
        const auto refusal = desk().play(id, input);
        INFO((refusal ? refusal->sentence.toStdString() : ""));
        REQUIRE_FALSE(refusal);
    }
    /// The one who stands at the desk hears a word first.
    core::VisitId follows(const core::PromiseId& promise) {
        const core::VisitId call = desk().promises().followUp(promise).visit;
        REQUIRE(at(call) == "excuse");
        play(call, Next{});
        return call;
    }
    [[nodiscard]] std::string at(const core::VisitId& id) { return desk().hall().visits.at(id).run.step.value; }
    [[nodiscard]] const core::Promise& promiseOf(const core::VisitId& id) {
        return *core::find(desk().hall(), desk().hall().visits.at(id).promises.front());
    }

    QTemporaryDir data;
    test::TestClock clock;
    std::unique_ptr<app::Application> application;
};

} // namespace

TEST_CASE("a visit of the first language goes on in it after its script was converted, also over a restart") {
    Upgrade place;
    const core::VisitId id = place.lends(45);
    CHECK(place.at(id) == "dear"); // 7 is assigned, and 2,000 fen are more than 1,000
    place.publish("old_lamp", lampAfter);
    place.publish("old_lamp_back", backAfter);
    place.restart();
    place.play(id, Next{});
    CHECK(place.at(id) == "give");
    const core::Millis now = place.clock.now().utc;
    place.play(id, Next{});
    CHECK(place.promiseOf(id).due == now + 45 * 60'000);
    // The next visitor is served by the new text, where = compares and sums are yuan.
    REQUIRE_FALSE(place.desk().hold(id, QStringLiteral("等")));
    const core::VisitId next = place.lends(45);
    CHECK(place.at(next) == "cheap");
}

TEST_CASE("a promise made before the upgrade and followed after it: carried facts keep their meaning") {
    Upgrade place;
    const core::VisitId id = place.lends(45);
    place.play(id, Next{});
    place.play(id, Next{});
    const core::PromiseId promise = place.promiseOf(id).id;
    place.publish("old_lamp", lampAfter);
    place.publish("old_lamp_back", backAfter);
    place.restart();
    place.clock.pass(46 * 60'000);
    const core::VisitId call = place.follows(promise);
    REQUIRE(place.at(call) == "ask");
    CHECK(place.desk().screen(call).words == "借了45分钟,新版");
    place.play(call, Next{});
    REQUIRE(place.at(call) == "later");
    place.play(call, Next{});
    // Monday 23 November 2026: noon of Tuesday.
    const core::Millis noon = (core::localDay(place.clock.now()) + 1) * 86'400'000 + (12 - 8) * 3'600'000;
    CHECK(core::find(place.desk().hall(), promise)->due == noon);
}

TEST_CASE("a promise made before the upgrade and followed by the old text keeps that text's way") {
    Upgrade place;
    const core::VisitId id = place.lends(45);
    place.play(id, Next{});
    place.play(id, Next{});
    const core::PromiseId promise = place.promiseOf(id).id;
    place.clock.pass(46 * 60'000);
    const core::VisitId call = place.follows(promise);
    place.publish("old_lamp_back", backAfter); // the call runs already
    place.restart();
    CHECK(place.desk().screen(call).words == "借了45分钟");
    place.play(call, Fill{{{FactId{"again"}, std::string("2026-11-26")}}});
    place.play(call, Next{});
    place.play(call, Next{});
    const core::Millis evening = (core::localDay(place.clock.now()) + 3) * 86'400'000 + (18 - 8) * 3'600'000;
    CHECK(core::find(place.desk().hall(), promise)->due == evening);
}

TEST_CASE("a replay of an old day shows what its own texts showed") {
    Upgrade place;
    const core::VisitId id = place.lends(45);
    for (int step = 0; step < 2; ++step) {
        place.clock.pass(5'000); // what is of one moment is one picture of the replay
        place.play(id, Next{});
    }
    place.publish("old_lamp", lampAfter);
    place.restart();
    REQUIRE(place.application->journal().flush(10'000));
    reading::VisitReplay replay(place.application->office(), place.desk().shelf(),
                                journal::replayRecords(place.data.path() + QStringLiteral("/journal.sqlite"), id));
    std::vector<std::string> words;
    for (std::size_t frame = 0; frame < replay.frames().size(); ++frame) {
        const reading::ReplayStand stand = replay.stand(frame);
        CHECK(stand.missing.empty());
        words.push_back(stand.screen.words);
    }
    CHECK(std::count(words.begin(), words.end(), "请登记") > 0);
    CHECK(std::count(words.begin(), words.end(), "请准时还") > 0);
    CHECK(std::count(words.begin(), words.end(), "新版请登记") == 0);
    CHECK(std::count(words.begin(), words.end(), "不用登记") == 0);
}
