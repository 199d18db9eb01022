// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's keys do at once, and the questions that these lead to; the other questions are in questions/.
#pragma once

#include "core/advice.h"
#include "core/visit.h"

#include "frontdesk/refusal.h"

#include <QCoreApplication>

#include <optional>

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}
namespace yingke::widgets {
class Bell;
}

namespace yingke::desk {

class CenterPanel;
class ExpectedBoard;
class OutsideBook;
class PromiseBoard;
class Questions;
class SidePanel;
class UndoStrip;
class VisitBar;

class DeskActions {
    Q_DECLARE_TR_FUNCTIONS(yingke::desk::DeskActions)

public:
    /// What they act on, and where they say why not; all outlive the actions.
    struct Parts {
        frontdesk::FrontDesk& desk;
        office::Office& office;
        CenterPanel& center;
        SidePanel& side;
        VisitBar& bar;
        PromiseBoard& board;
        ExpectedBoard& expected;
        Questions& questions;
        UndoStrip& undo;
        OutsideBook& outside;
        widgets::Bell& bell;
    };
    explicit DeskActions(const Parts& parts) : m_parts(parts) {}

    void visitorIn(core::Channel channel);
    void goOn();                             ///< what the alarm says
    void turnTo(const core::VisitId& visit); ///< who waits, rings or was asked to wait; into the centre
    void back();
    void seeOff();   ///< or, where nobody keeps a promise of the visit: asks who does (S0-02)
    void takeBack(); ///< the farewell that was begun last
    void cameBack();
    void toggleSound();
    void changeVolume(int by); ///< by so many percent; it is heard at once

private:
    /// What is advised about a visit that is here.
    [[nodiscard]] std::optional<frontdesk::Refusal> goOnWith(const core::Visit& visit, core::AdviceKind advised);
    Parts m_parts;
};

} // namespace yingke::desk
