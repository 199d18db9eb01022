// SPDX-License-Identifier: GPL-3.0-or-later
// One visit in the supervisor's workspace: its story, its replay, the handovers.
#include "app/demo.h"
#include "frontdesk/desk_handovers.h"
#include "journal/write/journal.h"
#include "logbook/logbook_workspace.h"
#include "logbook/replay/replay_panel.h"
#include "shots/shot.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPushButton>

namespace yingke::shots {

namespace {

/// Plays a matter on to its step `until` (empty: to its end), as somebody would who has all that is asked for.
void playOn(frontdesk::FrontDesk& desk, test::TestClock& clock, const core::VisitId& visit, const std::string& until) {
    for (int i = 0; i < 60; ++i) {
        const scenario::Screen screen = desk.screen(visit);
        if (screen.step.empty() || screen.step.value == until) {
            return;
        }
        clock.pass(9'000);
        for (const scenario::Field& field : screen.fields) {
            core::FactValue value = std::string("卫生间水管漏水");
            if (field.spec.type == scenario::FactType::Room) {
                value = std::string("2-1-603");
            } else if (field.spec.type == scenario::FactType::List) {
                value = std::vector<core::ListItem>{{"沙发", 2, {}}, {"冰箱", 1, {}}};
            } else if (field.spec.type == scenario::FactType::YesNo) {
                value = true;
            } else if (field.spec.type == scenario::FactType::Count) {
                value = std::int64_t{30};
            } else if (field.spec.type == scenario::FactType::DateTime) {
                value = std::string("2026-11-24 18:00");
            }
            (void)desk.play(visit, scenario::Fill{{{field.spec.id, value}}});
        }
        for (const scenario::PaperRow& row : screen.papers) {
            (void)desk.play(visit, scenario::Mark{row.key, core::PaperMark::Seen, true});
        }
        if (!screen.choices.empty()) {
            (void)desk.play(visit, scenario::Pick{screen.choices.front().id});
        } else if (screen.call) {
            (void)desk.play(visit, scenario::CallEnded{true});
        } else {
            (void)desk.play(visit, scenario::Next{});
        }
    }
}

/// 周女士 with a question that goes up to the director, 李女士 who waits, and a release that is done.
core::VisitId playVisit(app::Application& application, test::TestClock& clock) {
    frontdesk::FrontDesk& desk = application.desk();
    core::Visitor zhou;
    zhou.surname = "周";
    zhou.title = core::Title::Madam;
    zhou.room = "2-1-603";
    zhou.role = core::VisitorRole::Owner;
    zhou.telephone = "13800002271";
    const core::VisitId visit = desk.visitorIn(core::Channel::InPerson, zhou).visit;
    playOn(desk, clock, visit, {});
    (void)desk.beginScenario(visit, "release");
    playOn(desk, clock, visit, "owner_goods");
    core::Visitor li;
    li.surname = "李";
    li.title = core::Title::Madam;
    li.room = "3-2-1502";
    (void)desk.visitorIn(core::Channel::InPerson, li);
    clock.pass(20'000);
    (void)desk.attendTo(visit);
    playOn(desk, clock, visit, {});
    (void)desk.handovers().escalate(visit, core::EscalationReason::Dissatisfied, QStringLiteral("要求当面解释收费"),
                                    core::EscalationLevel::ServiceSupervisor, core::PersonId{"wu"});
    clock.pass(13'000);
    (void)desk.handovers().take(visit);
    clock.pass(70'000);
    (void)desk.handovers().ask(visit, core::PersonId{"zhou"}, QStringLiteral("请主任答复 13800002271"));
    clock.pass(80'000);
    (void)desk.handovers().take(visit);
    (void)desk.submit({core::command::AddNote{visit, "已回访，客户满意"}});
    (void)application.journal().flush(10'000);
    QCoreApplication::processEvents();
    return visit;
}

/// The log with a password, before it is given.
void shootGuard(const Album& album) {
    album.shoot(QStringLiteral("logbook-locked"),
                [](app::Application& office, test::TestClock& /*clock*/, desk::MainWindow& window) {
                    bool done = false;
                    office.access().change({}, QStringLiteral("secret"), 0, [&done](const QString&) { done = true; });
                    while (!done) {
                        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                    }
                    openTab(window, "tab-logbook");
                });
}

} // namespace

void shootReplay(const Album& album) {
    using Show = std::function<void(logbook::LogbookWorkspace&, const core::VisitId&)>;
    const auto shoot = [&album](const char* name, const Show& show) {
        album.shoot(QLatin1String(name),
                    [&show](app::Application& office, test::TestClock& clock, desk::MainWindow& window) {
                        const core::VisitId visit = playVisit(office, clock);
                        openTab(window, "tab-logbook");
                        auto* log = window.findChild<logbook::LogbookWorkspace*>();
                        log->openVisit(visit);
                        show(*log, visit);
                    });
    };
    shoot("logbook-visit", [](logbook::LogbookWorkspace&, const core::VisitId&) {});
    const auto replay = [](const std::string& step) {
        return [step](logbook::LogbookWorkspace& log, const core::VisitId&) {
            log.findChild<QPushButton*>(QStringLiteral("pane-replay"))->click();
            auto* panel = log.findChild<logbook::ReplayPanel*>();
            for (std::size_t i = 0; i < panel->player().count(); ++i) {
                if (panel->replay().stand(i).screen.step.value.rfind(step, 0) == 0) {
                    panel->player().go(i);
                }
            }
        };
    };
    shoot("logbook-replay-papers", replay("owner_card"));
    shoot("logbook-replay-goods", replay("owner_goods"));
    shoot("logbook-handovers", [](logbook::LogbookWorkspace& log, const core::VisitId&) {
        log.findChild<QPushButton*>(QStringLiteral("page-handovers"))->click();
    });
    shootGuard(album);
}

} // namespace yingke::shots
