// SPDX-License-Identifier: GPL-3.0-or-later
// A new appointment (desk.expect): who comes, for what, when, to whom. What is known of the visitor in the centre
// stands there already.
#pragma once

#include "frontdesk/front_desk.h"
#include "widgets/facts/fact_edit.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <memory>
#include <vector>

namespace yingke::widgets {
class FactLine;
}

namespace yingke::desk {

namespace Ui {
class AppointmentForm;
}

class AppointmentForm : public widgets::Shade {
    Q_OBJECT

public:
    /// `desk` outlives it. `help`: the clock and the register.
    AppointmentForm(frontdesk::FrontDesk& desk, const widgets::FieldHelp& help, QWidget* window);
    ~AppointmentForm() override;
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] widgets::FactLine* lineFor(const char* name, const QString& label, scenario::FactType type);
    void fillChoices();
    void accept();
    /// What is written in a line; nothing: it can't be read, and that is said at the line.
    [[nodiscard]] std::optional<QString> written(widgets::FactLine* line);
    [[nodiscard]] std::optional<core::command::MakeAppointment> entered();
    void refused(const frontdesk::Refusal& refusal);

    std::unique_ptr<Ui::AppointmentForm> m_ui;
    frontdesk::FrontDesk& m_desk;
    widgets::FieldHelp m_help;
    widgets::KeyMap m_keys;
    widgets::FactLine* m_name;
    widgets::FactLine* m_room;
    widgets::FactLine* m_telephone;
    widgets::FactLine* m_when;
    std::vector<std::string> m_matters;   ///< as offered; the first: none yet
    std::vector<core::PersonId> m_people; ///< as offered; the first: whoever is at the desk
};

} // namespace yingke::desk
