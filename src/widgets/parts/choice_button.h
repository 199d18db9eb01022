// SPDX-License-Identifier: GPL-3.0-or-later
// An answer with its number key; English under the Chinese when there is any. Long texts wrap instead of widening.
#pragma once

#include <QPushButton>

class QLabel;

namespace yingke::widgets {

class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    ChoiceButton(int number, const QString& label, const QString& english, QWidget* parent);
    /// Looks like the one that was given.
    void setGiven(bool given);
    /// Framed, with the key that then means it at its right; empty: neither.
    void showKey(const QString& key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    void setLook(bool first);

    QLabel* m_key;
};

} // namespace yingke::widgets
