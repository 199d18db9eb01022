// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that gives way: what doesn't fit ends in … and is whole in the tool tip and for the reader of the
// screen.
#pragma once

#include <QLabel>

namespace yingke::widgets {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    /// `kind`: as in plainLabel (the rules of the theme's style sheet).
    ElidedLabel(const QString& text, const char* kind, QWidget* parent);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace yingke::widgets
