// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's editor in the real window, written in with keys.
#pragma once

#include "desk/center_panel.h"
#include "gui/desk_story.h"
#include "rehearsal/editor/editor_panel.h"
#include "rehearsal/editor/problem_list.h"
#include "rehearsal/editor/script_edit.h"
#include "rehearsal/rehearsal_workspace.h"

#include <QFile>

namespace yingke::test {

inline QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline void writeTo(const QString& path, const QByteArray& content) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

class EditorStory : public DeskStory {
public:
    static constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

    desk::WorkspaceId place{}; ///< of the rehearsal

    rehearsal::RehearsalWorkspace& open(const char* script) {
        window->addWorkspace(QStringLiteral("log"), "tab-log", [](QWidget* parent) { return new QWidget(parent); });
        place = window->addWorkspace(QStringLiteral("rehearsal"), "tab-rehearsal", [this](QWidget* parent) {
            return new rehearsal::RehearsalWorkspace(*application, parent);
        });
        window->openWorkspace(place);
        auto* workspace = window->findChild<rehearsal::RehearsalWorkspace*>();
        REQUIRE(workspace != nullptr);
        workspace->open(script);
        return *workspace;
    }
    rehearsal::EditorPanel& editor() { return *window->findChild<rehearsal::EditorPanel*>(); }
    rehearsal::ScriptEdit& edit() { return *window->findChild<rehearsal::ScriptEdit*>(); }
    rehearsal::ProblemList& problems() { return *window->findChild<rehearsal::ProblemList*>(); }
    /// The sentence at the desk (the rehearsal has one of its own).
    QString deskWords() { return deskText("words"); }
    QString deskText(const char* name) {
        return window->findChild<desk::CenterPanel*>()->findChild<QLabel*>(QLatin1String(name))->text();
    }
    QString told() { return text("editorTold"); }

    /// Puts the text in the place of what is there, as the clipboard would, and waits until it is read.
    void write(const QString& script) {
        edit().setFocus();
        edit().selectAll();
        edit().insertPlainText(script);
        read();
    }
    void replace(const char* what, const char* with) {
        QString script = edit().toPlainText();
        REQUIRE(script.contains(QString::fromUtf8(what)));
        write(script.replace(QString::fromUtf8(what), QString::fromUtf8(with)));
    }
    void read() { QTest::qWait(200); } // the pause behind the last key
    void publish(const QString& note) {
        edit().setFocus();
        key(Qt::Key_P, ctrlShift);
        type("editorLine1", note);
        key(Qt::Key_Return);
    }
    QString path(const char* file) { return data.path() + QLatin1Char('/') + QLatin1String(file); }
};

} // namespace yingke::test
