// SPDX-License-Identifier: GPL-3.0-or-later
// F1: every key of a workspace on one sheet, by what it is for. Any key or click closes it.
#pragma once

#include "widgets/parts/shade.h"

#include <QPointer>
#include <QString>

#include <utility>
#include <vector>

namespace yingke::widgets {

struct KeyGroup {
    QString title;
    std::vector<std::pair<QString, QString>> keys; ///< "Alt+← →", what they do
};

class KeySheet : public Shade {
    Q_OBJECT

public:
    /// `columns`: the groups that stand below one another in each column.
    KeySheet(QWidget* window, const std::vector<std::vector<KeyGroup>>& columns);
    void dismiss() override; ///< who was writing goes on writing

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void place() override;
    void showEvent(QShowEvent* event) override;

private:
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace yingke::widgets
