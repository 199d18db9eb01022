// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop hears over D-Bus, on a bus of the test's own; and that nothing breaks where there is none.
#include "desk/outside/system_desktop.h"
#include "desk/window_place.h"
#include "gui/outside_story.h"
#include "gui/private_bus.h"

#include <QDBusArgument>
#include <QSignalSpy>

using namespace yingke;
using test::BusDesktop;
using test::PrivateBus;

namespace {

constexpr int busWithin = 10'000; // milliseconds; a wait for what comes, not a measure

desk::DesktopBus::Buses only(const QString& session) { return {session, {}, true}; }

} // namespace

TEST_CASE("bus: the hall's overdue is notified, replaced, withdrawn; a click on it brings the window") {
    const PrivateBus bus;
    BusDesktop around(bus.address());
    REQUIRE(around.serve("org.freedesktop.Notifications"));
    QWidget window;
    desk::SystemDesktop desktop(window, only(bus.address()));
    desktop.notify({core::LimitPhase::Warning, QStringLiteral("乙"), QStringLiteral("a <b> & c")});
    REQUIRE(QTest::qWaitFor([&] { return around.asked("Notify").size() == 1; }, busWithin));
    const QList<QVariant> first = around.asked("Notify")[0].arguments();
    CHECK(first.at(1).toUInt() == 0); // in nobody's place
    CHECK(first.at(3).toString() == QStringLiteral("乙"));
    CHECK_FALSE(first.at(4).toString().contains(QLatin1Char('<')));
    CHECK_FALSE(first.at(4).toString().contains(QLatin1Char('&')));
    desktop.notify({core::LimitPhase::Overdue, QStringLiteral("乙"), {}});
    REQUIRE(QTest::qWaitFor([&] { return around.asked("Notify").size() == 2; }, busWithin));
    CHECK(around.asked("Notify")[1].arguments().at(1).toUInt() == 7); // in the place of the first
    const auto hints = qdbus_cast<QVariantMap>(around.asked("Notify")[1].arguments().at(6));
    CHECK(hints.value(QStringLiteral("urgency")).toUInt() == 2);
    CHECK(hints.value(QStringLiteral("suppress-sound")).toBool());
    CHECK(hints.value(QStringLiteral("transient")).toBool());
    QSignalSpy called(&desktop, &desk::SystemDesktop::called);
    REQUIRE(QTest::qWaitFor(
        [&] {
            around.click(7);
            return called.count() > 0;
        },
        busWithin));
    desktop.withdraw();
    REQUIRE(QTest::qWaitFor([&] { return !around.asked("CloseNotification").empty(); }, busWithin));
    CHECK(around.asked("CloseNotification")[0].arguments().at(0).toUInt() == 7);
}

TEST_CASE("bus: who waits at the desk keeps the screen on, and lets it go when the program ends") {
    const PrivateBus bus;
    BusDesktop around(bus.address());
    REQUIRE(around.serve("org.freedesktop.ScreenSaver"));
    test::DeskStory story;
    {
        desk::SystemDesktop desktop(*story.window, only(bus.address()));
        const desk::Outside outside(story.desk(), story.window->outside(), desktop);
        story.key(Qt::Key_F2);
        REQUIRE_FALSE(story.desk().visitorIn(core::Channel::InPerson).refusal);
        REQUIRE(QTest::qWaitFor([&] { return around.asked("Inhibit").size() == 1; }, busWithin));
        CHECK(around.asked("Inhibit")[0].arguments().at(0).toString() == QStringLiteral("yingke"));
        story.pass(10'000);
        CHECK(around.asked("UnInhibit").empty());
    }
    REQUIRE(QTest::qWaitFor([&] { return around.asked("UnInhibit").size() == 1; }, busWithin));
    CHECK(around.asked("Inhibit").size() == 1);
}

TEST_CASE("bus: where the screen saver is not known, the session's own manager is asked") {
    const PrivateBus session;
    const PrivateBus system;
    BusDesktop around(system.address());
    REQUIRE(around.serve("org.freedesktop.login1"));
    QWidget window;
    desk::SystemDesktop desktop(window, {session.address(), system.address(), false});
    desktop.setScreen(desk::Screen::StaysOn);
    REQUIRE(QTest::qWaitFor([&] { return around.asked("Inhibit").size() == 1; }, busWithin));
    const QList<QVariant> asked = around.asked("Inhibit")[0].arguments();
    CHECK(asked.at(0).toString() == QStringLiteral("idle"));
    CHECK(asked.at(3).toString() == QStringLiteral("block"));
    REQUIRE(QTest::qWaitFor([&] { return around.isHeld(); }, busWithin));
    desktop.setScreen(desk::Screen::MaySleep);
    CHECK(QTest::qWaitFor([&] { return !around.isHeld(); }, busWithin));
}

TEST_CASE("bus: a host of trays that does not answer is told from one that is not there") {
    const PrivateBus bus;
    BusDesktop around(bus.address());
    auto owned = std::make_unique<desk::DesktopBus>(only(bus.address()));
    desk::DesktopBus* asker = owned.get();
    std::vector<desk::TrayHost> hosts;
    QObject here; // the answers come into the test's thread
    QObject::connect(asker, &desk::DesktopBus::trayHost, &here, [&hosts](desk::TrayHost one) { hosts.push_back(one); });
    const desk::SideThread thread(std::move(owned), QStringLiteral("asker"));
    const auto ask = [&] {
        const auto before = hosts.size();
        thread.run([asker](QObject* /*worker*/) { asker->askTray(); });
        REQUIRE(QTest::qWaitFor([&] { return hosts.size() > before; }, busWithin));
        return hosts.back();
    };
    CHECK(ask() == desk::TrayHost::None);
    REQUIRE(around.serve("org.kde.StatusNotifierWatcher"));
    CHECK(ask() == desk::TrayHost::Answers);
    around.hasTray = false; // the watcher is there, and nobody shows what it watches
    CHECK(ask() == desk::TrayHost::None);
    around.isSilent = true;
    CHECK(ask() == desk::TrayHost::Silent);
}

TEST_CASE("bus: without a bus, or with one that has gone, the desk goes on") {
    auto bus = std::make_unique<PrivateBus>();
    const QString address = bus->address();
    bus.reset();
    QWidget window;
    desk::SystemDesktop desktop(window, only(address));
    desktop.notify({core::LimitPhase::Warning, QStringLiteral("乙"), {}});
    desktop.setScreen(desk::Screen::StaysOn);
    desktop.withdraw();
    desktop.showTray({1, core::LimitPhase::Calm, {}});
    QTest::qWait(100);
    desktop.setScreen(desk::Screen::MaySleep);
    SUCCEED();
}

TEST_CASE("bus: a desktop that does not answer is not waited for, neither at work nor at the end") {
    const PrivateBus bus;
    BusDesktop around(bus.address());
    REQUIRE(around.serve("org.freedesktop.Notifications"));
    around.isSilent = true;
    QWidget window;
    {
        desk::SystemDesktop desktop(window, only(bus.address()));
        for (int i = 0; i < 5; ++i) {
            desktop.notify({core::LimitPhase::Overdue, QStringLiteral("乙"), {}});
        }
    }
    REQUIRE(QTest::qWaitFor([&] { return !around.asked("Notify").empty(); }, busWithin));
    CHECK(around.asked("Notify").size() == 1); // the thread still waits for it, and nobody for the thread
}
