// SPDX-License-Identifier: GPL-3.0-or-later
// Hints in empty fields: their day is still to come, and bounds by an expression are shown.
#include "desk/promises/promise_texts.h"
#include "scenario/expression/calendar.h"
#include "widgets/facts/fact_edit.h"
#include "widgets/facts/fact_text.h"

#include <catch2/catch.hpp>

#include <QLineEdit>

#include <memory>

using namespace yingke;

namespace {

core::Moment noonOn(const char* day) { return {0, *scenario::readDay(day) * 86'400'000 + (12 - 8) * 3'600'000, 480}; }

QString placeholderOf(scenario::FactSpec spec, const core::Moment& now) {
    spec.id = core::FactId{"d"};
    widgets::FieldHelp help;
    help.now = [now] { return now; };
    const std::unique_ptr<widgets::FactEdit> edit(
        widgets::FactEdit::make(scenario::Field{spec, "哪天", std::nullopt, {}}, help, nullptr));
    return edit->findChild<QLineEdit*>()->placeholderText();
}

} // namespace

TEST_CASE("a hint's example date is the day after today, whatever day it is") {
    for (const char* today : {"2026-11-26", "2026-12-31", "2031-02-28"}) {
        const core::Moment now = noonOn(today);
        scenario::FactSpec spec;
        spec.type = scenario::FactType::Date;
        spec.future = true;
        const QString shown = placeholderOf(spec, now);
        INFO(shown.toStdString());
        CHECK(*scenario::readDay(shown.toStdString()) == *scenario::readDay(today) + 1);
    }
}

TEST_CASE("a date with bounds shows them") {
    scenario::FactSpec spec;
    spec.type = scenario::FactType::Date;
    spec.least = scenario::readDay("2026-12-30");
    spec.most = scenario::readDay("2027-01-13");
    CHECK(placeholderOf(spec, noonOn("2026-12-29")) == QStringLiteral("2026-12-30–2027-01-13"));
}

TEST_CASE("a promise of another year is shown with its year, also within a week") {
    const core::Moment now = noonOn("2026-12-30");
    CHECK(desk::PromiseTexts::due(now.utc, now) == QStringLiteral("12:00"));
    CHECK_FALSE(desk::PromiseTexts::due(noonOn("2026-12-31").utc, now).contains(QStringLiteral("2026")));
    CHECK(desk::PromiseTexts::due(noonOn("2027-01-02").utc, now).contains(QStringLiteral("2027")));
    CHECK(desk::PromiseTexts::due(noonOn("2025-12-31").utc, now).contains(QStringLiteral("2025")));
}
