// SPDX-License-Identifier: GPL-3.0-or-later
// One press is told once, whatever it is made of, and a view redraws what changed: a ring's tick makes no widget.
#include "desk/center_panel.h"
#include "desk/hall_panel.h"
#include "gui/desk_story.h"

#include <QChildEvent>

using namespace yingke;
using test::DeskStory;

namespace {

/// Widgets that got a parent: a list that is built anew makes its lines anew.
class Made : public QObject {
public:
    explicit Made(QWidget* within) : m_within(within) { QApplication::instance()->installEventFilter(this); }
    [[nodiscard]] int take() { return std::exchange(m_count, 0); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ChildAdded && static_cast<QChildEvent*>(event)->child()->isWidgetType()) {
            const auto* at = qobject_cast<QWidget*>(watched);
            m_count += at != nullptr && (at == m_within || m_within->isAncestorOf(at)) ? 1 : 0;
        }
        return false;
    }

private:
    QWidget* m_within;
    int m_count = 0;
};

class Told {
public:
    explicit Told(DeskStory& story) {
        QObject::connect(&story.desk(), &frontdesk::FrontDesk::hallChanged, story.window.get(),
                         [this](const frontdesk::Changes& changes) { m_told.push_back(changes); });
    }
    /// What was told since it was asked last; wants it told once.
    [[nodiscard]] frontdesk::Changes once() {
        REQUIRE(m_told.size() == 1);
        const frontdesk::Changes only = m_told.front();
        m_told.clear();
        return only;
    }
    [[nodiscard]] std::size_t times() const { return m_told.size(); }

private:
    std::vector<frontdesk::Changes> m_told;
};

template <class Panel> QWidget* panelOf(DeskStory& story) {
    auto* panel = story.window->findChild<Panel*>();
    REQUIRE(panel != nullptr);
    return panel;
}

} // namespace

TEST_CASE("one press is one refresh, and says what it changed") {
    DeskStory story;
    Told told(story);
    story.key(Qt::Key_F2); // arrives, is attended to, the script begins, the centre turns to the visitor
    const core::VisitId a = story.desk().focus();
    auto changes = told.once();
    CHECK(changes.focus);
    CHECK(changes.visits);
    CHECK(changes.records.count(a) == 1);

    story.key(Qt::Key_Return); // greeted
    changes = told.once();
    CHECK_FALSE(changes.focus);
    CHECK_FALSE(changes.visits);
    CHECK(changes.steps == std::set<core::VisitId>{a});
    story.key(Qt::Key_Return); // seated
    (void)told.once();

    story.key(Qt::Key_F2); // a second one, to whom the busy desk speaks a sentence
    const core::VisitId b = story.desk().focus();
    REQUIRE(b != a);
    (void)told.once();
    story.click(("visit-" + a.value).c_str());
    changes = told.once();
    CHECK(changes == [] {
        frontdesk::Changes turned;
        turned.focus = true;
        return turned;
    }());
    story.click(("visit-" + a.value).c_str()); // is in the centre already
    CHECK(told.times() == 0);
    story.key(Qt::Key_F10); // seen off: the farewell and its script
    (void)told.once();
}

TEST_CASE("what stands in the fields and going on are one press, also when it is refused") {
    DeskStory story;
    story.presence("zheng", core::PresenceState::Out);
    story.key(Qt::Key_F2);
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return);
    story.known(story.desk().focus());
    REQUIRE(story.desk().beginScenario(story.desk().focus(), "payment") == std::nullopt);
    story.key(Qt::Key_1); // consents
    Told told(story);
    story.type("fact-item", QStringLiteral("物业费"));
    story.key(Qt::Key_Return); // the item is recorded, the sum is wanted
    const auto changes = told.once();
    CHECK(changes.steps.size() == 1);
    CHECK_FALSE(story.text("refusal").isEmpty());
    CHECK(story.window->findChild<QLineEdit*>(QStringLiteral("fact-item"))->text() == QStringLiteral("物业费"));
    story.type("fact-sum", QStringLiteral("345.60"));
    story.key(Qt::Key_Return);
    (void)told.once();
}

TEST_CASE("an answer leaves the hall's cards as they are, and a turn to another visitor too") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    Made cards(panelOf<desk::HallPanel>(story));
    story.key(Qt::Key_Return); // greeted
    CHECK(cards.take() == 0);
    story.key(Qt::Key_F2); // a second card
    CHECK(cards.take() > 0);
    const core::VisitId b = story.desk().focus();
    story.click(("visit-" + a.value).c_str());
    CHECK(cards.take() == 0);
    CHECK(story.window->findChild<QPushButton*>(QString::fromStdString("visit-" + a.value))
              ->property("current")
              .toBool());
    CHECK_FALSE(story.window->findChild<QPushButton*>(QString::fromStdString("visit-" + b.value))
                    ->property("current")
                    .toBool());
    story.key(Qt::Key_F2); // a third card
    CHECK(cards.take() > 0);
}

TEST_CASE("a ring that comes near or passes is told once and rebuilds no list") {
    DeskStory story;
    story.key(Qt::Key_F2);
    const core::VisitId a = story.desk().focus();
    story.key(Qt::Key_F2);
    story.key(Qt::Key_Return); // the second one sits and waits
    story.desk().setFocus(a);
    story.pass(1'000);
    Told told(story);
    Made made(story.window.get());
    int passed = 0;
    for (int i = 0; i < 4; ++i) {
        const auto due = core::nextDue(story.desk().hall());
        if (!due) {
            break;
        }
        story.clock.pass(*due - story.clock.now().steady);
        story.desk().noteTime();
        const auto changes = told.once();
        CHECK(changes.limits);
        CHECK_FALSE(changes.visits);
        CHECK(made.take() == 0);
        ++passed;
    }
    CHECK(passed >= 2);
}
