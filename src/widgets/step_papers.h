// SPDX-License-Identifier: GPL-3.0-or-later
// The papers to check, and the tasks of several people, each ticked.
#pragma once

#include "scenario/player.h"
#include "scenario/screen.h"

#include <QWidget>

class QGridLayout;

namespace yingke::widgets {

class StepPapers : public QWidget {
    Q_OBJECT

public:
    StepPapers(const scenario::Screen& screen, bool readOnly, QWidget* parent);

signals:
    void played(const yingke::scenario::Input& input);

private:
    void paper(const scenario::PaperRow& paper, int row, bool readOnly);
    void task(const scenario::TaskRow& task, int row, bool readOnly);
    QGridLayout* m_grid;
};

} // namespace yingke::widgets
