// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture and its legend share: the colours, and the three marks of a step, told apart by their shape too:
// practised a circle, used a square, tested a triangle.
#pragma once

#include "widgets/look/palette.h"

class QPainter;
class QRectF;
class QWidget;

namespace yingke::rehearsal {

enum class StepMark { Practised, Used, Tested };

enum class MarkState { Filled, Outlined };

void paintMark(QPainter& painter, StepMark mark, const QRectF& place, const QColor& colour, MarkState state);

/// The colours of `where`'s picture; `strong`: those for eyes that need the strongest contrast.
[[nodiscard]] widgets::Palette picturePalette(const QWidget* where, bool strong);

} // namespace yingke::rehearsal
