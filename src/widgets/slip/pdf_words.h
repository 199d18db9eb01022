// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF that can be searched and copied from. Qt tells a reader of the file what a glyph means by the first character
// that the font has for it, which for 女士, 先生, 日 and some two hundred more is a Kangxi radical, and nothing for a
// glyph that stands for a character only in some places.
#pragma once

#include "widgets/slip/drawn_words.h"

#include <QByteArray>

namespace yingke::widgets {

/// The same PDF, which says of its glyphs what was drawn: its maps (ToUnicode) are written anew behind its end, as the
/// format lets a file be changed (ISO 32000, 7.5.6). What is no PDF of Qt's comes back as it is.
[[nodiscard]] QByteArray withWords(const QByteArray& pdf, const DrawnWords& drawn);

} // namespace yingke::widgets
