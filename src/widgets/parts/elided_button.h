// SPDX-License-Identifier: GPL-3.0-or-later
// A button whose text gives way where there is no room, its key never: what doesn't fit ends in … and is whole in the
// tool tip and for the reader of the screen.
#pragma once

#include <QPushButton>

namespace yingke::widgets {

class ElidedButton : public QPushButton {
    Q_OBJECT

public:
    /// `kind`: as in keyButton (the rules of the theme's style sheet).
    ElidedButton(const char* kind, const char* objectName, QWidget* parent);
    /// `key`: as it is written, behind the text; empty: none.
    void say(const QString& text, const QString& key);
    [[nodiscard]] QString whole() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QSize sizeFor(const QString& text) const;
    void fit();

    QString m_text;
    QString m_key;
};

} // namespace yingke::widgets
