// SPDX-License-Identifier: GPL-3.0-or-later
// DATA/scripts and DATA/slips watched while the program runs.
#include "app/application.h"
#include "app/demo.h"
#include "frontdesk/desk_slips.h"
#include "publishing/script_watch.h"
#include "support/test_clock.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace yingke;

namespace {

constexpr int restOfTest = 60; // milliseconds

class Watched {
public:
    Watched() {
        REQUIRE(application.open(data.path(), &clock).isEmpty());
        REQUIRE(app::makeDemoOffice(application).isEmpty());
        watch = std::make_unique<publishing::ScriptWatch>(application.publisher(), data.path(), restOfTest);
        QObject::connect(watch.get(), &publishing::ScriptWatch::told,
                         [this](const QString& sentence) { told << sentence; });
        QObject::connect(watch.get(), &publishing::ScriptWatch::changedOutside,
                         [this](const std::vector<std::string>& files) { changed = files; });
        QObject::connect(watch.get(), &publishing::ScriptWatch::slipsChanged, [this] { ++slips; });
    }
    void put(const char* file, const QByteArray& text) const {
        QFile opened(data.path() + QLatin1Char('/') + QLatin1String(file));
        REQUIRE(opened.open(QIODevice::WriteOnly));
        REQUIRE(opened.write(text) == text.size());
    }
    /// Lets the watch work until it is so, at most five seconds.
    template <class Condition> bool comes(const Condition& condition) const {
        QElapsedTimer waited;
        waited.start();
        while (!condition() && waited.elapsed() < 5'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        return condition();
    }
    [[nodiscard]] const scenario::Script* script(const char* id) const {
        return const_cast<app::Application&>(application).desk().shelf().published(id);
    }

    QTemporaryDir data;
    test::TestClock clock;
    app::Application application;
    std::unique_ptr<publishing::ScriptWatch> watch;
    QStringList told;
    std::vector<std::string> changed;
    int slips = 0;
};

const QByteArray newScript =
    "scenario: lend_key\ntitle: 借钥匙\nscript:\n  - {id: a, say: 请稍等}\n  - {id: b, say: 给您}\n";

} // namespace

TEST_CASE("a script put into the folder serves the next visitor without a restart") {
    Watched place;
    REQUIRE(place.script("lend_key") == nullptr);
    place.put("scripts/zh_CN/lend_key.yaml", newScript);
    REQUIRE(place.comes([&place] { return place.script("lend_key") != nullptr; }));
    CHECK(place.told.isEmpty());
    CHECK(place.script("lend_key")->steps.size() == 2);
    CHECK(place.application.publisher().inForce("zh_CN/lend_key.yaml") == QString::fromUtf8(newScript));
    CHECK(place.application.publisher().versions("lend_key").size() == 1);
}

TEST_CASE("a half-written script is not taken in; the rest of it is, and one with faults is told at its line") {
    Watched place;
    place.put("scripts/zh_CN/lend_key.yaml", newScript.left(newScript.size() - 9));
    REQUIRE(place.comes([&place] { return !place.told.isEmpty(); }));
    CHECK(place.script("lend_key") == nullptr);
    CHECK(place.told.front().contains(QStringLiteral("lend_key.yaml")));
    place.put("scripts/zh_CN/lend_key.yaml", newScript);
    REQUIRE(place.comes([&place] { return place.script("lend_key") != nullptr; }));
    // Between two lines a beginning may be sound: what follows still belongs to it.
    place.told.clear();
    QByteArray other = newScript;
    other.replace("lend_key", "lend_lamp");
    place.put("scripts/zh_CN/lend_lamp.yaml", other.left(other.lastIndexOf("  - {id: b")));
    REQUIRE(place.comes([&place] { return place.script("lend_lamp") != nullptr; }));
    place.put("scripts/zh_CN/lend_lamp.yaml", other);
    REQUIRE(place.comes([&place] { return place.script("lend_lamp")->steps.size() == 2; }));
    place.put("scripts/zh_CN/faulty.yaml",
              "scenario: faulty\ntitle: 错\nscript:\n  - {id: a, say: 好, next: nowhere}\n");
    REQUIRE(place.comes([&place] { return !place.told.isEmpty(); }));
    CHECK(place.told.front().contains(QStringLiteral("faulty.yaml")));
    CHECK(place.told.front().contains(QLatin1Char('4')));
    CHECK(place.script("faulty") == nullptr);
}

TEST_CASE("a published script changed outside stays as it was published, and is told") {
    Watched place;
    const core::ScriptRef before = place.script("payment")->ref;
    QByteArray text = place.application.publisher().stored("zh_CN/payment.yaml")->toUtf8();
    place.put("scripts/zh_CN/payment.yaml", text.replace("title: 缴费", "title: 交费"));
    REQUIRE(place.comes([&place] { return !place.changed.empty(); }));
    CHECK(place.changed == std::vector<std::string>{"zh_CN/payment.yaml"});
    CHECK(place.script("payment")->ref == before);
}

TEST_CASE("a layout of the office's own: known at once, printed by a step, and gone no number is given out") {
    Watched place;
    place.put("slips/key_receipt.yaml",
              "slip: key_receipt\ntitle: 钥匙收条\nfields:\n  - {value: what, label: 哪把}\n");
    REQUIRE(place.comes([&place] { return place.slips > 0; }));
    CHECK(place.application.rereadSlips().empty());
    CHECK(place.application.office().vocabulary().layouts.count("key_receipt") == 1);
    CHECK(place.application.office().vocabulary().slips.at("key_receipt").chinese == "钥匙收条");
    place.put(
        "scripts/zh_CN/lend_key.yaml",
        "scenario: lend_key\ntitle: 借钥匙\nfacts:\n  what: {type: text, label: 哪把}\nscript:\n"
        "  - {id: a, say: 哪把, fill: [what]}\n  - {id: b, say: 给您, print: key_receipt}\n  - {id: c, say: 好}\n");
    REQUIRE(place.comes([&place] { return place.script("lend_key") != nullptr; }));
    frontdesk::FrontDesk& desk = place.application.desk();
    const core::VisitId visit = desk.visitorIn(core::Channel::InPerson).visit;
    REQUIRE_FALSE(desk.attendTo(visit));
    REQUIRE_FALSE(desk.beginScenario(visit, "lend_key"));
    REQUIRE_FALSE(desk.play(visit, scenario::Fill{{{core::FactId{"what"}, std::string("北门")}}}));
    REQUIRE_FALSE(desk.play(visit, scenario::Next{}));
    CHECK(desk.slips().draft(visit).hasLayout);
    REQUIRE(QFile::remove(place.data.path() + QStringLiteral("/slips/key_receipt.yaml")));
    REQUIRE(QFile::remove(place.data.path() + QStringLiteral("/slips/.good/key_receipt.yaml")));
    (void)place.application.rereadSlips();
    CHECK_FALSE(desk.slips().draft(visit).hasLayout);
    CHECK(desk.play(visit, scenario::Next{}));
    CHECK(desk.slips().ofToday().empty());
}
