// SPDX-License-Identifier: GPL-3.0-or-later
// F1: every key of the desk on one page, by what it is for. Any key closes it.
#pragma once

#include <QFrame>

namespace yingke::desk {

class KeysPage : public QFrame {
    Q_OBJECT

public:
    explicit KeysPage(QWidget* window);
    void open();
    void dismiss();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QFrame* m_panel;
};

} // namespace yingke::desk
