// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/countdown_ring.h"

#include "office/texts/visit_texts.h"
#include "widgets/look/palette.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace yingke::widgets {

namespace {

Ink inkOfPhase(core::LimitPhase phase) {
    switch (phase) {
    case core::LimitPhase::Calm:
        return Ink::Serving;
    case core::LimitPhase::Warning:
        return Ink::Waiting;
    case core::LimitPhase::Overdue:
        return Ink::Overdue;
    }
    return Ink::Text;
}

} // namespace

CountdownRing::CountdownRing(int diameter, QWidget* parent) : QWidget(parent) {
    setFixedSize(diameter, diameter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CountdownRing::show(const core::Limit& limit, core::Millis steadyNow) {
    const core::LimitPhase phase = core::phaseAt(limit, steadyNow);
    const core::Millis length = std::max<core::Millis>(1, limit.due - limit.start);
    // Rounded up: the ring says 0:00 when the time is over, not a second before.
    const core::Millis left = core::leftAt(limit, steadyNow);
    // What is asked anew at each key is painted anew only where it looks another way; a degree is less than a pixel of
    // it.
    const double share = static_cast<double>(steadyNow - limit.start) / static_cast<double>(length);
    const bool isNew = accessibleName().isEmpty() || phase != m_shown.phase;
    look({office::durationText(left > 0 ? left + 999 : left), static_cast<int>(std::clamp(share, 0.0, 1.0) * 360),
          phase, Look::Kind::Limit});
    if (isNew) {
        setAccessibleName(phase == core::LimitPhase::Calm      ? tr("in time")
                          : phase == core::LimitPhase::Warning ? tr("time is nearly over")
                                                               : tr("time is over"));
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void CountdownRing::showWord(const QString& word) {
    look({word, 0, core::LimitPhase::Calm, Look::Kind::Word});
    setAccessibleName(word);
}

void CountdownRing::look(Look look) {
    if (look != m_shown) {
        m_shown = std::move(look);
        update();
    }
}

void CountdownRing::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette palette = paletteOf(this);
    const int width = std::max(4, this->width() / 11);
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(palette[Ink::Ahead], width, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    const QColor colour = palette[m_shown.kind == Look::Kind::Word ? Ink::MutedText : inkOfPhase(m_shown.phase)];
    if (m_shown.kind == Look::Kind::Limit) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -m_shown.degrees * 16);
    }
    QFont font = painter.font();
    font.setPixelSize(std::max(12, this->width() * 3 / 11));
    font.setBold(true);
    const int room = this->width() - 2 * width - 6;
    while (font.pixelSize() > 9 && QFontMetrics(font).horizontalAdvance(m_shown.text) > room) {
        font.setPixelSize(font.pixelSize() - 1); // an hour and more
    }
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect(), Qt::AlignCenter, m_shown.text);
}

} // namespace yingke::widgets
