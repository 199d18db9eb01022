// SPDX-License-Identifier: GPL-3.0-or-later
// What those at the desk were warned of about the visitor in the centre (desk.warning). The screen stands inches from
// the visitor: it is opened by a key, and closes by itself after some seconds. That it was read is in the log, what it
// says is not.
#pragma once

#include "frontdesk/personal_note.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <memory>

namespace yingke::desk {

namespace Ui {
class WarningCard;
}

class WarningCard : public widgets::Shade {
    Q_OBJECT

public:
    static constexpr core::Millis shownFor = 12'000;

    WarningCard(frontdesk::FrontDesk& desk, QWidget* window);
    ~WarningCard() override;
    /// Of the visit; a sentence when there is nothing to be shown. Opens when the log has that it was asked for.
    [[nodiscard]] std::optional<frontdesk::Refusal> show(const core::VisitId& visit);
    void tick(); ///< closes when its seconds are over
    void dismiss() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const core::VisitId& visit);

    std::unique_ptr<Ui::WarningCard> m_ui;
    frontdesk::FrontDesk& m_desk;
    frontdesk::PersonalNote m_note;
    widgets::KeyMap m_keys;
    core::Millis m_until = 0; ///< steady
};

} // namespace yingke::desk
