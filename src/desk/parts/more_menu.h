// SPDX-License-Identifier: GPL-3.0-or-later
// What has a key and no button of its own, by mouse: made of the table of actions, each with its key.
#pragma once

#include "widgets/keys/action.h"

#include <QMenu>

#include <functional>
#include <vector>

class QPushButton;

namespace yingke::desk {

class MoreMenu : public QMenu {
    Q_OBJECT

public:
    /// The actions of these menus, a part each; `act` does one.
    MoreMenu(const std::vector<widgets::Menu>& parts, const std::function<void(const widgets::Action&)>& act,
             QWidget* parent);
    /// Those of a part can be chosen, or not now.
    void setChoosable(widgets::Menu part, bool on);
    /// What an action does, with its key behind it, as it stands in a menu.
    [[nodiscard]] static QString entryOf(const widgets::Action& action);
    /// Below the button or above it, where there is room.
    void openAt(const QPushButton& button);

private:
    struct Entry {
        widgets::Menu part;
        QAction* action;
    };
    std::vector<Entry> m_entries;
};

} // namespace yingke::desk
