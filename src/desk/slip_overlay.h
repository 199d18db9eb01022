// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the slips' preview and list: a panel over the window, no dialog of its own; the clocks go on.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace yingke::desk {

class SlipOverlay : public QFrame {
    Q_OBJECT

public:
    explicit SlipOverlay(QWidget* window);
    void open();
    void dismiss(); ///< the window has the focus again

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Escape closes; nothing under it hears a key
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QFrame* panel() const { return m_panel; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    void place();
    QFrame* m_panel;
    QVBoxLayout* m_column;
};

} // namespace yingke::desk
