// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/held_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace yingke::rehearsal {

namespace {

class HeldKeys : public QObject {
public:
    explicit HeldKeys(QWidget* workspace) : QObject(workspace), m_workspace(workspace) {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const QWidget* focus = QApplication::focusWidget();
        if (event->type() != QEvent::KeyPress || watched != focus || focus == m_workspace ||
            !m_workspace->isAncestorOf(focus)) {
            return false;
        }
        auto* press = static_cast<QKeyEvent*>(event);
        if ((press->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) == 0) {
            return false;
        }
        press->accept();
        QCoreApplication::sendEvent(m_workspace, press);
        const bool taken = press->isAccepted();
        press->accept();
        return taken;
    }

private:
    QWidget* m_workspace;
};

} // namespace

void takeHeldKeysFirst(QWidget* workspace) { new HeldKeys(workspace); }

} // namespace yingke::rehearsal
