// SPDX-License-Identifier: GPL-3.0-or-later
// All of the slips at the window, in one place: the bar, the preview, the list, and their keys.
#pragma once

#include "desk/slips/slip_desk.h"

#include <QObject>

#include <functional>

namespace yingke::desk {

class SlipBar;
class SlipList;
class SlipPreview;

class Slips : public QObject {
    Q_OBJECT

public:
    /// All outlive it. `mayAct`: no question is open and the desk is shown.
    Slips(frontdesk::FrontDesk& desk, const office::Office& office, slips::SlipBook& book, QWidget* window,
          std::function<bool()> mayAct);

    [[nodiscard]] QWidget* bar() const;
    [[nodiscard]] SlipDesk& counter() { return m_counter; }
    /// The preview or the list covers the window: the desk's own keys rest.
    [[nodiscard]] bool isOpen() const;
    void refresh();
    void list(); ///< opens the slips of today

private:
    void key(const char* id, const std::function<void()>& act);
    void preview();
    void pdf();

    SlipDesk m_counter;
    std::function<bool()> m_mayAct;
    SlipBar* m_bar;
    SlipPreview* m_preview;
    SlipList* m_list;
    QWidget* m_window;
};

} // namespace yingke::desk
