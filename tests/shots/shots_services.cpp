// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of the services as the receptionist sees them: what the office shows, sums with their formulas, the call.
#include "shots/shot.h"

#include <string>

namespace yingke::shots {

namespace {

/// A visitor in a service; each input in turn.
class Visit {
public:
    Visit(app::Application& office, const char* script, core::VisitorRole role = core::VisitorRole::Owner)
        : m_desk(office.desk()), m_id(m_desk.visitorIn(core::Channel::InPerson).visit) {
        core::VisitorChange wang;
        wang.surname = "王";
        wang.title = core::Title::Sir;
        wang.role = role;
        wang.room = "3-2-1502";
        wang.telephone = "13800000000";
        (void)m_desk.describe(m_id, wang);
        (void)m_desk.beginScenario(m_id, script);
    }
    Visit& next(int times = 1) {
        for (int i = 0; i < times; ++i) {
            (void)m_desk.play(m_id, scenario::Next{});
        }
        return *this;
    }
    Visit& fill(const char* fact, core::FactValue value) {
        (void)m_desk.play(m_id, scenario::Fill{{{core::FactId{fact}, std::move(value)}}});
        return *this;
    }
    Visit& pick(const char* choice) {
        (void)m_desk.play(m_id, scenario::Pick{core::ChoiceId{choice}});
        return *this;
    }
    Visit& call(bool answered) {
        (void)m_desk.play(m_id, scenario::CallEnded{answered});
        return *this;
    }
    Visit& see(const char* paper, std::int64_t head = 0) {
        (void)m_desk.play(m_id, scenario::Mark{{core::PaperId{paper}, head}, core::PaperMark::Seen, true});
        return *this;
    }

    Visit& speaksEnglish(const char* surname) {
        core::VisitorChange change;
        change.surname = surname;
        change.speaksEnglish = true;
        (void)m_desk.describe(m_id, change);
        return *this;
    }

private:
    frontdesk::FrontDesk& m_desk;
    core::VisitId m_id;
};

} // namespace

void shootServices(const Album& album) {
    album.shoot(QStringLiteral("service-prices"), [](app::Application& office, test::TestClock&, desk::MainWindow&) {
        Visit(office, "repair")
            .next()
            .fill("fault", std::string("厨房水龙头漏水"))
            .next()
            .pick("within")
            .pick("bring")
            .next()
            .call(true)
            .pick("minutes")
            .fill("within_minutes", std::int64_t{20})
            .next()
            .pick("suits");
    });
    album.shoot(QStringLiteral("service-specialists"),
                [](app::Application& office, test::TestClock&, desk::MainWindow&) {
                    Visit(office, "repair").next().fill("fault", std::string("燃气灶打不着火")).next().pick("beyond");
                });
    album.shoot(QStringLiteral("service-sums"), [](app::Application& office, test::TestClock&, desk::MainWindow&) {
        Visit(office, "renovation_permit")
            .next()
            .fill("contractor", std::string("宏达装饰"))
            .fill("workers", std::int64_t{6})
            .pick("yes")
            .next();
    });
    album.shoot(QStringLiteral("service-owner-call"),
                [](app::Application& office, test::TestClock&, desk::MainWindow&) {
                    Visit(office, "release", core::VisitorRole::Tenant)
                        .next()
                        .see("identity_card")
                        .next(3)
                        .fill("tenant_name", std::string("王小明"))
                        .fill("letter", false)
                        .next()
                        .fill("goods", std::vector<core::ListItem>{{"沙发", 1, {}}, {"纸箱", 3, {}}})
                        .next(2);
                });
    // A visitor who speaks English: both lines.
    album.shoot(QStringLiteral("english-question"), [](app::Application& office, test::TestClock&, desk::MainWindow&) {
        Visit(office, "payment").speaksEnglish("Smith");
    });
    album.shoot(QStringLiteral("english-fields"), [](app::Application& office, test::TestClock&, desk::MainWindow&) {
        Visit(office, "payment").speaksEnglish("Smith").pick("consent");
    });
    album.shoot(QStringLiteral("english-papers"), [](app::Application& office, test::TestClock&, desk::MainWindow&) {
        Visit(office, "transfer").speaksEnglish("Smith").next().see("title_deed");
    });
}

} // namespace yingke::shots
