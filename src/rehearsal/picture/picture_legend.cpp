// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/picture_legend.h"

#include "rehearsal/picture/picture_marks.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace yingke::rehearsal {

using widgets::Ink;
using widgets::Palette;

namespace {
constexpr int high = 22;
constexpr double signWidth = 20; // a small box, or a mark in the middle of it
constexpr double apart = 14;
} // namespace

PictureLegend::PictureLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("pictureLegend"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize PictureLegend::sizeHint() const { return {300, high}; }

void PictureLegend::show(const LegendCounts& counts) {
    m_counts = counts;
    word();
}

void PictureLegend::setPath(int steps) {
    m_path = steps;
    word();
}

void PictureLegend::word() {
    const auto of = [this](int count) {
        return QStringLiteral("%1/%2").arg(QString::number(count), QString::number(m_counts.screens));
    };
    const QString tested = m_counts.tested < 0 ? QStringLiteral("…") : of(m_counts.tested);
    m_words = {tr("now"),
               tr("taken %1").arg(m_path),
               tr("never practised %1").arg(m_counts.never),
               tr("practised %1").arg(of(m_counts.practised)),
               tr("used %1").arg(of(m_counts.used)),
               m_counts.testedPartly ? tr("tested %1, not walked whole").arg(tested) : tr("tested %1").arg(tested)};
    setAccessibleName(tr("Legend: %1").arg(QStringList(m_words.begin(), m_words.end()).join(tr(", "))));
    setToolTip(tr("Dark green: the step one is at. Green: the way taken. Yellow: never practised. A filled circle: "
                  "practised; a filled square: used with visitors; a filled triangle: tested by the program."));
    update();
}

void PictureLegend::setHighContrast(bool on) {
    m_contrast = on;
    update();
}

void PictureLegend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette palette = picturePalette(this, m_contrast);
    painter.fillRect(rect(), palette[Ink::PictureGround]);
    QFont small = font();
    small.setPixelSize(std::max(12, small.pixelSize() - 2));
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    double wide = 0;
    for (const QString& words : m_words) {
        wide += signWidth + 5 + metrics.horizontalAdvance(words);
    }
    // What does not fit at its ease stands closer; the order is the picture's: boxes first, then the marks in them.
    const double gap = std::clamp((width() - wide) / static_cast<double>(m_words.size() - 1), 4.0, apart);
    const std::array<std::pair<QColor, QColor>, 3> boxes{std::pair{palette[Ink::PictureAt], palette[Ink::PictureAt]},
                                                         {palette[Ink::PicturePath], palette[Ink::PicturePathEdge]},
                                                         {palette[Ink::PictureNever], palette[Ink::PictureNeverEdge]}};
    const std::array<std::pair<StepMark, QColor>, 3> marks{
        std::pair{StepMark::Practised, palette[Ink::PicturePractised]},
        {StepMark::Used, palette[Ink::PictureUsed]},
        {StepMark::Tested, palette[Ink::PictureTested]}};
    double x = 1;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const QRectF sign(x, (high - 12) / 2.0, signWidth - 2, 12);
        if (i < boxes.size()) {
            painter.setPen(QPen(boxes.at(i).second, 1.6));
            painter.setBrush(boxes.at(i).first);
            painter.drawRoundedRect(sign, 4, 4);
        } else {
            const auto& [mark, colour] = marks.at(i - boxes.size());
            paintMark(painter, mark, {sign.center().x() - 4, sign.center().y() - 4, 8, 8}, colour, MarkState::Filled);
        }
        painter.setPen(palette[Ink::PictureLabelText]);
        const double room = metrics.horizontalAdvance(m_words.at(i));
        painter.drawText(QRectF(x + signWidth + 3, 0, room + 2, high), Qt::AlignLeft | Qt::AlignVCenter, m_words.at(i));
        x += signWidth + 5 + room + gap;
    }
}

} // namespace yingke::rehearsal
