// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/field_behind.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTimer>

namespace yingke::widgets {

void FieldBehind::set(QLineEdit* field, Text text) {
    m_field = field;
    m_text = text;
    m_composing = false;
    m_front->setAttribute(Qt::WA_InputMethodEnabled, field != nullptr);
}

void FieldBehind::compose(QInputMethodEvent& event) {
    if (m_field.isNull() || !m_field->isVisible()) {
        event.ignore();
        return;
    }
    const bool isDone = event.preeditString().isEmpty() && !event.commitString().isEmpty();
    const bool begins = !m_composing && (isDone || !event.preeditString().isEmpty());
    m_composing = !event.preeditString().isEmpty();
    if (begins && m_text == Text::Replaced) {
        m_field->selectAll();
    }
    QCoreApplication::sendEvent(m_field, &event);
    if (isDone) { // behind this event: the method (ibus) would hand over once more what it has just handed over
        QTimer::singleShot(0, m_front, [this] {
            if (!m_composing && m_field != nullptr && m_field->isVisible() && m_front->hasFocus()) {
                m_field->setFocus();
            }
        });
    }
    event.accept();
}

QVariant FieldBehind::asked(Qt::InputMethodQuery query) const {
    if (m_field.isNull()) {
        return query == Qt::ImEnabled ? QVariant(false) : QVariant();
    }
    const QVariant said = m_field->inputMethodQuery(query);
    if (said.userType() == QMetaType::QRect) {
        const QRect there = said.toRect();
        return QRect(m_field->mapTo(m_front, there.topLeft()), there.size());
    }
    if (said.userType() == QMetaType::QRectF) {
        const QRectF there = said.toRectF();
        return there.translated(m_field->mapTo(m_front, QPoint()));
    }
    return said;
}

} // namespace yingke::widgets
