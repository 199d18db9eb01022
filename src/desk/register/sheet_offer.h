// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that was dropped into the window, or that has come into the watched folder, is offered: a quiet line says so,
// and the register's page has it in its line. It is never opened by itself.
#pragma once

#include "register/sheets/sheet_watch.h"

#include <QObject>

namespace yingke::registers {
class RoomRegister;
}

namespace yingke::desk {

class SheetOffer : public QObject {
    Q_OBJECT

public:
    /// `window`: where files may be dropped, on whatever is in it. `data`: the data place.
    SheetOffer(QString data, const registers::RoomRegister& rooms, QWidget* window);
    /// The folder that the office named, again.
    void watchAgain();
    /// What was offered last and not looked at; empty: nothing. It is taken by that.
    [[nodiscard]] QString take();

signals:
    void offered(const QString& path);

protected:
    /// Of all drops of the program, since a field would take a file's name for words.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& path);

    QString m_data;
    const registers::RoomRegister& m_rooms;
    QWidget* m_window;
    registers::SheetWatch* m_watch;
    QString m_offered;
};

} // namespace yingke::desk
