// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/slip_type.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

namespace yingke::widgets::slip_type {

namespace {
constexpr double mmPerPoint = 25.4 / 72;
}

QFont font(double points, SlipInk ink) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("SimSun")});
    font.setPixelSize(static_cast<int>(points * mmPerPoint * unitsPerMm));
    font.setBold(ink == SlipInk::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double widthMm(const QString& text, double points, SlipInk ink) {
    return QFontMetricsF(font(points, ink)).horizontalAdvance(text) / unitsPerMm;
}

double lineMm(double points) { return points * mmPerPoint * 1.42; }

double baseMm(double points, SlipInk ink) {
    const QFontMetricsF metrics(font(points, ink));
    // The letters stand in the middle of their line.
    const double height = (metrics.ascent() + metrics.descent()) / unitsPerMm;
    return (lineMm(points) - height) / 2 + metrics.ascent() / unitsPerMm;
}

QStringList lines(const QString& text, double widthMm, double points, SlipInk ink) {
    QStringList broken;
    if (text.isEmpty()) {
        return {QString()};
    }
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font(points, ink));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(widthMm * unitsPerMm);
            broken << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return broken;
}

} // namespace yingke::widgets::slip_type
