// SPDX-License-Identifier: GPL-3.0-or-later
// Where to write a file: asked through a seam that tests replace, so that no test ever meets the system's dialog.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace yingke::widgets {

/// Answers the path, or nothing when it was called off. `suggested`: a full path; `filters`: as QFileDialog has them.
using ChooseSave =
    std::function<QString(QWidget* window, const QString& title, const QString& suggested, const QString& filters)>;

/// The system's own dialog; it asks before it writes over a file. It keeps the folder.
[[nodiscard]] ChooseSave systemSaveDialog();

/// This file name in the folder that a file was written to or taken from last, by this user; the documents folder when
/// there is none yet, or it is gone.
[[nodiscard]] QString inLastFolder(const QString& fileName);
/// Its folder is the last one from now on. An empty path (called off) changes nothing.
void keepFolderOf(const QString& path);

} // namespace yingke::widgets
