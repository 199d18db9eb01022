// SPDX-License-Identifier: GPL-3.0-or-later
// The day as a picture: a lane a visit, a span for whose second it was, the hours on top.
#pragma once

#include "journal/day_types.h"

#include <QColor>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace yingke::logbook {

[[nodiscard]] QColor spanColour(journal::Span::Kind kind);

class LanesView : public QWidget {
    Q_OBJECT

public:
    explicit LanesView(QWidget* parent);

    /// `now`: where spans end that still go on.
    void setLanes(std::vector<journal::Lane> lanes, core::Moment now);
    void select(const core::VisitId& visit);
    [[nodiscard]] QSize sizeHint() const override;
    /// Where the lane's span is painted; empty when there is none.
    [[nodiscard]] QRect spanRect(std::size_t lane, std::size_t span) const;

signals:
    void visitChosen(const yingke::core::VisitId& visit);
    /// The selected lane's height range, to be scrolled to.
    void laneSelected(int top, int bottom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int xOf(core::Millis utc) const;
    [[nodiscard]] core::Millis endOf(const journal::Span& span) const;
    [[nodiscard]] std::optional<std::size_t> laneAt(int y) const;
    [[nodiscard]] QString tipAt(const QPoint& at) const;
    [[nodiscard]] QString nameOf(const journal::Lane& lane) const;
    void choose(std::size_t lane);

    std::vector<journal::Lane> m_lanes;
    core::Moment m_now;
    core::Millis m_first = 0; ///< UTC, a full half hour
    core::Millis m_last = 0;
    core::VisitId m_selected;
};

} // namespace yingke::logbook
