// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outside/autostart.h"

#include "app/application.h"
#include "platform/read_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace yingke::desk {

QStringList startCommand(const QString& folder) {
    const QString standard = app::standardDataPlace();
    QStringList command{QCoreApplication::applicationFilePath()};
    if (folder == standard + QStringLiteral("-demo")) {
        command << QStringLiteral("--demo");
    } else if (folder != standard) {
        command << QStringLiteral("--data") << QFileInfo(folder).absoluteFilePath();
    }
    return command;
}

QString execOf(const QStringList& command) {
    QStringList words;
    for (QString word : command) {
        word.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
        for (const char sign : {'"', '`', '$'}) {
            word.replace(QLatin1Char(sign), QLatin1Char('\\') + QString(QLatin1Char(sign)));
        }
        word.replace(QLatin1Char('%'), QStringLiteral("%%")); // else a field code
        words << QLatin1Char('"') + word + QLatin1Char('"');
    }
    // The whole is a string of the file too, where a backslash is written twice.
    return words.join(QLatin1Char(' ')).replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
}

Autostart::Autostart(QStringList command, const QString& folder)
    : m_command(std::move(command)),
      m_file((folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                     QStringLiteral("/autostart")
                               : folder) +
             QStringLiteral("/yingke.desktop")) {}

bool Autostart::isOn() const {
    const platform::FileContent file = platform::readFile(m_file);
    if (!file.isThere || !file.fault.isEmpty()) {
        return false;
    }
    const QList<QByteArray> lines = file.bytes.split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

QString Autostart::switchOn() {
    QFile shipped(QStringLiteral(":/desktop/yingke.desktop"));
    if (!shipped.open(QIODevice::ReadOnly)) {
        return tr("The entry is not in the program.");
    }
    QStringList lines;
    for (const QString& line : QString::fromUtf8(shipped.readAll()).split(QLatin1Char('\n'))) {
        lines << (line.startsWith(QStringLiteral("Exec=")) ? QStringLiteral("Exec=") + execOf(m_command) : line);
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray text = lines.join(QLatin1Char('\n')).toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return isWritten ? QString() : tr("%1 can't be written: %2").arg(m_file, file.errorString());
}

QString Autostart::switchOff() {
    QFile file(m_file);
    const bool isGone = !file.exists() || file.remove();
    return isGone ? QString() : tr("%1 can't be taken away: %2").arg(m_file, file.errorString());
}

} // namespace yingke::desk
