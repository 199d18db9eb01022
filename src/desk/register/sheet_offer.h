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
    /// Dropped by somebody, or seen in the watched folder: then nothing that is looked at gives way to it.
    enum class Came { Dropped, Found };

    /// `window`: where files may be dropped, on whatever is in it. `data`: the data place.
    SheetOffer(QString data, const registers::RoomRegister& rooms, QWidget* window);
    /// The folder that the office named, again.
    void watchAgain();
    /// What was offered last and not looked at; empty: nothing. It is taken by that.
    [[nodiscard]] QString take();
    [[nodiscard]] Came came() const { return m_came; }

signals:
    void offered(const QString& path, yingke::desk::SheetOffer::Came how);

protected:
    /// Of all drops of the program, since a field would take a file's name for words.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& path, Came how);

    QString m_data;
    const registers::RoomRegister& m_rooms;
    QWidget* m_window;
    registers::SheetWatch* m_watch;
    QString m_offered;
    Came m_came = Came::Found;
};

} // namespace yingke::desk
