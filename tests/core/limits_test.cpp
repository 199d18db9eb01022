// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_hall.h"

using namespace yingke::core;
using namespace yingke::test;

namespace {

std::string running(const Visit& visit) {
    std::string ids;
    for (const Limit& limit : visit.limits) {
        ids += limit.id.value + " ";
    }
    return ids;
}

} // namespace

TEST_CASE("one limit of a kind runs at a time, but a script's own run beside one another") {
    CoreHall hall;
    const VisitId a = hall.serve("a");
    for (const Limit& limit : std::vector<Limit>(hall.visit(a).limits)) {
        hall.done(command::StopLimit{a, limit.id});
    }
    const auto start = [&](const char* id, LimitKind kind) {
        command::StartLimit one;
        one.visit = a;
        one.limit = LimitId{id};
        one.kind = kind;
        one.rule = LimitRule{60'000, 10'000};
        hall.done(one);
    };
    start("tea", LimitKind::Tea);
    start("one", LimitKind::Script);
    start("two", LimitKind::Script);
    CHECK(running(hall.visit(a)) == "tea one two ");
    start("answer", LimitKind::Answer);
    start("again", LimitKind::Answer);
    CHECK(running(hall.visit(a)) == "tea one two again ");
}
