// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_samples.h"

namespace yingke::test {

namespace {

using namespace core;
namespace event = core::event;

const Visitor visitor{"欧阳", Title::Madam, VisitorRole::Tenant, "3-2-1502", "13800000001", "release", true, {}};
const ScriptRef script{"payment", "00ff"};

Presence away() { return {PersonId{"liu"}, PresenceState::Out, VisitId{"v7"}, 1'795'000'123'456, "看房"}; }

std::vector<Event> ofTheVisit() {
    VisitorChange change;
    change.room = "1-101";
    change.title = Title::Sir;
    change.speaksEnglish = false;
    const Limit limit{LimitId{"l1"},    LimitKind::Script,   1'000, 5'000, 9'000, true,
                      LimitPhase::Calm, StepId{"passed/now"}};
    return {
        event::VisitorArrived{Channel::Telephone, visitor, {}, {}},
        event::VisitorDescribed{change},
        event::VisitorQueued{},
        event::ServiceBegun{PersonId{"chen"}},
        event::ScenarioBegun{script, "缴费", VisitId{"v2"}, PromiseId{"p1"}},
        event::StepEntered{StepId{"begin/say"}, "say", "owner", "您好,“王”先生\n请坐", Party::Visitor},
        event::SteppedBack{StepId{"b"}, StepId{"a"}},
        event::StepSkipped{StepId{"b"}, "客户不愿"},
        event::ScenarioEnded{script},
        event::ChoiceMade{StepId{"ask"}, ChoiceId{"yes"}, "是的"},
        event::FactRecorded{FactId{"workers"}, std::int64_t{12}},
        event::PaperMarked{{PaperId{"identity_card"}, 2}, PaperMark::Copied, false, "办理放行", 20'800},
        event::PersonFound{RoleId{"finance"}, PersonId{"zhao"}, PresenceState::Busy},
        event::CallMade{"owner", "13900000002", true, true},
        event::GestureDone{StepId{"greet"}, "stand"},
        event::VisitHeld{PersonId{"chen"}, "另一位"},
        event::VisitResumed{PersonId{"liu"}},
        event::HandoverAsked{HandoverId{"h1"}, PersonId{"chen"}, PersonId{"wu"}, RoleId{"engineering"}, "报修", true},
        event::HandoverTaken{HandoverId{"h1"}, PersonId{"wu"}},
        event::HandoverDeclined{HandoverId{"h2"}, "在外"},
        event::HandoverGivenBack{HandoverId{"h1"}, PersonId{"chen"}},
        event::VisitEscalated{EscalationLevel::Director, EscalationReason::LimitPassed, "不满", StepId{"explain"},
                              HandoverId{"h3"}},
        event::LimitStarted{limit},
        event::LimitWarned{LimitId{"l1"}, LimitKind::TelephoneHold},
        event::LimitPassed{LimitId{"l2"}, LimitKind::Answer},
        event::LimitStopped{LimitId{"l3"}, LimitKind::AnswerSupervisor},
        event::NoteAdded{"记一笔"},
        event::FarewellBegun{},
        event::VisitClosed{Outcome::GivenToPromise, "改日再来"},
        event::VisitReopened{"忘了东西", {}},
        event::SlipIssued{SlipId{"s1"}, "release", "20261124-003", "{\"total\":\"12.50\"}"},
        event::SlipVoided{SlipId{"s1"}, "写错"},
        event::SlipReprinted{SlipId{"s2"}}};
}

std::vector<Event> ofTheHall() {
    return {event::PromiseMade{PromiseId{"p1"}, "invoice", "送发票", PersonId{"chen"}, 1'795'000'000'001, 3'600'000,
                               PromiseMoves::Once, "invoice_follow_up"},
            event::PromiseMoved{PromiseId{"p1"}, 1'795'000'000'002, "下雨"},
            event::PromiseKept{PromiseId{"p1"}},
            event::PromiseBroken{PromiseId{"p2"}, "没来"},
            event::PromiseWithdrawn{PromiseId{"p3"}, "不需要"},
            event::PromiseReassigned{PromiseId{"p4"}, PersonId{"liu"}},
            event::DeskOpened{"5a5a-boot", 4'294'967'296, "1.2"},
            event::DeskClosed{},
            event::SignedIn{PersonId{"chen"}},
            event::SignedOut{PersonId{"liu"}},
            event::PresenceSet{away()},
            event::WallClockStepped{-7'200'000},
            event::OfficeChanged{"limits.waiting", "3 min", "4 min"},
            event::DaySealed{20'784, 161, "abcd", "无"},
            event::PersonalDataShown{"export of 2026-11-23"},
            event::CameBackForPapers{VisitId{"v0"}},
            event::PolicyOverridden{"refuse_release_over_arrears", PersonId{"wu"}, "主任同意"},
            event::DayNoted{-1, "停电"}};
}

/// Values that have several forms, and what is empty.
std::vector<Event> otherForms() {
    const std::vector<ListItem> list{{"沙发", 2, "旧"}, {"桌", 1, ""}};
    Presence here;
    here.person = PersonId{"liu"};
    return {event::FactRecorded{FactId{"name"}, std::string("王")},
            event::FactRecorded{FactId{"name"}, std::string()},
            event::FactRecorded{FactId{"sum"}, Money{-1'250}},
            event::FactRecorded{FactId{"seen"}, true},
            event::FactRecorded{FactId{"seen"}, false},
            event::FactRecorded{FactId{"goods"}, list},
            event::FactRecorded{FactId{"goods"}, std::vector<ListItem>{}},
            event::VisitorArrived{},
            event::VisitorDescribed{},
            event::NoteAdded{},
            event::NoteAdded{std::string("\xEF\xBB\xBF"
                                         "a\x00"
                                         "b\xFF/\"\\\x7F",
                                         10)},
            event::LimitStarted{},
            event::PresenceSet{here},
            event::PromiseMade{}};
}

/// What came with calls that we make, and with farewells that are taken back.
std::vector<Event> takenBack() {
    return {event::FarewellTakenBack{StepId{"pay/take"}}, event::VisitReopened{"忘了东西", StepId{"pay/take"}},
            event::VisitorArrived{Channel::Telephone, {}, Direction::Outgoing, {}}};
}

/// What came with the badges, and with what a visitor is known by.
std::vector<Event> badges() {
    Visitor seen;
    seen.knownBy = "拿图纸的先生";
    VisitorChange change;
    change.knownBy = "红衣女士";
    VisitorChange cleared;
    cleared.knownBy = "";
    return {event::VisitorArrived{Channel::InPerson, {}, {}, 12}, event::VisitorArrived{Channel::InPerson, seen, {}, 1},
            event::VisitorDescribed{change}, event::VisitorDescribed{cleared}};
}

/// What came with scenarios that wait within their visit, and with ends that are none.
std::vector<Event> suspended() {
    return {event::ScenarioSuspended{script, "缴费", StepId{"checked"}}, event::ScenarioResumed{script, "缴费"},
            event::VisitClosed{Outcome::Unfinished, ""}, event::VisitClosed{Outcome::AwaitsPapers, ""}};
}

/// What came with money that is taken, papers that are kept, and matters that end without being done.
std::vector<Event> till() {
    return {event::MoneyTaken{SlipId{"s1"},
                              "20261124-003",
                              Money{44'700},
                              PaymentMeans::Cash,
                              "现金",
                              Money{50'000},
                              "王先生",
                              "3-2-402",
                              "物业费",
                              "",
                              {{"3-2-402", "物业费", "业主", "2026-07-01", "2026-09-30", Money{44'700}}}},
            event::MoneyTaken{},
            event::MoneyReturned{SlipId{"s1"}, "20261124-003", Money{44'700}, GivenBack::Refunded, PersonId{"wu"},
                                 "多收了一个月"},
            event::MoneyHandedOver{
                "20261124-001", PersonId{"zhao"}, {{"现金", Money{44'700}, Money{44'600}}}, {SlipId{"s1"}}, "少一元"},
            event::PapersKept{{{PaperId{"drawings"}, 0}, {PaperId{"photo"}, 2}}, "万家装饰", "3-2-402"},
            event::PapersGivenBack{{{PaperId{"drawings"}, 0}}, "陈先生"},
            event::ScenarioEnded{script, MatterEnd::Refused},
            event::ScenarioEnded{script, MatterEnd::AwaitsPromise}};
}

/// What came with appointments, with warnings for those at the desk, and with visits that belong together.
std::vector<Event> belonging() {
    return {event::AppointmentMade{AppointmentId{"a1"}, visitor, PersonId{"he"}, 1'795'000'000'003, 900'000},
            event::AppointmentArrived{AppointmentId{"a1"}, PersonId{"he"}, 1'795'000'000'003},
            event::AppointmentMissed{AppointmentId{"a2"}},
            event::AppointmentCancelled{AppointmentId{"a3"}, "改日"},
            event::WarningSet{WarningId{"w1"}, WarningAbout::Firm, {}, "恒大建材", "请先报主任", 20'900},
            event::WarningProlonged{WarningId{"w1"}, 20'930, "还在处理"},
            event::WarningEnded{WarningId{"w1"}, ""},
            event::VisitLinked{VisitId{"v2"}, 2},
            event::VisitJoined{VisitId{"v3"}, 3},
            event::VisitTookIn{VisitId{"v4"}, 0},
            event::VisitClosed{Outcome::Joined, ""}};
}

/// What came with the opening, the closing, and the change of shift.
std::vector<Event> shifts() {
    return {event::DayBegun{20'785},
            event::DayEnded{20'785, 1, 2, "王女士明早再来", "在厅 1\n承诺 2"},
            event::ShiftChanged{PersonId{"chen"}, PersonId{"liu"}, 2, 1, "接待中: 甲 王女士"},
            event::VisitPassedOn{PersonId{"chen"}, PersonId{"liu"}, PassCause::ShiftChange},
            event::VisitPassedOn{PersonId{"chen"}, PersonId{"liu"}, PassCause::DayOpening},
            event::VisitPassedOn{PersonId{"chen"}, PersonId{"liu"}, PassCause::LeftCompany},
            event::FollowUpPassedOn{PromiseId{"p1"}, PersonId{"liu"}},
            event::ColleagueLeft{PersonId{"chen"}},
            event::MoneyPassedOn{SlipId{"s1"}, PersonId{"chen"}, PersonId{"liu"}},
            event::PaperMarked{{PaperId{"identity_card"}, 0}, PaperMark::Seen, true, {}, 0, VisitId{"v0"}}};
}

} // namespace

std::vector<Event> eventSamples() {
    std::vector<Event> all = ofTheVisit();
    for (const auto& more :
         {ofTheHall(), otherForms(), takenBack(), badges(), suspended(), till(), belonging(), shifts()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace yingke::test
