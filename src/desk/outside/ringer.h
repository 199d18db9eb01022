// SPDX-License-Identifier: GPL-3.0-or-later
// Which sound the hall makes, and when: once for the whole hall, however many wait.
#pragma once

#include "core/clocks.h"
#include "core/ids.h"
#include "widgets/parts/bell.h"

#include <QObject>

#include <set>

namespace yingke::frontdesk {
class FrontDesk;
} // namespace yingke::frontdesk

namespace yingke::desk {

class OutsideBook;

/// A limit's or a promise's warning, its being overdue, and (where it is chosen) that somebody more waits: a visitor
/// who came in while another is served, or a call that rings on. The telephone itself is heard anyway.
class Ringer : public QObject {
public:
    /// All outlive it.
    Ringer(frontdesk::FrontDesk& desk, const OutsideBook& book, widgets::Bell& bell, QObject* parent);

private:
    void lookAtHall();
    void ring(widgets::Chime chime);

    frontdesk::FrontDesk& m_desk;
    const OutsideBook& m_book;
    widgets::Bell& m_bell;
    std::set<core::VisitId> m_waiting; ///< as it was told last
};

} // namespace yingke::desk
