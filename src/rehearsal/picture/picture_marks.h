// SPDX-License-Identifier: GPL-3.0-or-later
// The three marks of a step, told apart by their shape too: practised a circle, used a square, tested a triangle.
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace yingke::rehearsal {

enum class StepMark { Practised, Used, Tested };

/// `on`: filled, else only its line.
void paintMark(QPainter& painter, StepMark mark, const QRectF& place, const QColor& colour, bool on);

} // namespace yingke::rehearsal
