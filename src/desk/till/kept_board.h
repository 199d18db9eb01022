// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that visitors left here (desk.kept): what, whose, since when, who took them; given back, to whom.
#pragma once

#include "desk/parts/overlay.h"
#include "frontdesk/front_desk.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <memory>
#include <vector>

namespace yingke::desk {

namespace Ui {
class KeptBoard;
}

/// Lies over the window; nothing is blocked. A line a visit: what was left together is given back together.
class KeptBoard : public widgets::Shade {
    Q_OBJECT

public:
    /// All outlive it.
    KeptBoard(frontdesk::FrontDesk& desk, Overlay& overlay, QWidget* window);
    ~KeptBoard() override;
    void showKept();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        core::VisitId visit;
        std::vector<core::PaperKey> papers;
        QString whose;
        QString room;
        core::Moment since;
        core::PersonId by;
    };
    [[nodiscard]] std::vector<Line> lines() const;
    void refresh();
    void giveBack();

    std::unique_ptr<Ui::KeptBoard> m_ui;
    frontdesk::FrontDesk& m_desk;
    Overlay& m_overlay;
    widgets::KeyMap m_keys;
    std::vector<Line> m_shown;
    bool m_asking = false;
};

} // namespace yingke::desk
