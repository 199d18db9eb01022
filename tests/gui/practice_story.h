// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's workspace in the real window; keys go where the focus is, as from a keyboard.
#pragma once

#include "gui/desk_story.h"
#include "rehearsal/rehearsal_workspace.h"

#include <QTextDocument>

#include <optional>
#include <string>

namespace yingke::test {

/// Takes the pages in the place of a printer.
class PaperTray : public rehearsal::PagePrinter {
public:
    std::optional<QString> print(const QTextDocument& page, const QString& title, QWidget* /*window*/) override {
        printed << page.toPlainText();
        titles << title;
        return answer;
    }
    QString choosePdf(QWidget* /*window*/, const QString& /*suggested*/) override { return path; }

    QString path; ///< of the PDF; empty: called off
    std::optional<QString> answer = QString();
    QStringList printed;
    QStringList titles;
};

class PracticeStory : public DeskStory {
public:
    /// Opens the workspace with the script; empty: the one that it opens by itself.
    explicit PracticeStory(const std::string& script = {}) {
        window->addWorkspace(QStringLiteral("log"), "tab-log", [](QWidget* parent) { return new QWidget(parent); });
        place = window->addWorkspace(QStringLiteral("rehearsal"), "tab-rehearsal", [this](QWidget* parent) {
            return new rehearsal::RehearsalWorkspace(*application, parent);
        });
        window->openWorkspace(place);
        workspace = window->findChild<rehearsal::RehearsalWorkspace*>();
        REQUIRE(workspace != nullptr);
        if (!script.empty()) {
            workspace->open(script);
        }
    }
    training::PracticeHall& hall() { return *workspace->practice(); }
    /// A key to the workspace itself, wherever the focus is.
    void press(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(workspace, which, modifiers);
    }
    [[nodiscard]] std::string at() { return hall().screen().step.value; }
    [[nodiscard]] const core::Visit& practised(const core::VisitId& id) { return hall().desk().hall().visits.at(id); }
    /// The key that goes on from here: F5, or the first answer.
    [[nodiscard]] Qt::Key onwards() { return hall().screen().choices.empty() ? Qt::Key_F5 : Qt::Key_1; }

    desk::WorkspaceId place{}; ///< of the rehearsal
    rehearsal::RehearsalWorkspace* workspace = nullptr;
};

} // namespace yingke::test
