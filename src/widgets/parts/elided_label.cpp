// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace yingke::widgets {

ElidedLabel::ElidedLabel(const QString& text, const char* kind, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setText(text);
    setAccessibleName(text);
    setProperty("role", QLatin1String(kind));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    style()->drawItemText(&painter, area, static_cast<int>(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
    const QString whole = shown == text() ? QString() : text().toHtmlEscaped();
    if (toolTip() != whole) {
        setToolTip(whole);
    }
}

} // namespace yingke::widgets
