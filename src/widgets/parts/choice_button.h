// SPDX-License-Identifier: GPL-3.0-or-later
// An answer with its number key; English under the Chinese when there is any. Long texts wrap instead of widening.
#pragma once

#include <QPushButton>

namespace yingke::widgets {

class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    ChoiceButton(int number, const QString& label, const QString& english, QWidget* parent);
    /// Looks like the one that Enter would be, or that was given.
    void setFirst(bool first);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace yingke::widgets
