// SPDX-License-Identifier: GPL-3.0-or-later
// A day's events for journal tests, made by the real machine.
#pragma once

#include "support/core_hall.h"

#include <QString>
#include <QUuid>

namespace yingke::test {

inline std::vector<core::EventRecord> sampleDay() {
    CoreHall hall;
    namespace command = core::command;
    hall.done(command::OpenDesk{"boot", 1, "test"});
    hall.done(command::SignIn{core::PersonId{"chen"}});
    const core::VisitId a = hall.serve("a");
    hall.done(command::Describe{
        a,
        core::VisitorChange{"王", core::Title::Sir, core::VisitorRole::Owner, "3-2-1502", "13812342271", {}, {}, {}}});
    hall.done(command::BeginScenario{a, {"payment", "ff00"}, "缴费", {}});
    hall.done(command::EnterStep{a, core::StepId{"introduce"}, "say", "visitor", "王先生您这边请", core::Party::Desk});
    hall.done(command::RecordFact{a, core::FactId{"sum"}, core::Money{12'345}});
    hall.pass(5'000);
    const core::VisitId b = hall.arrive("b");
    hall.pass(181'000);
    hall.done(command::NoteTime{});
    hall.done(command::AskHandover{b, core::HandoverId{"h1"}, core::PersonId{"liu"}, core::RoleId{"receptionist"},
                                   "前台正在接待另一位客户"});
    hall.pass(9'000);
    hall.done(command::TakeHandover{b});
    hall.done(command::MakePromise{a, core::PromiseId{"p1"}, "invoice", "送发票", core::PersonId{"chen"},
                                   hall.now.utc + 3'600'000, 0, core::PromiseMoves::Freely, ""});
    hall.done(command::SeeOff{a});
    hall.done(command::Close{a, {}, ""});
    for (core::EventRecord& record : hall.records) {
        record.id = core::EventId{QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()};
    }
    return hall.records;
}

} // namespace yingke::test
