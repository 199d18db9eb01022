// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/parts/side_fold.h"

#include "widgets/look/palette.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yingke::desk {

namespace {

constexpr int margin = 14; // pixels round the column

} // namespace

SideFold::SideFold(QWidget* side, QHBoxLayout* row, QWidget* desk)
    : QFrame(desk), m_side(side), m_row(row), m_inside(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("sideFold"));
    m_inside->setContentsMargins(margin, margin, margin, margin);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    constexpr int blur = 28;
    shadow->setBlurRadius(blur);
    shadow->setOffset(-4, 0);
    shadow->setColor(widgets::inkOf(desk, widgets::Ink::Shadow));
    setGraphicsEffect(shadow);
    desk->installEventFilter(this);
    hide();
}

void SideFold::fold(bool on) {
    if (on == m_isFolded) {
        return;
    }
    m_isFolded = on;
    if (on) {
        m_row->removeWidget(m_side);
        m_inside->addWidget(m_side);
    } else {
        m_inside->removeWidget(m_side);
        m_row->addWidget(m_side);
    }
    m_side->show();
    hide();
}

void SideFold::toggle() {
    if (isOpen()) {
        close();
    } else if (m_isFolded) {
        place();
        show();
        raise();
    }
}

void SideFold::close() {
    if (isOpen()) {
        hide();
    }
}

bool SideFold::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isOpen()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void SideFold::place() {
    const int width = m_side->minimumWidth() + 2 * margin;
    setGeometry(parentWidget()->width() - width, 0, width, parentWidget()->height());
}

} // namespace yingke::desk
