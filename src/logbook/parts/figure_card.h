// SPDX-License-Identifier: GPL-3.0-or-later
// The day in six figures (docs/pictures/log.png). A card is a button: it asks for its figure to be explained.
#pragma once

#include "core/moment.h"
#include "journal/read/day_types.h"
#include "logbook/parts/figure_parts.h"

#include <QAbstractButton>

#include <array>
#include <cstddef>
#include <optional>

class QLabel;

namespace yingke::logbook {

/// One figure: what, how much, what stands behind it, and how it was on the same weekday before.
class FigureCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent);
    /// Also names its lines after the card, "figure-visits-value": the card has its own name by then.
    void setTitle(const QString& title);
    /// `tone`: "", "good" or "warn". Screen readers hear all lines.
    void setFigure(const QString& value, const QString& note, const char* tone);
    void setChange(const Change& change);
    void setCompact(bool on); ///< without its last line

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void nameIt();
    void fitChange();

    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_change;
    QLabel* m_note;
    Change m_compared;
};

/// The six of a day. Left and right go from card to card, Enter or space explains.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    /// `limit`: the office's waiting limit, milliseconds.
    FigureStrip(core::Millis limit, QWidget* parent);
    /// `before`: the same weekday before, when there is one with visits.
    void setFigures(const journal::DayFigures& figures, const std::optional<DayBefore>& before);
    /// The card whose figure is being explained; nothing: none.
    void setExplained(std::optional<Figure> figure);
    void setCompact(bool on); ///< on a low screen

signals:
    void asked(yingke::logbook::Figure figure);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::array<FigureCard*, figureCount> m_cards{};
};

} // namespace yingke::logbook
