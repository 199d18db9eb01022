// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing at the open office: the visit that runs keeps its words, the next one gets the new ones.
#include "app/application.h"
#include "app/demo.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace yingke;

TEST_CASE("a published script serves the next visit; one with errors is refused and stays as a draft") {
    const QTemporaryDir data;
    test::TestClock clock;
    app::Application application;
    REQUIRE(application.open(data.path(), &clock).isEmpty());
    REQUIRE(app::makeDemoOffice(application).isEmpty());
    publishing::Publisher& publisher = application.publisher();
    scenario::ScriptShelf& shelf = application.desk().shelf();
    const std::string file = "zh_CN/payment.yaml";
    const std::optional<QString> stored = publisher.stored(file);
    REQUIRE(stored.has_value());
    const QString old = *stored;
    const core::ScriptRef before = shelf.published("payment")->ref;
    const QString note = QStringLiteral("改标题");

    QString broken = old;
    broken.replace(QStringLiteral("out: propose"), QStringLiteral("out: propos"));
    REQUIRE(broken != old);
    CHECK_FALSE(publisher.publish(file, broken, note).done);
    CHECK(publisher.draft(file) == broken);
    CHECK(publisher.stored(file) == old);

    QString changed = old;
    changed.replace(QStringLiteral("title: 缴费\n"), QStringLiteral("title: 交费\n"));
    REQUIRE(changed != old);
    CHECK_FALSE(publisher.publish(file, changed, QStringLiteral("  ")).done);
    const publishing::Published published = publisher.publish(file, changed, note);
    INFO(published.told.toStdString());
    REQUIRE(published.done);
    CHECK(publisher.stored(file) == changed);
    CHECK_FALSE(publisher.draft(file).has_value());
    CHECK(shelf.published("payment")->title.text == "交费");
    REQUIRE(shelf.pinned(before) != nullptr);
    CHECK(shelf.pinned(before)->title.text == "缴费");
    CHECK(publisher.versions("payment").size() == 2);
    CHECK(publisher.versionText("payment", before.hash) == old);

    REQUIRE(publisher.publish(file, old, QStringLiteral("改回")).done); // back: an earlier version again
    CHECK(shelf.published("payment")->ref == before);
    CHECK(publisher.versions("payment").size() == 3);
}
