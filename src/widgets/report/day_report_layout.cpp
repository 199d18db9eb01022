// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/day_report_layout.h"

#include "office/texts/visit_texts.h"
#include "widgets/slip/slip_flow.h"
#include "widgets/slip/slip_type.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace yingke::widgets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(yingke::widgets::DayReport)
};

constexpr double paperWidth = 210;
constexpr double paperHeight = 297;
constexpr double margin = 15;
constexpr double bodyWidth = paperWidth - 2 * margin;
constexpr double timeWidth = 24;
constexpr double nameWidth = 38;
constexpr double highestLane = 4.6;
constexpr double lowestLane = 1.0;
constexpr core::Millis halfHour = 1'800'000;

double perPage(const SlipFlow& flow) { return flow.body().height(); }

void heading(SlipFlow& flow, const QString& text) {
    flow.space(3);
    flow.want(18);
    flow.text({margin, flow.y()}, text, 11.5, SlipInk::Bold);
    flow.moveTo(flow.y() + slip_type::lineMm(11.5) + 0.6);
    flow.mark({SlipMark::Kind::Stroke, QRectF(margin, flow.y(), bodyWidth, 0), {}, 0, SlipInk::Quiet});
    flow.moveTo(flow.y() + 1.2);
}

void list(SlipFlow& flow, const QString& title, const std::vector<reading::ReportLine>& lines, const QString& none) {
    heading(flow, title);
    if (lines.empty()) {
        flow.row({{0, bodyWidth, {none}, 9.5, SlipInk::Quiet}}, 0.4, 4, SlipFlow::Frame::None);
        return;
    }
    for (const reading::ReportLine& line : lines) {
        flow.row({{0, timeWidth, {line.time}, 9.5, SlipInk::Quiet},
                  {timeWidth, bodyWidth - timeWidth,
                   slip_type::lines(line.text, bodyWidth - timeWidth - 1, 9.5, SlipInk::Plain), 9.5}},
                 0.4, 4, SlipFlow::Frame::None);
    }
}

void figures(SlipFlow& flow, const reading::DayReport& report) {
    constexpr int inRow = 4;
    constexpr double width = bodyWidth / inRow;
    for (std::size_t from = 0; from < report.figures.size(); from += inRow) {
        std::vector<SlipCell> names;
        std::vector<SlipCell> values;
        std::vector<SlipCell> before;
        const double top = flow.y();
        for (std::size_t i = from; i < std::min(report.figures.size(), from + inRow); ++i) {
            const reading::ReportFigure& figure = report.figures.at(i);
            const double left = static_cast<double>(i - from) * width;
            names.push_back({left, width, {figure.name}, 9, SlipInk::Quiet});
            values.push_back({left, width, {figure.value}, 15, SlipInk::Bold});
            before.push_back({left,
                              width,
                              {figure.before.isEmpty() ? QString() : Words::tr("last week %1").arg(figure.before)},
                              8.5,
                              SlipInk::Quiet});
        }
        flow.row(names, 1.2, 5, SlipFlow::Frame::None);
        flow.row(values, 1.2, 7, SlipFlow::Frame::None);
        flow.row(before, 1.2, 5, SlipFlow::Frame::None);
        for (const SlipCell& cell : names) {
            flow.mark(
                {SlipMark::Kind::Box, QRectF(margin + cell.left, top, width, flow.y() - top), {}, 0, SlipInk::Quiet});
        }
    }
}

SlipMark filled(const QRectF& place, QRgb colour) {
    SlipMark mark;
    mark.kind = SlipMark::Kind::Fill;
    mark.place = place;
    mark.colour = colour;
    return mark;
}

void legend(SlipFlow& flow) {
    using Kind = journal::Span::Kind;
    const std::pair<Kind, QString> entries[] = {{Kind::Waiting, Words::tr("waiting")},
                                                {Kind::Overdue, Words::tr("over the limit / on hold")},
                                                {Kind::Served, Words::tr("service")},
                                                {Kind::Colleague, Words::tr("colleague")},
                                                {Kind::MovedUp, Words::tr("moved up")}};
    double x = margin;
    for (const auto& [kind, words] : entries) {
        flow.mark(filled(QRectF(x, flow.y() + 0.9, 2.6, 2.6), laneColour(kind)));
        flow.text({x + 3.6, flow.y()}, words, 9, SlipInk::Quiet);
        x += 3.6 + slip_type::widthMm(words, 9, SlipInk::Plain) + 6;
    }
    flow.moveTo(flow.y() + slip_type::lineMm(9) + 1);
}

/// The lanes of the day: a line a visit, so thin that all of them stand on the rest of one page.
void lanes(SlipFlow& flow, const reading::DayReport& report) {
    if (report.lanes.empty()) {
        heading(flow, Words::tr("Timeline of the day"));
        flow.row({{0, bodyWidth, {Words::tr("Nobody came on this day.")}, 9.5, SlipInk::Quiet}}, 0.4, 4,
                 SlipFlow::Frame::None);
        return;
    }
    core::Millis first = report.lanes.front().row.arrived.utc;
    core::Millis last = first;
    for (const journal::Lane& lane : report.lanes) {
        for (const journal::Span& span : lane.spans) {
            first = std::min(first, span.from);
            last = std::max(last, span.to.value_or(span.from));
        }
    }
    first -= first % halfHour;
    last += halfHour - last % halfHour;
    const double count = static_cast<double>(report.lanes.size());
    constexpr double titleHeight = 12;
    constexpr double headHeight = 6;
    const double head = slip_type::lineMm(9) + 1 + headHeight;
    if ((flow.left() - titleHeight - head) / count < 2.2) {
        flow.want(perPage(flow)); // better on a page of its own
    }
    heading(flow, Words::tr("Timeline of the day"));
    const double height = std::clamp((flow.left() - head - 2) / count, lowestLane, highestLane);
    legend(flow);
    const double left = margin + nameWidth;
    const double width = bodyWidth - nameWidth;
    const auto x = [&](core::Millis utc) {
        return left + width * static_cast<double>(utc - first) / static_cast<double>(last - first);
    };
    const double top = flow.y() + headHeight;
    const double bottom = top + count * height;
    const core::Millis step = (last - first) > 12 * halfHour ? 2 * halfHour : halfHour;
    for (core::Millis at = first; at <= last; at += step) {
        flow.mark(filled(QRectF(x(at) - 0.07, top - 1, 0.14, bottom - top + 1), PaperPalette().hour));
        const QString time = office::timeText({0, at, report.offsetMinutes}, false);
        const double wide = slip_type::widthMm(time, 8, SlipInk::Plain);
        flow.text({std::min(x(at) - wide / 2, paperWidth - margin - wide), flow.y() + 0.5}, time, 8, SlipInk::Quiet);
    }
    const double points = std::min(9.0, height * 2.1);
    for (std::size_t i = 0; i < report.lanes.size(); ++i) {
        const double y = top + static_cast<double>(i) * height;
        if (height >= 2.2) {
            const QStringList name = slip_type::lines(report.laneNames.at(i), nameWidth - 2, points, SlipInk::Plain);
            flow.text({margin, y + (height - slip_type::lineMm(points)) / 2}, name.value(0), points, SlipInk::Plain);
        }
        for (const journal::Span& span : report.lanes.at(i).spans) {
            const double from = x(span.from);
            const double to = x(span.to.value_or(last));
            flow.mark(filled(QRectF(from, y + height * 0.14, std::max(0.25, to - from), height * 0.72),
                             laneColour(span.kind)));
        }
    }
    flow.moveTo(bottom + 2);
}

/// One by one after their label: "ff" would become a ligature that nobody can search.
void signs(SlipFlow& flow, double top, const QString& label, const QString& signs) {
    constexpr double points = 7.5;
    flow.text({margin, top}, label, points, SlipInk::Quiet);
    double x = margin + slip_type::widthMm(label, points, SlipInk::Plain) + 1;
    for (const QChar sign : signs) {
        flow.text({x, top}, QString(sign), points, SlipInk::Quiet);
        x += slip_type::widthMm(QString(sign), points, SlipInk::Plain);
    }
}

} // namespace

QRgb laneColour(journal::Span::Kind kind) {
    constexpr PaperPalette paper;
    using Kind = journal::Span::Kind;
    switch (kind) {
    case Kind::Waiting:
        return paper.waiting;
    case Kind::Overdue:
    case Kind::Held:
        return paper.overdue;
    case Kind::Served:
        return paper.served;
    case Kind::Colleague:
        return paper.colleague;
    case Kind::MovedUp:
        return paper.movedUp;
    case Kind::System:
        return paper.system;
    }
    return paper.text;
}

SlipLayout layOutDayReport(const reading::DayReport& report) {
    int page = 0;
    const auto begin = [&report, &page](SlipFlow& flow) {
        double y = margin;
        ++page;
        if (page == 1) {
            const QString title = report.community + QLatin1Char(' ') + Words::tr("daily report of visits");
            flow.text({margin, y}, title, 17, SlipInk::Bold);
            const double wide = slip_type::widthMm(report.dayWords, 12, SlipInk::Bold);
            flow.text({paperWidth - margin - wide, y + 1.6}, report.dayWords, 12, SlipInk::Bold);
            y += slip_type::lineMm(17) + 1;
        } else {
            flow.text({margin, y}, report.community + QLatin1Char(' ') + report.dayWords, 9, SlipInk::Quiet);
            y += slip_type::lineMm(9) + 2;
        }
        // The head of the chain stands on each page, so that no page can be exchanged unseen.
        const double foot = paperHeight - margin + 2;
        flow.mark({SlipMark::Kind::Stroke, QRectF(margin, foot - 1.5, bodyWidth, 0), {}, 0, SlipInk::Quiet});
        const QString label = Words::tr("Head of the chain, event %1:").arg(report.count) + QLatin1Char(' ');
        signs(flow, foot, label, report.head);
        if (!report.mark.isEmpty()) { // who has no key can't make this line to another chain
            const QString mark = Words::tr("Mark of the key:") + QLatin1Char(' ');
            signs(flow, foot + slip_type::lineMm(7.5), mark, report.mark);
        }
        const QString number = QString::number(page);
        flow.text({paperWidth - margin - slip_type::widthMm(number, 8, SlipInk::Plain), foot}, number, 8,
                  SlipInk::Quiet);
        return y;
    };
    SlipFlow flow(QRectF(margin, margin, bodyWidth, paperHeight - 2 * margin - 2), begin);
    QString state = Words::tr("This day is %1.").arg(report.sealed);
    if (!report.afterSeal.isEmpty()) {
        state += QLatin1Char(' ') + report.afterSeal + QChar(0x3002);
    }
    if (!report.comparedWith.isEmpty()) {
        state += QLatin1Char(' ') + Words::tr("Compared with %1.").arg(report.comparedWith);
    }
    flow.row({{0, bodyWidth, slip_type::lines(state, bodyWidth, 9.5, SlipInk::Plain), 9.5, SlipInk::Quiet}}, 0.4, 5,
             SlipFlow::Frame::None);
    flow.space(1);
    figures(flow, report);
    list(flow, Words::tr("Moved up, and why"), report.movedUp, Words::tr("No visit was moved up."));
    list(flow, Words::tr("Promises open, overdue or broken"), report.promises, Words::tr("Nothing is owed."));
    list(flow, Words::tr("Handovers"), report.handovers, Words::tr("Nothing was handed over."));
    list(flow, Words::tr("Notes"), report.notes, Words::tr("No notes."));
    lanes(flow, report);
    SlipLayout layout;
    layout.paper = QSizeF(paperWidth, paperHeight);
    layout.size = slips::PaperSize::A4;
    layout.pages = std::move(flow.pages());
    return layout;
}

} // namespace yingke::widgets
