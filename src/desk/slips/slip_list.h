// SPDX-License-Identifier: GPL-3.0-or-later
// The slips of today: reprint, void, PDF; and the guard's sheet.
#pragma once

#include "desk/slips/slip_desk.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <memory>
#include <vector>

namespace yingke::desk {

namespace Ui {
class SlipList;
}

class SlipList : public widgets::Shade {
    Q_OBJECT

public:
    SlipList(SlipDesk& slips, QWidget* window);
    ~SlipList() override;
    void showToday();

public slots:
    void preview();
    void savePdf();
    void saveSheet();
    /// Asks for the reason; Enter there makes it void.
    void askVoid();

signals:
    void previewAsked(const yingke::core::SlipId& slip);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void buildButtons();
    void fill();
    void makeVoid();
    /// The reason is to be written; what Enter means goes along: the void, or the preview.
    void askReason(bool on);
    [[nodiscard]] core::SlipId chosen() const;
    void tell(const QString& sentence);

    std::unique_ptr<Ui::SlipList> m_ui;
    SlipDesk& m_slips;
    widgets::KeyMap m_keys;
    std::vector<core::SlipId> m_shown;
};

} // namespace yingke::desk
