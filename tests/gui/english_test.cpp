// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor who speaks English: one key at the desk, both lines from then on; the papers' purpose before copying; and
// the step in a narrow view.
#include "frontdesk/desk_handovers.h"
#include "gui/desk_story.h"
#include "scenario/language/english.h"
#include "widgets/parts/english_text.h"
#include "widgets/step/step_view.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace yingke;
using test::DeskStory;

namespace {

QString shown(const QWidget& window, const char* name) {
    QApplication::processEvents(); // what was put into a layout is shown
    const auto* label = window.findChild<QLabel*>(QLatin1String(name));
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

/// Every small line of English in the step, in its order.
QStringList englishIn(const QWidget& window) {
    QStringList lines;
    for (const QLabel* label : window.findChild<widgets::StepView*>()->findChildren<QLabel*>()) {
        const QString role = label->property("role").toString();
        if (label->isVisible() && (role == QStringLiteral("englishSmall") || role == QStringLiteral("gap"))) {
            lines << label->text();
        }
    }
    return lines;
}

core::VisitId englishVisitor(DeskStory& story) {
    core::Visitor smith;
    smith.surname = "Smith";
    smith.title = core::Title::Sir;
    smith.room = "3-2-1502";
    smith.telephone = "13900001234";
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson, smith).visit;
    story.key(Qt::Key_F5);
    REQUIRE(story.visit(id).visitor.speaksEnglish);
    return id;
}

/// A papers step of a script that ships, on a view of that width.
scenario::Screen papersScreen(bool allowed) {
    scenario::Screen screen;
    screen.step = core::StepId{"owner_papers"};
    screen.words = "王先生，请出示房产证和身份证。";
    screen.noCopies = !allowed;
    screen.copyPurpose = allowed ? "办理过户迁入" : "";
    screen.deleteOn = 20'000;
    for (const char* label : {"施工单位营业执照", "资质证书", "装修工人身份证件", "施工图纸"}) {
        scenario::PaperRow row;
        row.key.paper = core::PaperId{label};
        row.label = label;
        row.copy = allowed;
        row.standing.seen = true;
        row.english = "Contractor's business licence";
        screen.papers.push_back(row);
    }
    screen.papers.back().heads = 6;
    screen.papers.back().seenHeads = 3;
    for (const char* label : {"先给客户一张补件清单，下次一起带来", "今天不办了"}) {
        screen.choices.push_back({core::ChoiceId{label}, label, "A list of what is still missing, to take home today"});
    }
    scenario::Field field;
    field.spec.id = core::FactId{"room"};
    field.label = "楼栋单元房号";
    for (const char* id : {"a", "b", "c", "d"}) {
        field.spec.id = core::FactId{id};
        screen.fields.push_back(field);
    }
    return screen;
}

} // namespace

TEST_CASE("one key: the visitor speaks English and gets both lines, sentence, question, answers, fields") {
    DeskStory story;
    story.presence("zheng", core::PresenceState::Out);
    const core::VisitId id = englishVisitor(story);
    CHECK(shown(*story.window, "wordsEnglish").startsWith(QStringLiteral("Hello, Mr Smith")));
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("english"))->isChecked());
    REQUIRE_FALSE(story.desk().beginScenario(id, "payment"));
    CHECK(story.words().contains(QStringLiteral("Smith先生")));
    CHECK(shown(*story.window, "wordsEnglish").contains(QStringLiteral("I can take the money now")));
    CHECK(shown(*story.window, "question").contains(QStringLiteral("代收")));
    CHECK(shown(*story.window, "questionEnglish") == QStringLiteral("Does the visitor agree?"));
    CHECK(shown(*story.window, "choiceEnglish1") == QStringLiteral("Yes, please take it for me"));
    auto* first = story.window->findChild<QPushButton*>(QStringLiteral("choice1"));
    CHECK(first->accessibleName() == QStringLiteral("同意代收"));
    CHECK(first->accessibleDescription().contains(QStringLiteral("Yes, please")));
    // Chinese first, the English under it and smaller.
    auto* chinese = story.window->findChild<QLabel*>(QStringLiteral("words"));
    auto* english = story.window->findChild<QLabel*>(QStringLiteral("wordsEnglish"));
    CHECK(chinese->geometry().bottom() < english->geometry().top());
    CHECK(chinese->font().pixelSize() > english->font().pixelSize());
    story.click("choice1");
    CHECK(shown(*story.window, "english-sum") == QStringLiteral("Sum (yuan)"));
    CHECK(shown(*story.window, "english-item") == QStringLiteral("What is paid"));

    // The same key takes it back; what is being typed stays.
    story.type("fact-item", QStringLiteral("物业费"));
    story.key(Qt::Key_F5);
    CHECK_FALSE(story.visit(id).visitor.speaksEnglish);
    CHECK(englishIn(*story.window).isEmpty());
    CHECK(shown(*story.window, "wordsEnglish").isEmpty());
    CHECK(story.window->findChild<QLineEdit*>(QStringLiteral("fact-item"))->text() == QStringLiteral("物业费"));
}

TEST_CASE("both lines stay with the visit: handed over, seen off and opened again, and after a restart") {
    DeskStory story;
    const core::VisitId id = englishVisitor(story);
    REQUIRE_FALSE(story.desk().handovers().ask(id, core::PersonId{"liu"}, QStringLiteral("换班")));
    REQUIRE_FALSE(story.desk().handovers().take(id));
    REQUIRE_FALSE(story.desk().signIn(core::PersonId{"liu"}));
    story.desk().setFocus(id);
    REQUIRE_FALSE(story.desk().beginScenario(id, "repair"));
    CHECK_FALSE(shown(*story.window, "wordsEnglish").isEmpty());
    REQUIRE_FALSE(story.desk().seeOff(id));
    CHECK(shown(*story.window, "wordsEnglish").startsWith(QStringLiteral("Mr Smith, ")));
    story.key(Qt::Key_Return);
    REQUIRE(core::isClosed(story.visit(id)));
    REQUIRE_FALSE(story.desk().reopen(id, QStringLiteral("又回来了")));
    CHECK(story.visit(id).visitor.speaksEnglish);
    story.breakOff();
    story.start();
    CHECK(story.visit(id).visitor.speaksEnglish);
    story.desk().setFocus(id);
    REQUIRE_FALSE(story.desk().beginScenario(id, "questions"));
    CHECK(shown(*story.window, "wordsEnglish").contains(QStringLiteral("please go ahead")));
}

TEST_CASE("a gap stays Chinese at the desk and is shown to the trainer alone") {
    DeskStory story;
    widgets::StepView view(story.window.get());
    scenario::Screen screen = papersScreen(true);
    screen.bilingual = true;
    screen.wordsBilingual = true;
    screen.papers.at(0).english.clear();
    view.resize(700, 600);
    view.setVisible(true);
    view.show(screen, QStringLiteral("a"));
    const auto gaps = [&view] {
        QApplication::processEvents();
        int count = 0;
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            count += label->text() == widgets::gapText() && label->isVisibleTo(&view) ? 1 : 0;
        }
        return count;
    };
    CHECK(gaps() == 0);
    view.setShowGaps(true);
    view.show(screen, QStringLiteral("b"));
    CHECK(gaps() == 1 + 1 + 4); // the sentence, the paper, the four fields
}

TEST_CASE(
    "S3.1-02 copies: what for and until when stands there before anything is copied; policy off: none is offered") {
    DeskStory story;
    story.application->office().setSetting("copy_identity_papers", 1);
    core::Visitor wang;
    wang.surname = "王";
    wang.room = "3-2-1502";
    wang.telephone = "13812342271";
    wang.role = core::VisitorRole::Owner;
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson, wang).visit;
    REQUIRE_FALSE(story.desk().beginScenario(id, "transfer"));
    REQUIRE_FALSE(story.desk().play(id, scenario::Next{}));
    REQUIRE(story.desk().screen(id).step == core::StepId{"owner_papers"});
    QString note = shown(*story.window, "copyPurpose");
    INFO(note.toStdString());
    CHECK(note.contains(QStringLiteral("办理过户迁入")));
    CHECK(note.contains(QDate(1970, 1, 1).addDays(core::localDay(story.desk().now()) + 90).toString(Qt::ISODate)));
    story.click("paper-title_deed");
    QApplication::processEvents();
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("copy-title_deed")) != nullptr);

    story.application->office().setSetting("copy_identity_papers", 0);
    story.click("paper-identity_card"); // shown anew
    QApplication::processEvents();
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("copy-title_deed")) != nullptr);
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("copy-identity_card")) == nullptr);
    note = shown(*story.window, "copyPurpose");
    CHECK_FALSE(note.contains(QStringLiteral("办理过户迁入")));
    CHECK_FALSE(note.isEmpty());
}

TEST_CASE("papers and answers and fields wrap in a narrow view: nothing scrolls sideways") {
    DeskStory story;
    for (const int width : {400, 420, 560, 760, 1200}) {
        for (const bool bilingual : {false, true}) {
            widgets::StepView view(nullptr);
            view.resize(width, 700);
            scenario::Screen screen = papersScreen(true);
            if (!bilingual) {
                for (scenario::PaperRow& row : screen.papers) {
                    row.english.clear();
                }
                for (scenario::ChoiceRow& row : screen.choices) {
                    row.english.clear();
                }
            }
            view.show(screen, QStringLiteral("v"));
            view.setVisible(true);
            REQUIRE(QTest::qWaitForWindowExposed(&view));
            QApplication::processEvents();
            auto* scroll = view.findChild<QScrollArea*>();
            INFO(width << (bilingual ? " bilingual" : ""));
            CHECK(view.width() == width);
            CHECK(scroll->horizontalScrollBar()->maximum() == 0);
            // Whole and not over one another: each paper's keys lie within the view.
            for (const QPushButton* key : view.findChildren<QPushButton*>()) {
                const QRect there(key->mapTo(&view, QPoint(0, 0)), key->size());
                INFO(key->objectName().toStdString());
                CHECK(there.left() >= 0);
                CHECK(there.right() < width);
                CHECK(key->width() >= key->minimumSizeHint().width());
            }
        }
    }
}
