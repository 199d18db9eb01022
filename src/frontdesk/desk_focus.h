// SPDX-License-Identifier: GPL-3.0-or-later
// Which visit is in the centre of the window. Changes nothing in the hall.
#pragma once

#include "core/ids.h"

#include <QObject>

namespace yingke::frontdesk {

class DecisionLoop;

class DeskFocus : public QObject {
    Q_OBJECT

public:
    /// `loop` outlives it.
    explicit DeskFocus(const DecisionLoop& loop) : m_loop(loop) {}

    [[nodiscard]] const core::VisitId& visit() const { return m_visit; } ///< may be empty
    void set(const core::VisitId& visit);
    /// When the desk is opened, and nobody was in the centre: who is being served, else the first of the advice, else
    /// nobody. Never while somebody works: then the centre is emptied, and who is next is chosen there.
    void next();

signals:
    void changed();

private:
    const DecisionLoop& m_loop;
    core::VisitId m_visit;
};

} // namespace yingke::frontdesk
