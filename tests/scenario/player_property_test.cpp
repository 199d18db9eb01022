// SPDX-License-Identifier: GPL-3.0-or-later
// Random inputs on a script with every act. rapidcheck prints the seed of a failure; RC_PARAMS="seed=…" repeats it.
#include "support/scenario_play.h"

#include <rapidcheck.h>

using namespace yingke;
using namespace yingke::scenario;
using core::FactId;
using core::PersonId;
using core::PresenceState;
using test::Stage;

namespace {

const Script& everyAct() {
    static const Script script = test::scriptOf(
        "facts:\n  n: {type: count, label: 数, range: 1..3}\n  at: {type: date_time, label: 时, future: yes}\n"
        "  note: {type: text, label: 注, optional: yes}\n"
        "script:\n"
        "  - {id: hello, say: '{visitor}，您好', do: [serve_tea], within: {limit: 20 s, passed: sorry}}\n"
        "  - {queue: visitor}\n"
        "  - {id: wait, say: '{other}稍等', to: other, hold: other}\n"
        "  - {find: finance, stand_ins: [director], in: meet, busy: sorry, out: ring}\n"
        "  - {id: meet, say: '{colleague}', hand_over: colleague, declined: ring}\n"
        "  - {id: back, say: 好, hand_over: back}\n"
        "  - {id: ring, call: finance, answered: form, not_answered: sorry}\n"
        "  - {id: form, fill: [n, note], amounts: {x: n * fees.worker_pass}, whose: visitor}\n"
        "  - {id: papers, papers: {all: [lease], each: {n: [photo]}, copy: yes, purpose: p, keep_days: 3}, missing: "
        "sorry}\n"
        "  - {id: q, ask: 好吗, choices: {yes_ok: 好, no_way: {say: 不, go: sorry}, up: {say: 上, go: up}, "
        "again: {say: 再来, go: hello}}, within: {limit: answer, until: last}}\n"
        "  - {id: vow, fill: [at], promise: {kind: k, what: w, due: at}}\n"
        "  - {id: both, meanwhile: [{id: t, who: finance, do: d}], next: money}\n"
        "  - {id: up, say: 请主任, escalate: service_supervisor}\n"
        "  - {serve: visitor}\n"
        "  - {id: money, use: take}\n"
        "  - {if: 'chose.q.again or n > 2', then: last, else: sorry}\n"
        "  - {id: sorry, say: 抱歉, resume: other}\n"
        "  - {id: last, ask: 完了?, choices: {bye: 再见, no_way: {say: 拒, go: refuse}}}\n"
        "  - {id: off, say: 再见, end: farewell}\n"
        "  - {id: refuse, end: refused}\n",
        {{"take", "piece: take\ntitle: 收\nscript:\n  - {id: slip, say: 收据, print: receipt}\n"}});
    return script;
}

core::FactValue anyValue() {
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        return std::int64_t{*rc::gen::inRange(-2, 6)};
    case 1:
        return core::Money{*rc::gen::arbitrary<std::int64_t>()};
    case 2:
        return *rc::gen::arbitrary<bool>();
    case 3:
        return *rc::gen::element<std::string>("2030-01-02 10:00", "2020-01-02 10:00", "2030-02-31 10:00");
    case 4:
        return *rc::gen::string<std::string>();
    case 5:
        return std::vector<core::ListItem>(3, {"x", *rc::gen::inRange(-1, 3), ""});
    default:
        return std::string("{visitor}");
    }
}

Input anyInput() {
    const auto paper = [] {
        return core::PaperKey{core::PaperId{*rc::gen::element<std::string>("lease", "photo", "none")},
                              *rc::gen::inRange(-1, 5)};
    };
    switch (*rc::gen::inRange(0, 20)) {
    case 0:
        return Begin{core::VisitId{*rc::gen::element<std::string>("a", "b", "", "none")}};
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
        return Next{};
    case 6:
    case 7:
    case 8:
        return Pick{core::ChoiceId{*rc::gen::element<std::string>("yes_ok", "no_way", "up", "again", "bye", "x")}};
    case 9:
    case 10:
        return Fill{{{FactId{*rc::gen::element<std::string>("n", "at", "note", "none")}, anyValue()}}};
    case 11:
    case 12:
        return Mark{paper(),
                    *rc::gen::element(core::PaperMark::Seen, core::PaperMark::Copied, core::PaperMark::Returned,
                                      core::PaperMark::Missing),
                    *rc::gen::arbitrary<bool>()};
    case 13:
        return Tick{core::StepId{*rc::gen::element<std::string>("t", "serve_tea", "x")}};
    case 14:
        return CallEnded{*rc::gen::arbitrary<bool>()};
    case 15:
        return Taken{};
    case 16:
        return Declined{*rc::gen::element<std::string>("", "忙")};
    case 17:
        return Back{};
    case 18:
        return Skip{*rc::gen::element<std::string>("", " ", "赶时间")};
    default:
        return LimitOver{core::StepId{*rc::gen::element<std::string>("sorry", "x", "")}};
    }
}

/// What happens around the script meanwhile; refusals are fine.
void disturb(Stage& stage, int serial) {
    const core::VisitId visit{*rc::gen::element<std::string>("v", "b")};
    const PersonId person{*rc::gen::element<std::string>("liu", "wu", "zhou", "chen")};
    switch (*rc::gen::inRange(0, 14)) {
    case 0:
        (void)stage.core.ask(core::command::Hold{visit, "x"});
        break;
    case 1:
        (void)stage.core.ask(core::command::AttendTo{visit, "x"});
        break;
    case 2:
        (void)stage.core.ask(
            core::command::AskHandover{visit, core::HandoverId{"d" + std::to_string(serial)}, person, {}, "x"});
        break;
    case 3:
        (void)stage.core.ask(core::command::TakeHandover{visit});
        break;
    case 4:
        (void)stage.core.ask(core::command::Escalate{visit,
                                                     {},
                                                     core::EscalationReason::Dissatisfied,
                                                     "x",
                                                     person,
                                                     core::HandoverId{"e" + std::to_string(serial)}});
        break;
    case 5:
        (void)stage.core.ask(core::command::SeeOff{visit});
        break;
    case 6:
        (void)stage.core.ask(core::command::Close{visit, {}, {}});
        break;
    case 7:
    case 8:
        stage.core.pass(*rc::gen::inRange<core::Millis>(0, 200'000));
        (void)stage.core.ask(core::command::NoteTime{});
        break;
    case 9:
    case 10:
        (void)stage.core.ask(core::command::SetPresence{
            {person, *rc::gen::element(PresenceState::In, PresenceState::Busy, PresenceState::Out), {}, {}, {}}});
        break;
    case 11:
        (void)stage.core.ask(core::command::GiveBack{visit});
        break;
    case 12:
        (void)stage.core.ask(core::command::Reopen{visit, "x"});
        break;
    default:
        (void)stage.core.ask(core::command::Enqueue{visit});
        break;
    }
}

} // namespace

TEST_CASE("random inputs: no crash, nothing that the machine refuses, and never trapped") {
    const bool held = rc::check("inputs", [] {
        Stage stage(everyAct());
        stage.core.arrive("b", *rc::gen::element(core::Channel::InPerson, core::Channel::Telephone));
        stage.post("finance", "liu", PresenceState::In);
        stage.post("director", "zhou", PresenceState::Busy);
        stage.post("service_supervisor", "wu", PresenceState::In);
        (void)stage.ask(Begin{core::VisitId{"b"}});
        const int length = *rc::gen::inRange(1, 60);
        for (int i = 0; i < length; ++i) {
            if (*rc::gen::inRange(0, 4) == 0) {
                disturb(stage, i);
            }
            const core::Hall before = stage.core.hall;
            const Input input = anyInput();
            if (stage.ask(input)) {
                RC_ASSERT(stage.core.hall == before);
            }
            const Screen screen = stage.screen();
            if (core::isClosed(stage.visit())) {
                RC_ASSERT(!screen.canGoBack);
                continue;
            }
            // A step back is never a problem when it is offered, and loses nothing.
            if (screen.canGoBack) {
                core::Draft draft(stage.core.hall, stage.core.context());
                RC_ASSERT(!play(stage.script, draft, stage.id, Back{}, stage.world));
            }
            // Nor is anybody trapped: past every step there is a way on.
            if (!screen.step.empty()) {
                core::Draft draft(stage.core.hall, stage.core.context());
                RC_ASSERT(!play(stage.script, draft, stage.id, Skip{"赶时间"}, stage.world));
            }
        }
    });
    REQUIRE(held);
}
