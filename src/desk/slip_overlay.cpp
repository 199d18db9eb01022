// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/slip_overlay.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace yingke::desk {

SlipOverlay::SlipOverlay(QWidget* window) : QFrame(window) {
    setObjectName(QStringLiteral("overlayShade"));
    setFocusPolicy(Qt::StrongFocus);
    m_panel = new QFrame(this);
    m_panel->setObjectName(QStringLiteral("overlay"));
    m_column = new QVBoxLayout(m_panel);
    m_column->setContentsMargins(24, 18, 24, 18);
    m_column->setSpacing(10);
    window->installEventFilter(this);
    hide();
}

void SlipOverlay::open() {
    place();
    show();
    raise();
    setFocus();
}

void SlipOverlay::dismiss() {
    hide();
    if (parentWidget() != nullptr) {
        parentWidget()->setFocus();
    }
}

void SlipOverlay::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    }
    event->accept();
}

bool SlipOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void SlipOverlay::place() {
    if (parentWidget() == nullptr) {
        return;
    }
    setGeometry(parentWidget()->rect());
    const QSize size(std::min(1080, width() - 80), std::min(900, height() - 60));
    m_panel->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
}

} // namespace yingke::desk
