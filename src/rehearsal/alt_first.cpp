// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/alt_first.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace yingke::rehearsal {

namespace {

class AltFirst : public QObject {
public:
    explicit AltFirst(QWidget* workspace) : QObject(workspace), m_workspace(workspace) {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress || watched != QApplication::focusWidget() ||
            !m_workspace->isAncestorOf(QApplication::focusWidget())) {
            return false;
        }
        auto* press = static_cast<QKeyEvent*>(event);
        if ((press->modifiers() & Qt::AltModifier) == 0 || press->text().isEmpty()) {
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

void takeAltFirst(QWidget* workspace) { new AltFirst(workspace); }

} // namespace yingke::rehearsal
