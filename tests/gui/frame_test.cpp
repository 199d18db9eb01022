// SPDX-License-Identifier: GPL-3.0-or-later
// One thing is framed, with real keys: a field and answers on one step, Esc, Tab, papers, a slip, what lies over the
// desk, the other workspaces.
#include "gui/desk_stand.h"
#include "gui/frame_seen.h"
#include "gui/log_story.h"
#include "gui/practice_story.h"
#include "widgets/step/step_view.h"

using namespace yingke;
using test::DeskStory;
using test::framedName;
using test::saidOn;
using test::standAt;

namespace {

constexpr Qt::KeyboardModifiers altShift = Qt::AltModifier | Qt::ShiftModifier;

/// The first step of any script of ours that `wanted` accepts.
core::VisitId standWhere(DeskStory& story, const std::function<bool(const scenario::Step&)>& wanted) {
    for (const scenario::Script& script : story.desk().shelf().library().scripts) {
        for (const scenario::Step& step : script.steps) {
            if (!step.passing() && wanted(step)) {
                return standAt(story, script.id.c_str(), step.id.value.c_str());
            }
        }
    }
    FAIL("no step of that kind");
    return {};
}

QWidget* focus() { return QApplication::focusWidget(); }

/// Tab until the button of that name has the keys.
void tabTo(DeskStory& story, const QString& name) {
    for (int i = 0; i < 60 && (focus() == nullptr || !focus()->objectName().startsWith(name)); ++i) {
        story.key(Qt::Key_Tab);
    }
    REQUIRE(focus() != nullptr);
    REQUIRE(focus()->objectName().startsWith(name));
}

} // namespace

TEST_CASE("a field and answers on one step: what is typed is written, Esc comes back to the answers and keeps it") {
    DeskStory story;
    const core::VisitId id = standAt(story, "questions", "listen");
    CHECK(focus() == story.window.get()); // the question need not be written down: digits answer
    story.key(Qt::Key_Tab);
    auto* line = qobject_cast<QLineEdit*>(focus());
    REQUIRE(line != nullptr);
    QInputMethodEvent composed(QString(), {});
    composed.setCommitString(QStringLiteral("停车费怎么算"));
    QApplication::sendEvent(line, &composed);
    story.key(Qt::Key_1);
    CHECK(line->text() == QStringLiteral("停车费怎么算1"));
    CHECK(framedName(*story.window) == "choice1");
    story.key(Qt::Key_Escape);
    CHECK(focus() == story.window.get());
    CHECK(line->text() == QStringLiteral("停车费怎么算1"));
    const core::StepId step = story.visit(id).run.step;
    SECTION("then a digit answers") {
        const core::ChoiceId second = story.desk().screen(id).choices.at(1).id;
        story.key(Qt::Key_2);
        CHECK(story.visit(id).choices.at(step) == second);
    }
    SECTION("and Enter gives the first answer, also from the field") {
        const core::ChoiceId first = story.desk().screen(id).choices.at(0).id;
        line->setFocus();
        story.key(Qt::Key_Return);
        CHECK(story.visit(id).choices.at(step) == first);
        CHECK(story.visit(id).facts.at(core::FactId{"question"}) == core::FactValue(std::string("停车费怎么算1")));
    }
}

TEST_CASE("Enter on an empty field that is wanted says so there, and the keys are there") {
    DeskStory story;
    const core::VisitId id = standWhere(story, [](const scenario::Step& step) {
        return step.ask && !step.fill.empty() && step.papers == std::nullopt && step.print == std::nullopt;
    });
    QWidget* field = focus();
    story.key(Qt::Key_Escape);
    story.key(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(focus()->objectName() == field->objectName());
    CHECK(core::find(story.desk().hall(), id)->run.step == story.desk().screen(id).step);
}

TEST_CASE("who tabs to another button has framed that: Enter presses it, and the step stays where it is") {
    DeskStory story;
    const core::VisitId first = standAt(story, "transfer", "owner_papers");
    const core::VisitId second = story.desk().visitorIn(core::Channel::InPerson, {}).visit;
    story.desk().setFocus(first);
    story.window->setFocus();
    CHECK(framedName(*story.window) == "next");
    const core::StepId step = story.visit(first).run.step;
    const QString card = QStringLiteral("visit-") + QString::fromStdString(second.value);
    tabTo(story, card);
    CHECK(framedName(*story.window) == card.toStdString());
    CHECK_FALSE(
        saidOn(*story.window->findChild<QPushButton*>(QStringLiteral("next"))).contains(QStringLiteral("Enter")));
    story.key(Qt::Key_Return);
    CHECK(story.desk().focus() == second);
    CHECK(story.visit(first).run.step == step);
    story.key(Qt::Key_Escape);
    CHECK(focus() == story.window.get());
}

TEST_CASE("a click leaves the keys where they are") {
    DeskStory story;
    (void)standAt(story, "transfer", "owner_papers");
    REQUIRE(focus() == story.window.get());
    for (const char* name : {"english", "missing-title_deed"}) {
        story.click(name);
        QApplication::processEvents();
        CHECK(focus() == story.window.get());
    }
}

TEST_CASE("papers: missing is said, by the button at the paper, by key, or of all the rest; never by Enter") {
    DeskStory story;
    const core::VisitId id = standAt(story, "transfer", "owner_papers");
    const auto standing = [&](const char* paper) {
        const auto& papers = story.visit(id).papers;
        const auto found = papers.find({core::PaperId{paper}, 0});
        return found == papers.end()   ? std::string("-")
               : found->second.seen    ? "seen"
               : found->second.missing ? "missing"
                                       : "-";
    };
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).run.step.value == "owner_papers");
    CHECK(story.text("refusal").contains(QStringLiteral("房产证")));
    CHECK(story.text("refusal").contains(QStringLiteral("身份证")));
    CHECK(standing("title_deed") == "-");
    story.key(Qt::Key_1, altShift);
    CHECK(standing("title_deed") == "missing");
    story.key(Qt::Key_1, altShift); // and back
    CHECK(standing("title_deed") == "-");
    story.key(Qt::Key_2, Qt::AltModifier);
    CHECK(standing("identity_card") == "seen");
    story.key(Qt::Key_Return);
    CHECK(story.text("refusal").contains(QStringLiteral("房产证")));
    CHECK_FALSE(story.text("refusal").contains(QStringLiteral("身份证")));
    QApplication::processEvents();
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("restMissing"))->isVisible());
    story.key(Qt::Key_0, Qt::AltModifier);
    CHECK(standing("title_deed") == "missing");
    CHECK(standing("identity_card") == "seen");
    QApplication::processEvents();
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("restMissing")) == nullptr);
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).run.step.value == "take_home/list");
}

TEST_CASE("the mark that a paper is missing stands at that paper") {
    DeskStory story;
    (void)standAt(story, "transfer", "owner_papers");
    for (const char* paper : {"title_deed", "identity_card"}) {
        auto* box = story.window->findChild<QPushButton*>(QStringLiteral("paper-") + QLatin1String(paper));
        auto* mark = story.window->findChild<QPushButton*>(QStringLiteral("missing-") + QLatin1String(paper));
        REQUIRE((box != nullptr && mark != nullptr));
        const QRect of(box->mapTo(story.window.get(), QPoint()), box->size());
        const QRect at(mark->mapTo(story.window.get(), QPoint()), mark->size());
        CHECK(at.left() - of.right() >= 0);
        CHECK(at.left() - of.right() < 24);
        CHECK(std::abs(at.center().y() - of.center().y()) < 6);
    }
}

TEST_CASE("a slip with a number is given out by Ctrl+Enter or a click, never by Enter; back is Alt+Left") {
    DeskStory story;
    const core::VisitId id = standAt(story, "transfer", "owner_papers");
    story.key(Qt::Key_0, Qt::AltModifier);
    story.key(Qt::Key_Return);
    REQUIRE(story.desk().screen(id).slip == "take_home_list");
    QApplication::processEvents();
    CHECK(framedName(*story.window) == "next");
    CHECK(
        saidOn(*story.window->findChild<QPushButton*>(QStringLiteral("next"))).contains(QStringLiteral("Ctrl+Enter")));
    const core::StepId step = story.visit(id).run.step;
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(story.visit(id).slips.empty());
    CHECK(story.visit(id).run.step == step);
    CHECK(story.text("refusal").contains(QStringLiteral("Ctrl+Enter")));
    SECTION("back") {
        story.key(Qt::Key_Left, Qt::AltModifier);
        CHECK(story.visit(id).run.step.value == "owner_papers");
        CHECK(story.visit(id).slips.empty());
    }
    SECTION("by key") {
        story.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(story.visit(id).slips.size() == 1);
    }
    SECTION("by a click") {
        story.click("next");
        CHECK(story.visit(id).slips.size() == 1);
    }
    SECTION("not by Enter where Tab went to its button either") {
        tabTo(story, QStringLiteral("next"));
        story.key(Qt::Key_Return);
        CHECK(story.visit(id).slips.empty());
    }
    SECTION("nor by Enter in its preview") {
        story.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(framedName(*story.window) == "previewPrint");
        story.key(Qt::Key_Return);
        CHECK(story.visit(id).slips.empty());
        CHECK(story.text("previewError").contains(QStringLiteral("Ctrl+Enter")));
        story.key(Qt::Key_Escape);
    }
}

TEST_CASE("matters are offered and none is framed; nobody in front of the desk, and Enter does nothing") {
    DeskStory story;
    CHECK(framedName(*story.window) == "(none)");
    story.key(Qt::Key_Return);
    CHECK(story.desk().hall().visits.empty());
    story.key(Qt::Key_F2);
    const core::VisitId id = story.desk().focus();
    for (int step = 0; step < 6 && !story.desk().screen(id).step.empty(); ++step) {
        story.key(Qt::Key_Return); // greeted, seated
    }
    CHECK(framedName(*story.window) == "(none)");
    story.key(Qt::Key_Return); // whatever the visitor came for: it was not said yet
    CHECK(story.desk().screen(id).step.empty());
    story.key(Qt::Key_1);
    CHECK_FALSE(story.desk().screen(id).step.empty());
}

TEST_CASE("every question over the desk: its button alone carries Enter, Tab hands it on, Enter presses that") {
    DeskStory story;
    (void)standAt(story, "transfer", "owner_papers");
    const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys = {
        {Qt::Key_E, Qt::ControlModifier}, {Qt::Key_M, Qt::ControlModifier},
        {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_L, Qt::ControlModifier},
        {Qt::Key_G, Qt::ControlModifier}, {Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_F6, Qt::NoModifier},     {Qt::Key_F8, Qt::NoModifier},
        {Qt::Key_F9, Qt::NoModifier},     {Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier}};
    int asked = 0;
    for (const auto& [key, held] : keys) {
        INFO(key);
        story.window->setFocus();
        story.key(key, held);
        QApplication::processEvents();
        auto* accept = story.window->findChild<QPushButton*>(QStringLiteral("overlayAccept"));
        if (accept == nullptr || !accept->isVisible()) {
            continue;
        }
        ++asked;
        CHECK(framedName(*story.window) == "overlayAccept");
        tabTo(story, QStringLiteral("overlayCancel"));
        CHECK(framedName(*story.window) == "overlayCancel");
        story.key(Qt::Key_Return);
        CHECK_FALSE(accept->isVisible());
        CHECK(framedName(*story.window) == "next");
    }
    CHECK(asked >= 8);
}

TEST_CASE("what lies over the desk frames its own: promises, the register, slips, keys") {
    DeskStory story;
    (void)standAt(story, "transfer", "owner_papers");
    const std::vector<std::tuple<Qt::Key, Qt::KeyboardModifiers, std::string>> panels = {
        {Qt::Key_P, Qt::ControlModifier, "(none)"}, // no promise is open
        {Qt::Key_F, Qt::ControlModifier, "registerSearchTake"},
        {Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier, "slipListPrint"},
        {Qt::Key_F1, Qt::NoModifier, "(none)"}};
    for (const auto& [key, held, framed] : panels) {
        INFO(framed);
        story.window->setFocus();
        story.key(key, held);
        CHECK(framedName(*story.window) == framed);
        story.key(Qt::Key_Escape);
        CHECK(framedName(*story.window) == "next");
    }
}

TEST_CASE("in the log and the rehearsal, wherever Tab goes: at most one thing is framed, and it carries the word") {
    SECTION("the log, page by page") {
        test::LogStory story;
        for (const char* page : {"page-day", "page-promises", "page-handovers", "page-statistics"}) {
            if (auto* button = story.log->findChild<QAbstractButton*>(QLatin1String(page))) {
                button->click();
            }
            for (int i = 0; i < 40; ++i) {
                (void)framedName(*story.window);
                story.key(Qt::Key_Tab);
            }
        }
    }
    SECTION("the rehearsal: the practice, and its pages") {
        test::PracticeStory story("transfer");
        for (const Qt::Key page : {Qt::Key_P, Qt::Key_D, Qt::Key_R, Qt::Key_A}) {
            story.press(page, Qt::AltModifier);
            for (int i = 0; i < 40; ++i) {
                (void)framedName(*story.window);
                story.key(Qt::Key_Tab);
            }
        }
    }
}

TEST_CASE("a practice: the answer is framed and Enter gives it, Esc comes back from a field, a slip wants Ctrl+Enter") {
    test::PracticeStory story("transfer");
    story.workspace->setFocus();
    CHECK(framedName(*story.window) == "practiceNext");
    for (int i = 0; i < 20 && story.hall().screen().choices.empty(); ++i) {
        story.key(Qt::Key_Return);
        QApplication::processEvents();
    }
    REQUIRE_FALSE(story.hall().screen().choices.empty());
    CHECK(framedName(*story.window) == "choice1");
    const std::string question = story.at();
    story.key(Qt::Key_Escape);
    story.key(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(story.at() != question);
}
