// SPDX-License-Identifier: GPL-3.0-or-later
// Moving in the picture; painting is in picture_paint.cpp.
#include "rehearsal/picture/picture_view.h"

#include "widgets/keys/key_map.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace yingke::rehearsal {

namespace {
constexpr double margin = 16;
constexpr double leastScale = 0.15;
constexpr double mostScale = 3;
constexpr double leastReadable = 0.78; // below it the titles are too small to read: the picture is panned instead
} // namespace

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
    joinKeys();
    setObjectName(QStringLiteral("picture"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setMinimumSize(160, 90);
    setAccessibleName(tr("Picture of the script"));
}

void PictureView::show(const PictureGraph& graph, bool fitAnew) {
    const QFontMetricsF metrics(font());
    m_layout = layOut(
        graph, [&metrics](const QString& text) { return QSizeF(metrics.horizontalAdvance(text), metrics.height()); });
    if (m_layout.find(m_selected) == nullptr) {
        m_selected.clear();
    }
    if (fitAnew) {
        fit();
    }
    update();
}

void PictureView::setCounts(const StepCounts& counts, bool countsShown) {
    m_counts = counts;
    m_countsShown = countsShown;
    update();
}

void PictureView::setPath(const std::string& at, const std::vector<std::string>& path) {
    const bool other = at != m_at;
    m_at = at;
    m_path = path;
    if (other && !at.empty()) {
        bring(at);
    }
    update();
}

void PictureView::select(const std::string& id) {
    m_selected = m_layout.find(id) != nullptr ? id : std::string{};
    if (!m_selected.empty()) {
        bring(m_selected);
        setAccessibleDescription(m_layout.find(m_selected)->box.title + QLatin1Char(' ') + countsText(m_selected));
    }
    update();
}

void PictureView::choose(const std::string& id) {
    if (id.empty()) {
        return;
    }
    select(id);
    emit stepChosen(QString::fromStdString(id));
}

void PictureView::setHighContrast(bool on) {
    m_contrast = on;
    update();
}

void PictureView::setOnlyNever(bool on) {
    m_onlyNever = on;
    update();
}

void PictureView::fit() {
    m_fitted = true;
    if (m_layout.bounds.isEmpty() || width() < 10) {
        return;
    }
    const double broad = (width() - 2 * margin) / m_layout.bounds.width();
    const double tall = (height() - 2 * margin) / m_layout.bounds.height();
    m_scale = std::clamp(std::min(broad, tall), leastReadable, 1.0);
    const QSizeF shown = m_layout.bounds.size() * m_scale;
    m_offset =
        QPointF((width() - shown.width()) / 2, shown.height() <= height() ? (height() - shown.height()) / 2 : margin);
    if (shown.width() > width() && !m_layout.boxes.empty()) { // the first step in the middle
        m_offset.setX(width() / 2.0 - m_layout.boxes.front().place.center().x() * m_scale);
    }
    if (!m_at.empty()) {
        bring(m_at);
    }
    update();
}

bool PictureView::isWhole() const {
    return QRectF(rect()).contains(QRectF(m_offset, m_layout.bounds.size() * m_scale));
}

void PictureView::zoom(double factor) {
    const double scale = std::clamp(m_scale * factor, leastScale, mostScale);
    const QPointF middle(width() / 2.0, height() / 2.0);
    m_offset = middle - (middle - m_offset) * (scale / m_scale);
    m_scale = scale;
    m_fitted = false;
    update();
}

void PictureView::bring(const std::string& id) {
    const LaidBox* laid = m_layout.find(id);
    if (laid == nullptr) {
        return;
    }
    const QRectF place(laid->place.topLeft() * m_scale + m_offset, laid->place.size() * m_scale);
    const QRectF view = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (view.contains(place)) {
        return;
    }
    QPointF by;
    if (place.left() < view.left() || place.right() > view.right()) {
        by.setX(view.center().x() - place.center().x());
    }
    if (place.top() < view.top() || place.bottom() > view.bottom()) {
        by.setY(view.center().y() - place.center().y());
    }
    m_offset += by;
    // No room is left empty at an edge while the picture goes on at the other.
    const QSizeF all = m_layout.bounds.size() * m_scale;
    if (all.width() > view.width()) {
        m_offset.setX(std::clamp(m_offset.x(), view.right() - all.width(), view.left()));
    }
    if (all.height() > view.height()) {
        m_offset.setY(std::clamp(m_offset.y(), view.bottom() - all.height(), view.top()));
    }
}

QPoint PictureView::placeOf(const std::string& id) const {
    const LaidBox* laid = m_layout.find(id);
    return laid != nullptr ? (laid->place.center() * m_scale + m_offset).toPoint() : QPoint();
}

std::string PictureView::boxAt(const QPointF& point) const {
    const QPointF at = (point - m_offset) / m_scale;
    const auto found = std::find_if(m_layout.boxes.begin(), m_layout.boxes.end(),
                                    [&at](const LaidBox& laid) { return laid.place.contains(at); });
    return found != m_layout.boxes.end() ? found->box.id : std::string{};
}

std::string PictureView::along(Towards where) const {
    const LaidBox* from = m_layout.find(m_selected.empty() ? m_at : m_selected);
    if (from == nullptr) {
        return m_layout.boxes.empty() ? std::string{} : m_layout.boxes.front().box.id;
    }
    std::string best;
    double least = std::numeric_limits<double>::max();
    const auto consider = [&](const LaidBox* to, double distance) {
        if (to != nullptr && to != from && distance < least) {
            least = distance;
            best = to->box.id;
        }
    };
    if (where == Towards::Below || where == Towards::Above) {
        for (const LaidArrow& way : m_layout.arrows) {
            const bool down = where == Towards::Below;
            if ((down ? way.arrow.from : way.arrow.to) == from->box.id) {
                const LaidBox* to = m_layout.find(down ? way.arrow.to : way.arrow.from);
                // The ways of the picture first, those that lead back last.
                const double dy = to->place.center().y() - from->place.center().y();
                const bool backwards = (dy > 0) != down;
                consider(to, std::abs(to->place.center().x() - from->place.center().x()) + (backwards ? 1e6 : 0));
            }
        }
        return best;
    }
    for (const LaidBox& to : m_layout.boxes) {
        const QPointF by = to.place.center() - from->place.center();
        if ((where == Towards::Right) == (by.x() > 0) && std::abs(by.x()) > 4) {
            consider(&to, std::abs(by.x()) + 6 * std::abs(by.y()));
        }
    }
    return best;
}

void PictureView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_fitted) {
        fit();
    }
}

void PictureView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    } else {
        m_offset += QPointF(event->angleDelta()) / 3;
        m_fitted = false;
        update();
    }
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    m_dragFrom = event->position();
    m_moved = false;
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragFrom) {
        const QPointF by = event->position() - *m_dragFrom;
        m_moved = m_moved || by.manhattanLength() > 4;
        if (m_moved) {
            m_offset += by;
            m_dragFrom = event->position();
            m_fitted = false;
            update();
        }
    }
}

void PictureView::mouseReleaseEvent(QMouseEvent* event) {
    m_dragFrom.reset();
    if (!m_moved) {
        choose(boxAt(event->position()));
    }
}

void PictureView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const std::string id = boxAt(event->position()); !id.empty()) {
        emit stepOpened(QString::fromStdString(id));
    }
}

void PictureView::joinKeys() {
    m_keys.onNumber("picture.along", [this](int number) { choose(along(static_cast<Towards>(number - 1))); });
    m_keys.on("picture.practise", [this] { emit stepOpened(QString::fromStdString(m_selected)); });
    m_keys.onNumber("picture.zoom", [this](int number) {
        if (number == 3) {
            fit();
        } else {
            zoom(number == 1 ? 1.2 : 1 / 1.2);
        }
    });
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    const bool nothingChosen = m_selected.empty() && widgets::presses(*event, "picture.practise");
    if (nothingChosen || !m_keys.hear(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool PictureView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::string id = boxAt(help->pos());
        QToolTip::showText(help->globalPos(), id.empty() ? QString() : countsText(id).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

QString PictureView::countsText(const std::string& id) const {
    const auto found = m_counts.find(id);
    const StepCount count = found != m_counts.end() ? found->second : StepCount{};
    return tr("%1: practised %2 times, used %3 times, tested in %4 situations")
        .arg(QString::fromStdString(id), QString::number(count.practised), QString::number(count.used),
             QString::number(count.tested));
}

} // namespace yingke::rehearsal
