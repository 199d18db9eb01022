// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected (desk.expected): today's appointments and those to come; arrived by Enter, not come, cancelled, a new
// one.
#pragma once

#include "desk/parts/overlay.h"
#include "frontdesk/front_desk.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <memory>
#include <vector>

namespace yingke::desk {

namespace Ui {
class ExpectedBoard;
}

/// 取装修许可证 for the scenario's id; what is in free words as it is.
[[nodiscard]] QString matterOfAppointment(const frontdesk::FrontDesk& desk, const core::Appointment& appointment);

/// Lies over the window; nothing is blocked.
class ExpectedBoard : public widgets::Shade {
    Q_OBJECT

public:
    /// Both outlive it. Questions are asked in `overlay`; after them the board is there again.
    ExpectedBoard(frontdesk::FrontDesk& desk, Overlay& overlay, QWidget* window);
    ~ExpectedBoard() override;
    /// With that appointment chosen, if it is listed.
    void open(const core::AppointmentId& chosen = {});
    void refresh();

signals:
    void newWanted(); ///< the board has closed, and an appointment is to be entered

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildButtons();
    void fill();
    void showChosen();
    void arrived();
    void act(int number); ///< 1 not come, 2 cancelled, 3 a new one
    void notCome();
    void cancel();
    void say(const QString& sentence);
    [[nodiscard]] const core::Appointment* chosen() const;

    std::unique_ptr<Ui::ExpectedBoard> m_ui;
    frontdesk::FrontDesk& m_desk;
    Overlay& m_overlay;
    widgets::KeyMap m_keys;
    std::vector<core::AppointmentId> m_ids; ///< as listed
    bool m_asking = false;                  ///< a question of the board's lies over it
};

} // namespace yingke::desk
