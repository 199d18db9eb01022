// SPDX-License-Identifier: GPL-3.0-or-later
// What changes what is in force, or the drafts: asked about over the text first, then done. Publishing, a new scenario,
// a draft taken away, one text of two after a change outside.
#pragma once

#include "rehearsal/editor/editor_parts.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

namespace yingke::rehearsal {

class EditorBar;
class OpenText;
class ScriptEdit;
struct TakenScript;

class EditorRequests : public QObject {
    Q_OBJECT

public:
    /// `text`, `edit` and `bar` outlive it.
    EditorRequests(EditorParts parts, OpenText& text, ScriptEdit& edit, EditorBar& bar, QObject* parent);

    void publish(const QString& known); ///< the open text; `known`: what is told of it before, may be empty
    void convert();                     ///< to language 2, each changed condition shown before
    void publishEnglish(const std::vector<std::string>& files);
    void newScenario();
    void putIn(const TakenScript& taken); ///< of its file, which is open by now
    void withdraw();
    /// What became of the file outside is taken over, told or asked about.
    void lookOutside();
    void askWhich(const QString& there); ///< which text goes on: the file's, or the one here

signals:
    /// The text is another, or what it is compared with: it is to be read before the rest goes on.
    void readAsked();
    void told(const QString& sentence);
    void published();
    void draftsChanged(const QString& scriptId); ///< as EditorPanel's

private:
    void askNote(const QString& what, const QString& known, std::function<QString(const QString& note)> done);
    [[nodiscard]] QString publishNow(const QString& note);
    [[nodiscard]] QString publishEnglishNow(const std::vector<std::string>& files, const QString& note);
    /// What there was to take away, as it was asked about.
    enum class Away { Outside, Draft, NewDraft };
    [[nodiscard]] QString withdrawNow(Away what, const QString& inForce);
    [[nodiscard]] QString keepMine();
    [[nodiscard]] QString takeTheirs(const QString& there);

    EditorParts m_parts;
    OpenText& m_text;
    ScriptEdit& m_edit;
    EditorBar& m_bar;
};

} // namespace yingke::rehearsal
