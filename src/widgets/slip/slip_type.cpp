// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/slip_type.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

namespace yingke::widgets::slip_type {

namespace {
constexpr double mmPerPoint = 25.4 / 72;
}

QFont font(double points, bool bold) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("SimSun")});
    font.setPixelSize(static_cast<int>(points * mmPerPoint * unitsPerMm));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double widthMm(const QString& text, double points, bool bold) {
    return QFontMetricsF(font(points, bold)).horizontalAdvance(text) / unitsPerMm;
}

double lineMm(double points) { return points * mmPerPoint * 1.42; }

double baseMm(double points, bool bold) {
    const QFontMetricsF metrics(font(points, bold));
    // The letters stand in the middle of their line.
    const double height = (metrics.ascent() + metrics.descent()) / unitsPerMm;
    return (lineMm(points) - height) / 2 + metrics.ascent() / unitsPerMm;
}

QStringList lines(const QString& text, double widthMm, double points, bool bold) {
    QStringList broken;
    if (text.isEmpty()) {
        return {QString()};
    }
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font(points, bold));
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
