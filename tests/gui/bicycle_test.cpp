// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario that this project does not have, written in the editor as docs/guide-trainer.md tells it, walked,
// published and served at the desk, without a line of C++.
#include "frontdesk/desk_slips.h"
#include "gui/editor_story.h"
#include "support/places.h"
#include "training/practice/practice_hall.h"

#include <QTreeWidget>

using namespace yingke;
using test::contentOf;
using test::EditorStory;

namespace {

/// Goes on, and answers with the first choice, until the script is over; the steps that were seen.
std::vector<std::string> walk(rehearsal::RehearsalWorkspace& workspace) {
    std::vector<std::string> steps;
    for (int i = 0; i < 40; ++i) {
        const scenario::Screen screen = workspace.practice()->screen();
        const core::Visit& visit = workspace.practice()->desk().hall().visits.at(workspace.practice()->visit());
        if (screen.step.empty() || visit.run.ended || visit.run.script.id != "bicycle_hire") {
            break;
        }
        steps.push_back(screen.step.value);
        QTest::keyClick(&workspace, screen.choices.empty() ? Qt::Key_F5 : Qt::Key_1);
    }
    return steps;
}

/// The script that the guide's example makes of its pieces, laid one behind the other; nothing else is used.
QString fromTheGuide() {
    const QString guide = contentOf(QString::fromStdString(test::sourceDir() + "/docs/guide-trainer.md"));
    const QStringList lines =
        guide.mid(guide.indexOf(QStringLiteral("## 一个例子"))).split(QLatin1Char('\n'), Qt::KeepEmptyParts);
    constexpr int inList = 3; // the pieces stand under numbered lines
    QString script = QStringLiteral("scenario: bicycle_hire\n");
    bool inPiece = false;
    for (const QString& line : lines) {
        if (line.trimmed().startsWith(QStringLiteral("```"))) {
            inPiece = !inPiece;
        } else if (inPiece) {
            script += line.mid(inList) + QLatin1Char('\n');
        }
    }
    return script;
}

} // namespace

TEST_CASE("hiring out bicycles: written in the editor, walked, published and served at the desk") {
    EditorStory story;
    rehearsal::RehearsalWorkspace& workspace = story.open("payment");
    story.edit().setFocus();
    story.key(Qt::Key_N, Qt::ControlModifier);
    story.type("editorLine1", QStringLiteral("bicycle_hire"));
    story.type("editorLine2", QStringLiteral("自行车出借"));
    story.key(Qt::Key_Return);
    REQUIRE(story.editor().scriptId() == "bicycle_hire");
    CHECK(story.problems().errors() == 0); // the template is valid
    CHECK(story.text("editorState").contains(QStringLiteral("还没有发布")));
    const QString script = fromTheGuide();
    story.write(script);
    for (const scenario::Problem& problem : story.problems().problems()) {
        FAIL_CHECK(publishing::placedSentenceOf(problem).toStdString());
    }

    // Walked as it stands in the editor, before it is published.
    CHECK(story.desk().shelf().published("bicycle_hire") == nullptr);
    workspace.setFocus();
    QTest::keyClick(&workspace, Qt::Key_B, Qt::ControlModifier);
    const std::vector<std::string> steps = walk(workspace);
    CHECK(steps ==
          std::vector<std::string>{"greet", "card", "card_back", "terms", "take", "receipt", "return_time", "key"});
    CHECK(workspace.practice()->desk().hall().promises.size() == 1);
    CHECK(story.desk().hall().visits.empty());

    story.publish(QStringLiteral("第一版"));
    INFO(story.told().toStdString());
    REQUIRE(story.desk().shelf().published("bicycle_hire") != nullptr);
    CHECK(contentOf(story.path("scripts/zh_CN/bicycle_hire.yaml")) == script);
    auto* list = story.window->findChild<QTreeWidget*>(QStringLiteral("scriptList"));
    CHECK(list->findItems(QStringLiteral("自行车出借"), Qt::MatchExactly).size() == 1);

    // At the desk: the matter is offered, and served.
    story.window->openWorkspace(desk::WorkspaceId::Desk);
    story.key(Qt::Key_F2);
    const core::VisitId visit = story.desk().focus();
    story.key(Qt::Key_E, Qt::ControlModifier);
    story.key(Qt::Key_1); // a gentleman, the owner
    story.type("line1", QStringLiteral("王"));
    story.type("line2", QStringLiteral("3-2-1502"));
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return); // greeted
    story.key(Qt::Key_Return); // seated
    int number = 0;
    const auto matters = story.desk().shelf().matters();
    for (std::size_t i = 0; i < matters.size(); ++i) {
        number = matters[i]->id == "bicycle_hire" ? static_cast<int>(i) + 1 : number;
    }
    REQUIRE((number >= 1 && number <= 9));
    story.key(Qt::Key_M, Qt::ControlModifier);
    story.key(static_cast<Qt::Key>(Qt::Key_0 + number));
    story.key(Qt::Key_Return);
    CHECK(story.deskWords().contains(QStringLiteral("您要借自行车")));
    CHECK(story.deskWords().contains(QStringLiteral("王")));
    story.type("fact-bicycles", QStringLiteral("5"));
    story.key(Qt::Key_Return);
    CHECK_FALSE(story.deskText("refusal").isEmpty()); // at most three
    story.type("fact-bicycles", QStringLiteral("2"));
    story.key(Qt::Key_Return);
    story.key(Qt::Key_1, Qt::AltModifier); // the identity card is seen
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return); // and given back
    CHECK(story.deskWords().contains(QStringLiteral("400元")));
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return); // the deposit is taken
    REQUIRE(story.desk().screen(visit).slip == "receipt");
    story.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(story.desk().slips().ofToday().size() == 1);
    story.type("fact-return_at", QStringLiteral("2026-11-23 17:00"));
    story.key(Qt::Key_Return);
    CHECK(story.deskWords().contains(QStringLiteral("车钥匙")));
    REQUIRE(story.desk().hall().promises.size() == 1);
    const core::Promise& promise = story.desk().hall().promises.begin()->second;
    CHECK(promise.owner == core::PersonId{"chen"});
    CHECK(QString::fromStdString(promise.what).contains(QStringLiteral("3-2-1502还2辆自行车")));
    story.key(Qt::Key_Return);
    CHECK(story.visit(visit).run.ended);
    CHECK(story.rows("SELECT count(*) FROM events WHERE kind = 'slip_issued'") == QStringList{QStringLiteral("1")});
}

TEST_CASE("a new draft is taken away again: it leaves the list, and nothing is kept of it") {
    EditorStory story;
    story.open("payment");
    story.edit().setFocus();
    story.key(Qt::Key_N, Qt::ControlModifier);
    story.type("editorLine1", QStringLiteral("umbrella"));
    story.type("editorLine2", QStringLiteral("借伞"));
    story.key(Qt::Key_Return);
    story.write(QStringLiteral("scenario: umbrella\ntitle: 借伞\nscript: [\n")); // can't be walked
    QTest::qWait(1100);
    REQUIRE(story.application->publisher().draft("zh_CN/umbrella.yaml").has_value());
    story.breakOff();
    story.start();
    story.open("payment");
    auto* list = story.window->findChild<QTreeWidget*>(QStringLiteral("scriptList"));
    const auto items = list->findItems(QStringLiteral("umbrella"), Qt::MatchExactly);
    REQUIRE(items.size() == 1); // with its errors, over the kill
    list->setCurrentItem(items.front());
    REQUIRE(story.editor().scriptId() == "umbrella");
    CHECK(story.problems().errors() > 0);
    story.edit().setFocus();
    story.key(Qt::Key_D, EditorStory::ctrlShift);
    story.key(Qt::Key_Return);
    CHECK(list->findItems(QStringLiteral("umbrella"), Qt::MatchExactly).isEmpty());
    CHECK(story.editor().scriptId() != "umbrella");
    QTest::qWait(1100);
    CHECK(story.application->publisher().drafts().empty());
}
