// SPDX-License-Identifier: GPL-3.0-or-later
// Over the script's text: which file it is, whether it is in force, how long its sentence at the cursor takes.
#pragma once

#include "rehearsal/editor/editor_parts.h"
#include "scenario/language/model.h"

#include <QWidget>

#include <string>

class QComboBox;
class QLabel;

namespace yingke::rehearsal {

class OpenText;

class EditorHead : public QWidget {
    Q_OBJECT

public:
    EditorHead(EditorParts parts, QWidget* parent);

    /// The texts to go to: those of the script `whole` (nullptr: none is known), the open one, the shared pieces.
    void showFiles(const OpenText& text, const scenario::Script* whole);
    void showState(const OpenText& text);
    void showSaying(const scenario::Step* step); ///< nullptr: none
    void focusFiles();

signals:
    void fileChosen(const std::string& file);

private:
    EditorParts m_parts;
    QComboBox* m_files;
    QLabel* m_state;
    QLabel* m_saying;
};

} // namespace yingke::rehearsal
