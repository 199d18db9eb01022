// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/parts/page_panel.h"

#include "widgets/keys/key_map.h"
#include "widgets/look/palette.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>

#include <algorithm>

namespace yingke::logbook {

PagePanel::PagePanel(int width, QWidget* page) : QFrame(page), m_width(width) {
    setProperty("panel", true);
    setFocusPolicy(Qt::StrongFocus);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 4);
    shadow->setColor(widgets::inkOf(page, widgets::Ink::Shadow));
    setGraphicsEffect(shadow);
    page->installEventFilter(this);
    hide();
}

void PagePanel::open(QWidget* first, const QWidget* below) {
    m_before = QApplication::focusWidget();
    m_below = below;
    show();
    raise();
    place();
    first->setFocus();
}

void PagePanel::dismiss() {
    if (!isVisible()) {
        return;
    }
    hide();
    QWidget* back = m_before != nullptr && m_before->isVisible() ? m_before.data() : parentWidget();
    back->setFocus();
}

void PagePanel::place() {
    const QSize room = parentWidget()->size();
    const int width = std::min(m_width, room.width() - 20);
    const int height = std::min(std::max(sizeHint().height(), heightForWidth(width)), room.height() - 20);
    QPoint corner((room.width() - width) / 2, (room.height() - height) / 3);
    if (m_below != nullptr) {
        corner = m_below->mapTo(parentWidget(), QPoint(0, m_below->height() + 4));
        corner.setX(std::clamp(corner.x(), 0, std::max(0, room.width() - width)));
    }
    setGeometry(QRect(corner, QSize(width, height)));
}

void PagePanel::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "question.close")) {
        dismiss();
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool PagePanel::focusNextPrevChild(bool next) {
    // Round within the panel: what is behind it is not asked for.
    QWidget* from = focusWidget() != nullptr ? focusWidget() : this;
    for (QWidget* at = next ? from->nextInFocusChain() : from->previousInFocusChain(); at != from;
         at = next ? at->nextInFocusChain() : at->previousInFocusChain()) {
        if (at != this && isAncestorOf(at) && at->isVisible() && at->isEnabled() &&
            (at->focusPolicy() & Qt::TabFocus) != 0) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

bool PagePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace yingke::logbook
