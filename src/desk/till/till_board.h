// SPDX-License-Identifier: GPL-3.0-or-later
// Money that this desk took for finance (desk.till): each receipt, what should be there of each means; a receipt made
// void or its money given back, with a second person; counted and handed over, with a sheet.
#pragma once

#include "desk/parts/overlay.h"
#include "desk/slips/slip_desk.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <memory>
#include <vector>

namespace yingke::desk {

namespace Ui {
class TillBoard;
}

/// Lies over the window; nothing is blocked.
class TillBoard : public widgets::Shade {
    Q_OBJECT

public:
    /// All outlive it. Questions are asked in `overlay`; after them the board is there again.
    TillBoard(SlipDesk& slips, Overlay& overlay, QWidget* window);
    ~TillBoard() override;
    void showTill();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void refresh();
    void fill();
    void act(int number); ///< 1 void, 2 give back
    void handOver();
    void count(const core::PersonId& to);
    enum class SheetOn { Paper, Pdf };
    void sheet(SheetOn what);
    void say(const QString& sentence);
    [[nodiscard]] const core::Taking* chosen() const;
    [[nodiscard]] QString aboutExpected() const;
    /// Everybody but who is at the desk, who has the role and who stands in for it first, who is out last: where each
    /// of them is, to choose from, and who they are.
    [[nodiscard]] std::vector<core::PersonId> others(QStringList& names, const char* firstRole) const;
    /// Who is out confirms nothing and takes no money: the sentence that says so; empty: is here.
    [[nodiscard]] QString notHere(const core::PersonId& person) const;

    std::unique_ptr<Ui::TillBoard> m_ui;
    SlipDesk& m_slips;
    frontdesk::FrontDesk& m_desk;
    Overlay& m_overlay;
    widgets::KeyMap m_keys;
    std::vector<core::SlipId> m_shown;
    bool m_asking = false; ///< a question of the board's lies over it
};

} // namespace yingke::desk
