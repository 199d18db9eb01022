// SPDX-License-Identifier: GPL-3.0-or-later
// Under the answers, dimmed: the words that each of them leads to.
#pragma once

#include "scenario/player/ahead.h"

#include <QFrame>

#include <functional>

#include <vector>

class QGridLayout;

namespace yingke::widgets {

class StepAhead : public QFrame {
    Q_OBJECT

public:
    explicit StepAhead(QWidget* parent);
    /// `nameOf`: a fact's label. Hidden when there is nothing to be shown.
    void show(const std::vector<scenario::Ahead>& ahead, const std::function<QString(const std::string& fact)>& nameOf);

private:
    QGridLayout* m_lines;
};

} // namespace yingke::widgets
