// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/slip_type.h"

#include "widgets/slip/line_breaks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <map>
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

/// Breaks one paragraph. A line's end is sought by the widths of its characters, each measured once, and then measured
/// whole, as it will stand.
class Breaker {
public:
    Breaker(const QString& text, double width, const QFont& font)
        : m_text(text), m_width(width * unitsPerMm), m_metrics(font), m_breaks(lineBreaks(text)),
          m_ends(characterEnds(text)) {}

    /// Where the line that begins at `from` ends: at the last good place, else (a word wider than the line) in the
    /// word, else behind the last character that fits, and behind one at least.
    qsizetype endOfLine(qsizetype from) {
        const auto first = std::upper_bound(m_ends.begin(), m_ends.end(), from);
        if (first == m_ends.end()) {
            return m_text.size();
        }
        auto beyond = first;
        double sum = 0;
        for (qsizetype at = from; beyond != m_ends.end() && (sum += widthOf(at, *beyond)) <= m_width; ++beyond) {
            at = *beyond;
        }
        while (beyond != first && !fits(from, *std::prev(beyond))) {
            --beyond;
        }
        for (const LineBreak least : {LineBreak::Well, LineBreak::InNeed}) {
            for (auto end = beyond; end != first; --end) {
                const qsizetype at = *std::prev(end);
                if (m_breaks.at(static_cast<std::size_t>(at)) >= least) {
                    return at;
                }
            }
        }
        return beyond == first ? *first : *std::prev(beyond);
    }

private:
    [[nodiscard]] bool fits(qsizetype from, qsizetype to) const {
        return m_metrics.horizontalAdvance(m_text.mid(from, to - from).trimmed()) <= m_width;
    }
    double widthOf(qsizetype from, qsizetype to) {
        const QString character = m_text.mid(from, to - from);
        const auto known = m_widths.find(character);
        return known != m_widths.end()
                   ? known->second
                   : m_widths.emplace(character, m_metrics.horizontalAdvance(character)).first->second;
    }

    const QString& m_text;
    double m_width;
    QFontMetricsF m_metrics;
    std::vector<LineBreak> m_breaks;
    std::vector<qsizetype> m_ends;
    std::map<QString, double> m_widths;
};

} // namespace

QStringList lines(const QString& text, double widthMm, double points, SlipInk ink) {
    QStringList broken;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        Breaker breaker(paragraph, widthMm, font(points, ink));
        qsizetype from = 0;
        do {
            const qsizetype to = breaker.endOfLine(from);
            broken << paragraph.mid(from, to - from).trimmed();
            from = to;
        } while (from < paragraph.size());
    }
    return broken;
}

} // namespace yingke::widgets::slip_type
