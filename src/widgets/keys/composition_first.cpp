// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/composition_first.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace yingke::widgets {

CompositionFirst::CompositionFirst(QWidget* window) : QObject(window), m_window(window) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool CompositionFirst::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::InputMethod:
        composed(!static_cast<const QInputMethodEvent&>(*event).preeditString().isEmpty());
        return false;
    case QEvent::FocusOut: // what was composed went with the focus
        if (watched->isWidgetType()) {
            composed(false);
        }
        return false;
    case QEvent::ShortcutOverride: {
        const auto& press = static_cast<const QKeyEvent&>(*event);
        QShortcut* shortcut = m_composing ? meant(press) : nullptr;
        if (shortcut == nullptr) {
            return false;
        }
        m_waiting = shortcut;
        m_heldKey = press.key();
        event->accept(); // no shortcut now; the press that follows is kept from the field
        return true;
    }
    case QEvent::KeyPress:
        return m_composing && m_heldKey != 0 && static_cast<const QKeyEvent&>(*event).key() == m_heldKey;
    default:
        return false;
    }
}

void CompositionFirst::composed(bool goesOn) {
    const bool isDone = m_composing && !goesOn;
    m_composing = goesOn;
    if (!isDone) {
        return;
    }
    m_heldKey = 0;
    if (QShortcut* waiting = std::exchange(m_waiting, nullptr); waiting != nullptr) {
        // Behind this event: the field has the word then.
        QTimer::singleShot(0, waiting, [waiting] {
            if (waiting->isEnabled()) {
                emit waiting->activated();
            }
        });
    }
}

QShortcut* CompositionFirst::meant(const QKeyEvent& press) const {
    const QKeySequence keys(press.keyCombination());
    const QWidget* focus = QApplication::focusWidget();
    for (QShortcut* one : m_window->findChildren<QShortcut*>()) {
        const auto* within = qobject_cast<QWidget*>(one->parent());
        const bool isHeard = one->context() == Qt::WindowShortcut || one->context() == Qt::ApplicationShortcut ||
                             within == focus || (within != nullptr && focus != nullptr && within->isAncestorOf(focus));
        if (isHeard && one->isEnabled() && one->key() == keys) {
            return one;
        }
    }
    return nullptr;
}

} // namespace yingke::widgets
