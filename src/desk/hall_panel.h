// SPDX-License-Identifier: GPL-3.0-or-later
// The hall at the left: who is being served, who waits with rings that run down, who is with colleagues; the day so
// far.
#pragma once

#include "frontdesk/front_desk.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace yingke::widgets {
class CountdownRing;
}

namespace yingke::desk {

class HallPanel : public QWidget {
    Q_OBJECT

public:
    HallPanel(frontdesk::FrontDesk& desk, QWidget* parent);
    void refresh();
    /// Rings and figures only; once a second.
    void tick();

signals:
    void visitorIn(yingke::core::Channel channel);
    void chosen(const yingke::core::VisitId& visit);

private:
    struct Ring {
        core::VisitId visit;
        widgets::CountdownRing* ring = nullptr;
    };
    void section(const QString& title, const std::vector<const core::Visit*>& visits, int& place);
    void addCard(const core::Visit& visit, int place);
    [[nodiscard]] QString secondLine(const core::Visit& visit, int place) const;
    [[nodiscard]] const core::Limit* limitOf(const core::Visit& visit) const;

    frontdesk::FrontDesk& m_desk;
    QVBoxLayout* m_list;
    std::vector<Ring> m_rings;
    QLabel* m_figures[4] = {};
};

} // namespace yingke::desk
