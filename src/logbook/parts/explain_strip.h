// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence on a figure, with the parts of it to look at; stands below the figures while one is asked for.
#pragma once

#include "logbook/parts/figure_parts.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace yingke::logbook {

class ExplainStrip : public QFrame {
    Q_OBJECT

public:
    explicit ExplainStrip(QWidget* parent);
    /// What the button that ends it says; its key is Esc.
    void setClosing(const QString& label);

    /// Shows the explanation with this part chosen. Keeps the focus where it is.
    void showExplanation(const Explanation& explanation, std::size_t chosen);

signals:
    void partChosen(std::size_t part);
    void closed();

private:
    QLabel* m_sentence;
    QPushButton* m_close;
    QHBoxLayout* m_parts;
    std::vector<QPushButton*> m_buttons;
};

} // namespace yingke::logbook
