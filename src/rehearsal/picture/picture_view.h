// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a script on the screen: zoom, pan, keys; the step one is at, the path taken, what was never practised.
#pragma once

#include "rehearsal/picture/picture_layout.h"
#include "rehearsal/picture/step_counts.h"
#include "widgets/keys/key_map.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace yingke::rehearsal {

class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent);

    /// Another picture; the selection is kept where the box is still there, the zoom is fitted anew when `fit`.
    void show(const PictureGraph& graph, bool fit);
    void setCounts(const StepCounts& counts, bool countsShown);
    /// The step in front of the trainee and the steps entered before it, oldest first.
    void setPath(const std::string& at, const std::vector<std::string>& path);
    void select(const std::string& id); ///< marks and shows it; nothing is emitted
    [[nodiscard]] const std::string& selected() const { return m_selected; }
    void setHighContrast(bool on);
    [[nodiscard]] bool highContrast() const { return m_contrast; }
    void setOnlyNever(bool on); ///< what has been practised stands pale
    void zoom(double factor);
    void fit();
    [[nodiscard]] bool isWhole() const; ///< all of the picture is in the view
    [[nodiscard]] const Layout& layout() const { return m_layout; }
    [[nodiscard]] QPoint placeOf(const std::string& id) const; ///< the middle of a box in the view
    [[nodiscard]] QSize sizeHint() const override { return {520, 420}; }

signals:
    void stepChosen(const QString& id); ///< selected by a click or an arrow key
    void stepOpened(const QString& id); ///< Enter or a double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override; ///< the counts of the box under the pointer

private:
    void choose(const std::string& id);
    void bring(const std::string& id); ///< into the view
    [[nodiscard]] std::string boxAt(const QPointF& point) const;
    enum class Towards { Left, Right, Above, Below }; ///< in the order of the keys of picture.along
    [[nodiscard]] std::string along(Towards where) const;
    void joinKeys();
    [[nodiscard]] QString countsText(const std::string& id) const;
    void paintArrow(QPainter& painter, const LaidArrow& arrow) const;
    void paintLabel(QPainter& painter, const LaidArrow& arrow) const;
    void paintBox(QPainter& painter, const LaidBox& laid) const;

    Layout m_layout;
    StepCounts m_counts;
    bool m_countsShown = false;
    std::string m_at;
    std::vector<std::string> m_path;
    std::string m_selected;
    widgets::KeyMap m_keys;
    double m_scale = 1;
    QPointF m_offset;
    std::optional<QPointF> m_dragFrom;
    bool m_moved = false;
    bool m_fitted = true;
    bool m_contrast = false;
    bool m_onlyNever = false;
};

} // namespace yingke::rehearsal
