// SPDX-License-Identifier: GPL-3.0-or-later
// Beneath a method (input_method_test.cpp starts this): what is typed by keys of the X server.
#include "gui/desk_story.h"
#include "ime/method_hands.h"
#include "logbook/logbook_workspace.h"
#include "rehearsal/rehearsal_workspace.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <set>

using namespace yingke;
using test::DeskStory;
using test::pressKeys;

namespace {

const QStringList wang{QStringLiteral("w"), QStringLiteral("a"), QStringLiteral("n"), QStringLiteral("g"),
                       QStringLiteral("space")};

QString textOf(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return line->text();
    }
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field)) {
        return plain->toPlainText();
    }
    const auto* rich = qobject_cast<const QTextEdit*>(field);
    return rich != nullptr ? rich->toPlainText() : QString();
}

void clear(QWidget* field) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->clear();
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(field)) {
        plain->clear();
    }
}

/// Those that a person could write in just now.
std::vector<QWidget*> fieldsIn(QWidget& window) {
    std::vector<QWidget*> all;
    for (QWidget* one : window.findChildren<QWidget*>()) {
        const auto* line = qobject_cast<QLineEdit*>(one);
        const auto* plain = qobject_cast<QPlainTextEdit*>(one);
        const bool isText = line != nullptr && line->objectName() != QStringLiteral("qt_spinbox_lineedit"); // no day
        const bool isWritten = (isText && !line->isReadOnly() && line->echoMode() == QLineEdit::Normal) ||
                               (plain != nullptr && !plain->isReadOnly());
        if (isWritten && one->isVisible() && one->isEnabled() && !one->visibleRegion().isEmpty()) {
            all.push_back(one);
        }
    }
    return all;
}

/// A cell is written over by typing: so far the word is in the editor that has opened over it.
void typeIntoCells(QWidget& window, const std::string& where, std::set<QString>& tried) {
    for (QAbstractItemView* table : window.findChildren<QAbstractItemView*>()) {
        const QString name = QString::fromStdString(where) + QStringLiteral("/cell of ") + table->objectName();
        const QAbstractItemModel* model = table->model();
        const bool isWritten = (table->editTriggers() & QAbstractItemView::AnyKeyPressed) != 0 && model != nullptr;
        if (!isWritten || !table->isVisible() || !table->isEnabled() || !tried.insert(name).second) {
            continue;
        }
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(0, column);
            const bool isText = cell.isValid() && (cell.flags() & Qt::ItemIsEditable) != 0 &&
                                cell.data(Qt::EditRole).userType() == QMetaType::QString;
            if (!isText) {
                continue;
            }
            table->setFocus();
            table->setCurrentIndex(cell);
            test::settleMethod();
            const auto editor = [table] { return table->viewport()->findChild<QLineEdit*>(); };
            pressKeys(wang, [&editor] { return editor() != nullptr && test::isComposed(editor()->text()); });
            INFO(name.toStdString() << " column " << column << ": "
                                    << (editor() != nullptr ? editor()->text().toStdString() : "no editor"));
            CHECK((editor() != nullptr && test::isComposed(editor()->text())));
            pressKeys({QStringLiteral("Escape")});
            break;
        }
    }
}

/// 王 into each field that is shown and has not been tried yet.
void typeInto(QWidget& window, const std::string& where, std::set<QString>& tried) {
    for (QWidget* field : fieldsIn(window)) {
        const QString name = QString::fromStdString(where) + QLatin1Char('/') + field->objectName();
        if (!tried.insert(name).second || !field->isVisible()) {
            continue;
        }
        clear(field);
        field->setFocus();
        test::settleMethod();
        if (!field->hasFocus()) {
            continue; // it lies under a question
        }
        pressKeys(wang, [field] { return test::isComposed(textOf(field)); });
        INFO(name.toStdString() << ": " << textOf(field).toStdString());
        CHECK(test::isComposed(textOf(field)));
        clear(field);
    }
}

struct Asked {
    const char* what;
    Qt::Key key;
    Qt::KeyboardModifiers held;
};

} // namespace

TEST_CASE("a method is there", "[.inside]") {
    REQUIRE(QGuiApplication::platformName() == QStringLiteral("xcb"));
    QLineEdit field;
    REQUIRE(test::hasKeys(field));
    field.setFocus();
    test::settleMethod();
    pressKeys(wang, [&field] { return test::isComposed(field.text()); });
    CHECK(test::isComposed(field.text()));
}

TEST_CASE("each question takes a name from the first letter on, where digits still answer", "[.inside]") {
    int asking = 0;
    for (const Asked& asked :
         {Asked{"who is it", Qt::Key_E, Qt::ControlModifier}, Asked{"hand over", Qt::Key_F6, {}},
          Asked{"hold", Qt::Key_F8, {}}, Asked{"escalate", Qt::Key_F9, {}},
          Asked{"presence", Qt::Key_G, Qt::ControlModifier}, Asked{"join", Qt::Key_O, Qt::ControlModifier},
          Asked{"sign in", Qt::Key_I, Qt::ControlModifier},
          Asked{"colleague", Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier}}) {
        DeskStory story;
        REQUIRE(test::hasKeys(*story.window));
        story.key(Qt::Key_F2);
        story.key(Qt::Key_Return);
        story.key(asked.key, asked.held);
        test::settleMethod();
        INFO(asked.what);
        const auto lines = story.window->findChildren<QLineEdit*>(QRegularExpression(QStringLiteral("^line\\d")));
        const auto isWritten = [&lines] {
            return std::any_of(lines.begin(), lines.end(),
                               [](const QLineEdit* one) { return test::isComposed(one->text()); });
        };
        if (lines.empty()) {
            continue; // nothing is written in it
        }
        ++asking;
        pressKeys(wang, isWritten);
        for (const QLineEdit* one : lines) {
            UNSCOPED_INFO(one->objectName().toStdString() << ": " << one->text().toStdString());
        }
        CHECK(isWritten());
    }
    CHECK(asking >= 5);
}

TEST_CASE("while a name is composed, Enter, Esc and digits are the method's, and a shortcut waits", "[.inside]") {
    DeskStory story;
    REQUIRE(test::hasKeys(*story.window));
    story.key(Qt::Key_F2);
    const auto visits = story.desk().hall().visits.size();
    story.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto* line = story.window->findChild<QLineEdit*>(QStringLiteral("line1"));
    REQUIRE(line != nullptr);
    test::settleMethod();
    pressKeys({QStringLiteral("w"), QStringLiteral("a"), QStringLiteral("n"), QStringLiteral("g")});
    pressKeys({QStringLiteral("Escape")});
    CHECK(line->isVisible()); // the question stands
    CHECK(line->text().isEmpty());
    pressKeys({QStringLiteral("w"), QStringLiteral("a"), QStringLiteral("n"), QStringLiteral("g")});
    pressKeys({QStringLiteral("2")}, [line] { return !line->text().isEmpty(); });
    CHECK(test::isComposed(line->text()));
    CHECK(line->isVisible());
    pressKeys({QStringLiteral("l"), QStringLiteral("i")});
    pressKeys({QStringLiteral("F2")});
    CHECK(story.desk().hall().visits.size() == visits);
    pressKeys({QStringLiteral("space")}, [&] { return story.desk().hall().visits.size() > visits; });
    CHECK(story.desk().hall().visits.size() == visits + 1);
    CHECK(test::isComposed(line->text()));
    CHECK(line->text().size() >= 2);
}

TEST_CASE("each field of the desk takes Chinese", "[.inside]") {
    DeskStory story;
    REQUIRE(test::hasKeys(*story.window));
    std::set<QString> tried;
    story.key(Qt::Key_F2);
    story.key(Qt::Key_Return);
    for (const Asked& page :
         {Asked{"desk", Qt::Key_Escape, {}}, Asked{"settings", Qt::Key_Comma, Qt::ControlModifier},
          Asked{"register", Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier},
          Asked{"search", Qt::Key_F, Qt::ControlModifier}, Asked{"promises", Qt::Key_P, Qt::ControlModifier},
          Asked{"expected", Qt::Key_D, Qt::ControlModifier}, Asked{"appointment", Qt::Key_N, Qt::ControlModifier},
          Asked{"note", Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier},
          Asked{"till", Qt::Key_J, Qt::ControlModifier},
          Asked{"kept", Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier},
          Asked{"slips", Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier},
          Asked{"who", Qt::Key_E, Qt::ControlModifier}, Asked{"matter", Qt::Key_M, Qt::ControlModifier}}) {
        story.window->setFocus();
        story.key(page.key, page.held);
        QApplication::processEvents();
        typeInto(*story.window, page.what, tried);
        typeIntoCells(*story.window, page.what, tried);
        story.key(Qt::Key_Escape);
        story.key(Qt::Key_Escape);
    }
    for (const QString& one : tried) {
        UNSCOPED_INFO(one.toStdString());
    }
    CHECK(tried.size() >= 14);
}

TEST_CASE("each field of the log and of the rehearsal takes Chinese", "[.inside]") {
    DeskStory story;
    story.key(Qt::Key_F2);
    story.key(Qt::Key_Return);
    std::set<QString> tried;
    const auto walk = [&tried](QWidget& workspace, const std::string& name, std::initializer_list<Asked> pages) {
        workspace.resize(1366, 700);
        REQUIRE(test::hasKeys(workspace));
        typeInto(workspace, name, tried);
        for (const Asked& page : pages) {
            workspace.setFocus();
            QTest::keyClick(&workspace, page.key, page.held);
            QApplication::processEvents();
            typeInto(workspace, name + "/" + page.what, tried);
            typeIntoCells(workspace, name + "/" + page.what, tried);
        }
    };
    REQUIRE(story.application->journal().flush(10'000));
    logbook::LogbookWorkspace log(*story.application, nullptr);
    walk(log, "log",
         {{"1", Qt::Key_1, Qt::AltModifier},
          {"2", Qt::Key_2, Qt::AltModifier},
          {"3", Qt::Key_3, Qt::AltModifier},
          {"4", Qt::Key_4, Qt::AltModifier},
          {"5", Qt::Key_5, Qt::AltModifier},
          {"6", Qt::Key_6, Qt::AltModifier}});
    rehearsal::RehearsalWorkspace rehearsal(*story.application, nullptr);
    walk(rehearsal, "rehearsal",
         {{"drills", Qt::Key_D, Qt::AltModifier},
          {"runs", Qt::Key_R, Qt::AltModifier},
          {"assignments", Qt::Key_A, Qt::AltModifier},
          {"editor", Qt::Key_E, Qt::ControlModifier}});
    CHECK(tried.size() >= 3);
}
