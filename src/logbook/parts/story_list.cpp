// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/parts/story_list.h"

#include "office/texts/visit_texts.h"
#include "widgets/look/palette.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QtMath>

namespace yingke::logbook {

namespace {

using Tone = reading::StoryLine::Tone;

enum Role { SeqRole = Qt::UserRole, TimeRole, LineRole, ToneRole };

constexpr int timeWidth = 76;
constexpr int margin = 4; ///< above and below a line
constexpr int sides = 6;

widgets::Ink inkOfTone(Tone tone) {
    switch (tone) {
    case Tone::Plain:
    case Tone::Said:
        return widgets::Ink::Text;
    case Tone::Quiet:
        return widgets::Ink::FaintText;
    case Tone::Entered:
        return widgets::Ink::AccentText;
    case Tone::Handed:
        return widgets::Ink::HandedText;
    case Tone::Grave:
        return widgets::Ink::OverdueText;
    case Tone::Promise:
        return widgets::Ink::WaitingText;
    case Tone::Note:
        return widgets::Ink::NoteText;
    }
    return widgets::Ink::Text;
}

/// Lines of a text that break between words, and within one only when it is too long for a line. Height in pixels.
qreal layOut(QTextLayout& layout, qreal width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// Line ends in a note stay line ends.
QString laid(const QModelIndex& index) {
    QString text = index.data(LineRole).toString();
    return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

class StoryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* list = qobject_cast<const QListWidget*>(option.widget);
        const int width = (list != nullptr ? list->viewport()->width() : option.rect.width()) - timeWidth - 2 * sides;
        QTextLayout layout(laid(index), option.font);
        return {timeWidth + width, qCeil(layOut(layout, width)) + 2 * margin};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const widgets::Palette palette = widgets::paletteOf(this);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, palette[widgets::Ink::Chosen]);
            if (option.state.testFlag(QStyle::State_HasFocus)) {
                painter->setPen(QPen(palette[widgets::Ink::Focus], 2));
                painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
            }
        }
        painter->setFont(option.font);
        QRect place = option.rect.adjusted(sides, margin, -sides, -margin);
        painter->setPen(palette[widgets::Ink::FaintText]);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignTop, index.data(TimeRole).toString());
        place.setLeft(place.left() + timeWidth);
        painter->setPen(palette[inkOfTone(static_cast<Tone>(index.data(ToneRole).toInt()))]);
        QTextLayout layout(laid(index), option.font);
        layOut(layout, place.width());
        layout.draw(painter, place.topLeft());
        painter->restore();
    }
};

} // namespace

StoryList::StoryList(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new StoryDelegate(this));
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
}

void StoryList::setStory(const std::vector<reading::StoryLine>& story, bool keep) {
    const std::int64_t stays = keep ? chosen() : 0;
    const int scrolled = keep ? verticalScrollBar()->value() : 0;
    setUpdatesEnabled(false);
    clear();
    for (const reading::StoryLine& line : story) {
        const QString time = office::timeText(line.at);
        auto* item = new QListWidgetItem(time + QStringLiteral("  ") + line.text, this);
        item->setData(SeqRole, qint64(line.seq));
        item->setData(TimeRole, time);
        item->setData(LineRole, line.text);
        item->setData(ToneRole, static_cast<int>(line.tone));
        if (line.seq == stays) {
            setCurrentItem(item);
        }
    }
    setUpdatesEnabled(true);
    verticalScrollBar()->setValue(scrolled);
}

std::int64_t StoryList::chosen() const {
    return currentItem() != nullptr ? currentItem()->data(SeqRole).toLongLong() : 0;
}

void StoryList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines wrap anew
}

} // namespace yingke::logbook
