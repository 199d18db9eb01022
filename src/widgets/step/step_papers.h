// SPDX-License-Identifier: GPL-3.0-or-later
// The papers to check (seen, copied, returned, missing, per head), and the tasks of several people, each ticked.
#pragma once

#include "scenario/player/player.h"
#include "scenario/player/screen.h"
#include "widgets/step/step_keys.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace yingke::widgets {

class ReflowGrid;

class StepPapers : public QWidget {
    Q_OBJECT

public:
    StepPapers(const scenario::Screen& screen, bool readOnly, const StepKeys& keys, QWidget* parent);
    /// Alt+1 … Alt+9: the paper's or task's box, from 1 in the order shown.
    void tick(int number);
    /// That paper is missing, or is not after all; nothing where it is there, or not wanted.
    void missing(int number);
    /// What nobody has said anything of yet: each as missing.
    [[nodiscard]] std::vector<scenario::Mark> rest() const;

signals:
    void played(const yingke::scenario::Input& input);

private:
    void paper(const scenario::PaperRow& paper);
    void task(const scenario::TaskRow& task);
    /// The box with its label; its number is its key.
    QPushButton* box(const QString& label, bool on, const QString& name);
    /// Those beside a paper, as it stands with it.
    void markKeys(QWidget* marks, const scenario::PaperRow& paper);
    /// A small key beside a paper: does, or undoes, one mark of it.
    QPushButton* markKey(QWidget* row, const scenario::PaperRow& paper, core::PaperMark mark, bool on);
    /// Before anything is copied: what for and until when; afterwards the same, as recorded.
    void purpose(const scenario::Screen& screen);

    ReflowGrid* m_grid;
    std::vector<QPushButton*> m_boxes;
    std::vector<QPushButton*> m_missing; ///< of each paper, in its order; nullptr: can't be missing
    std::vector<scenario::Mark> m_rest;
    StepKeys m_keys;
    bool m_readOnly;
};

} // namespace yingke::widgets
