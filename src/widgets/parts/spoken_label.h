// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence to be said, over several lines: none of them is left with a lonely 吗？, the last has four characters at
// least where the sentence allows it without a line more.
#pragma once

#include <QLabel>

namespace yingke::widgets {

class SpokenLabel : public QLabel {
    Q_OBJECT

public:
    /// Plain text; `role`: as in plainLabel.
    SpokenLabel(const char* role, QWidget* parent);
    void say(const QString& sentence); ///< setText, and laid out

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override; ///< another size of type

private:
    void layOut();
};

/// The width, of `width` at most, at which the text's last line has four characters at least; `width` when it is so
/// already, when the text has one line, or when it can't be had without a line more. Pixels.
[[nodiscard]] int widthWithoutLonelyEnd(const QString& text, const QFont& font, int width);

} // namespace yingke::widgets
