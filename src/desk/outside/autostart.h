// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desk opens when its user signs in: a file of the XDG Autostart specification, written and taken away.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace yingke::desk {

/// How this program is started on `folder` (the data place): its own path, and what it has to be told.
[[nodiscard]] QStringList startCommand(const QString& folder);

/// `command` as a value of Exec, as the Desktop Entry specification quotes it.
[[nodiscard]] QString execOf(const QStringList& command);

class Autostart {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::Autostart)

public:
    /// `folder`: where such files lie; empty: the user's own (~/.config/autostart).
    explicit Autostart(QStringList command, const QString& folder = {});

    /// There is such a file, and the desktop's own settings have not switched it off.
    [[nodiscard]] bool isOn() const;
    /// The reason when the disk refuses; empty: done.
    [[nodiscard]] QString switchOn();
    [[nodiscard]] QString switchOff();

private:
    QStringList m_command;
    QString m_file;
};

} // namespace yingke::desk
