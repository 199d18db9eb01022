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

/// The system's own dialog; it asks before it writes over a file.
[[nodiscard]] ChooseSave systemSaveDialog();

/// The documents folder with this file name in it.
[[nodiscard]] QString inDocuments(const QString& fileName);

} // namespace yingke::widgets
