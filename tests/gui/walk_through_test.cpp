// SPDX-License-Identifier: GPL-3.0-or-later
// The tenant's release walked through in the real window: practice cast, practice clock, back, from any step, sudden
// events; the log of visits stays as it was.
#include "gui/practice_story.h"
#include "rehearsal/picture/picture_view.h"

#include <QComboBox>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace yingke::test {

namespace {

class WalkStory : public PracticeStory {
public:
    WalkStory() : PracticeStory("release") {}
    /// Chooses in the cast; the practice begins anew.
    void cast(const char* name, int index) {
        auto* box = workspace->findChild<QComboBox*>(QLatin1String(name));
        INFO(name);
        REQUIRE(box != nullptr);
        box->setCurrentIndex(index);
        QApplication::processEvents();
    }
    void tenant() {
        press(Qt::Key_C, Qt::AltModifier);
        QApplication::processEvents();
        REQUIRE(workspace->findChild<QComboBox*>(QStringLiteral("cast-visitor"))->isVisible());
        cast("cast-visitor", 1);
    }
    /// Goes on with F5 (and the first answer where one is wanted) until the step, or to the end.
    void walkTo(const std::string& step) {
        for (int i = 0; i < 60 && at() != step && !at().empty(); ++i) {
            steps.push_back(at());
            press(onwards());
        }
    }
    /// The items of the standard that the steps entered so far carry.
    [[nodiscard]] std::set<std::string> covered() {
        std::set<std::string> ids;
        for (const core::EventRecord& record : hall().records()) {
            const auto* entered = std::get_if<core::event::StepEntered>(&record.event);
            const scenario::Step* step = entered != nullptr ? hall().script().find(entered->step) : nullptr;
            for (std::size_t i = 0; step != nullptr && i < step->covers.size(); ++i) {
                ids.insert(step->covers[i].text);
            }
        }
        return ids;
    }
    [[nodiscard]] bool over() {
        const core::Visit& visit = hall().desk().hall().visits.at(hall().visit());
        return visit.run.ended || visit.run.script.id != "release";
    }

    std::vector<std::string> steps;
};

bool has(const std::set<std::string>& ids, std::initializer_list<const char*> wanted) {
    for (const char* one : wanted) {
        UNSCOPED_INFO(one);
        if (ids.count(one) == 0) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("S3.5-07 S3.5-09 S3.5-10 S3.5-11 S3.5-13 S3.5-14 the tenant's release whole, on the practice clock") {
    WalkStory story;
    const QStringList before = story.rows("SELECT count(*) FROM events");
    story.tenant();
    CHECK(story.hall().clock().pace() == training::Pace::Paused);
    const core::Millis begin = story.hall().elapsed();
    QTest::qWait(450); // paused: no time passes, however long one looks
    CHECK(story.hall().elapsed() == begin);
    story.walkTo("please_wait");
    REQUIRE(story.at() == "please_wait");
    story.press(Qt::Key_F8);
    CHECK(story.hall().clock().pace() == training::Pace::TenTimes);
    const bool ran = QTest::qWaitFor([&] { return story.hall().elapsed() >= begin + 4'000; }, 8'000);
    CHECK(ran); // ten times as fast
    story.press(Qt::Key_F6);
    story.walkTo("");
    CHECK(story.over());
    CHECK(has(story.covered(), {"S3.5-07", "S3.5-09", "S3.5-10", "S3.5-11", "S3.5-13", "S3.5-14"}));
    CHECK(story.rows("SELECT count(*) FROM events") == before);
    CHECK(story.desk().hall().visits.empty());
}

TEST_CASE("S3.5-15 nobody answers the owner's telephone: back one step, then on another way") {
    WalkStory story;
    story.tenant();
    story.cast("cast-calls", 1);
    CHECK_FALSE(story.hall().cast().partyAnswers);
    story.walkTo("not_reached");
    REQUIRE(story.at() == "not_reached");
    CHECK(has(story.covered(), {"S3.5-15"}));
    story.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(story.at() != "not_reached");
    story.walkTo("not_reached");
    CHECK(story.at() == "not_reached");
    story.walkTo("");
    CHECK(story.over());
    CHECK(story.hall().desk().hall().promises.size() >= 1);
}

TEST_CASE("S3.5-08 a tenant in arrears, chosen in the cast; S3.5-12 the owner does not agree") {
    WalkStory story;
    story.tenant();
    story.cast("cast-arrears", 4);
    REQUIRE(story.hall().cast().arrearsMonths == 4);
    CHECK(story.hall().cast().visitor.role == core::VisitorRole::Tenant); // what was chosen before stays
    story.walkTo("tenant_owes");
    const core::Visit& visit = story.hall().desk().hall().visits.at(story.hall().visit());
    CHECK(visit.facts.at(core::FactId{"arrears_months"}) == core::FactValue(std::int64_t{4}));
    CHECK((story.steps.end() != std::find_if(story.steps.begin(), story.steps.end(), [](const std::string& step) {
               return step == "refuse" || step == "tenant_remind";
           })));

    WalkStory other;
    other.tenant();
    other.walkTo("owner_call/agrees");
    REQUIRE(other.at() == "owner_call/agrees");
    REQUIRE_FALSE(other.hall().play(scenario::Fill{{{core::FactId{"agrees"}, false}}}));
    other.walkTo("refused");
    CHECK(other.at() == "refused");
    CHECK(has(other.covered(), {"S3.5-12"}));
}

TEST_CASE("papers that were not brought are chosen one by one; from any step of the picture; sudden events on keys") {
    WalkStory story;
    story.press(Qt::Key_C, Qt::AltModifier);
    auto* papers = story.workspace->findChild<QToolButton*>(QStringLiteral("cast-papers"));
    REQUIRE(papers != nullptr);
    auto* identity = papers->findChild<QAction*>(QStringLiteral("paper-identity_card"));
    REQUIRE(identity != nullptr);
    identity->trigger();
    QApplication::processEvents();
    CHECK(story.hall().cast().notBrought.count("identity_card") == 1);
    story.tenant();
    story.press(Qt::Key_C, Qt::AltModifier); // unfolded again
    auto* picture = story.workspace->findChild<rehearsal::PictureView*>();
    picture->select("thanks");
    story.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(story.at() == "thanks");
    picture->select("please_wait");
    QTest::keyClick(picture, Qt::Key_Return);
    CHECK(story.at() == "please_wait");
    story.press(Qt::Key_3, Qt::AltModifier);
    CHECK(core::stageOf(story.hall().desk().hall().visits.at(story.hall().visit())) == core::Stage::Escalated);
    story.press(Qt::Key_4, Qt::AltModifier);
    CHECK(core::presenceOf(story.hall().desk().hall(), core::PersonId{"wu"}) == core::PresenceState::Out);
    story.press(Qt::Key_1, Qt::AltModifier);
    story.press(Qt::Key_2, Qt::AltModifier);
    CHECK(story.hall().desk().hall().visits.size() == 3);
}

TEST_CASE("what was never practised is listed beside the picture, and gone to; after a run it is less") {
    WalkStory story;
    story.press(Qt::Key_N, Qt::AltModifier);
    auto* list = story.workspace->findChild<QListWidget*>(QStringLiteral("neverList"));
    REQUIRE(list->isVisible());
    const int before = list->count();
    REQUIRE(before > 20);
    list->setCurrentRow(before - 1);
    const QString last = list->currentItem()->data(Qt::UserRole).toString();
    CHECK(story.workspace->findChild<rehearsal::PictureView*>()->selected() == last.toStdString());
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(story.at() == last.toStdString());
    story.press(Qt::Key_T, Qt::ControlModifier); // a role play: two steps of it
    story.press(Qt::Key_F5);
    story.press(Qt::Key_T, Qt::ControlModifier);
    story.press(Qt::Key_Escape);
    CHECK(list->count() < before);
    // The legend under the picture tells the same numbers.
    auto* legend = story.workspace->findChild<QWidget*>(QStringLiteral("pictureLegend"));
    REQUIRE(legend->isVisible());
    INFO(legend->accessibleName().toStdString());
    CHECK(legend->accessibleName().contains(QStringLiteral("没练过 %1").arg(list->count())));
    CHECK(legend->accessibleName().contains(QStringLiteral("练过 %1/%2").arg(before - list->count()).arg(before)));
    CHECK(legend->accessibleName().contains(QStringLiteral("走过 1、")));
    story.press(Qt::Key_F5);
    CHECK(legend->accessibleName().contains(QStringLiteral("走过 2、")));
}

TEST_CASE("the picture counts what is so: tested by the explorer, practised in kept runs, used with visitors") {
    WalkStory story;
    story.window->openWorkspace(story.place);
    REQUIRE_FALSE(story.desk().visitorIn(core::Channel::InPerson).refusal);
    const core::VisitId visit = story.desk().focus();
    REQUIRE_FALSE(story.desk().beginScenario(visit, "payment"));
    const std::string first = story.desk().screen(visit).step.value;
    REQUIRE_FALSE(first.empty());
    REQUIRE(story.application->journal().flush(10'000));
    story.workspace->hide(); // the trainer comes back to it
    story.workspace->show();
    story.workspace->open("payment");
    auto* picture = story.workspace->findChild<rehearsal::PictureView*>();
    const auto told = [&] {
        picture->select(first);
        return picture->accessibleDescription();
    };
    const bool used = QTest::qWaitFor([&] { return told().contains(QStringLiteral("实际走过 1 次")); }, 20'000);
    INFO(told().toStdString());
    CHECK(used);
    CHECK(told().contains(QStringLiteral("练过 0 次")));
    const bool tested = QTest::qWaitFor([&] { return !told().contains(QStringLiteral("测试过 0 种")); }, 20'000);
    CHECK(tested);
    for (int run = 1; run <= 2; ++run) {
        story.press(Qt::Key_T, Qt::ControlModifier);
        // Whatever cast was drawn: the first step is gone to, so that it is in the run.
        picture->select(first);
        story.press(Qt::Key_J, Qt::ControlModifier);
        REQUIRE(story.at() == first);
        const auto times =
            std::count_if(story.hall().records().begin(), story.hall().records().end(), [&](const auto& record) {
                const auto* entered = std::get_if<core::event::StepEntered>(&record.event);
                return entered != nullptr && entered->step.value == first && record.script.id == "payment";
            });
        const std::int64_t before = story.workspace->training().practised("payment")[first];
        story.press(Qt::Key_T, Qt::ControlModifier);
        story.press(Qt::Key_Escape);
        CHECK(story.workspace->training().practised("payment")[first] == before + times);
        INFO(told().toStdString());
        CHECK(told().contains(QStringLiteral("练过 %1 次").arg(before + times)));
    }
}

} // namespace yingke::test
