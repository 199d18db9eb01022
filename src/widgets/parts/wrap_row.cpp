// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/wrap_row.h"

#include <algorithm>

namespace yingke::widgets {

WrapRow::WrapRow(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

WrapRow::~WrapRow() {
    for (QLayoutItem* item : m_items) {
        delete item;
    }
}

QLayoutItem* WrapRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* WrapRow::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

QSize WrapRow::sizeHint() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        const QSize own = item->sizeHint();
        size = {size.width() + own.width() + spacing(), std::max(size.height(), own.height())};
    }
    return size;
}

QSize WrapRow::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void WrapRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    (void)lay(rect, true);
}

int WrapRow::lay(const QRect& rect, bool move) const {
    if (m_items.empty()) {
        return 0;
    }
    QLayoutItem* head = m_items.front();
    const QSize first = head->sizeHint();
    if (m_items.size() == 1 || m_items.back()->isEmpty()) {
        if (move) {
            head->setGeometry({rect.topLeft(), QSize(rect.width(), first.height())});
        }
        return first.height();
    }
    QLayoutItem* tail = m_items.back();
    const QSize second = tail->sizeHint();
    const bool oneLine = first.width() + spacing() + second.width() <= rect.width();
    const int height = oneLine ? std::max(first.height(), second.height()) : first.height() + second.height();
    if (move) {
        const int headWidth = oneLine ? first.width() : rect.width();
        const int left =
            oneLine ? rect.left() + headWidth + spacing() : rect.right() + 1 - std::min(second.width(), rect.width());
        head->setGeometry({rect.topLeft(), QSize(headWidth, oneLine ? height : first.height())});
        tail->setGeometry({QPoint(left, oneLine ? rect.top() : rect.top() + first.height()),
                           QSize(second.width(), oneLine ? height : second.height())});
    }
    return height;
}

} // namespace yingke::widgets
