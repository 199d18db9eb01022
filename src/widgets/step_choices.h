// SPDX-License-Identifier: GPL-3.0-or-later
// A question and its answers, each with its number key.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace yingke::widgets {

class StepChoices : public QWidget {
    Q_OBJECT

public:
    /// At most 9 labels; the first looks like the one that Enter would be.
    StepChoices(const QString& question, const QStringList& labels, QWidget* parent);
    [[nodiscard]] int count() const { return static_cast<int>(m_buttons.size()); }
    void setReadOnly(bool on);
    /// From 0; −1: none.
    void markChosen(int index);

signals:
    void picked(int number); ///< from 1

private:
    std::vector<QPushButton*> m_buttons;
};

} // namespace yingke::widgets
