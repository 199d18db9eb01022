// SPDX-License-Identifier: GPL-3.0-or-later
// The steady line over restarts within one boot: nothing is added to it, however long a start takes.
#include "app/application.h"
#include "platform/boot_clock.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <cstdlib>

using namespace yingke;

TEST_CASE("ten restarts add nothing to the steady line") {
    const QTemporaryDir data;
    std::optional<core::Millis> first;
    for (int i = 0; i < 10; ++i) {
        app::Application application;
        REQUIRE(application.open(data.path()).isEmpty());
        const core::Millis apart = application.desk().now().steady - platform::bootMillis();
        first = first.value_or(apart);
        INFO(i << ": " << apart - *first);
        // A start takes tens of milliseconds; two looks at a clock may be some apart on a busy machine.
        CHECK(std::abs(apart - *first) <= 4);
    }
}
