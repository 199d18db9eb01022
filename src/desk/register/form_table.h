// SPDX-License-Identifier: GPL-3.0-or-later
// One table of a household, edited in place. Numbers that are masked keep their value behind the mask.
#pragma once

#include "register/rooms/household_form.h"

#include <QTableWidget>

namespace yingke::desk {

class FormTable : public QTableWidget {
    Q_OBJECT

public:
    FormTable(registers::HouseholdPart part, const char* name, const QString& said, QWidget* parent);

    /// Masked again.
    void setRows(const registers::FormRows& rows);
    /// As they stand, in full.
    [[nodiscard]] registers::FormRows rows() const;
    /// For each row, which it was when the rows were set; -1: added since.
    [[nodiscard]] std::vector<int> origins() const;
    /// What is masked is shown. It is the host that records it.
    void showInFull();
    void addRow();
    /// The row with the focus; false when there is none.
    bool removeRow();
    /// Marks one cell as wrong; -1: none.
    void mark(int row, int column);
    [[nodiscard]] registers::HouseholdPart part() const { return m_part; }

signals:
    void edited();

private:
    void setRow(int row, const QStringList& cells, int origin);

    registers::HouseholdPart m_part;
    bool m_filling = false;
};

} // namespace yingke::desk
