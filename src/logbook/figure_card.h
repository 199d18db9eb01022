// SPDX-License-Identifier: GPL-3.0-or-later
// The day in six figures (design/log.png).
#pragma once

#include "core/moment.h"
#include "journal/day_types.h"

#include <QFrame>

#include <array>
#include <cstddef>

class QLabel;

namespace yingke::logbook {

/// One figure: what, how much, and what stands behind it.
class FigureCard : public QFrame {
    Q_OBJECT

public:
    FigureCard(const QString& title, const QString& name, QWidget* parent);
    /// `tone`: "", "good" or "warn". Screen readers hear all three lines.
    void setFigure(const QString& value, const QString& note, const char* tone);

private:
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_note;
};

/// The six of a day.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    /// `limit`: the office's waiting limit, milliseconds.
    FigureStrip(core::Millis limit, QWidget* parent);
    void setFigures(const journal::DayFigures& figures);

private:
    std::array<FigureCard*, 6> m_cards{};
};

} // namespace yingke::logbook
