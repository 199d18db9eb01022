// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "core/roles.h"
#include "frontdesk/desk_handovers.h"
#include "register/rooms/demo_households.h"
#include "simulation/fictional_people.h"

#include <QDateTime>

namespace yingke::app {

namespace {

core::Visitor visitor(const char* surname, core::Title title, const char* room) {
    core::Visitor one;
    one.surname = surname;
    one.title = title;
    one.room = room;
    return one;
}

void present(frontdesk::FrontDesk& desk, const char* person, core::PresenceState state, const char* reason = "") {
    (void)desk.setPresence({core::PersonId{person}, state, {}, {}, reason});
}

} // namespace

QString makeDemoOffice(Application& application) {
    if (application.office().roster().empty()) {
        using scenario::Gender;
        application.office().setText("community", "示范花园");
        application.office().setText("telephone", "0000-8000");
        application.office().setRoster(
            {simulation::fictionalColleague("chen", "陈静", "小陈", "前台1号", core::role::receptionist, Gender::Woman),
             simulation::fictionalColleague("liu", "刘洋", "小刘", "前台2号", core::role::receptionist, Gender::Man),
             simulation::fictionalColleague("wu", "吴敏", "吴主任", "客服主任", core::role::serviceSupervisor,
                                            Gender::Woman),
             simulation::fictionalColleague("zhou", "周建国", "周主任", "管理处主任", core::role::director,
                                            Gender::Man),
             simulation::fictionalColleague("he", "何工", "何工", "工程主管", "engineering_supervisor", Gender::Man),
             simulation::fictionalColleague("zheng", "郑会计", "郑会计", "财务", "finance", Gender::Woman)});
        if (const QString fault = application.office().save(); !fault.isEmpty()) {
            return fault;
        }
    }
    if (application.rooms().isOpen() && application.rooms().roomCount() == 0) {
        const qint64 now = application.desk().now().utc;
        if (const QString fault =
                application.rooms().put(registers::demoHouseholds(QDateTime::fromMSecsSinceEpoch(now).date()));
            !fault.isEmpty()) {
            return fault;
        }
    }
    frontdesk::FrontDesk& desk = application.desk();
    if (desk.me().empty()) {
        (void)desk.signIn(core::PersonId{"chen"});
        present(desk, "liu", core::PresenceState::In);
        present(desk, "wu", core::PresenceState::In);
        present(desk, "zhou", core::PresenceState::In);
        present(desk, "he", core::PresenceState::In);
        present(desk, "zheng", core::PresenceState::Out, "银行");
    }
    return {};
}

void playDemo(frontdesk::FrontDesk& desk) {
    if (!desk.hall().visits.empty()) {
        return;
    }
    const auto sun = desk.visitorIn(core::Channel::InPerson, visitor("孙", core::Title::Madam, "")).visit;
    (void)desk.handovers().ask(sun, core::PersonId{"zhou"}, QStringLiteral("业务洽谈"));
    (void)desk.handovers().take(sun);
    const auto wang = desk.visitorIn(core::Channel::InPerson, visitor("王", core::Title::Sir, "3-2-402")).visit;
    (void)desk.play(wang, scenario::Next{});
    (void)desk.play(wang, scenario::Next{});
    (void)desk.beginScenario(wang, "payment");
    const auto li = desk.visitorIn(core::Channel::InPerson, visitor("李", core::Title::Madam, "3-2-502")).visit;
    (void)desk.play(li, scenario::Next{});
    const auto zhao = desk.visitorIn(core::Channel::InPerson, visitor("赵", core::Title::Sir, "3-1-403")).visit;
    (void)desk.play(zhao, scenario::Next{});
    desk.setFocus(wang);
}

} // namespace yingke::app
