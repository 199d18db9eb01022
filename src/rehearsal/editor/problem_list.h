// SPDX-License-Identifier: GPL-3.0-or-later
// What the checker says of the text, a line each with its place; Enter or a click goes there.
#pragma once

#include "scenario/language/problem.h"

#include <QListWidget>

#include <string>

namespace yingke::rehearsal {

class ProblemList : public QListWidget {
    Q_OBJECT

public:
    explicit ProblemList(QWidget* parent);

    /// `file`: the text that is open; places in other files are named.
    void show(const scenario::Problems& problems, const std::string& file);
    [[nodiscard]] const scenario::Problems& problems() const { return m_problems; }
    [[nodiscard]] int errors() const;
    /// The next one after the chosen (`by` 1) or the one before (-1), around the end; it is chosen and told.
    void step(int by);
    [[nodiscard]] const scenario::Problem* chosen() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void goTo(const yingke::scenario::Problem& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tellChosen();
    scenario::Problems m_problems;
    bool m_gone = false; ///< to the chosen one, since the list changed
};

} // namespace yingke::rehearsal
