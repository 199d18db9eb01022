// SPDX-License-Identifier: GPL-3.0-or-later
// The hall at the left: who is being served, who waits with rings that run down, who is with colleagues; the day so
// far.
#pragma once

#include "frontdesk/front_desk.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yingke::widgets {
class CountdownRing;
class ElidedLabel;
} // namespace yingke::widgets

namespace yingke::desk {

class HallPanel : public QWidget {
    Q_OBJECT

public:
    HallPanel(frontdesk::FrontDesk& desk, QWidget* parent);
    /// Redraws what of it changed; its rings and figures with the next tick.
    void refresh(const frontdesk::Changes& changes);
    /// Rings and figures only; once a second.
    void tick();
    /// In a narrow window the centre wants the room, in a large one there is enough.
    enum class Room { Narrow, Usual, Large };
    void setRoom(Room room);
    /// The card `by` places below the one in the centre (above: less than 0) comes into the centre; the ends meet.
    void choose(int by);

signals:
    void visitorIn(yingke::core::Channel channel);
    void chosen(const yingke::core::VisitId& visit);
    void expectedChosen(const yingke::core::AppointmentId& appointment);
    /// A right click on a card, or the menu key while it has the focus; `at` is on the screen.
    void menuAsked(const yingke::core::VisitId& visit, const QPoint& at);

private:
    struct Card {
        core::VisitId visit;
        QPushButton* button = nullptr;
        QLabel* badge = nullptr;
        widgets::CountdownRing* ring = nullptr;
        widgets::ElidedLabel* second = nullptr;
        int place = 0; ///< in the queue, from 1
    };
    void rebuild();
    void showFocus();
    void scrollToFocus();
    void reveal(); ///< the card of who is in the centre, at once
    void section(const QString& title, const std::vector<const core::Visit*>& visits, int& place);
    void addCard(const core::Visit& visit, int place);
    void expected(); ///< today's appointments
    [[nodiscard]] QHBoxLayout* whose(const core::Visit& visit, QWidget* card) const;
    [[nodiscard]] const core::Limit* limitOf(const core::Visit& visit) const;

    frontdesk::FrontDesk& m_desk;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    Room m_room = Room::Usual;
    std::int64_t m_day = 0; ///< whose appointments are listed
    std::vector<Card> m_cards;
    QLabel* m_figures[5] = {};
    QLabel* m_names[5] = {};
    QGridLayout* m_figureGrid = nullptr;
};

} // namespace yingke::desk
