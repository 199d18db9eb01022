// SPDX-License-Identifier: GPL-3.0-or-later
// A question over the window: options with number keys, a line to write, Enter and Escape. Not a dialog of its own: the
// clocks go on, and nothing is blocked.
#pragma once

#include "widgets/shade.h"

#include <QStringList>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yingke::desk {

struct Question {
    QString title;
    QStringList options; ///< at most 9; picked with 1 to 9 (then Enter when there is a line, else at once)
    struct Line {
        QString label;
        QString text;
        QString hint;
    };
    std::vector<Line> lines;
    /// Called with the option (-1: none) and what was written; an empty answer closes, any other is shown as an error.
    std::function<QString(int option, const QStringList& written)> done;
};

class Overlay : public widgets::Shade {
    Q_OBJECT

public:
    explicit Overlay(QWidget* window);
    void ask(const Question& question);
    [[nodiscard]] bool isAsking() const { return isOpen(); }
    void pick(int option);
    void accept();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Question m_question;
    int m_option = -1;
    std::vector<QPushButton*> m_options;
    std::vector<QLineEdit*> m_lines;
    QLabel* m_error = nullptr;
};

} // namespace yingke::desk
