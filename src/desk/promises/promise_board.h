// SPDX-License-Identifier: GPL-3.0-or-later
// Every open promise (desk.promises): what, for whom, due, who keeps it, who received the visitor (S0-02); kept, moved,
// broken, given to somebody else, or opened with its own script.
#pragma once

#include "desk/promises/promise_questions.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <memory>
#include <vector>

class QPushButton;

namespace yingke::desk {

namespace Ui {
class PromiseBoard;
}

/// Lies over the window; nothing is blocked.
class PromiseBoard : public widgets::Shade {
    Q_OBJECT

public:
    /// Both outlive it. Questions are asked in `overlay`; after them the board is there again.
    PromiseBoard(frontdesk::FrontDesk& desk, Overlay& overlay, QWidget* window);
    ~PromiseBoard() override;
    /// With that promise chosen, if it is open.
    void open(const core::PromiseId& chosen = {});
    [[nodiscard]] PromiseQuestions& questions() { return m_questions; }

signals:
    void followed(); ///< a promise is followed up in the centre, and nothing lies over it any more

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTable();
    void buildButtons();
    void refresh();
    void showChosen();
    void act(int number); ///< 1 kept, 2 move, 3 broken, 4 somebody else
    void followUp();
    void say(const QString& sentence);
    [[nodiscard]] const core::Promise* chosen() const;

    std::unique_ptr<Ui::PromiseBoard> m_ui;
    frontdesk::FrontDesk& m_desk;
    Overlay& m_overlay;
    PromiseQuestions m_questions;
    widgets::KeyMap m_keys;
    std::vector<QPushButton*> m_actions;
    std::vector<core::PromiseId> m_ids; ///< as listed
    bool m_asking = false;              ///< a question of the board's lies over it
};

} // namespace yingke::desk
