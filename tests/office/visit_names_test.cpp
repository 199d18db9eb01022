// SPDX-License-Identifier: GPL-3.0-or-later
// How visitors are told apart in words. Without a translator, so in English.
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "scenario/player/words.h"

#include <catch2/catch.hpp>

#include <set>

using namespace yingke;

namespace {

core::Visit visitOf(core::Badge badge, const char* surname, const char* knownBy) {
    core::Visit visit;
    visit.badge = badge;
    visit.visitor.surname = surname;
    visit.visitor.title = *surname != '\0' ? core::Title::Sir : core::Title::Unknown;
    visit.visitor.knownBy = knownBy;
    return visit;
}

} // namespace

TEST_CASE("badges: the row of signs, then the row again with a number, and no two alike") {
    CHECK(office::badgeText(0).isEmpty());
    CHECK(office::badgeText(1) == QStringLiteral("A"));
    CHECK(office::badgeText(10) == QStringLiteral("J"));
    CHECK(office::badgeText(11) == QStringLiteral("A2"));
    CHECK(office::badgeText(20) == QStringLiteral("J2"));
    CHECK(office::badgeText(21) == QStringLiteral("A3"));
    std::set<QString> all;
    for (core::Badge badge = 1; badge <= 500; ++badge) {
        all.insert(office::badgeText(badge));
    }
    CHECK(all.size() == 500);
}

TEST_CASE("badges: a name, what somebody is known by, or the badge alone") {
    const core::Visit unknown = visitOf(2, "", "");
    const core::Visit seen = visitOf(2, "", "lady in red");
    const core::Visit named = visitOf(3, "王", "lady in red");
    CHECK(office::titleOf(unknown.visitor, unknown.channel) == QStringLiteral("a visitor"));
    CHECK(office::titleOf(seen.visitor, seen.channel) == QStringLiteral("lady in red"));
    CHECK(office::titleOf(named.visitor, named.channel) == QStringLiteral("王先生"));
    CHECK(office::calledOf(unknown) == QStringLiteral("visitor B"));
    CHECK(office::calledOf(seen) == QStringLiteral("B lady in red"));
    CHECK(office::calledOf(named) == QStringLiteral("C 王先生"));
    CHECK(office::brieflyCalled(seen) == QStringLiteral("visitor B"));
    CHECK(office::brieflyCalled(named) == QStringLiteral("王先生"));
    CHECK(office::listedAs(seen.visitor, seen.channel, seen.badge) == QStringLiteral("B lady in red"));
    CHECK(office::listedAs(named.visitor, named.channel, named.badge) == QStringLiteral("王先生"));
    const core::Visit old = visitOf(0, "", ""); // of a log from before there were badges, or a call that we make
    CHECK(office::calledOf(old) == QStringLiteral("a visitor"));
    CHECK(office::brieflyCalled(old) == QStringLiteral("a visitor"));
}

TEST_CASE("badges: what somebody is known by goes out of the house masked, and is said to nobody") {
    core::Visitor seen = visitOf(2, "", "红衣女士").visitor;
    CHECK(office::masked(seen).knownBy.empty());
    CHECK_FALSE(office::maskedWords(QStringLiteral("红衣女士要找主任"), seen).contains(QStringLiteral("红衣")));
    CHECK(scenario::address(seen, false).empty());
    CHECK(scenario::addressOrName(seen).empty());
    CHECK(scenario::spokenOf(seen, false) == "客户");
}
