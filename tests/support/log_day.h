// SPDX-License-Identifier: GPL-3.0-or-later
// A day at the front desk written by hand, minute by minute (that of docs/pictures/log.png and the afternoon after it):
// for pictures of the log and for tests that reckon its figures.
#pragma once

#include "support/log_day_acts.h"

#include <vector>

namespace yingke::test {

/// Plays on the practice hall's staff (office::makeDemoOffice).
class LogDay : private LogDayActs {
public:
    using LogDayActs::LogDayActs;
    using LogDayActs::refused;

    /// The whole day; leaves the clock at 17:42. It is the day after the clock's, and `daysLater` more. `leftOut`: so
    /// many visits of the afternoon do not come (a day to compare with).
    void play(int daysLater = 0, std::size_t leftOut = 0) {
        opensAfter(daysLater);
        morning();
        afternoon(leftOut);
        at(time(17, 42), [] {});
        run();
    }

private:
    void morning() {
        using core::Outcome;
        using core::Title;
        const auto feng =
            plain({time(8, 30), 10 * second, 380 * second, "chen", visitor("冯", Title::Sir, "4-1-301", "13900000301"),
                   "repair", Outcome::GivenToPromise});
        promise(time(8, 36), feng, "chen", "technician", "工程部第二次上门修水龙头", time(14, 30));
        const auto he = plain({time(8, 31), 15 * second, 160 * second, "liu",
                               visitor("何", Title::Madam, "2-2-104", "13900000104"), "payment"});
        at(time(8, 33), [=, this] {
            done("liu", {core::command::MarkPaper{
                            he, {core::PaperId{"identity_card"}, 0}, core::PaperMark::Missing, true, {}, 0}});
        });
        const core::VisitId wang = newVisit();
        at(time(8, 37), [=, this] {
            done("chen", {core::command::Arrive{wang, core::Channel::InPerson,
                                                visitor("王", Title::Sir, "6-3-902", "13900000902")}});
        });
        at(time(8, 37, 22), [=, this] {
            done("chen", {core::command::AttendTo{wang, {}}, matter(wang, "renovation")});
        });
        handOver(time(8, 48), wang, "chen", "he", "engineering_supervisor", "装修审核", 20 * second);
        at(time(9, 8, 22), [=, this] { over("he", wang); });
        const core::VisitId li = newVisit();
        at(time(8, 41), [=, this] {
            done("chen", {core::command::Arrive{li, core::Channel::InPerson,
                                                visitor("李", Title::Madam, "3-2-1502", "13900001502")}});
        });
        at(time(8, 44), [] {}); // the clock passes the limit
        at(time(16, 34), [] {});
        handOver(time(8, 44, 30), li, "chen", "liu", "receptionist", "前台正在接待王先生", 11 * second);
        at(time(8, 44, 50), [=, this] { done("liu", {matter(li, "repair")}); });
        promise(time(8, 55), li, "liu", "technician", "师傅上门查看卫生间渗水", time(11, 30), time(11, 20));
        at(time(8, 57, 11), [=, this] { over("liu", li, Outcome::GivenToPromise); });
        const core::VisitId zhao = newVisit();
        at(time(8, 48, 30), [=, this] {
            done("chen", {core::command::Arrive{zhao, core::Channel::InPerson,
                                                visitor("赵", Title::Sir, "3-1-402", "13900000402")}});
        });
        at(time(8, 50, 10), [=, this] {
            done("chen",
                 {core::command::AttendTo{zhao, {}}, matter(zhao, "payment"), core::command::NoteCameBack{zhao, he}});
        });
        handOver(time(8, 53), zhao, "chen", "zheng", "finance", "收物业费", 9 * second);
        at(time(9, 2), [=, this] { over("zheng", zhao); });
        director();
        call();
        plain({time(9, 30), 118 * second, 580 * second, "liu",
               visitor("钱", Title::Sir, "1-1-801", "13900000801", core::VisitorRole::Tenant), "release"});
        question();
        plain({time(10, 6), 47 * second, 1330 * second, "chen", visitor("吴", Title::Sir, "5-2-1101", "13900001101"),
               "transfer"});
    }
    void director() {
        const core::VisitId sun = newVisit();
        at(time(9, 6), [=, this] {
            done("chen", {core::command::Arrive{sun, core::Channel::InPerson,
                                                visitor("孙", core::Title::Madam, "", "", core::VisitorRole::Other)}});
        });
        at(time(9, 6, 20), [=, this] { done("chen", {core::command::AttendTo{sun, {}}, matter(sun, "director")}); });
        handOver(time(9, 8, 30), sun, "chen", "zhou", "director", "业务洽谈", 12 * second);
        at(time(9, 48), [=, this] { over("zhou", sun); });
    }
    void call() {
        const core::VisitId call = newVisit();
        at(time(9, 18), [=, this] {
            done("chen", {core::command::Arrive{call, core::Channel::Telephone,
                                                visitor("", core::Title::Unknown, "7-1-301", "13900007301")}});
        });
        at(time(9, 18, 4), [=, this] { done("chen", {core::command::AttendTo{call, {}}, matter(call, "questions")}); });
        at(time(9, 21, 40), [=, this] { done("chen", {core::command::Hold{call, "有客户进门"}}); });
        at(time(9, 21, 58), [=, this] { done("chen", {core::command::Resume{call}}); });
        at(time(9, 27), [=, this] { over("chen", call); });
    }
    /// Twice not made clear in time (S5-02, S5-03): to the supervisor, then to the director.
    void question() {
        using core::Title;
        const core::VisitId zhou = newVisit();
        at(time(9, 54, 2), [=, this] {
            done("chen", {core::command::Arrive{zhou, core::Channel::InPerson,
                                                visitor("周", Title::Madam, "2-1-603", "13800002271")}});
        });
        at(time(9, 54, 38), [=, this] {
            done("chen", {core::command::AttendTo{zhou, {}}, matter(zhou, "questions"),
                          core::command::EnterStep{zhou, core::StepId{"answer"}, "say", "visitor",
                                                   "周女士，您问的公共收益公示，我给您说明一下。", core::Party::Desk},
                          core::command::StartLimit{
                              zhou, core::LimitId{zhou.value + "-answer"}, core::LimitKind::Answer, {}, false, {}}});
        });
        at(time(9, 57, 38), [] {}); // the clock moves it up
        at(time(9, 57, 51), [=, this] { done("wu", {core::command::TakeHandover{zhou}}); });
        at(time(10, 0, 51), [] {});
        at(time(10, 1, 5), [=, this] { done("zhou", {core::command::TakeHandover{zhou}}); });
        promise(time(10, 8, 40), zhou, "zhou", "written_answer", "书面答复公共收益公示方式", 3 * day + time(17, 0));
        at(time(10, 9, 55), [=, this] { over("zhou", zhou, core::Outcome::GivenToPromise); });
    }
    void afternoon(std::size_t leftOut) {
        using core::Outcome;
        using core::Title;
        const auto sir = [](const char* name, const char* room) {
            return visitor(name, Title::Sir, room, "13900000000");
        };
        const auto madam = [](const char* name, const char* room) {
            return visitor(name, Title::Madam, room, "13900000000");
        };
        const std::vector<Plain> visits = {
            {time(10, 34), 25 * second, 410 * second, "chen", sir("郑", "1-2-502"), "payment"},
            {time(10, 41), 70 * second, 260 * second, "liu", madam("冯", "8-1-1203"), "release"},
            {time(10, 52), 12 * second, 905 * second, "chen", sir("褚", "2-3-704"), "repair"},
            {time(11, 3), 96 * second, 330 * second, "liu", madam("卫", "9-2-101"), "questions"},
            {time(11, 15), 5 * second, 190 * second, "chen", madam("蒋", "4-2-603"), "questions", Outcome::Done,
             core::Channel::Telephone},
            {time(11, 28), 41 * second, 720 * second, "liu", sir("沈", "3-3-1001"), "transfer"},
            {time(13, 35), 18 * second, 240 * second, "chen", sir("韩", "5-1-203"), "payment"},
            {time(13, 42), 130 * second, 380 * second, "liu", madam("杨", "6-1-1402"), "repair"},
            {time(13, 58), 22 * second, 150 * second, "chen", madam("朱", "7-3-805"), "payment"},
            {time(14, 10), 55 * second, 1210 * second, "liu", sir("秦", "2-1-1104"), "renovation"},
            {time(14, 21), 30 * second, 300 * second, "chen", sir("尤", "1-3-302"), "release", Outcome::Refused},
            {time(14, 40), 9 * second, 420 * second, "chen", madam("许", "8-2-906"), "payment"},
            {time(15, 2), 84 * second, 510 * second, "chen", sir("吕", "9-1-1505"), "repair"},
            {time(15, 9), 38 * second, 270 * second, "liu", madam("施", "3-1-401"), "release"},
            {time(15, 26), 15 * second, 690 * second, "chen", sir("张", "5-3-1204"), "transfer"},
            {time(15, 44), 64 * second, 230 * second, "liu", madam("孔", "4-3-702"), "payment"},
            {time(16, 8), 20 * second, 340 * second, "chen", sir("曹", "6-2-1603"), "payment"},
            {time(16, 30), 46 * second, 610 * second, "liu", madam("严", "7-2-504"), "repair"},
        };
        for (std::size_t i = 0; i + leftOut < visits.size(); ++i) {
            plain(visits[i]);
        }
        // One did not wait for it.
        const core::VisitId hua = newVisit();
        at(time(16, 31), [=, this] {
            done("chen", {core::command::Arrive{hua, core::Channel::InPerson, madam("华", "1-1-1701")}});
        });
        at(time(16, 36, 10), [=, this] {
            done("chen", {core::command::Close{hua, Outcome::LeftUnserved, "有急事先走了"}});
        });
        // Somebody insists on the supervisor.
        const core::VisitId jin = newVisit();
        at(time(17, 2), [=, this] {
            done("chen", {core::command::Arrive{jin, core::Channel::InPerson, sir("金", "2-2-903")}});
        });
        at(time(17, 2, 14), [=, this] { done("chen", {core::command::AttendTo{jin, {}}, matter(jin, "questions")}); });
        at(time(17, 7), [=, this] {
            done("chen", {core::command::Escalate{jin, core::EscalationLevel::ServiceSupervisor,
                                                  core::EscalationReason::InsistsOnSomebodyElse, "要求主任当面答复",
                                                  core::PersonId{"wu"}, core::HandoverId{jin.value + "-wu"}}});
        });
        at(time(17, 7, 25), [=, this] { done("wu", {core::command::TakeHandover{jin}}); });
        at(time(17, 21), [=, this] { over("wu", jin); });
    }
};

} // namespace yingke::test
