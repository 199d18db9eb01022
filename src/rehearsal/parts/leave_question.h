// SPDX-License-Identifier: GPL-3.0-or-later
// Before a role play or a drill that is on is dropped: end it with its review, drop it, or go on. Over the window, and
// the practice clock rests meanwhile.
#pragma once

#include "widgets/parts/shade.h"

#include <QString>

#include <functional>

class QLabel;

namespace yingke::rehearsal {

class LeaveQuestion : public widgets::Shade {
    Q_OBJECT

public:
    explicit LeaveQuestion(QWidget* window);

    struct Answers {
        std::function<void()> review;
        std::function<void()> drop;
        std::function<void()> stay; ///< also by Escape
    };
    /// `what`: the title of what is on. One of the answers is called, after the question is gone.
    void ask(const QString& what, Answers answers);
    void dismiss() override;

protected:
    bool event(QEvent* event) override; ///< no key of the window is heard under it
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer(std::function<void()> Answers::*which);
    QLabel* m_title;
    Answers m_answers;
};

} // namespace yingke::rehearsal
