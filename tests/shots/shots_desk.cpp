// SPDX-License-Identifier: GPL-3.0-or-later
// The receptionist's workspace (design/desk.png).
#include "office/demo.h"
#include "shots/shot.h"

#include <QTest>

namespace yingke::shots {

namespace {

/// A payment with finance out, at the step that gives the receipt.
void toReceipt(office::Application& office) {
    office::playDemo(office.desk());
    office::FrontDesk& desk = office.desk();
    const core::VisitId visit = desk.focus();
    for (int step = 0; step < 12 && desk.screen(visit).slip.empty(); ++step) {
        const scenario::Screen screen = desk.screen(visit);
        std::map<core::FactId, core::FactValue> facts;
        for (const scenario::Field& field : screen.fields) {
            facts[field.spec.id] =
                field.spec.type == scenario::FactType::Money
                    ? core::FactValue(core::Money{128'640})
                    : core::FactValue(std::string(field.spec.id.value == "paid_by" ? "现金" : "物业服务费"));
        }
        (void)desk.play(visit, scenario::Fill{facts});
        (void)(screen.choices.empty() ? desk.play(visit, scenario::Next{})
                                      : desk.play(visit, scenario::Pick{screen.choices.front().id}));
    }
}

} // namespace

void shootDesk(const Album& album) {
    album.shoot(QStringLiteral("desk"), [](office::Application& office, test::TestClock& clock, desk::MainWindow&) {
        office::playDemo(office.desk());
        clock.pass(167'000);
        office.desk().noteTime();
    });
    album.shoot(
        QStringLiteral("first-start"), [](office::Application&, test::TestClock&, desk::MainWindow&) {}, false);
    album.shoot(QStringLiteral("greeting"), [](office::Application& office, test::TestClock& clock, desk::MainWindow&) {
        (void)office.desk().visitorIn(core::Channel::InPerson);
        clock.pass(4'000);
    });
    album.shoot(QStringLiteral("busy"), [](office::Application& office, test::TestClock& clock, desk::MainWindow&) {
        const auto a = office.desk().visitorIn(core::Channel::InPerson).visit;
        (void)office.desk().describe(
            a, {"王", core::Title::Sir, core::VisitorRole::Owner, "3-2-1502", "13812342271", {}, {}});
        (void)office.desk().visitorIn(core::Channel::InPerson);
        clock.pass(9'000);
    });
    album.shoot(QStringLiteral("telephone-hold"),
                [](office::Application& office, test::TestClock& clock, desk::MainWindow&) {
                    const auto call = office.desk().visitorIn(core::Channel::Telephone).visit;
                    const auto b = office.desk().visitorIn(core::Channel::InPerson).visit;
                    (void)call;
                    (void)office.desk().play(b, scenario::Pick{core::ChoiceId{"urgent"}});
                    (void)office.desk().play(b, scenario::Next{});
                    clock.pass(16'000);
                    office.desk().noteTime();
                });
    album.shoot(QStringLiteral("overdue"), [](office::Application& office, test::TestClock& clock, desk::MainWindow&) {
        office::playDemo(office.desk());
        clock.pass(221'000);
        office.desk().noteTime();
    });
    album.shoot(QStringLiteral("escalate"),
                [](office::Application& office, test::TestClock&, desk::MainWindow& window) {
                    office::playDemo(office.desk());
                    QTest::keyClick(&window, Qt::Key_F9);
                });
    album.shoot(QStringLiteral("hand-over"),
                [](office::Application& office, test::TestClock&, desk::MainWindow& window) {
                    office::playDemo(office.desk());
                    QTest::keyClick(&window, Qt::Key_F8);
                });
    album.shoot(QStringLiteral("keys"), [](office::Application& office, test::TestClock&, desk::MainWindow& window) {
        office::playDemo(office.desk());
        QTest::keyClick(&window, Qt::Key_F1);
    });
    album.shoot(QStringLiteral("visitor"), [](office::Application& office, test::TestClock&, desk::MainWindow& window) {
        office::playDemo(office.desk());
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    });
    album.shoot(QStringLiteral("settings"), [](office::Application&, test::TestClock&, desk::MainWindow& window) {
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    });
    album.shoot(QStringLiteral("slip-bar"),
                [](office::Application& office, test::TestClock&, desk::MainWindow&) { toReceipt(office); });
    album.shoot(QStringLiteral("slip-preview"),
                [](office::Application& office, test::TestClock&, desk::MainWindow& window) {
                    toReceipt(office);
                    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
                });
    album.shoot(QStringLiteral("slip-list"),
                [](office::Application& office, test::TestClock& clock, desk::MainWindow& window) {
                    toReceipt(office);
                    const auto first = office.desk().issueSlip(office.desk().focus());
                    (void)office.desk().voidSlip(first.slip, QStringLiteral("金额写错"));
                    clock.pass(60'000);
                    const auto second = office.desk().issueSlip(office.desk().focus());
                    (void)office.desk().reprintSlip(second.slip);
                    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
                });
}

} // namespace yingke::shots
