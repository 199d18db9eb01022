// SPDX-License-Identifier: GPL-3.0-or-later
// The English beside the Chinese in the trainer's editor: gaps, writing by keys, placeholders, publishing, and both
// lines at the desk afterwards.
#include "gui/editor_story.h"
#include "rehearsal/editor/english_model.h"
#include "rehearsal/editor/english_table.h"
#include "rehearsal/picture/picture_view.h"
#include "support/places.h"

using namespace yingke;
using rehearsal::EnglishModel;
using rehearsal::EnglishTable;
using test::EditorStory;

namespace {

class EnglishStory : public EditorStory {
public:
    /// With this English of the payment in force.
    explicit EnglishStory(const QString& english) {
        const publishing::Published done =
            application->publisher().publish("en/payment.yaml", english, QStringLiteral("先这样"));
        REQUIRE(done.done);
        presence("zheng", core::PresenceState::Out);
        open("payment");
        edit().setFocus();
    }
    EnglishTable& table() { return *window->findChild<EnglishTable*>(); }
    EnglishModel& model() { return *window->findChild<EnglishModel*>(); }
    void openEnglish() {
        key(Qt::Key_E, ctrlShift);
        REQUIRE(table().isVisible());
    }
    /// Writes where one is; Enter ends it.
    void write(const char* english) {
        key(Qt::Key_Return);
        REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(english));
        key(Qt::Key_Return);
        QApplication::processEvents(); // Enter is taken after the key
    }
    /// Key by key to where the focus is: the first begins a text.
    static void typeOn(const char* english) {
        for (const char* key = english; *key != 0; ++key) {
            QTest::keyClick(QApplication::focusWidget(), *key);
        }
    }
    QString shown(int row, EnglishModel::Column column) {
        return model().index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    int at() { return table().currentIndex().row(); }
    QString sum() { return text("englishSum"); }
    QString english() { return test::contentOf(path("scripts/en/payment.yaml")); }
};

/// The shipped English of the payment without its last two steps: four gaps.
QString withoutTwoSteps() {
    QString text = test::contentOf(QString::fromStdString(test::sourceDir() + "/scripts/en/payment.yaml"));
    return text.left(text.indexOf(QStringLiteral("  promise_invoice:")));
}

} // namespace

TEST_CASE("gaps are seen, filled in by keys, published; a visitor who speaks English gets both lines") {
    EnglishStory story(withoutTwoSteps());
    story.openEnglish();
    const int all = story.model().rowCount();
    REQUIRE(story.sum() == QStringLiteral("缴费 · %1 句里缺 4 句英文").arg(all));
    story.key(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(story.model().row(story.at()).line.step.value == "promise_invoice");
    REQUIRE(story.shown(story.at(), EnglishModel::EnglishColumn).contains(QStringLiteral("缺英文")));
    REQUIRE(story.shown(story.at(), EnglishModel::StepColumn) == QStringLiteral("约定送票  promise_invoice"));
    REQUIRE(story.window->findChild<rehearsal::PictureView*>()->selected() == "promise_invoice");
    story.key(Qt::Key_G, EditorStory::ctrlShift);
    REQUIRE(story.model().rowCount() == 4);
    REQUIRE(story.at() == 0);

    story.write("Invoice");
    REQUIRE(story.at() == 1); // down, and what was written stays in sight
    REQUIRE(story.model().rowCount() == 4);
    REQUIRE(story.sum() == QStringLiteral("缴费 · %1 句里缺 3 句英文").arg(all));
    // A placeholder that stands for nothing: told in the row, and not published.
    story.write("{visitr}, please keep the receipt.");
    REQUIRE(story.shown(1, EnglishModel::EnglishColumn).contains(QStringLiteral("{visitr}")));
    REQUIRE(story.shown(1, EnglishModel::EnglishColumn).contains(QStringLiteral("✗")));
    REQUIRE(story.model().row(1).fault.contains(QStringLiteral("visitor"))); // what was meant
    // The foot speaks of the English, not of the Chinese; F4 goes there.
    REQUIRE(story.told().contains(QStringLiteral("英文有 1 个错误")));
    REQUIRE(story.at() == 2);
    story.key(Qt::Key_F4);
    REQUIRE(story.at() == 1);
    REQUIRE(story.table().isVisible());
    story.key(Qt::Key_P, EditorStory::ctrlShift);
    REQUIRE(story.text("englishTold").contains(QStringLiteral("{visitr}")));
    REQUIRE_FALSE(story.window->findChild<QWidget*>(QStringLiteral("editorBar"))->isVisible());
    REQUIRE(story.at() == 1);
    // One that the Chinese has and the English lacks is a hint: a sentence may do without.
    story.write("Please keep the receipt.");
    REQUIRE(story.model().row(1).fault.isEmpty());
    REQUIRE(story.told().contains(QStringLiteral("英文没有错误")));
    REQUIRE(story.shown(1, EnglishModel::EnglishColumn).contains(QStringLiteral("{visitor}")));
    story.key(Qt::Key_Up);
    story.write("{visitor}, please keep the receipt: \"ours\".");
    REQUIRE(story.model().row(1).hint.isEmpty());
    REQUIRE(story.at() == 2);
    // Typing begins a text, too; Escape leaves it as it was, Tab goes down.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("X"));
    story.key(Qt::Key_Escape);
    REQUIRE(story.model().row(2).gap());
    REQUIRE(story.table().isVisible());
    story.write("Another day");
    story.write("Of course, {visitor}. See you then.");
    REQUIRE(story.sum() == QStringLiteral("缴费 · ✓ %1 句都有英文").arg(all));

    REQUIRE(story.english() == withoutTwoSteps()); // a draft so far
    story.key(Qt::Key_P, EditorStory::ctrlShift);
    REQUIRE(story.text("editorBarTitle").contains(QStringLiteral("en/payment.yaml")));
    story.type("editorLine1", QStringLiteral("补英文"));
    story.key(Qt::Key_Return);
    INFO(story.told().toStdString());
    REQUIRE(story.told().contains(QStringLiteral("下一位")));
    REQUIRE(story.english().contains(QStringLiteral("please keep the receipt: \\\"ours\\\".")));
    REQUIRE_FALSE(story.application->publisher().draft("en/payment.yaml"));
    REQUIRE(story.application->publisher().versions("en/payment").front().note == QStringLiteral("补英文"));
    story.table().setFocus();
    story.key(Qt::Key_Escape);
    REQUIRE(story.edit().isVisible());

    story.window->openWorkspace(desk::WorkspaceId::Desk);
    core::Visitor smith;
    smith.surname = "Smith";
    smith.title = core::Title::Sir;
    const core::VisitId id = story.desk().visitorIn(core::Channel::InPerson, smith).visit;
    story.key(Qt::Key_F5);
    REQUIRE(story.visit(id).visitor.speaksEnglish);
    REQUIRE_FALSE(story.desk().beginScenario(id, "payment"));
    QApplication::processEvents();
    story.key(Qt::Key_2);
    QApplication::processEvents();
    REQUIRE(story.deskWords().contains(QStringLiteral("您下次来之前")));
    REQUIRE(story.deskText("wordsEnglish") == QStringLiteral("Of course, Mr Smith. See you then."));
}

TEST_CASE("a scenario without any English: the first text makes its file; a shared piece has a file of its own") {
    EnglishStory story(withoutTwoSteps());
    publishing::Publisher& publisher = story.application->publisher();
    REQUIRE(publisher.begin("umbrella", QStringLiteral("借伞")).isEmpty());
    QString text = publisher.draft("zh_CN/umbrella.yaml").value_or(QString());
    text.replace(QStringLiteral("script:\n"),
                 QStringLiteral("  item: {type: text, label: 缴费项目, fresh: yes}\n"
                                "  sum: {type: money, label: 金额(元), range: 0..1000000, fresh: yes}\n"
                                "script:\n  - id: who\n    use: called\n"
                                "  - id: what\n    say: 押金是多少？\n    fill: [item, sum]\n"
                                "  - id: take\n    use: take_money\n"));
    const publishing::Published done = publisher.publish("zh_CN/umbrella.yaml", text, QStringLiteral("第一版"));
    INFO(done.told.toStdString());
    REQUIRE(done.done);
    story.editor().open("umbrella");
    story.edit().setFocus();
    story.openEnglish();
    int piece = -1;
    for (int row = 0; row < story.model().rowCount(); ++row) {
        const scenario::EnglishLine& line = story.model().row(row).line;
        REQUIRE(story.model().row(row).gap() == (line.file == "en/umbrella.yaml"));
        piece = line.file == "en/pieces/take_money.yaml" && line.key == "say" && piece < 0 ? row : piece;
    }
    REQUIRE(piece > 0);
    REQUIRE(story.model().row(piece).line.step.value == "take/count");
    story.write("Lending umbrellas");
    REQUIRE(
        (publisher.draft("en/umbrella.yaml") == QStringLiteral("scenario: umbrella\ntitle: \"Lending umbrellas\"\n")));
    story.table().goTo(piece);
    story.write("I count it.");
    REQUIRE(publisher.draft("en/pieces/take_money.yaml").value_or(QString()).contains(QStringLiteral("I count it.")));
    story.key(Qt::Key_P, EditorStory::ctrlShift);
    story.type("editorLine1", QStringLiteral("两份"));
    story.key(Qt::Key_Return);
    INFO(story.told().toStdString());
    REQUIRE(publisher.drafts().empty());
    const scenario::Script* published = story.desk().shelf().published("umbrella");
    REQUIRE(scenario::englishOf(*published, {}, "title") == "Lending umbrellas");
    for (const char* id : {"umbrella", "payment"}) {
        REQUIRE(scenario::englishOf(*story.desk().shelf().published(id), core::StepId{"take/count"}, "say") ==
                "I count it.");
    }
    // Nothing more to publish: told.
    story.table().setFocus();
    story.key(Qt::Key_P, EditorStory::ctrlShift);
    REQUIRE(story.text("englishTold").contains(QStringLiteral("都已发布")));
}

TEST_CASE("the foot tells the errors of what is in sight: the text's, or the English's; F4 finds them among all") {
    EnglishStory story(withoutTwoSteps());
    story.openEnglish();
    REQUIRE(story.told().contains(QStringLiteral("英文没有错误")));
    story.key(Qt::Key_G, Qt::ControlModifier);
    const int wrong = story.at();
    story.write("{visitr}");
    story.key(Qt::Key_E, EditorStory::ctrlShift);
    REQUIRE(story.told().startsWith(QStringLiteral("✓ 没有错误")));
    story.key(Qt::Key_E, EditorStory::ctrlShift);
    REQUIRE(story.told().contains(QStringLiteral("英文有 1 个错误")));
    story.key(Qt::Key_G, EditorStory::ctrlShift);
    REQUIRE(story.model().rowCount() == 3); // the one with the error is no gap
    story.key(Qt::Key_F4, Qt::ShiftModifier);
    REQUIRE(story.at() == wrong);
    REQUIRE(story.text("englishTold").contains(QStringLiteral("{visitr}")));
}

TEST_CASE("an English file that can't be read: place and reason, nothing of it is written over, the rest goes on") {
    const auto broken = GENERATE(as<std::string>{}, "scenario: payment\ntexts: {propose: [", "title: \xb9\xfe");
    EnglishStory story(withoutTwoSteps());
    test::writeTo(story.path("scripts/en/payment.yaml"), QByteArray::fromStdString(broken));
    story.openEnglish();
    const QString told = story.text("englishTold");
    INFO(told.toStdString());
    REQUIRE(told.contains(QStringLiteral("payment.yaml")));
    REQUIRE((told.contains(QStringLiteral("第3行")) || told.contains(QStringLiteral("UTF-8"))));
    REQUIRE(story.model().row(0).closed);
    REQUIRE(story.told().contains(QStringLiteral("英文有 1 个错误")));
    REQUIRE(story.shown(0, EnglishModel::EnglishColumn).contains(QStringLiteral("读不了")));
    story.table().goTo(0);
    story.key(Qt::Key_Return);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr);
    QFile file(story.path("scripts/en/payment.yaml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.readAll().toStdString() == broken);
    int piece = 0;
    while (story.model().row(piece).closed) {
        ++piece;
    }
    story.table().goTo(piece);
    story.write("Other words");
    REQUIRE(story.model().row(piece).line.english.text == "Other words");
}

TEST_CASE("the English file that is open in the editor follows what is written beside it") {
    EnglishStory story(withoutTwoSteps());
    story.editor().openFile("en/payment.yaml");
    story.openEnglish();
    story.key(Qt::Key_G, Qt::ControlModifier);
    story.write("Invoice");
    story.key(Qt::Key_E, EditorStory::ctrlShift);
    REQUIRE(story.edit().isVisible());
    REQUIRE(story.edit().toPlainText().contains(QStringLiteral("promise_invoice: {title: \"Invoice\"}")));
    REQUIRE((story.application->publisher().draft("en/payment.yaml") == story.edit().toPlainText()));
}

TEST_CASE("a text that is being written is taken by the next gap, by publishing and by going elsewhere") {
    EnglishStory story(withoutTwoSteps());
    story.openEnglish();
    story.key(Qt::Key_G, Qt::ControlModifier);
    const int gap = story.at();
    story.key(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Invoice"));
    story.key(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(story.at() == gap + 1);
    REQUIRE(story.model().row(gap).line.english.text == "Invoice");
    story.typeOn("{visitor}, keep it.");
    story.key(Qt::Key_P, EditorStory::ctrlShift);
    REQUIRE(story.model().row(gap + 1).line.english.text == "{visitor}, keep it.");
    REQUIRE(story.text("editorBarTitle").contains(QStringLiteral("en/payment.yaml")));
    story.key(Qt::Key_Escape); // not yet
    REQUIRE(story.table().hasFocus());
    story.key(Qt::Key_G, Qt::ControlModifier);
    story.typeOn("Another day");
    story.editor().openFile("en/payment.yaml");
    REQUIRE(story.edit().toPlainText().contains(QStringLiteral("another_day: {title: \"Another day\"}")));
}
