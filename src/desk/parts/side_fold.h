// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's right column: beside the centre where the window is wide enough, else folded away and laid over the centre
// when it is asked for. It takes no keys, and the step under it goes on.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace yingke::desk {

class SideFold : public QFrame {
    Q_OBJECT

public:
    /// `side` stands at the end of `row`, the layout of `desk`.
    SideFold(QWidget* side, QHBoxLayout* row, QWidget* desk);

    void fold(bool on);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    [[nodiscard]] bool isOpen() const { return m_isFolded && isVisible(); }
    void toggle(); ///< opens or closes it while it is folded
    void close();  ///< nothing happens when it is not open

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* m_side;
    QHBoxLayout* m_row;
    QVBoxLayout* m_inside;
    bool m_isFolded = false;
};

} // namespace yingke::desk
