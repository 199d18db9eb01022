// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/dot_row.h"

#include "widgets/look/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace yingke::rehearsal {

namespace {
constexpr int pitch = 18;
constexpr int mostDots = 5;
} // namespace

DotRow::DotRow(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
}

void DotRow::setTitle(const QString& title) {
    m_title = title;
    setValue(m_value);
}

void DotRow::setValue(int value) {
    m_value = std::clamp(value, 0, mostDots);
    setAccessibleName(tr("%1: %2 of 5").arg(m_title, QString::number(m_value)));
    update();
}

void DotRow::mark(int value) {
    setValue(value);
    emit marked(m_value);
}

void DotRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Palette palette = widgets::paletteOf(this);
    const QColor ink = palette[isEnabled() ? widgets::Ink::Text : widgets::Ink::OffText];
    painter.setPen(QPen(ink, 1.3));
    for (int i = 0; i < mostDots; ++i) {
        painter.setBrush(i < m_value ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(4 + i * pitch, (height() - 12) / 2.0, 12, 12));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette[widgets::Ink::Focus], 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void DotRow::mousePressEvent(QMouseEvent* event) {
    const int dot = std::clamp(static_cast<int>(event->position().x()) / pitch + 1, 1, mostDots);
    mark(dot == m_value ? dot - 1 : dot);
}

void DotRow::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5) {
        mark(event->key() - Qt::Key_0);
    } else if (plain && event->key() == Qt::Key_Left) {
        mark(m_value - 1);
    } else if (plain && event->key() == Qt::Key_Right) {
        mark(m_value + 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace yingke::rehearsal
