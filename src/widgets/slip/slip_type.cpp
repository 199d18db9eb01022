// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/slip_type.h"

#include "widgets/slip/line_breaks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <vector>

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

namespace {

constexpr double narrowest = 0.2; ///< width of a letter, in its height

/// Where the line that begins at `from` ends: at the last good place, else (a word wider than the line) in the word,
/// else behind the last character that fits, and behind one at least.
qsizetype endOfLine(const QString& text, qsizetype from, const std::vector<qsizetype>& ends,
                    const std::vector<LineBreak>& breaks, double widthMm, double points, SlipInk ink) {
    const auto fits = [&](qsizetype to) {
        const QString part = text.mid(from, to - from).trimmed();
        return slip_type::widthMm(part, points, ink) <= widthMm;
    };
    // The most characters that can fit are sought by halves: each is measured as it will stand.
    auto first = std::upper_bound(ends.begin(), ends.end(), from);
    const auto most = static_cast<std::ptrdiff_t>(widthMm / (points * mmPerPoint * narrowest)) + 1;
    auto beyond = std::partition_point(first, first + std::min(most, std::distance(first, ends.end())), fits);
    for (const LineBreak least : {LineBreak::Well, LineBreak::InNeed}) {
        for (auto end = beyond; end != first; --end) {
            const qsizetype at = *std::prev(end);
            if (breaks.at(static_cast<std::size_t>(at)) >= least) {
                return at;
            }
        }
    }
    return beyond == first ? *first : *std::prev(beyond);
}

} // namespace

QStringList lines(const QString& text, double widthMm, double points, SlipInk ink) {
    QStringList broken;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        const std::vector<LineBreak> breaks = lineBreaks(paragraph);
        const std::vector<qsizetype> ends = characterEnds(paragraph);
        qsizetype from = 0;
        do {
            const qsizetype to =
                ends.empty() ? paragraph.size() : endOfLine(paragraph, from, ends, breaks, widthMm, points, ink);
            broken << paragraph.mid(from, to - from).trimmed();
            from = to;
        } while (from < paragraph.size());
    }
    return broken;
}

} // namespace yingke::widgets::slip_type
