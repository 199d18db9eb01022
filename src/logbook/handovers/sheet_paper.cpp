// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/handovers/sheet_paper.h"

#include "slips/slip_paper.h"

#include <algorithm>

namespace yingke::logbook {

namespace {

constexpr double edgeMm = 20;
constexpr double lineMm = 6.4;
constexpr double titleMm = 12;
constexpr int halvesInLine = 92; ///< of a Han character at 10 points on 170 mm

/// Broken where the paper ends: a Han character is two halves wide, a letter one.
QStringList brokenLines(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        QString part;
        int halves = 0;
        for (const QChar sign : line) {
            constexpr char16_t firstWide = 0x2E80;
            const int wide = sign.unicode() >= firstWide ? 2 : 1;
            if (halves + wide > halvesInLine) {
                lines << part;
                part = QStringLiteral("    ");
                halves = static_cast<int>(part.size());
            }
            part += sign;
            halves += wide;
        }
        lines << part;
    }
    return lines;
}

widgets::SlipMark markOf(const QString& text, double y, double height, double points, widgets::SlipInk ink) {
    widgets::SlipMark mark;
    mark.place = QRectF(edgeMm, y, slips::paperMm(slips::PaperSize::A4).width() - 2 * edgeMm, height);
    mark.text = text;
    mark.points = points;
    mark.ink = ink;
    return mark;
}

} // namespace

widgets::SlipLayout layOutSheet(const QString& title, const QString& text, const QStringList& signers) {
    widgets::SlipLayout layout;
    layout.size = slips::PaperSize::A4;
    layout.paper = slips::paperMm(layout.size);
    constexpr double titlePoints = 14;
    constexpr double points = 10;
    QStringList lines = brokenLines(text);
    for (const QString& signer : signers) {
        lines << QString() << signer + QStringLiteral("  ____________________");
    }
    double y = layout.paper.height(); // the first line begins a page
    for (const QString& line : lines) {
        if (y + lineMm > layout.paper.height() - edgeMm) {
            layout.pages.emplace_back();
            layout.pages.back().push_back(markOf(title, edgeMm, titleMm, titlePoints, widgets::SlipInk::Bold));
            y = edgeMm + titleMm + lineMm;
        }
        if (!line.trimmed().isEmpty()) {
            layout.pages.back().push_back(markOf(line, y, lineMm, points, widgets::SlipInk::Plain));
        }
        y += lineMm;
    }
    return layout;
}

} // namespace yingke::logbook
