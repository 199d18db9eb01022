// SPDX-License-Identifier: GPL-3.0-or-later
// The text field for scripts: line numbers, two spaces for a tab, marks under faults and in the margin, completion.
#pragma once

#include "rehearsal/editor/script_words.h"
#include "scenario/language/problem.h"
#include "widgets/keys/key_map.h"

#include <QPlainTextEdit>

#include <functional>
#include <map>

class QCompleter;
class QStandardItemModel;

namespace yingke::rehearsal {

class ScriptEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ScriptEdit(QWidget* parent);

    /// Replaces the whole text, nothing to undo.
    void show(const QString& text);
    /// Replaces the whole text as one edit that can be undone.
    void replaceAll(const QString& text);
    /// Marks the places of these problems (those of this text) with a wave and a dot in the margin.
    void mark(const scenario::Problems& problems);
    [[nodiscard]] int line() const;   ///< of the cursor, from 1
    [[nodiscard]] int column() const; ///< of the cursor, from 1, in characters
    /// Puts the cursor there (lines and columns from 1; beyond the end: the end) and into the middle of the view.
    void goTo(int line, int column);
    /// Puts the word that was meant where the fault is. False: there is no single word there.
    bool mend(const scenario::Problem& problem);

    /// What may be written at a place: asked as one types and with Ctrl+Space.
    void setWords(std::function<WordsHere(const WordPlace&)> words) { m_words = std::move(words); }
    /// Shows the list; `asked`: also where nothing is typed yet.
    void complete(bool asked);
    [[nodiscard]] QCompleter* completer() const { return m_completer; }

    [[nodiscard]] int numbersWidth() const;
    void paintNumbers(QPaintEvent* event);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void markLine();
    void putWord(const QString& word);
    [[nodiscard]] QTextCursor tokenAt(const scenario::Place& place) const;

    QWidget* m_numbers;
    QList<QTextEdit::ExtraSelection> m_faults;
    std::map<int, scenario::Gravity> m_gravities; ///< by line, from 1
    std::function<WordsHere(const WordPlace&)> m_words;
    widgets::KeyMap m_keys;
    QCompleter* m_completer;
    QStandardItemModel* m_model;
    int m_typed = 0;
};

} // namespace yingke::rehearsal
