// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/picture/never_list.h"

#include "widgets/keys/key_map.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace yingke::rehearsal {

NeverList::NeverList(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("neverList"));
    setAccessibleName(tr("Steps that were never practised"));
    constexpr int wide = 176;
    setFixedWidth(wide);
    setWordWrap(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            emit stepChosen(item->data(Qt::UserRole).toString());
        }
    });
    connect(this, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem* item) { emit stepOpened(item->data(Qt::UserRole).toString()); });
}

void NeverList::keyPressEvent(QKeyEvent* event) {
    if (widgets::presses(*event, "picture.practise") && currentItem() != nullptr) {
        emit stepOpened(currentItem()->data(Qt::UserRole).toString()); // the workspace's Enter would go on from there
    } else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        event->ignore(); // an answer in the practice
    } else {
        QListWidget::keyPressEvent(event);
    }
}

int NeverList::show(const PictureGraph& graph, const StepCounts& counts) {
    const QSignalBlocker blocked(this);
    const QString before = currentItem() != nullptr ? currentItem()->data(Qt::UserRole).toString() : QString();
    clear();
    for (const rehearsal::Box& box : graph.boxes) {
        const auto found = counts.find(box.id);
        if (box.kind != BoxKind::Screen || (found != counts.end() && found->second.practised > 0)) {
            continue;
        }
        // Used with visitors and yet never practised: that is said.
        const std::int64_t used = found != counts.end() ? found->second.used : 0;
        auto* item = new QListWidgetItem(
            used > 0 ? tr("%1 (used %2 times)").arg(box.title, QString::number(used)) : box.title, this);
        item->setData(Qt::UserRole, QString::fromStdString(box.id));
        if (item->data(Qt::UserRole).toString() == before) {
            setCurrentItem(item);
        }
    }
    return count();
}

} // namespace yingke::rehearsal
