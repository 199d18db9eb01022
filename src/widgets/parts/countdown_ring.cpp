// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/countdown_ring.h"

#include "office/texts/visit_texts.h"
#include "widgets/look/palette.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

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
    m_text = office::durationText(left > 0 ? left + 999 : left);
    m_share = std::clamp(static_cast<double>(steadyNow - limit.start) / static_cast<double>(length), 0.0, 1.0);
    m_word = false;
    if (phase != m_phase || accessibleName().isEmpty()) {
        m_phase = phase;
        setAccessibleName(phase == core::LimitPhase::Calm      ? tr("in time")
                          : phase == core::LimitPhase::Warning ? tr("time is nearly over")
                                                               : tr("time is over"));
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void CountdownRing::showWord(const QString& word) {
    m_text = word;
    m_word = true;
    m_share = 0;
    m_phase = core::LimitPhase::Calm;
    setAccessibleName(word);
    update();
}

void CountdownRing::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette palette = paletteOf(this);
    const int width = std::max(4, this->width() / 11);
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(palette[Ink::Ahead], width, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    const QColor colour = palette[m_word ? Ink::MutedText : inkOfPhase(m_phase)];
    if (!m_word) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -static_cast<int>(m_share * 360 * 16));
    }
    QFont font = painter.font();
    font.setPixelSize(std::max(12, this->width() * 3 / 11));
    font.setBold(true);
    const int room = this->width() - 2 * width - 6;
    while (font.pixelSize() > 9 && QFontMetrics(font).horizontalAdvance(m_text) > room) {
        font.setPixelSize(font.pixelSize() - 1); // an hour and more
    }
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace yingke::widgets
