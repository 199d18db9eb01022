// SPDX-License-Identifier: GPL-3.0-or-later
// A question over the text, in the editor itself: lines to write, answers; Enter takes the first answer, Escape closes.
// Nothing is blocked meanwhile.
#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace yingke::rehearsal {

struct EditorQuestion {
    QString title;
    QStringList hints;   ///< one line to write each; shown in it while it is empty
    QStringList answers; ///< the first is taken by Enter
    /// The number of the answer and what was written. An empty answer closes; any other is shown as what is wrong.
    std::function<QString(int answer, const QStringList& written)> done;
};

class EditorBar : public QFrame {
    Q_OBJECT

public:
    explicit EditorBar(QWidget* parent);
    void ask(EditorQuestion question);
    void dismiss();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer(int number);
    QLabel* m_title;
    QLabel* m_error;
    QHBoxLayout* m_row;
    std::vector<QLineEdit*> m_lines;
    EditorQuestion m_question;
};

} // namespace yingke::rehearsal
