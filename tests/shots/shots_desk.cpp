// SPDX-License-Identifier: GPL-3.0-or-later
// The receptionist's workspace (docs/pictures/desk.png).
#include "app/demo.h"
#include "frontdesk/desk_slips.h"
#include "frontdesk/desk_till.h"
#include "journal/write/journal.h"
#include "shots/shot.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace yingke::shots {

namespace {

/// A payment with finance out, at the step that gives the receipt.
void toReceipt(app::Application& office) {
    app::playDemo(office.desk());
    frontdesk::FrontDesk& desk = office.desk();
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

/// Promises of the day: due soon, a second time, another day.
void promise(app::Application& office) {
    app::playDemo(office.desk());
    frontdesk::FrontDesk& desk = office.desk();
    const core::VisitId visit = desk.focus();
    const core::Millis now = desk.now().utc;
    const auto make = [&](const char* id, const char* what, const char* owner, core::Millis minutes,
                          core::PromiseMoves moves, const char* script) {
        (void)desk.submit(
            {core::command::MakePromise{visit, core::PromiseId{id}, "invoice", what, core::PersonId{owner},
                                        now + minutes * 60'000, 30 * 60'000, moves, script}});
    };
    make("a", "送发票到3-2-402", "chen", 84, core::PromiseMoves::Freely, "invoice_delivery");
    make("b", "师傅上门：3-2-402，厨房水龙头漏水", "chen", 60, core::PromiseMoves::Once, "repair_visit");
    make("c", "装修审批后通知", "he", 26 * 60, core::PromiseMoves::Freely, "renovation_approval");
    (void)desk.submit({core::command::MovePromise{core::PromiseId{"b"}, now + 234 * 60'000, "师傅还在别家"}});
}

} // namespace

void shootDesk(const Album& album) {
    album.shoot(QStringLiteral("desk"), [](app::Application& office, test::TestClock& clock, desk::MainWindow&) {
        app::playDemo(office.desk());
        clock.pass(167'000);
        office.desk().noteTime();
    });
    album.shoot(
        QStringLiteral("first-start"), [](app::Application&, test::TestClock&, desk::MainWindow&) {}, false);
    album.shoot(QStringLiteral("greeting"), [](app::Application& office, test::TestClock& clock, desk::MainWindow&) {
        (void)office.desk().visitorIn(core::Channel::InPerson);
        clock.pass(4'000);
    });
    album.shoot(QStringLiteral("busy"), [](app::Application& office, test::TestClock& clock, desk::MainWindow&) {
        const auto a = office.desk().visitorIn(core::Channel::InPerson).visit;
        (void)office.desk().describe(
            a, {"王", core::Title::Sir, core::VisitorRole::Owner, "3-2-402", "13812342271", {}, {}, {}});
        (void)office.desk().visitorIn(core::Channel::InPerson);
        clock.pass(9'000);
    });
    album.shoot(QStringLiteral("telephone-hold"),
                [](app::Application& office, test::TestClock& clock, desk::MainWindow&) {
                    const auto call = office.desk().visitorIn(core::Channel::Telephone).visit;
                    const auto b = office.desk().visitorIn(core::Channel::InPerson).visit;
                    (void)call;
                    (void)office.desk().play(b, scenario::Pick{core::ChoiceId{"urgent"}});
                    (void)office.desk().play(b, scenario::Next{});
                    clock.pass(16'000);
                    office.desk().noteTime();
                });
    album.shoot(QStringLiteral("overdue"), [](app::Application& office, test::TestClock& clock, desk::MainWindow&) {
        app::playDemo(office.desk());
        clock.pass(221'000);
        office.desk().noteTime();
    });
    album.shoot(QStringLiteral("escalate"), [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
        app::playDemo(office.desk());
        QTest::keyClick(&window, Qt::Key_F9);
    });
    album.shoot(QStringLiteral("hand-over"), [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
        app::playDemo(office.desk());
        QTest::keyClick(&window, Qt::Key_F8);
    });
    album.shoot(QStringLiteral("keys"), [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
        app::playDemo(office.desk());
        QTest::keyClick(&window, Qt::Key_F1);
    });
    album.shoot(QStringLiteral("visitor"), [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
        app::playDemo(office.desk());
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    });
    album.shoot(QStringLiteral("promises"), [](app::Application& office, test::TestClock& clock,
                                               desk::MainWindow& window) {
        promise(office);
        clock.pass(62 * 60'000);
        office.desk().noteTime();
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, Qt::Key_Down);
    });
    album.shoot(QStringLiteral("promise-reminder"), [](app::Application& office, test::TestClock& clock,
                                                       desk::MainWindow&) {
        promise(office);
        (void)office.desk().setPresence(
            {core::PersonId{"zhou"}, core::PresenceState::Out, {}, office.desk().now().utc + 294 * 60'000, "区里开会"});
        clock.pass(62 * 60'000);
        office.desk().noteTime();
    });
    album.shoot(QStringLiteral("presence"), [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
        app::playDemo(office.desk());
        QTest::keyClick(&window, Qt::Key_F12); // a narrow desk has folded them away
        QApplication::processEvents();
        window.findChild<QPushButton*>(QStringLiteral("presence-zhou"))->click();
    });
    album.shoot(QStringLiteral("folded"),
                [](app::Application& office, test::TestClock& clock, desk::MainWindow& window) {
                    promise(office);
                    clock.pass(62 * 60'000);
                    office.desk().noteTime();
                    QTest::keyClick(&window, Qt::Key_F12);
                });
    album.shoot(QStringLiteral("waiting"), [](app::Application& office, test::TestClock& clock, desk::MainWindow&) {
        for (int i = 0; i < 12; ++i) {
            (void)office.desk().visitorIn(core::Channel::InPerson);
        }
        clock.pass(170'000);
        office.desk().noteTime();
    });
    album.shoot(QStringLiteral("let-pass"), [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
        app::playDemo(office.desk());
        QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    });
    album.shoot(QStringLiteral("matters"), [](app::Application& office, test::TestClock&, desk::MainWindow&) {
        app::playDemo(office.desk());
        core::VisitorChange change;
        change.matter = "repair, release";
        (void)office.desk().describe(office.desk().focus(), change);
    });
    album.shoot(QStringLiteral("came-back"), [](app::Application& office, test::TestClock& clock, desk::MainWindow&) {
        frontdesk::FrontDesk& desk = office.desk();
        const core::Visitor zhao{"赵", core::Title::Sir, core::VisitorRole::Owner, "3-1-403", {}, {}, false, {}};
        const auto first = desk.visitorIn(core::Channel::InPerson, zhao).visit;
        (void)desk.beginScenario(first, "transfer");
        for (int step = 0; step < 8 && desk.screen(first).slip.empty(); ++step) {
            (void)desk.play(first, scenario::Next{});
        }
        (void)desk.close(first, core::Outcome::LeftUnserved, QStringLiteral("回家取资料"));
        (void)office.journal().flush(10'000);
        clock.pass(95 * 60'000);
        (void)desk.visitorIn(core::Channel::InPerson, zhao);
    });
    album.shoot(QStringLiteral("settings"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    });
    album.shoot(QStringLiteral("outside"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_O, Qt::ControlModifier);
    });
    album.shoot(QStringLiteral("settings-rooms"), [](app::Application&, test::TestClock&, desk::MainWindow& window) {
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        auto* parts = window.findChild<QListWidget*>(QStringLiteral("settingsParts"));
        parts->setCurrentRow(parts->count() - 1); // how rooms are written
    });
    album.shoot(QStringLiteral("slip-bar"),
                [](app::Application& office, test::TestClock&, desk::MainWindow&) { toReceipt(office); });
    album.shoot(QStringLiteral("slip-preview"),
                [](app::Application& office, test::TestClock&, desk::MainWindow& window) {
                    toReceipt(office);
                    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
                });
    album.shoot(QStringLiteral("slip-list"),
                [](app::Application& office, test::TestClock& clock, desk::MainWindow& window) {
                    toReceipt(office);
                    const auto first = office.desk().slips().issue(office.desk().focus());
                    (void)office.desk().till().giveBack(first.slip, core::GivenBack::Voided, QStringLiteral("金额写错"),
                                                        core::PersonId{"wu"});
                    clock.pass(60'000);
                    const auto second = office.desk().slips().issue(office.desk().focus());
                    (void)office.desk().slips().reprint(second.slip);
                    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
                });
}

} // namespace yingke::shots
