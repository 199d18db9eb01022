// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/file_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace yingke::widgets {

ChooseSave systemSaveDialog() {
    return [](QWidget* window, const QString& title, const QString& suggested, const QString& filters) {
        return QFileDialog::getSaveFileName(window, title, suggested, filters);
    };
}

QString inDocuments(const QString& fileName) {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(fileName);
}

} // namespace yingke::widgets
