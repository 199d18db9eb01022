// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_hall.h"

using namespace yingke::core;
using namespace yingke::test;

namespace {

std::size_t asked(const CoreHall& hall) {
    std::size_t count = 0;
    for (const EventRecord& record : hall.records) {
        count += std::holds_alternative<event::HandoverAsked>(record.event) ? 1U : 0U;
    }
    return count;
}

} // namespace

TEST_CASE("an escalation to who serves already moves the visit up and asks nobody over from themselves") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    const PersonId server = hall.visit(a).server;
    hall.done(command::Escalate{a, EscalationLevel::ServiceSupervisor, EscalationReason::Dissatisfied, "", server,
                                HandoverId{"h"}});
    CHECK(stageOf(hall.visit(a)) == Stage::Escalated);
    CHECK(asked(hall) == 0);
    CHECK(pendingHandover(hall.visit(a)) == nullptr);
    CHECK(hall.visit(a).escalations.at(0).handover.empty());
    // To somebody else it does ask, and the escalation names the handover.
    hall.done(command::Escalate{a, EscalationLevel::Director, EscalationReason::Dissatisfied, "", PersonId{"zhou"},
                                HandoverId{"h2"}});
    CHECK(asked(hall) == 1);
    CHECK(hall.visit(a).escalations.at(1).handover == HandoverId{"h2"});
    CHECK(pendingHandover(hall.visit(a))->from == server);
}

TEST_CASE("nobody is asked to take over from themselves") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    CHECK(hall.refused(command::AskHandover{a, HandoverId{"h"}, hall.visit(a).server, {}, ""}) ==
          RejectionReason::AlreadyServing);
    CHECK(asked(hall) == 0);
}
