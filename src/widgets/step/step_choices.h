// SPDX-License-Identifier: GPL-3.0-or-later
// A question and its answers, each with its number key.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace yingke::widgets {

class ChoiceButton;

/// A text, and its English for a visitor who speaks it (may be empty).
struct TwoLines {
    QString chinese;
    QString english;
};

class StepChoices : public QWidget {
    Q_OBJECT

public:
    /// At most 9 labels; `meant` (from 0) is what the key of `enter` means (parts/enter_frame.h), with nullptr none is.
    StepChoices(const TwoLines& question, const std::vector<TwoLines>& labels, const char* enter, int meant,
                QWidget* parent);
    [[nodiscard]] int count() const { return static_cast<int>(m_buttons.size()); }
    void frameFirst(const char* enter); ///< from now on
    void setReadOnly(bool on);
    /// From 0; −1: none.
    void markChosen(int index);

signals:
    void picked(int number); ///< from 1

private:
    std::vector<ChoiceButton*> m_buttons;
};

} // namespace yingke::widgets
