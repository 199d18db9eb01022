// SPDX-License-Identifier: GPL-3.0-or-later
// How a newer sheet is to be understood: how much of the register it is, and what becomes of what the desk corrected.
#pragma once

#include "register/sheets/sheet_update.h"

#include <QWidget>

class QComboBox;

namespace yingke::desk {

class SheetChoices : public QWidget {
    Q_OBJECT

public:
    explicit SheetChoices(QWidget* parent);
    /// As chosen; `today` is the desk's.
    [[nodiscard]] registers::ImportChoices choices(const QDate& today) const;
    /// The next answer to each, for their keys.
    void nextReach();
    void nextHandWork();
    /// A part, and the desk's corrections stay: chosen anew for each file.
    void reset();

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* m_reach;
    QComboBox* m_handWork;
};

} // namespace yingke::desk
