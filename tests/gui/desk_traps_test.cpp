// SPDX-License-Identifier: GPL-3.0-or-later
// Traps for who works with keys, found in a day at the desk: a question that follows a question, what was being typed
// when somebody came in.
#include "gui/desk_stand.h"
#include "widgets/parts/shade.h"

#include <QLayout>
#include <QTableWidget>

#include <algorithm>

using namespace yingke;
using test::DeskStory;
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
            CHECK(story.visit(second).facts.empty());
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
