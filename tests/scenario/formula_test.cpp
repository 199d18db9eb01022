// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas and conditions.
#include "scenario/language/expression.h"
#include "scenario/player/visit_names.h"
#include "support/scenario_play.h"

#include <rapidcheck.h>

#include <cmath>

using namespace yingke;
using namespace yingke::scenario;
using core::FactId;

namespace {

struct Sums {
    core::Visit visit;
    core::Moment now;
    test::TestWorld world;

    Sums() { world.clock = &now; }
    std::optional<double> operator()(const std::string& text, const std::string& prefix = {}) const {
        return evaluate(text, namesOf(visit, world, prefix)).value;
    }
};

} // namespace

TEST_CASE("names: facts, fees, settings, who the visitor is, what was chosen") {
    Sums sums;
    sums.visit.facts = {{FactId{"n"}, std::int64_t{6}},
                        {FactId{"sum"}, core::Money{150}},
                        {FactId{"ok"}, true},
                        {FactId{"goods"}, std::vector<core::ListItem>(4)},
                        {FactId{"text"}, std::string("x")}};
    sums.visit.visitor.role = core::VisitorRole::Tenant;
    sums.visit.channel = core::Channel::Telephone;
    sums.visit.choices[core::StepId{"use/q"}] = core::ChoiceId{"cash"};
    REQUIRE(sums("n * fees.worker_pass + sum") == 6150.0);
    REQUIRE(sums("n > settings.arrears_months and not is_owner") == 1.0);
    REQUIRE(sums("is_tenant and is_telephone or is_contractor") == 1.0);
    REQUIRE(sums("ok and has.n and not has.m") == 1.0);
    REQUIRE(sums("goods >= 4") == 1.0);
    REQUIRE(sums("chose.use/q.cash") == 1.0);
    REQUIRE(sums("chose.q.cash", "use/") == 1.0);
    REQUIRE(sums("chose.q.card", "use/") == 0.0);
    REQUIRE(sums("chose.other.card") == 0.0);
    REQUIRE(sums("n / 4") == 1.5);
    REQUIRE(sums("min(n, 2) + max(1, 3)") == 5.0);
    for (const char* unknown : {"m", "text", "fees.none", "settings.none", "chose.q", "visitor"}) {
        REQUIRE_FALSE(sums(unknown));
    }
}

TEST_CASE("what is no number is told, never computed") {
    Sums sums;
    for (const char* text : {"1 / 0", "0 / 0", "1 +", "", "(", "2 3", "\"x\"", "99 ^ 99999", "sin", ")("}) {
        const Evaluated result = evaluate(text, namesOf(sums.visit, sums.world, {}));
        INFO(text);
        REQUIRE_FALSE(result.value);
        REQUIRE_FALSE(result.error.empty());
    }
}

TEST_CASE("the formula as it is shown") {
    Sums sums;
    sums.visit.facts = {{FactId{"workers"}, std::int64_t{6}}, {FactId{"paid"}, core::Money{1250}}};
    const auto shown = [&sums](const char* text) { return shownFormula(text, sums.visit, sums.world); };
    REQUIRE(shown("workers * fees.worker_pass") == "6 × 10.00");
    REQUIRE(shown("(workers + 1) * fees.worker_pass - paid / 2") == "(6 + 1) × 10.00 - 12.50 ÷ 2");
    REQUIRE(shown("unknown * 2") == "unknown × 2");
}

TEST_CASE("any text as a formula: a finite number or a told fault, never a crash") {
    const bool held = rc::check("formulas", [] {
        const auto words = rc::gen::element<std::string>("n", "fees.worker_pass", "(", ")", "*", "/", "+", "-", "1",
                                                         "0", " ", "and", "not ", "chose.a/b.c", ",", "min", "^", "?",
                                                         ":", "=", "<", "\"", "é", ".", "..", "999999999999");
        std::string text;
        for (const std::string& word : *rc::gen::container<std::vector<std::string>>(words)) {
            text += word;
        }
        Sums sums;
        sums.visit.facts[FactId{"n"}] = std::int64_t{*rc::gen::arbitrary<std::int64_t>()};
        const Evaluated result = evaluate(text, namesOf(sums.visit, sums.world, {}));
        const bool told = result.value ? std::isfinite(*result.value) : !result.error.empty();
        RC_ASSERT(told);
        (void)shownFormula(text, sums.visit, sums.world);
        (void)namesIn(text);
    });
    REQUIRE(held);
}
