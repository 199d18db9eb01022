// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/flow_row.h"

#include "widgets/look/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWidget>

#include <algorithm>

namespace yingke::widgets {

namespace {

constexpr int leastField = 120; // pixels that a field keeps to be written in

/// Its text is its name and its key; what the frame of Enter writes on stays as it is.
bool showsKey(const QAbstractButton* button) {
    return button != nullptr && !button->accessibleDescription().isEmpty() && !button->accessibleName().isEmpty() &&
           !button->property("plainLabel").isValid() && button->property("keyOf").isValid() &&
           !button->property("worded").toBool();
}

QAbstractButton* buttonOf(const QLayoutItem* item) {
    return qobject_cast<QAbstractButton*>(const_cast<QLayoutItem*>(item)->widget());
}

/// Notes, once, that the text of the button is a label with its key behind it.
void lookAt(QLayoutItem* item) {
    QAbstractButton* button = buttonOf(item);
    if (button == nullptr || button->property("keyOf").isValid()) {
        return;
    }
    const QString key = QStringLiteral("  ") + button->accessibleDescription();
    if (key.size() > 2 && button->text().endsWith(key)) {
        button->setProperty("keyOf", key);
    }
}

/// As wide as its style draws it with this text; a button's own hint may be from before its font was known.
int widthWith(const QAbstractButton& button, const QString& text) {
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = text;
    const QSize letters = button.fontMetrics().size(Qt::TextShowMnemonic, text);
    const QSize size = button.style()->sizeFromContents(QStyle::CT_PushButton, &option, letters, &button);
    return std::max(size.width(), button.minimumWidth());
}

bool hasKeyNow(const QAbstractButton& button) { return button.text().endsWith(button.property("keyOf").toString()); }

QString textOf(const QAbstractButton& button, bool withKey) {
    const QString key = button.property("keyOf").toString();
    QString label = button.text();
    label.chop(hasKeyNow(button) ? key.size() : 0);
    return withKey ? label + key : label;
}

int measured(QLayoutItem* item, bool withKey) {
    lookAt(item);
    const QAbstractButton* button = buttonOf(item);
    if (showsKey(button)) {
        return widthWith(*button, textOf(*button, withKey));
    }
    const bool isField = qobject_cast<const QLineEdit*>(item->widget()) != nullptr;
    return std::max(isField ? leastField : item->sizeHint().width(), item->minimumSize().width());
}

} // namespace

FlowRow::FlowRow(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowRow::~FlowRow() {
    for (const Part& part : m_parts) {
        delete part.item;
    }
}

void FlowRow::add(QWidget* widget, int stretch) {
    addWidget(widget);
    m_parts.back().stretch = stretch;
}

void FlowRow::addStretch() {
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
    m_parts.back().stretch = 1;
}

FlowRow* FlowRow::instead(QBoxLayout* row) {
    auto* flow = new FlowRow;
    flow->setSpacing(row->spacing());
    flow->setContentsMargins(row->contentsMargins());
    for (int i = 0; row->count() > 0; ++i) {
        const bool isSpace = row->itemAt(0)->spacerItem() != nullptr;
        const int stretch = isSpace ? 1 : row->stretch(0);
        flow->addItem(row->takeAt(0));
        flow->m_parts.back().stretch = stretch;
    }
    QWidget* of = row->parentWidget();
    if (of != nullptr && of->layout() == row) {
        delete row;
        of->setLayout(flow);
        return flow;
    }
    auto* outer = qobject_cast<QBoxLayout*>(qobject_cast<QLayout*>(row->parent()));
    Q_ASSERT(outer != nullptr); // bars stand in columns
    const int at = outer->indexOf(row);
    outer->removeItem(row);
    delete row;
    outer->insertLayout(at, flow);
    return flow;
}

QLayoutItem* FlowRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_parts.erase(m_parts.begin() + index);
    }
    return item;
}

int FlowRow::widthOf(const Part& part, Keys keys) {
    std::optional<int>& kept = keys == Keys::Shown ? part.withKey : part.withoutKey;
    if (!kept) {
        kept = measured(part.item, keys == Keys::Shown);
    }
    return *kept;
}

void FlowRow::invalidate() {
    for (Part& part : m_parts) {
        part.withKey.reset();
        part.withoutKey.reset();
    }
    QLayout::invalidate();
}

int FlowRow::lengthOf(Keys keys) const {
    int length = 0;
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty()) {
            length += (length > 0 ? spacing() : 0) + widthOf(part, keys);
        }
    }
    return length;
}

FlowRow::Keys FlowRow::keysAt(int width) const { return lengthOf(Keys::Shown) <= width ? Keys::Shown : Keys::Hidden; }

std::vector<FlowRow::Line> FlowRow::linesAt(int width, Keys keys) const {
    std::vector<Line> lines(1);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        const bool isSpace = part.item->spacerItem() != nullptr;
        if (part.item->isEmpty() && !isSpace) {
            continue; // hidden
        }
        const int wide = widthOf(part, keys);
        const bool isFirst = lines.back().parts.empty();
        if (!isFirst && !isSpace && lines.back().width + spacing() + wide > width) {
            lines.emplace_back();
        }
        Line& line = lines.back();
        line.width += (line.width == 0 || isSpace ? 0 : spacing()) + wide;
        line.height = std::max(line.height, part.item->sizeHint().height());
        line.parts.push_back(i);
    }
    return lines;
}

int FlowRow::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const int inside = width - margins.left() - margins.right();
    const std::vector<Line> lines = linesAt(inside, keysAt(inside));
    int height = margins.top() + margins.bottom() + static_cast<int>(lines.size() - 1) * spacing();
    for (const Line& line : lines) {
        height += line.height;
    }
    return height;
}

QSize FlowRow::sizeHint() const {
    int high = 0;
    for (const Part& part : m_parts) {
        high = std::max(high, part.item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {lengthOf(Keys::Shown) + margins.left() + margins.right(), high + margins.top() + margins.bottom()};
}

QSize FlowRow::minimumSize() const {
    QSize size(0, 0);
    for (const Part& part : m_parts) {
        size = size.expandedTo({widthOf(part, Keys::Hidden), part.item->minimumSize().height()});
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Keys keys = keysAt(inside.width());
    const std::vector<Line> lines = linesAt(inside.width(), keys);
    int y = inside.top();
    for (const Line& line : lines) {
        const int height = lines.size() == 1 ? std::max(line.height, inside.height()) : line.height;
        lay(line, {inside.left(), y, inside.width(), height}, keys);
        y += line.height + spacing();
    }
    write(keys);
}

void FlowRow::lay(const Line& line, const QRect& place, Keys keys) const {
    int shares = 0;
    for (const std::size_t at : line.parts) {
        shares += m_parts[at].stretch;
    }
    const int left = std::max(0, place.width() - line.width);
    int x = place.left();
    int taken = 0; // shares
    bool isFirst = true;
    for (const std::size_t at : line.parts) {
        const Part& part = m_parts[at];
        const bool isSpace = part.item->spacerItem() != nullptr;
        // What is left is given out by the running sum, so that no pixel is lost.
        const int more = shares > 0 ? left * (taken + part.stretch) / shares - left * taken / shares : 0;
        taken += part.stretch;
        const int wide = std::min(widthOf(part, keys) + more, std::max(part.item->maximumSize().width(), 0));
        const int high = std::min(part.item->sizeHint().height(), place.height());
        x += isSpace || isFirst ? 0 : spacing();
        isFirst = isFirst && isSpace;
        const int fits = std::min(wide, place.right() + 1 - x);
        part.item->setGeometry({x, place.top() + (place.height() - high) / 2, fits, high});
        x += isSpace ? more : fits;
    }
}

void FlowRow::write(Keys keys) const {
    for (const Part& part : m_parts) {
        QAbstractButton* button = buttonOf(part.item);
        if (!showsKey(button)) {
            continue;
        }
        const QString text = textOf(*button, keys == Keys::Shown);
        if (text != button->text()) {
            button->setText(text);
            button->setToolTip(keys == Keys::Shown ? QString() : button->accessibleDescription());
        }
    }
}

} // namespace yingke::widgets
