// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/spoken_label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QTextLayout>

namespace yingke::widgets {

namespace {

constexpr int leastInLast = 4; // characters

struct Lines {
    int count = 0;
    int last = 0; ///< characters of the last
};

Lines linesAt(const QString& text, const QFont& font, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap); // as QLabel breaks
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    Lines lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines.count;
        lines.last = line.textLength();
    }
    layout.endLayout();
    return lines;
}

} // namespace

int widthWithoutLonelyEnd(const QString& text, const QFont& font, int width) {
    const Lines whole = linesAt(text, font, width);
    if (whole.count < 2 || whole.last >= leastInLast) {
        return width;
    }
    const int step = std::max(4, QFontMetrics(font).horizontalAdvance(QLatin1Char('n')) / 2);
    for (int narrower = width - step; narrower > width / 2; narrower -= step) {
        const Lines lines = linesAt(text, font, narrower);
        if (lines.count > whole.count) {
            return width;
        }
        if (lines.last >= leastInLast) {
            return narrower;
        }
    }
    return width;
}

SpokenLabel::SpokenLabel(const char* role, QWidget* parent) : QLabel(parent) {
    setProperty("role", QLatin1String(role));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void SpokenLabel::say(const QString& sentence) {
    setText(sentence);
    layOut();
}

void SpokenLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    layOut();
}

void SpokenLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOut();
    }
}

void SpokenLabel::layOut() {
    const int right = width() - widthWithoutLonelyEnd(text(), font(), width());
    if (contentsMargins().right() != right) {
        setContentsMargins(0, 0, right, 0);
    }
}

} // namespace yingke::widgets
