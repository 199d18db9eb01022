// SPDX-License-Identifier: GPL-3.0-or-later
// The preview's table: Enter, a double click or a click on the chosen row opens the answers of a cell that has some.
#pragma once

#include <QTableView>

namespace yingke::desk {

class PreviewTable : public QTableView {
    Q_OBJECT

public:
    explicit PreviewTable(QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openAnswers();
};

} // namespace yingke::desk
