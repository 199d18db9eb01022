// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/sheet_offer.h"

#include "register/rooms/room_register.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace yingke::desk {

namespace {

/// The one file that is dropped; empty when it is none, several, or none of this machine.
QString fileIn(const QDropEvent& drop) {
    const QList<QUrl> urls = drop.mimeData() != nullptr ? drop.mimeData()->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

SheetOffer::SheetOffer(QString data, const registers::RoomRegister& rooms, QWidget* window)
    : QObject(window), m_data(std::move(data)), m_rooms(rooms), m_window(window),
      m_watch(new registers::SheetWatch(1500, this)) {
    window->setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(this);
    connect(m_watch, &registers::SheetWatch::found, this, [this](const QString& path) { offer(path, Came::Found); });
    watchAgain();
}

void SheetOffer::watchAgain() {
    const auto imports = m_rooms.imports(1);
    m_watch->watch(registers::watchedFolder(m_data), imports.empty() ? 0 : imports.front().note.utc);
}

QString SheetOffer::take() { return std::exchange(m_offered, QString()); }

void SheetOffer::offer(const QString& path, Came how) {
    m_offered = path;
    m_came = how;
    emit offered(path, how);
}

bool SheetOffer::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return false;
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    auto& drop = *static_cast<QDropEvent*>(event);
    if (widget == nullptr || widget->window() != m_window || drop.mimeData() == nullptr ||
        !drop.mimeData()->hasUrls()) {
        return false;
    }
    const QString file = fileIn(drop);
    if (registers::looksLikeSheet(file)) {
        drop.setDropAction(Qt::CopyAction); // the file stays where it was
        drop.accept();
        if (type == QEvent::Drop) {
            offer(file, Came::Dropped);
        }
    } else {
        drop.ignore();
    }
    return true; // no field takes a file's name for words
}

} // namespace yingke::desk
