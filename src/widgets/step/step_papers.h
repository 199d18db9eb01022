// SPDX-License-Identifier: GPL-3.0-or-later
// The papers to check (seen, copied, returned, missing, per head), and the tasks of several people, each ticked.
#pragma once

#include "scenario/player/player.h"
#include "scenario/player/screen.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace yingke::widgets {

class ReflowGrid;

class StepPapers : public QWidget {
    Q_OBJECT

public:
    /// `key`: the action that ticks one by its number.
    StepPapers(const scenario::Screen& screen, bool readOnly, const char* key, QWidget* parent);
    /// Alt+1 … Alt+9: the paper's or task's box, from 1 in the order shown.
    void tick(int number);

signals:
    void played(const yingke::scenario::Input& input);

private:
    void paper(const scenario::PaperRow& paper);
    void task(const scenario::TaskRow& task);
    /// The box with its label; its number is its key.
    QPushButton* box(const QString& label, bool on, const QString& name);
    /// A small key at the right of a paper: does, or undoes, one mark of it.
    void markKey(QWidget* row, const scenario::PaperRow& paper, core::PaperMark mark, bool on);
    /// Before anything is copied: what for and until when; afterwards the same, as recorded.
    void purpose(const scenario::Screen& screen);

    ReflowGrid* m_grid;
    std::vector<QPushButton*> m_boxes;
    const char* m_key;
    bool m_readOnly;
};

} // namespace yingke::widgets
