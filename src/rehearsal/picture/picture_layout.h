// SPDX-License-Identifier: GPL-3.0-or-later
// Where the boxes of a picture stand and how its arrows run: by Graphviz (dot), in memory. In the window's thread only.
#pragma once

#include "rehearsal/picture/picture_graph.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <vector>

namespace yingke::rehearsal {

struct LaidBox {
    Box box;
    QRectF place;
};

struct LaidArrow {
    Arrow arrow;
    QPainterPath line; ///< begins at the edge of `from`, ends at the edge of `to`
    QPointF labelAt;   ///< the middle of the label
};

struct Layout {
    std::vector<LaidBox> boxes; ///< in the order of the graph
    std::vector<LaidArrow> arrows;
    QRectF bounds;
    [[nodiscard]] const LaidBox* find(const std::string& id) const;
};

/// `sizeOf` measures a title or a label (pixels). Boxes never overlap. Takes some 10 ms for 50 boxes.
[[nodiscard]] Layout layOut(const PictureGraph& graph, const std::function<QSizeF(const QString&)>& sizeOf);

} // namespace yingke::rehearsal
