// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/statistics/topics.h"

#include <catch2/catch.hpp>

using namespace yingke;
using core::EscalationReason;

TEST_CASE("topics: moved up, the places with the most come first whatever the reason, and so do the reasons") {
    journal::RangeFigures figures;
    figures.visits = 40;
    figures.movedUp = 20;
    figures.reasons = {{EscalationReason::Dissatisfied, 4},
                       {EscalationReason::InsistsOnSomebodyElse, 5},
                       {EscalationReason::LimitPassed, 11}};
    // As the book gives them: by place and reason, the most frequent first.
    figures.escalations = {{"repair", "ask", EscalationReason::LimitPassed, 6},
                           {"payment", "sum", EscalationReason::LimitPassed, 5},
                           {"payment", "sum", EscalationReason::InsistsOnSomebodyElse, 5},
                           {"payment", "sum", EscalationReason::Dissatisfied, 4}};
    const reading::Topic topic = reading::movedUpTopic(figures, {});
    REQUIRE(topic.chart.categories == QStringList{QStringLiteral("payment · sum"), QStringLiteral("repair · ask")});
    std::vector<double> sums(2, 0.0);
    for (const reading::ChartSeries& series : topic.chart.series) {
        REQUIRE(series.values.size() == 2);
        sums[0] += series.values[0];
        sums[1] += series.values[1];
    }
    REQUIRE(sums == std::vector<double>{14, 6});
    REQUIRE(topic.table.rows.size() == 4);
    const auto reasons = reading::mostFirst(figures.reasons);
    REQUIRE(reasons.front() == std::pair(EscalationReason::LimitPassed, 11));
    REQUIRE(reasons.back() == std::pair(EscalationReason::Dissatisfied, 4));
}

TEST_CASE("topics: shares and weekdays read as people write them") {
    REQUIRE(reading::percentText(0, 7) == QStringLiteral("0%"));
    REQUIRE(reading::percentText(7, 7) == QStringLiteral("100%"));
    REQUIRE(reading::percentText(62, 64) == QStringLiteral("96.9%"));
    REQUIRE(reading::percentText(0, 0) == QStringLiteral("—"));
    REQUIRE(reading::weekdayName(0) == QStringLiteral("Mon"));
    REQUIRE(reading::weekdayName(6) == QStringLiteral("Sun"));
}
