// SPDX-License-Identifier: GPL-3.0-or-later
// A question has the keys so that digits answer, but who begins to write means its field. An input method composes for
// the widget that has the focus and gives up when the focus moves: so the question takes what it composes and hands it
// to the field, and the focus follows when a word is done.
#pragma once

#include <QPointer>
#include <QVariant>

class QInputMethodEvent;
class QLineEdit;
class QWidget;

namespace yingke::widgets {

class FieldBehind {
public:
    /// `front` outlives it; its inputMethodEvent and inputMethodQuery ask here.
    explicit FieldBehind(QWidget* front) : m_front(front) {}

    /// What stands in the field when one begins to write: as after Tab, or with a click behind it.
    enum class Text { Replaced, Kept };
    /// nullptr: nothing is written here, and no input method is asked.
    void set(QLineEdit* field, Text text);
    void compose(QInputMethodEvent& event);
    /// As the field answers, its places as those of the widget in front.
    [[nodiscard]] QVariant asked(Qt::InputMethodQuery query) const;

private:
    QWidget* m_front;
    QPointer<QLineEdit> m_field;
    Text m_text = Text::Kept;
    bool m_composing = false;
};

} // namespace yingke::widgets
