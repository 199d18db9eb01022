// SPDX-License-Identifier: GPL-3.0-or-later
// Every step of every script that we ship, as the real window shows it, with nothing known and with all known: one
// thing is framed, it alone carries the word Enter, and Enter does it; digits answer, and in a field they type.
#include "gui/desk_story.h"
#include "gui/frame_seen.h"
#include "scenario/player/script_shelf.h"
#include "training/practice/practice_office.h"
#include "widgets/step/step_view.h"

using namespace yingke;
using test::DeskStory;
using test::framedName;

namespace {

enum class Known { Nothing, All };

class Steps {
public:
    Steps() {
        m_view = m_story.window->findChild<widgets::StepView*>();
        QObject::connect(m_view, &widgets::StepView::played, m_view, [this](const scenario::Input& input) {
            if (!std::holds_alternative<scenario::Fill>(input)) {
                m_played.push_back(input);
            }
        });
    }
    [[nodiscard]] std::vector<scenario::Script> scripts() { return m_story.desk().shelf().library().scripts; }
    void all(const scenario::Script& script) {
        for (const scenario::Step& step : script.steps) {
            if (step.passing()) {
                continue;
            }
            for (const Known known : {Known::Nothing, Known::All}) {
                INFO(script.id << " / " << step.id.value << (known == Known::All ? ", known" : ""));
                const core::VisitId id = stand(script, step, known);
                const scenario::Screen screen = m_story.desk().screen(id);
                const bool asks = !screen.choices.empty() || screen.call;
                framed(screen, asks);
                if (asks) {
                    digits(screen);
                    leave(id);
                    (void)stand(script, step, known);
                }
                enter(screen, asks);
                leave(m_story.desk().focus());
                if (!screen.papers.empty()) {
                    withoutPapers(stand(script, step, known), step.id);
                }
            }
        }
    }
    int seen = 0;
    int withFields = 0;
    int slips = 0;
    int refused = 0;
    int withoutAll = 0;

private:
    core::VisitId stand(const scenario::Script& script, const scenario::Step& step, Known known) {
        frontdesk::FrontDesk& desk = m_story.desk();
        const core::Channel channel = script.channel.value_or(core::Channel::InPerson);
        core::Visitor visitor;
        if (known == Known::All) {
            visitor.surname = "王";
            visitor.title = core::Title::Sir;
            visitor.room = "3-2-1502";
            visitor.telephone = "13812342271";
        }
        const core::VisitId id = desk.visitorIn(channel, visitor).visit;
        REQUIRE_FALSE(desk.attendTo(id));
        REQUIRE_FALSE(desk.beginScenario(id, script.id));
        std::vector<core::Command> commands;
        if (known == Known::All) {
            for (const auto& [fact, spec] : script.facts) {
                commands.emplace_back(core::command::RecordFact{id, fact, training::sampleOf(spec, desk.now())});
            }
        }
        commands.emplace_back(core::command::EnterStep{id, step.id, "say", {}, {}, core::Party::Desk});
        desk.setFocus({}); // else the first step, filled in behind the back, keeps the field that was being written in
        REQUIRE_FALSE(desk.submit(commands));
        desk.setFocus(id);
        REQUIRE(desk.screen(id).step == step.id);
        clearAway();
        QApplication::processEvents();
        m_played.clear();
        ++seen;
        return id;
    }
    /// What the window has put away is ended, as the application's own loop does between two events: this test runs
    /// outside of it, and else the window would keep every card and every step that it has ever shown.
    static void clearAway() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    void leave(const core::VisitId& id) {
        if (const core::Visit* visit = core::find(m_story.desk().hall(), id);
            visit != nullptr && !core::isClosed(*visit)) {
            const bool over = core::stageOf(*visit) == core::Stage::Farewell; // ended by the script itself
            const auto refusal = over ? m_story.desk().close(id, {}, {})
                                      : m_story.desk().close(id, core::Outcome::LeftUnserved, QStringLiteral("走了"));
            INFO(visit->run.script.id << " " << visit->run.step.value << ": "
                                      << (refusal ? refusal->sentence.toStdString() : ""));
            REQUIRE_FALSE(refusal);
        }
    }
    void framed(const scenario::Screen& screen, bool asks) {
        const bool called = !wantsNumber(screen);
        // A yes or no that comes first and is empty: Enter is nothing's before it is answered.
        const bool waits = QApplication::focusWidget()->property("takesEnter").toBool();
        CHECK(framedName(*m_story.window) == (waits ? "(none)" : !called ? "noteNumber" : asks ? "choice1" : "next"));
        auto* next = m_story.window->findChild<QPushButton*>(QStringLiteral("next"));
        CHECK(next->isEnabled() == !asks);
        const bool needs =
            !called || std::any_of(screen.fields.begin(), screen.fields.end(),
                                   [](const scenario::Field& field) { return !field.value && !field.spec.optional; });
        CHECK((QApplication::focusWidget() == m_story.window.get()) != needs);
        withFields += needs ? 1 : 0;
        slips += screen.slip.empty() ? 0 : 1;
    }
    /// In a field they are written; Esc keeps that, and then they answer.
    void digits(const scenario::Screen& screen) {
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        if (line != nullptr) {
            const QString before = line->text();
            m_story.key(Qt::Key_1);
            CHECK(line->text() == before + QLatin1Char('1'));
            CHECK(m_played.empty());
        }
        m_story.key(Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == m_story.window.get());
        CHECK((line == nullptr || line->text().endsWith(QLatin1Char('1'))));
        const std::size_t last = screen.choices.empty() ? 1 : std::min<std::size_t>(screen.choices.size(), 9) - 1;
        m_story.key(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(last)));
        REQUIRE(m_played.size() <= 1);
        if (m_played.empty()) { // what was written can't be read: said, and the keys are there again
            CHECK((last == 0 && line != nullptr));
        } else if (screen.choices.empty()) {
            CHECK_FALSE(std::get<scenario::CallEnded>(m_played.front()).answered);
        } else {
            CHECK(std::get<scenario::Pick>(m_played.front()).choice == screen.choices[last].id);
        }
    }
    /// Nobody can have answered who was called at no number.
    static bool wantsNumber(const scenario::Screen& screen) {
        return screen.choices.empty() && screen.call && screen.call->number.empty();
    }
    void enter(const scenario::Screen& screen, bool asks) {
        m_story.key(Qt::Key_Return);
        if (wantsNumber(screen)) { // said there; the number is written, and only then is anybody called
            CHECK(m_played.empty());
            REQUIRE(saysWhatIsWrong());
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("13900001234"));
            m_story.key(Qt::Key_Return);
            CHECK(m_played.empty());
            CHECK(framedName(*m_story.window) == "choice1");
            m_story.key(Qt::Key_Return);
        }
        if (!screen.slip.empty()) {
            CHECK(m_played.empty());
            CHECK(m_story.text("refusal").contains(QStringLiteral("Ctrl+Enter")));
            m_story.key(Qt::Key_Return, Qt::ControlModifier);
        }
        if (m_played.empty()) { // what stands in a field can't be read: said there
            INFO(m_story.text("refusal").toStdString());
            REQUIRE(saysWhatIsWrong());
            ++refused;
            return;
        }
        REQUIRE(m_played.size() == 1);
        const scenario::Input& input = m_played.front();
        if (!asks) {
            CHECK(std::holds_alternative<scenario::Next>(input));
        } else if (screen.choices.empty()) {
            CHECK(std::get<scenario::CallEnded>(input).answered);
        } else {
            CHECK(std::get<scenario::Pick>(input).choice == screen.choices.front().id);
        }
    }

    /// All papers said to be missing: what is framed then is possible, and Enter does it.
    void withoutPapers(const core::VisitId& id, const core::StepId& step) {
        m_story.key(Qt::Key_0, Qt::AltModifier);
        QApplication::processEvents();
        const scenario::Screen screen = m_story.desk().screen(id);
        CHECK(std::none_of(screen.papers.begin(), screen.papers.end(),
                           [](const scenario::PaperRow& row) { return row.unsaid; }));
        INFO(framedName(*m_story.window));
        m_story.window->setFocus();
        m_story.key(Qt::Key_Return);
        CHECK((m_story.visit(id).run.step != step || saysWhatIsWrong()));
        ++withoutAll;
        leave(id);
    }

    [[nodiscard]] bool saysWhatIsWrong() const {
        const QList<QLabel*> labels = m_story.window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* one) {
            return one->objectName().startsWith(QStringLiteral("wrong-")) && one->isVisible() && !one->text().isEmpty();
        });
    }

    DeskStory m_story;
    widgets::StepView* m_view = nullptr;
    std::vector<scenario::Input> m_played;
};

} // namespace

TEST_CASE("every step of every script: one thing is framed, Enter does it, digits answer or are written") {
    Steps steps;
    const std::vector<scenario::Script> scripts = steps.scripts();
    for (const scenario::Script& script : scripts) {
        steps.all(script);
    }
    CHECK(scripts.size() >= 20);
    CHECK(steps.seen >= 300);
    CHECK(steps.withFields >= 20);
    CHECK(steps.slips >= 6);
    CHECK(steps.refused <= 3);
    CHECK(steps.withoutAll >= 8);
}
