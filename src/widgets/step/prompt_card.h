// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence to say, in large type: to whom, in which manner, with which gestures.
#pragma once

#include "scenario/player/screen.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace yingke::widgets {

class SpokenLabel;

class PromptCard : public QFrame {
    Q_OBJECT

public:
    explicit PromptCard(QWidget* parent);
    void show(const scenario::Screen& screen);
    /// A sentence of the program's own where no script runs ("choose the matter").
    void showHint(const QString& hint);

private:
    void showChips(const scenario::Screen& screen); ///< to whom, and how
    QHBoxLayout* m_chips;
    SpokenLabel* m_words;
    QLabel* m_english;
    QLabel* m_gestures;
};

} // namespace yingke::widgets
