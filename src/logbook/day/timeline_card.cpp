// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/day/timeline_card.h"

#include "logbook/day/lanes_view.h"
#include "widgets/keys/key_text.h"
#include "widgets/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace yingke::logbook {

QWidget* timelineCard(LanesView* lanes, QWidget* parent) {
    using Kind = journal::Span::Kind;
    const widgets::Palette palette = widgets::paletteOf(parent);
    auto* frame = widgets::card(parent);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(11, 5, 4, 4);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(widgets::plainLabel(LanesView::tr("Timeline of the day"), "heading", frame));
    head->addStretch(1);
    for (const Kind kind : {Kind::Waiting, Kind::Overdue, Kind::Served, Kind::Held, Kind::Colleague, Kind::MovedUp}) {
        QPixmap square(13, 13);
        square.fill(palette[widgets::Ink::Card]);
        QPainter painter(&square);
        painter.setPen(palette[spanInk(kind)]);
        painter.setBrush(QBrush(palette[spanInk(kind)], spanBrush(kind)));
        painter.drawRect(0, 0, 12, 12);
        painter.end();
        auto* mark = new QLabel(frame);
        mark->setPixmap(square);
        head->addWidget(mark);
        head->addWidget(widgets::plainLabel(spanText(kind), "legend", frame));
        head->addSpacing(4);
    }
    for (const bool closer : {false, true}) {
        QPushButton* button = widgets::keyButton(closer ? QStringLiteral("+") : QStringLiteral("−"), {}, "zoom",
                                                 closer ? "lanes-in" : "lanes-out", frame);
        button->setAccessibleName(closer ? LanesView::tr("Closer") : LanesView::tr("Farther"));
        button->setToolTip(closer
                               ? widgets::keyed(LanesView::tr("Closer: {key:log.timeline.zoom/1} or Ctrl and the "
                                                              "wheel; {key:log.timeline.zoom/3} shows the whole day"))
                               : widgets::keyed(LanesView::tr("Farther: {key:log.timeline.zoom/2} or Ctrl and the "
                                                              "wheel; {key:log.timeline.zoom/3} shows the whole day")));
        head->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, lanes, [lanes, closer] {
            lanes->zoomTo(lanes->zoom() * (closer ? 1.5 : 1 / 1.5), lanes->zoomPlace());
        });
    }
    column->addLayout(head);
    column->addWidget(lanes, 1);
    return frame;
}

} // namespace yingke::logbook
