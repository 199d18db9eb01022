// SPDX-License-Identifier: GPL-3.0-or-later
// Traps for who works with keys, found in a day at the desk: a question that follows a question, what was being typed
// when somebody came in, keys of the desk in a field, an answer that can't be given.
#include "gui/desk_stand.h"
#include "gui/frame_seen.h"
#include "widgets/keys/key_text.h"
#include "widgets/parts/shade.h"

#include <QKeyEvent>
#include <QLayout>
#include <QTableWidget>

#include <algorithm>
#include <set>

using namespace yingke;
using test::DeskStory;
using test::framedName;
using test::standAt;

namespace {

QFrame* panelOf(const DeskStory& story) {
    for (auto* panel : story.window->findChildren<QFrame*>(QStringLiteral("overlay"))) {
        if (panel->isVisible()) {
            return panel;
        }
    }
    return nullptr;
}

/// All that was laid into the panel can be seen in it.
void checkWhole(const DeskStory& story) {
    const QFrame* panel = panelOf(story);
    REQUIRE(panel != nullptr);
    int seen = 0;
    for (const QPushButton* button : panel->findChildren<QPushButton*>()) {
        if (button->objectName().isEmpty()) {
            continue; // on its way out
        }
        INFO(button->objectName().toStdString());
        CHECK(button->isVisible());
        CHECK(panel->rect().contains(QRect(button->mapTo(panel, QPoint()), button->size())));
        ++seen;
    }
    CHECK(seen >= 2);
    CHECK(panel->height() >= panel->layout()->sizeHint().height());
}

} // namespace

TEST_CASE("a question that follows a question, and a page turned, stand there whole at once") {
    DeskStory story;
    const core::VisitId id = standAt(story, "transfer", "owner_papers");
    story.key(Qt::Key_M, Qt::ControlModifier);
    checkWhole(story);
    const int first = panelOf(story)->height();
    story.key(Qt::Key_9); // turns the page
    checkWhole(story);
    story.key(Qt::Key_9);
    story.key(Qt::Key_2);
    story.key(Qt::Key_Return); // now, or afterwards?
    REQUIRE(panelOf(story) != nullptr);
    CHECK(panelOf(story)->height() < first);
    checkWhole(story);
    story.key(Qt::Key_1);
    story.key(Qt::Key_Return);
    CHECK(panelOf(story) == nullptr);
    CHECK(story.visit(id).run.step.value == "owner_papers");
    CHECK_FALSE(story.visit(id).visitor.matter.empty());
}

namespace {

QLineEdit* lineWith(const DeskStory& story, const char* name) {
    auto* line = story.window->findChild<QLineEdit*>(QLatin1String(name));
    INFO(name);
    REQUIRE(line != nullptr);
    return line;
}

constexpr const char* question = "fact-question";
const QString parking = QStringLiteral("停车费怎么算");

} // namespace

TEST_CASE("what is typed at a step is there again when one comes back to that visit and step") {
    DeskStory story;
    const core::VisitId first = standAt(story, "questions", "listen");
    story.type(question, parking);
    const core::StepId step = story.visit(first).run.step;
    const auto comesBack = [&] {
        REQUIRE(story.desk().focus() != first);
        story.desk().setFocus(first);
        QApplication::processEvents();
        CHECK(lineWith(story, question)->text() == parking);
    };
    SECTION("a visitor comes in, and the first one is chosen again by key") {
        story.key(Qt::Key_F2);
        REQUIRE(story.desk().hall().visits.size() == 2);
        const core::VisitId second =
            std::find_if(story.desk().hall().visits.begin(), story.desk().hall().visits.end(), [&](const auto& one) {
                return one.first != first;
            })->first;
        story.desk().setFocus(second);
        QApplication::processEvents();
        comesBack();
        SECTION("and Enter records it for him alone") {
            story.window->setFocus();
            story.key(Qt::Key_Return);
            CHECK(story.visit(first).facts.at(core::FactId{"question"}) == core::FactValue(parking.toStdString()));
            CHECK(story.visit(second).facts.count(core::FactId{"question"}) == 0);
        }
    }
    SECTION("the telephone rings") {
        story.key(Qt::Key_F3);
        for (const auto& [id, visit] : story.desk().hall().visits) {
            if (visit.channel == core::Channel::Telephone) {
                story.desk().setFocus(id);
            }
        }
        QApplication::processEvents();
        comesBack();
    }
    SECTION("a card is chosen, with another at the same step, who has words of his own") {
        const core::VisitId other = standAt(story, "questions", "listen");
        CHECK(lineWith(story, question)->text().isEmpty());
        story.type(question, QStringLiteral("门禁卡丢了"));
        comesBack();
        story.desk().setFocus(other);
        QApplication::processEvents();
        CHECK(lineWith(story, question)->text() == QStringLiteral("门禁卡丢了"));
    }
    SECTION("another step of the same visit") {
        REQUIRE_FALSE(
            story.desk().submit({core::command::EnterStep{first, core::StepId{"answer"}, "say", {}, {}, {}}}));
        QApplication::processEvents();
        REQUIRE(story.visit(first).run.step != step);
        story.key(Qt::Key_Left, Qt::AltModifier);
        QApplication::processEvents();
        REQUIRE(story.visit(first).run.step == step);
        CHECK(lineWith(story, question)->text() == parking);
    }
}

TEST_CASE("a cell that is being written in is kept too, and what was recorded is no draft any more") {
    DeskStory story;
    const core::VisitId first = standAt(story, "release", "owner_goods/goods");
    auto* table = story.window->findChild<QTableWidget*>();
    REQUIRE(table != nullptr);
    story.type("fact-goods", QStringLiteral("沙发 2"));
    story.key(Qt::Key_Return);
    REQUIRE(table->rowCount() == 1);
    table->setFocus();
    table->editItem(table->item(0, 2));
    auto* cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(cell != nullptr);
    cell->insert(QStringLiteral("三人座"));
    story.desk().setFocus({});
    QApplication::processEvents();
    story.desk().setFocus(first);
    QApplication::processEvents();
    table = story.window->findChild<QTableWidget*>(QStringLiteral("items-goods"));
    REQUIRE(table != nullptr);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 2)->text() == QStringLiteral("三人座"));
}

namespace {

/// A field that keeps what it can, as Qt's do with Ctrl+E and Ctrl+K on X11 (not where the tests run).
class Greedy : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

bool keeps(QLineEdit* line, QKeyCombination key) {
    QKeyEvent own(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
    own.ignore();
    QApplication::sendEvent(line, &own);
    return own.isAccepted();
}

bool isLetter(QKeyCombination key) { return key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z; }

} // namespace

TEST_CASE("a key of the desk that writes nothing does in a field what it does elsewhere") {
    DeskStory story;
    (void)standAt(story, "questions", "listen");
    story.type(question, parking);
    QLineEdit* line = lineWith(story, question);
    auto* greedy = new Greedy(line->parentWidget());
    const std::set<std::string> ofTheText = {"desk.take_back"}; // undo
    int keys = 0;
    int letters = 0;
    for (const widgets::Action& action : widgets::allActions()) {
        const bool ofTheDesk = action.place == widgets::Place::Desk || action.place == widgets::Place::Window;
        if (!ofTheDesk || ofTheText.count(action.id) != 0) {
            continue;
        }
        for (const widgets::Press& press : widgets::pressesOf(action)) {
            if (press.key.keyboardModifiers() == Qt::NoModifier && press.key.key() < Qt::Key_F1) {
                continue; // typed, or heard as it is pressed
            }
            INFO(action.id << " " << press.number);
            CHECK_FALSE(keeps(line, press.key)); // else no shortcut hears it
            if (isLetter(press.key)) {
                CHECK_FALSE(keeps(greedy, press.key));
                ++letters;
            }
            ++keys;
        }
    }
    CHECK(keys >= 40);
    CHECK(letters >= 18);
    for (const Qt::Key own : {Qt::Key_Z, Qt::Key_X, Qt::Key_C, Qt::Key_V, Qt::Key_A}) {
        CHECK(keeps(greedy, QKeyCombination(Qt::ControlModifier, own)));
    }
    for (const auto& [key, held] : std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
             {Qt::Key_E, Qt::ControlModifier}, {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_F9, Qt::NoModifier}}) {
        INFO(key);
        line->setFocus();
        line->home(false);
        story.key(key, held);
        REQUIRE(panelOf(story) != nullptr);
        story.key(Qt::Key_Escape);
        CHECK(line->text() == parking);
    }
    line->setFocus();
    line->insert(QStringLiteral("9"));
    story.key(Qt::Key_Z, Qt::ControlModifier); // the text's own
    CHECK(line->text() == parking);
}

TEST_CASE("an answer that is refused as it stands is not framed: with all papers missing it is the other one") {
    DeskStory story;
    const core::VisitId id = standAt(story, "renovation", "review");
    const std::vector<scenario::ChoiceRow> choices = story.desk().screen(id).choices;
    REQUIRE(choices.size() == 2);
    CHECK(framedName(*story.window) == "choice1"); // nothing was said of the papers: Enter says what is open
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).run.step.value == "review");
    story.key(Qt::Key_0, Qt::AltModifier);
    QApplication::processEvents();
    for (const scenario::PaperRow& row : story.desk().screen(id).papers) {
        REQUIRE_FALSE(row.unsaid);
    }
    CHECK(framedName(*story.window) == "choice2");
    CHECK_FALSE(test::saidOn(*story.window->findChild<QPushButton*>(QStringLiteral("choice1")))
                    .contains(QStringLiteral("Enter")));
    story.key(Qt::Key_Return);
    CHECK(story.visit(id).choices.at(core::StepId{"review"}) == choices[1].id);
}

TEST_CASE("a step that is laid out anew leaves who writes where he writes: a digit is written, and answers nothing") {
    DeskStory story;
    const core::VisitId id = standAt(story, "questions", "listen");
    story.type(question, parking);
    const core::StepId step = story.visit(id).run.step;
    story.key(Qt::Key_F5); // speaks English: the step is laid out anew
    QApplication::processEvents();
    QLineEdit* line = lineWith(story, question);
    CHECK(QApplication::focusWidget() == line);
    story.key(Qt::Key_2);
    CHECK(line->text() == parking + QLatin1Char('2'));
    CHECK(story.visit(id).run.step == step);
}
