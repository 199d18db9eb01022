// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/lanes_view.h"

#include "office/visit_texts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace yingke::logbook {

namespace {
constexpr int headHeight = 24;
constexpr int laneHeight = 25;
constexpr int barHeight = 14;
constexpr int nameWidth = 112;
constexpr int rightMargin = 26;
constexpr core::Millis halfHour = 30LL * 60 * 1000;
} // namespace

QColor spanColour(journal::Span::Kind kind) {
    switch (kind) {
    case journal::Span::Kind::Waiting:
        return {0x94, 0xa3, 0xb8};
    case journal::Span::Kind::Overdue:
    case journal::Span::Kind::Held:
        return {0xd9, 0x77, 0x06};
    case journal::Span::Kind::Served:
        return {0x0f, 0x76, 0x6e};
    case journal::Span::Kind::Colleague:
        return {0x63, 0x66, 0xf1};
    case journal::Span::Kind::MovedUp:
        return {0xdc, 0x26, 0x26};
    case journal::Span::Kind::System:
        return {0xd1, 0xd5, 0xdb};
    }
    return {};
}

LanesView::LanesView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("lanes"));
    setAccessibleName(tr("Timeline of the day"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void LanesView::setLanes(std::vector<journal::Lane> lanes, core::Moment now) {
    m_lanes = std::move(lanes);
    m_now = now;
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
    setFixedHeight(sizeHint().height());
    setAccessibleDescription(tr("%n visit(s)", "", static_cast<int>(m_lanes.size())));
    update();
}

QSize LanesView::sizeHint() const {
    return {400, headHeight + laneHeight * std::max(1, static_cast<int>(m_lanes.size())) + 4};
}

core::Millis LanesView::endOf(const journal::Span& span) const {
    // A span of an earlier day that was never ended is shown to the present only on its own day.
    return span.to.value_or(std::clamp(m_now.utc, span.from, span.from + 24 * halfHour));
}

int LanesView::xOf(core::Millis utc) const {
    const double part =
        static_cast<double>(utc - m_first) / static_cast<double>(std::max<core::Millis>(1, m_last - m_first));
    return nameWidth + static_cast<int>(part * std::max(1, width() - nameWidth - rightMargin));
}

QRect LanesView::spanRect(std::size_t lane, std::size_t span) const {
    if (lane >= m_lanes.size() || span >= m_lanes[lane].spans.size()) {
        return {};
    }
    const journal::Span& what = m_lanes[lane].spans[span];
    const int left = xOf(what.from);
    const int top = headHeight + static_cast<int>(lane) * laneHeight + (laneHeight - barHeight) / 2;
    return {left, top, std::max(2, xOf(endOf(what)) - left), barHeight};
}

std::optional<std::size_t> LanesView::laneAt(int y) const {
    const auto lane = static_cast<std::size_t>(std::max(0, y - headHeight) / laneHeight);
    return y < headHeight || lane >= m_lanes.size() ? std::nullopt : std::optional(lane);
}

QString LanesView::nameOf(const journal::Lane& lane) const {
    const QString who = office::addressOf(lane.row.visitor, lane.row.channel);
    return lane.row.title.isEmpty() ? who : who + QLatin1Char(' ') + lane.row.title;
}

void LanesView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPixelSize(13);
    painter.setFont(small);
    if (m_lanes.empty()) {
        painter.setPen(QColor(0x5b, 0x65, 0x78));
        painter.drawText(rect(), Qt::AlignCenter, tr("Nobody came on this day."));
        return;
    }
    const core::Millis hours = (m_last - m_first) / halfHour;
    const core::Millis step = halfHour * std::max<core::Millis>(1, (hours + 7) / 8);
    for (core::Millis at = m_first; at <= m_last; at += step) {
        const int x = xOf(at);
        painter.setPen(QColor(0xe2, 0xe5, 0xec));
        painter.drawLine(x, headHeight, x, height());
        painter.setPen(QColor(0x5b, 0x65, 0x78));
        const core::Moment moment{0, at, m_lanes.front().row.arrived.offsetMinutes};
        painter.drawText(QRect(x - 30, 0, 60, headHeight), Qt::AlignCenter, office::timeText(moment, false));
    }
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const int top = headHeight + static_cast<int>(i) * laneHeight;
        if (m_lanes[i].row.visit == m_selected) {
            painter.fillRect(QRect(0, top, width(), laneHeight), QColor(0xd7, 0xee, 0xea));
        }
        painter.setPen(QColor(0x1f, 0x29, 0x37));
        painter.drawText(QRect(4, top, nameWidth - 12, laneHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(nameOf(m_lanes[i]), Qt::ElideRight, nameWidth - 12));
        for (std::size_t part = 0; part < m_lanes[i].spans.size(); ++part) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(spanColour(m_lanes[i].spans[part].kind));
            painter.drawRoundedRect(spanRect(i, part), 2, 2);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(QColor(0x0f, 0x76, 0x6e), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void LanesView::select(const core::VisitId& visit) {
    m_selected = visit;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        if (m_lanes[i].row.visit == visit) {
            const int top = headHeight + static_cast<int>(i) * laneHeight;
            emit laneSelected(top, top + laneHeight);
        }
    }
    update();
}

void LanesView::choose(std::size_t lane) {
    const core::VisitId visit = m_lanes[lane].row.visit;
    select(visit);
    emit visitChosen(visit);
}

void LanesView::mousePressEvent(QMouseEvent* event) {
    if (const auto lane = laneAt(event->position().toPoint().y())) {
        choose(*lane);
    }
}

void LanesView::keyPressEvent(QKeyEvent* event) {
    if ((event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) || m_lanes.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(),
                                    [this](const journal::Lane& lane) { return lane.row.visit == m_selected; });
    if (found == m_lanes.end()) {
        choose(0);
        return;
    }
    const auto at = static_cast<std::size_t>(found - m_lanes.begin());
    if (event->key() == Qt::Key_Down) {
        choose(std::min(at + 1, m_lanes.size() - 1));
    } else {
        choose(at > 0 ? at - 1 : 0);
    }
}

QString LanesView::tipAt(const QPoint& at) const {
    const auto lane = laneAt(at.y());
    if (!lane) {
        return {};
    }
    const journal::Lane& what = m_lanes[*lane];
    QString tip = nameOf(what);
    for (std::size_t part = 0; part < what.spans.size(); ++part) {
        if (spanRect(*lane, part).adjusted(-1, -4, 1, 4).contains(at)) {
            const journal::Span& span = what.spans[part];
            tip += QLatin1Char('\n') + office::timeText({0, span.from, what.row.arrived.offsetMinutes}) +
                   QStringLiteral(" · ") + office::durationText(endOf(span) - span.from);
        }
    }
    return tip;
}

bool LanesView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        // Names come from people: escaped, so that the tip is never read as markup.
        const QString tip = tipAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           tip.isEmpty() ? QString()
                                         : QStringLiteral("<p>") +
                                               tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
                                               QStringLiteral("</p>"),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace yingke::logbook
