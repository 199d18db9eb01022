// SPDX-License-Identifier: GPL-3.0-or-later
// A list of items (what is moved out): typed line by line, "沙发 2" and Enter; shown as a table that can be mended.
#pragma once

#include "widgets/facts/fact_edit.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace yingke::widgets {

class FactList : public FactEdit {
    Q_OBJECT

public:
    FactList(const scenario::Field& field, QWidget* parent);
    [[nodiscard]] QString typed() const override;
    void put(const QString& typed) override;
    [[nodiscard]] std::optional<core::FactValue> value() const override;
    [[nodiscard]] QString cantRead() const override;
    [[nodiscard]] QLineEdit* line() const override { return m_entry; }
    void setReadOnly(bool on) override;
    [[nodiscard]] int wide() const override { return 4; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const std::vector<core::ListItem>& items);
    /// What stands in the entry line goes into the table.
    void takeEntry();
    void removeCurrent();
    void count();

    QLineEdit* m_entry;
    QTableWidget* m_table;
    QPushButton* m_remove;
    bool m_readOnly = false;
};

} // namespace yingke::widgets
