// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of whatever is asked or shown over the window: a panel on a shade, no dialog of its own. The clocks go on,
// and neither keys nor the focus reach what lies under it.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace yingke::widgets {

class Shade : public QFrame {
    Q_OBJECT

public:
    /// Covers `window` while it is open. `panelWidth`: the most, in pixels; 0 for a panel as high as the window allows.
    explicit Shade(QWidget* window, int panelWidth = 0);
    void open();
    /// Hidden, and the window has the focus again.
    virtual void dismiss();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Escape closes; nothing under it hears a key
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Tab goes round in the panel: under the shade a key would act on what can't be seen.
    bool focusNextPrevChild(bool next) override;
    virtual void place(); ///< again, after what is in the panel has changed
    [[nodiscard]] QFrame* panel() const { return m_panel; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QFrame* m_panel;
    QVBoxLayout* m_column;
    int m_panelWidth;
};

} // namespace yingke::widgets
