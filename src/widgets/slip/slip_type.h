// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of slips: one font for measuring and for drawing, in units of 1/100 mm, so that no device's resolution
// moves a line. Inside the slip_* files only.
#pragma once

#include "widgets/slip/slip_ink.h"

#include <QFont>
#include <QString>
#include <QStringList>

namespace yingke::widgets::slip_type {

inline constexpr double unitsPerMm = 100;

[[nodiscard]] QFont font(double points, SlipInk ink);
[[nodiscard]] double widthMm(const QString& text, double points, SlipInk ink);
/// Height of a line of this size, its distance to the next included.
[[nodiscard]] double lineMm(double points);
/// Distance from the top of a line to its base.
[[nodiscard]] double baseMm(double points, SlipInk ink);
/// The text broken into lines of at most this width; at least one (perhaps empty) line.
[[nodiscard]] QStringList lines(const QString& text, double widthMm, double points, SlipInk ink);

} // namespace yingke::widgets::slip_type
