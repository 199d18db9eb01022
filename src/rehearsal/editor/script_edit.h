// SPDX-License-Identifier: GPL-3.0-or-later
// The text field for scripts: line numbers, two spaces for a tab, marks under faults, completion.
#pragma once

#include "scenario/problem.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace yingke::rehearsal {

class ScriptEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ScriptEdit(QWidget* parent);

    /// Replaces the whole text, nothing to undo.
    void show(const QString& text);
    /// Replaces the whole text as one edit that can be undone.
    void replaceAll(const QString& text);
    /// Marks the places of these problems (those of this text) with a wave.
    void mark(const scenario::Problems& problems);
    [[nodiscard]] int line() const;   ///< of the cursor, from 1
    [[nodiscard]] int column() const; ///< of the cursor, from 1, in characters
    /// Puts the cursor there (lines and columns from 1; beyond the end: the end) and into the middle of the view.
    void goTo(int line, int column);

    [[nodiscard]] int numbersWidth() const;
    void paintNumbers(QPaintEvent* event);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void markLine();

    QWidget* m_numbers;
    QList<QTextEdit::ExtraSelection> m_faults;
};

} // namespace yingke::rehearsal
