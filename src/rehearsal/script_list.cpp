// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/script_list.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace yingke::rehearsal {

ScriptList::ScriptList(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("scriptList"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr) {
            emit chosen(item->data(0, Qt::UserRole).toString());
        }
    });
}

void ScriptList::show(const std::vector<Line>& lines, const std::string& current) {
    const QSignalBlocker blocked(this);
    clear();
    constexpr int high = 33;
    for (const Line& line : lines) {
        auto* item = new QTreeWidgetItem(this, {line.title, line.steps});
        item->setData(0, Qt::UserRole, QString::fromStdString(line.id));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, high));
        if (line.id == current) {
            setCurrentItem(item);
        }
    }
}

void ScriptList::keyPressEvent(QKeyEvent* event) {
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        event->ignore(); // an answer in the practice, not the begin of a title
    } else {
        QTreeWidget::keyPressEvent(event);
    }
}

} // namespace yingke::rehearsal
