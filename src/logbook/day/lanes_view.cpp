// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/lanes_view.h"

#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace yingke::logbook {

using widgets::Ink;

namespace {
constexpr int headHeight = 24;
constexpr int laneHeight = 25;
constexpr int barHeight = 14;
constexpr int nameWidth = 118;
constexpr int rightMargin = 28;
constexpr double mostZoom = 64;
constexpr core::Millis minute = 60LL * 1000;
constexpr core::Millis halfHour = 30 * minute;
} // namespace

widgets::Ink spanInk(journal::Span::Kind kind) {
    switch (kind) {
    case journal::Span::Kind::Waiting:
        return Ink::LaneWaiting;
    case journal::Span::Kind::Overdue:
        return Ink::LaneOverdue;
    case journal::Span::Kind::Held:
        return Ink::LaneHeld;
    case journal::Span::Kind::Served:
        return Ink::LaneServed;
    case journal::Span::Kind::Colleague:
        return Ink::LaneColleague;
    case journal::Span::Kind::MovedUp:
        return Ink::LaneMovedUp;
    case journal::Span::Kind::System:
        return Ink::LaneSystem;
    }
    return Ink::Text;
}

Qt::BrushStyle spanBrush(journal::Span::Kind kind) {
    switch (kind) {
    case journal::Span::Kind::Held:
        return Qt::BDiagPattern;
    case journal::Span::Kind::System:
        return Qt::Dense5Pattern;
    case journal::Span::Kind::Waiting:
    case journal::Span::Kind::Overdue:
    case journal::Span::Kind::Served:
    case journal::Span::Kind::Colleague:
    case journal::Span::Kind::MovedUp:
        break;
    }
    return Qt::SolidPattern;
}

QString spanText(journal::Span::Kind kind) {
    switch (kind) {
    case journal::Span::Kind::Waiting:
        return LanesView::tr("waiting");
    case journal::Span::Kind::Overdue:
        return LanesView::tr("over the limit");
    case journal::Span::Kind::Held:
        return LanesView::tr("on hold");
    case journal::Span::Kind::Served:
        return LanesView::tr("service");
    case journal::Span::Kind::Colleague:
        return LanesView::tr("colleague");
    case journal::Span::Kind::MovedUp:
        return LanesView::tr("moved up");
    case journal::Span::Kind::System:
        return LanesView::tr("the program was not running");
    }
    return {};
}

LanesView::LanesView(const office::Office& office, QWidget* parent) : QAbstractScrollArea(parent), m_office(office) {
    joinKeys();
    setObjectName(QStringLiteral("lanes"));
    setAccessibleName(tr("Timeline of the day"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void LanesView::setLanes(std::vector<journal::Lane> lanes, core::Moment now, const QString& emptyText) {
    m_lanes = std::move(lanes);
    m_now = now;
    m_emptyText = emptyText;
    m_first = 0;
    m_last = 0;
    for (const journal::Lane& lane : m_lanes) {
        m_first = m_first == 0 ? lane.row.arrived.utc : std::min(m_first, lane.row.arrived.utc);
        for (const journal::Span& span : lane.spans) {
            m_last = std::max(m_last, endOf(span));
        }
    }
    m_first -= m_first % halfHour;
    m_last = std::max(m_first + 2 * halfHour, (m_last / halfHour + 1) * halfHour);
    setAccessibleDescription(tr("%n visit(s)", "", static_cast<int>(m_lanes.size())));
    fitBars();
    viewport()->update();
}

void LanesView::fitBars() {
    const int seen = plotWidth();
    const int height = static_cast<int>(m_lanes.size()) * laneHeight;
    horizontalScrollBar()->setPageStep(seen);
    horizontalScrollBar()->setSingleStep(seen / 10 + 1);
    horizontalScrollBar()->setRange(0, static_cast<int>(seen * (m_zoom - 1)));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - headHeight));
    verticalScrollBar()->setSingleStep(laneHeight);
    verticalScrollBar()->setRange(0, std::max(0, height + 2 - (viewport()->height() - headHeight)));
}

core::Millis LanesView::endOf(const journal::Span& span) const {
    // A span of an earlier day that was never ended is shown to the present only on its own day.
    return span.to.value_or(std::clamp(m_now.utc, span.from, span.from + 24 * halfHour));
}

int LanesView::plotWidth() const { return std::max(1, viewport()->width() - nameWidth - rightMargin); }

int LanesView::xOf(core::Millis utc) const {
    const double part =
        static_cast<double>(utc - m_first) / static_cast<double>(std::max<core::Millis>(1, m_last - m_first));
    return nameWidth + static_cast<int>(std::lround(part * plotWidth() * m_zoom)) - horizontalScrollBar()->value();
}

int LanesView::topOf(std::size_t lane) const {
    return headHeight + static_cast<int>(lane) * laneHeight - verticalScrollBar()->value();
}

QRect LanesView::spanRect(std::size_t lane, std::size_t span) const {
    if (lane >= m_lanes.size() || span >= m_lanes[lane].spans.size()) {
        return {};
    }
    const journal::Span& what = m_lanes[lane].spans[span];
    const int left = xOf(what.from);
    return {left, topOf(lane) + (laneHeight - barHeight) / 2, std::max(3, xOf(endOf(what)) - left), barHeight};
}

std::optional<std::size_t> LanesView::laneAt(int y) const {
    const int below = y - headHeight + verticalScrollBar()->value();
    const auto lane = static_cast<std::size_t>(std::max(0, below) / laneHeight);
    return y < headHeight || lane >= m_lanes.size() ? std::nullopt : std::optional(lane);
}

std::optional<std::size_t> LanesView::selected() const {
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(),
                                    [this](const journal::Lane& lane) { return lane.row.visit == m_selected; });
    return found == m_lanes.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_lanes.begin()));
}

QString LanesView::nameOf(const journal::Lane& lane) const {
    const QString who = office::listedAs(lane.row.visitor, lane.row.channel, lane.row.badge);
    return lane.row.title.isEmpty() ? who : who + QLatin1Char(' ') + lane.row.title;
}

void LanesView::paintHours(QPainter& painter) const {
    // As close as they can be read.
    constexpr std::array<core::Millis, 8> steps = {minute,   2 * minute,   5 * minute,   10 * minute,
                                                   halfHour, 2 * halfHour, 4 * halfHour, 8 * halfHour};
    const double perMilli = plotWidth() * m_zoom / static_cast<double>(m_last - m_first);
    const auto wide = std::find_if(steps.begin(), steps.end(), [perMilli](core::Millis step) {
        return static_cast<double>(step) * perMilli >= 64;
    });
    const core::Millis step = wide != steps.end() ? *wide : steps.back();
    const widgets::Palette palette = widgets::paletteOf(this);
    const int offset = m_lanes.front().row.arrived.offsetMinutes;
    for (core::Millis at = m_first; at <= m_last; at += step) {
        const int x = xOf(at);
        if (x < nameWidth || x > viewport()->width()) {
            continue;
        }
        painter.setPen(palette[Ink::Line]);
        painter.drawLine(x, headHeight, x, viewport()->height());
        painter.setPen(palette[Ink::FaintText]);
        painter.drawText(QRect(x - 30, 0, 60, headHeight), Qt::AlignCenter, office::timeText({0, at, offset}, false));
    }
}

void LanesView::paintLane(QPainter& painter, std::size_t lane) const {
    const widgets::Palette palette = widgets::paletteOf(this);
    const int top = topOf(lane);
    const QRect names(0, top, nameWidth - 8, laneHeight);
    painter.setPen(palette[Ink::Text]);
    painter.drawText(names.adjusted(4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(nameOf(m_lanes[lane]), Qt::ElideRight, names.width() - 4));
    painter.save();
    painter.setClipRect(QRect(nameWidth - 2, headHeight, viewport()->width(), viewport()->height()));
    for (std::size_t part = 0; part < m_lanes[lane].spans.size(); ++part) {
        const journal::Span::Kind kind = m_lanes[lane].spans[part].kind;
        const QColor colour = palette[spanInk(kind)];
        const QRect place = spanRect(lane, part);
        const bool solid = spanBrush(kind) == Qt::SolidPattern;
        painter.setPen(solid ? QPen(palette[Ink::Card], 1) : QPen(colour, 1));
        painter.setBrush(palette[Ink::Card]);
        painter.drawRoundedRect(place, 2, 2);
        painter.setBrush(QBrush(colour, spanBrush(kind)));
        painter.drawRoundedRect(place, 2, 2);
    }
    painter.restore();
}

void LanesView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    const widgets::Palette palette = widgets::paletteOf(this);
    painter.fillRect(viewport()->rect(), palette[Ink::Card]);
    QFont small = font();
    small.setPixelSize(13);
    painter.setFont(small);
    if (m_lanes.empty()) {
        painter.setPen(palette[Ink::FaintText]);
        painter.drawText(viewport()->rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (const auto lane = selected(); lane && topOf(*lane) + laneHeight > headHeight) {
            painter.fillRect(QRect(0, topOf(*lane), viewport()->width(), laneHeight), palette[Ink::Selection]);
        }
        paintHours(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(QRect(0, headHeight, viewport()->width(), viewport()->height() - headHeight));
        const auto first = static_cast<std::size_t>(verticalScrollBar()->value() / laneHeight);
        for (std::size_t i = first; i < m_lanes.size() && topOf(i) < viewport()->height(); ++i) {
            paintLane(painter, i);
        }
        painter.setClipping(false);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette[Ink::Focus], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void LanesView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
}

void LanesView::select(const core::VisitId& visit) {
    m_selected = visit;
    if (const auto lane = selected()) {
        const int place = static_cast<int>(*lane) * laneHeight;
        const int seen = viewport()->height() - headHeight;
        if (place < verticalScrollBar()->value()) {
            verticalScrollBar()->setValue(place);
        } else if (place + laneHeight > verticalScrollBar()->value() + seen) {
            verticalScrollBar()->setValue((place + 2 * laneHeight - seen) / laneHeight * laneHeight); // whole lanes
        }
    }
    viewport()->update();
}

void LanesView::choose(std::size_t lane) {
    const core::VisitId visit = m_lanes[lane].row.visit;
    select(visit);
    emit visitChosen(visit);
}

void LanesView::move(int lanes) {
    if (m_lanes.empty()) {
        return;
    }
    const auto at = selected();
    const int last = static_cast<int>(m_lanes.size()) - 1;
    choose(static_cast<std::size_t>(at ? std::clamp(static_cast<int>(*at) + lanes, 0, last) : 0));
}

void LanesView::zoomTo(double zoom, int x) {
    const double before = m_zoom;
    m_zoom = std::clamp(zoom, 1.0, mostZoom);
    const double place = (x - nameWidth + horizontalScrollBar()->value()) / before;
    fitBars();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(place * m_zoom)) - (x - nameWidth));
    setAccessibleDescription(tr("%1 times as large").arg(m_zoom, 0, 'f', 1));
    viewport()->update();
}

int LanesView::zoomPlace() const {
    const auto lane = selected();
    if (lane && !m_lanes[*lane].spans.empty()) {
        const QRect whole = spanRect(*lane, 0).united(spanRect(*lane, m_lanes[*lane].spans.size() - 1));
        const int x = whole.center().x();
        if (x >= nameWidth && x < viewport()->width()) {
            return x;
        }
    }
    return nameWidth + plotWidth() / 2;
}

void LanesView::mousePressEvent(QMouseEvent* event) {
    if (const auto lane = laneAt(event->position().toPoint().y())) {
        choose(*lane);
        emit visitOpened(m_lanes[*lane].row.visit);
    }
}

void LanesView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomTo(m_zoom * std::pow(1.25, event->angleDelta().y() / 120.0), event->position().toPoint().x());
        event->accept();
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        QScrollBar* bar = horizontalScrollBar();
        bar->setValue(bar->value() - event->angleDelta().y() - event->angleDelta().x());
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void LanesView::joinKeys() {
    m_keys.onNumber("log.timeline.visit", [this](int number) { move(number == 1 ? -1 : 1); });
    m_keys.onNumber("log.timeline.zoom", [this](int number) {
        zoomTo(number == 1 ? m_zoom * 1.5 : number == 2 ? m_zoom / 1.5 : 1, zoomPlace());
    });
    QScrollBar* bar = horizontalScrollBar();
    m_keys.onNumber("log.timeline.move",
                    [bar](int number) { bar->setValue(bar->value() + (number == 1 ? -1 : 1) * bar->singleStep()); });
    m_keys.onNumber("log.timeline.ends", [bar](int number) { bar->setValue(number == 1 ? 0 : bar->maximum()); });
    m_keys.on("log.timeline.open", [this] {
        if (const auto lane = selected()) {
            emit visitOpened(m_lanes[*lane].row.visit);
        }
    });
}

void LanesView::keyPressEvent(QKeyEvent* event) {
    const int page = std::max(1, verticalScrollBar()->pageStep() / laneHeight);
    if (m_keys.hear(*event)) {
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        move(event->key() == Qt::Key_PageUp ? -page : page);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void LanesView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LanesView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString LanesView::tipAt(const QPoint& at) const {
    const auto lane = laneAt(at.y());
    if (!lane) {
        return {};
    }
    const journal::Lane& what = m_lanes[*lane];
    QString tip = nameOf(what);
    for (std::size_t part = 0; part < what.spans.size(); ++part) {
        if (at.x() < nameWidth || !spanRect(*lane, part).adjusted(-1, -5, 0, 5).contains(at)) {
            continue;
        }
        const journal::Span& span = what.spans[part];
        const int offset = what.row.arrived.offsetMinutes;
        QStringList words{spanText(span.kind)};
        if (!span.person.empty()) {
            words << office::nameOf(m_office, span.person);
        }
        words << office::timeText({0, span.from, offset}) + QStringLiteral(" – ") +
                     (span.to ? office::timeText({0, *span.to, offset}) : tr("still going on"))
              << office::durationText(endOf(span) - span.from);
        tip += QLatin1Char('\n') + words.join(QStringLiteral(" · "));
    }
    return tip;
}

bool LanesView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        // Names come from people: escaped, so that the tip is never read as markup.
        const QString tip = tipAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           tip.isEmpty() ? QString()
                                         : QStringLiteral("<p>") +
                                               tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
                                               QStringLiteral("</p>"),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace yingke::logbook
