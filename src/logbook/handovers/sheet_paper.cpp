// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/handovers/sheet_paper.h"

#include "slips/slip_paper.h"
#include "widgets/slip/slip_type.h"

#include <algorithm>

namespace yingke::logbook {

namespace {

constexpr double edgeMm = 20;
constexpr double lineMm = 6.4;
constexpr double titleMm = 12;
constexpr double textPoints = 10;

/// Broken as Chinese is; what goes on in a further line stands four blanks behind where its line began.
QStringList brokenLines(const QString& text, double widthMm) {
    using widgets::SlipInk;
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const auto begin = std::find_if(line.begin(), line.end(), [](QChar sign) { return !sign.isSpace(); });
        const QString lead = line.left(std::distance(line.begin(), begin));
        const QString further = lead + QStringLiteral("    ");
        const double room = widthMm - widgets::slip_type::widthMm(further, textPoints, SlipInk::Plain);
        QString before = lead;
        for (const QString& part : widgets::slip_type::lines(line.mid(lead.size()), room, textPoints, SlipInk::Plain)) {
            lines << before + part;
            before = further;
        }
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
    QStringList lines = brokenLines(text, layout.paper.width() - 2 * edgeMm);
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
            layout.pages.back().push_back(markOf(line, y, lineMm, textPoints, widgets::SlipInk::Plain));
        }
        y += lineMm;
    }
    return layout;
}

} // namespace yingke::logbook
