// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark, as the desktop has it or as somebody chose: kept beside where the window stands, for a screen by a
// window wants another look than one in a lobby.
#pragma once

#include "widgets/look/palette.h"

class QApplication;

namespace yingke::widgets {

enum class Look { AsDesktop, Light, Dark };

/// What was chosen last in this data place; AsDesktop when nothing was, or it can't be read.
[[nodiscard]] Look keptLook(const QString& folder);
/// A disk that refuses costs the choice at the next start and nothing else.
void keepLook(const QString& folder, Look look);
[[nodiscard]] Look nextLook(Look look);
/// For people.
[[nodiscard]] QString lookText(Look look);

enum class Desktop { Light, Dark };
/// By the colour of its windows. Before applyTheme, which gives them ours.
[[nodiscard]] Desktop desktopLook();

[[nodiscard]] Palette paletteOf(Look look, Desktop desktop);

/// The whole program in another palette, at once.
void changePalette(QApplication& application, const Palette& palette);

} // namespace yingke::widgets
