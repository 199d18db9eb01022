// SPDX-License-Identifier: GPL-3.0-or-later
// A button that is as large as what is laid out in it, and as high as that needs at its width. Clicks on what is in it
// are its own.
#pragma once

#include <QPushButton>

namespace yingke::widgets {

class LaidButton : public QPushButton {
    Q_OBJECT

public:
    /// `least`: the smallest it gets, in pixels; a layout without bounds of its own wishes for `wished` at least.
    LaidButton(const QSize& least, const QSize& wished, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// When all is in it: clicks pass through the parts.
    void laidOut();

private:
    QSize m_least;
    QSize m_wished;
};

} // namespace yingke::widgets
