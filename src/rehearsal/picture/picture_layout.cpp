// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/picture_layout.h"

#include <algorithm>
#include <map>
#include <memory>

#include <gvc.h>

namespace yingke::rehearsal {

namespace {

constexpr double pointsAnInch = 72.0;
constexpr double boxHeight = 34;

/// Graphviz takes texts it may write to.
char* writable(const char* text) { return const_cast<char*>(text); } // NOLINT(cppcoreguidelines-pro-type-const-cast)

void set(void* thing, const char* name, const QByteArray& value) {
    agsafeset(thing, writable(name), writable(value.constData()), writable(""));
}

QByteArray inches(double points) { return QByteArray::number(points / pointsAnInch, 'f', 4); }

struct Graph {
    GVC_t* context = gvContext();
    Agraph_t* graph = agopen(writable("picture"), Agdirected, nullptr);
    bool laid = false;
    Graph() = default;
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;
    ~Graph() {
        if (laid) {
            gvFreeLayout(context, graph);
        }
        agclose(graph);
        gvFreeContext(context);
    }
};

QPainterPath lineOf(Agedge_t* edge, double height) {
    QPainterPath path;
    const splines* lines = ED_spl(edge);
    for (size_t i = 0; lines != nullptr && i < static_cast<size_t>(lines->size); ++i) {
        const bezier& curve = lines->list[i];
        const auto at = [&curve, height](size_t k) { return QPointF(curve.list[k].x, height - curve.list[k].y); };
        path.moveTo(curve.sflag != 0 ? QPointF(curve.sp.x, height - curve.sp.y) : at(0));
        if (curve.sflag != 0) {
            path.lineTo(at(0));
        }
        for (size_t k = 1; k + 2 < static_cast<size_t>(curve.size); k += 3) {
            path.cubicTo(at(k), at(k + 1), at(k + 2));
        }
        if (curve.eflag != 0) {
            path.lineTo(QPointF(curve.ep.x, height - curve.ep.y));
        }
    }
    return path;
}

/// A label's room, whatever fonts Graphviz knows: an empty table of that size.
void reserve(Agraph_t* graph, Agedge_t* edge, const QSizeF& size) {
    const QByteArray table = QStringLiteral("<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" "
                                            "FIXEDSIZE=\"TRUE\" WIDTH=\"%1\" HEIGHT=\"%2\"><TR><TD></TD></TR></TABLE>")
                                 .arg(QString::number(qRound(size.width()) + 8), QString::number(qRound(size.height())))
                                 .toUtf8();
    char* html = agstrdup_html(graph, writable(table.constData()));
    agsafeset(edge, writable("label"), html, writable(""));
    agstrfree(graph, html);
}

} // namespace

const LaidBox* Layout::find(const std::string& id) const {
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&id](const LaidBox& one) { return one.box.id == id; });
    return found != boxes.end() ? &*found : nullptr;
}

Layout layOut(const PictureGraph& graph, const std::function<QSizeF(const QString&)>& sizeOf) {
    Layout layout;
    if (graph.boxes.empty()) {
        return layout;
    }
    Graph drawn;
    set(drawn.graph, "rankdir", "TB");
    set(drawn.graph, "nodesep", inches(18));
    set(drawn.graph, "ranksep", inches(20));
    std::map<std::string, Agnode_t*> nodes;
    std::map<std::string, QSizeF> sizes;
    for (const Box& box : graph.boxes) {
        const double slack = box.kind == BoxKind::Screen ? 46 : 30;
        const QSizeF size(std::max(sizeOf(box.title).width() + slack, 64.0), boxHeight);
        Agnode_t* node = agnode(drawn.graph, writable(box.id.c_str()), 1);
        set(node, "shape", "box");
        set(node, "label", "");
        set(node, "fixedsize", "true");
        set(node, "width", inches(size.width()));
        set(node, "height", inches(size.height()));
        nodes[box.id] = node;
        sizes[box.id] = size;
    }
    std::vector<std::pair<const Arrow*, Agedge_t*>> edges;
    for (std::size_t i = 0; i < graph.arrows.size(); ++i) {
        const Arrow& arrow = graph.arrows[i];
        const auto from = nodes.find(arrow.from);
        const auto to = nodes.find(arrow.to);
        if (from == nodes.end() || to == nodes.end()) {
            continue; // a way to a step that is not there: the checker tells it
        }
        Agedge_t* edge = agedge(drawn.graph, from->second, to->second, writable(std::to_string(i).c_str()), 1);
        set(edge, "arrowhead", "none");
        if (!arrow.label.isEmpty()) {
            reserve(drawn.graph, edge, sizeOf(arrow.label));
        }
        edges.emplace_back(&arrow, edge);
    }
    drawn.laid = gvLayout(drawn.context, drawn.graph, "dot") == 0;
    if (!drawn.laid) {
        return layout;
    }
    const double height = GD_bb(drawn.graph).UR.y;
    for (const Box& box : graph.boxes) {
        const pointf at = ND_coord(nodes[box.id]);
        const QSizeF size = sizes[box.id];
        layout.boxes.push_back(
            {box, QRectF(at.x - size.width() / 2, height - at.y - size.height() / 2, size.width(), size.height())});
    }
    for (const auto& [arrow, edge] : edges) {
        LaidArrow laid{*arrow, lineOf(edge, height), {}};
        if (const textlabel_t* label = ED_label(edge); label != nullptr) {
            laid.labelAt = QPointF(label->pos.x, height - label->pos.y);
        }
        layout.arrows.push_back(std::move(laid));
    }
    layout.bounds = QRectF(0, 0, GD_bb(drawn.graph).UR.x, height);
    return layout;
}

} // namespace yingke::rehearsal
