// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/field_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace yingke::widgets {

namespace {

bool isField(const QObject* watched) {
    return qobject_cast<const QLineEdit*>(watched) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(watched) != nullptr ||
           qobject_cast<const QTextEdit*>(watched) != nullptr;
}

/// Ctrl and a letter, with or without Shift, that the text does not need.
bool isTheWindows(const QKeyEvent& key) {
    constexpr int latin = 0x80;
    const bool isLetter = key.key() < latin && QChar(key.key()).isLetter();
    if (!isLetter || (key.modifiers() & ~Qt::ShiftModifier) != Qt::ControlModifier) {
        return false;
    }
    const bool redo = key.matches(QKeySequence::Redo) && key.modifiers().testFlag(Qt::ShiftModifier); // no Ctrl+Y
    return !redo && !key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Cut) &&
           !key.matches(QKeySequence::Copy) && !key.matches(QKeySequence::Paste) &&
           !key.matches(QKeySequence::SelectAll);
}

} // namespace

FieldKeys::FieldKeys(QObject* owner) : QObject(owner) { QCoreApplication::instance()->installEventFilter(this); }

bool FieldKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isField(watched) &&
        isTheWindows(*static_cast<QKeyEvent*>(event))) {
        event->ignore(); // the shortcuts are asked; if none is meant, the key comes to the field after all
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yingke::widgets
