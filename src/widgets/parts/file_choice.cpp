// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/file_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace yingke::widgets {

namespace {

const QLatin1String lastFolderKey("last_folder");

/// Of the person at this machine, not of the data place.
QSettings usersSettings() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("yingke"), QStringLiteral("yingke"));
}

} // namespace

ChooseSave systemSaveDialog() {
    return [](QWidget* window, const QString& title, const QString& suggested, const QString& filters) {
        const QString path = QFileDialog::getSaveFileName(window, title, suggested, filters);
        keepFolderOf(path);
        return path;
    };
}

QString inLastFolder(const QString& fileName) {
    const QString last = usersSettings().value(lastFolderKey).toString();
    const bool there = !last.isEmpty() && QDir(last).exists();
    return QDir(there ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(fileName);
}

void keepFolderOf(const QString& path) {
    if (!path.isEmpty()) {
        usersSettings().setValue(lastFolderKey, QFileInfo(path).absolutePath());
    }
}

} // namespace yingke::widgets
