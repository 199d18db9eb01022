// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a script that nobody has practised yet, beside its picture; each is gone to with a click or Enter.
#pragma once

#include "rehearsal/picture/picture_graph.h"
#include "rehearsal/picture/step_counts.h"

#include <QListWidget>

namespace yingke::rehearsal {

class NeverList : public QListWidget {
    Q_OBJECT

public:
    explicit NeverList(QWidget* parent);
    /// Answers how many there are.
    int show(const PictureGraph& graph, const StepCounts& counts);

protected:
    void keyPressEvent(QKeyEvent* event) override;

signals:
    void stepChosen(const QString& id); ///< stands on it
    void stepOpened(const QString& id); ///< Enter: practise from there
};

} // namespace yingke::rehearsal
