// SPDX-License-Identifier: GPL-3.0-or-later
// The day as a picture: a lane a visit, a span for whose second it was, the hours on top. The hours and the names stay
// while the rest scrolls. Ctrl+wheel, + and − zoom, 0 shows the whole day; arrows go from visit to visit and along the
// hours; a click or Enter opens the visit.
#pragma once

#include "journal/read/day_types.h"
#include "office/data/office.h"
#include "widgets/keys/key_map.h"
#include "widgets/look/palette.h"

#include <QAbstractScrollArea>
#include <QColor>
#include <QIcon>

#include <cstddef>
#include <optional>
#include <vector>

namespace yingke::logbook {

/// Each at least 3 : 1 against white; what is held is hatched too, for those who see no colours.
[[nodiscard]] widgets::Ink spanInk(journal::Span::Kind kind);
[[nodiscard]] Qt::BrushStyle spanBrush(journal::Span::Kind kind);
[[nodiscard]] QString spanText(journal::Span::Kind kind);

class LanesView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `office` outlives the view.
    LanesView(const office::Office& office, QWidget* parent);

    /// `now`: where spans end that still go on. What is chosen, the zoom and the place stay.
    void setLanes(std::vector<journal::Lane> lanes, core::Moment now, const QString& emptyText);
    /// Scrolls to it too.
    void select(const core::VisitId& visit);
    [[nodiscard]] std::size_t laneCount() const { return m_lanes.size(); }
    /// Where the lane's span is painted, on the viewport; empty when there is none.
    [[nodiscard]] QRect spanRect(std::size_t lane, std::size_t span) const;
    /// 1: the whole day; at most 64. Keeps the time at `x` of the viewport where it is.
    void zoomTo(double zoom, int x);
    /// Where a key or a button zooms: on the visit that is chosen while it can be seen, else in the middle.
    [[nodiscard]] int zoomPlace() const;
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// What is told at a place of the viewport; empty: nothing. Plain text.
    [[nodiscard]] QString tipAt(const QPoint& at) const;

signals:
    /// A lane was reached with the arrows: shown beside, the keys stay here.
    void visitChosen(const yingke::core::VisitId& visit);
    /// A click or Enter.
    void visitOpened(const yingke::core::VisitId& visit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] int xOf(core::Millis utc) const;
    [[nodiscard]] int topOf(std::size_t lane) const;
    [[nodiscard]] int plotWidth() const;
    [[nodiscard]] core::Millis endOf(const journal::Span& span) const;
    [[nodiscard]] std::optional<std::size_t> laneAt(int y) const;
    [[nodiscard]] std::optional<std::size_t> selected() const;
    [[nodiscard]] QString nameOf(const journal::Lane& lane) const;
    void joinKeys();
    void fitBars();
    void choose(std::size_t lane);
    void move(int lanes);
    void paintHours(QPainter& painter) const;
    void paintLane(QPainter& painter, std::size_t lane) const;

    const office::Office& m_office;
    std::vector<journal::Lane> m_lanes;
    QString m_emptyText;
    core::Moment m_now;
    core::Millis m_first = 0; ///< UTC, a full half hour
    core::Millis m_last = 0;
    double m_zoom = 1;
    widgets::KeyMap m_keys;
    core::VisitId m_selected;
};

} // namespace yingke::logbook
