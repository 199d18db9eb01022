// SPDX-License-Identifier: GPL-3.0-or-later
// F1: every key of a workspace on one sheet, by what it is for. Any key or click closes it.
#pragma once

#include "widgets/keys/key_groups.h"
#include "widgets/parts/shade.h"

#include <QPointer>

#include <vector>

class QGridLayout;
class QScrollArea;

namespace yingke::widgets {

class KeySheet : public Shade {
    Q_OBJECT

public:
    KeySheet(QWidget* window, Sheet sheet);
    void dismiss() override; ///< who was writing goes on writing

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void place() override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange(int room); ///< its columns beside each other as far as the width has room

    std::vector<QWidget*> m_columns;
    QGridLayout* m_grid;
    QScrollArea* m_scroll;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace yingke::widgets
