// SPDX-License-Identifier: GPL-3.0-or-later
// A slip as it will come out: its pages, its paper, where this machine's printer begins; Enter prints.
#pragma once

#include "desk/slips/slip_desk.h"
#include "widgets/keys/key_map.h"
#include "widgets/parts/shade.h"

#include <memory>
#include <vector>

class QPushButton;

namespace yingke::desk {

namespace Ui {
class SlipPreview;
}

class SlipPreview : public widgets::Shade {
    Q_OBJECT

public:
    SlipPreview(SlipDesk& slips, QWidget* window);
    ~SlipPreview() override;
    /// The slip of the step that the visit stands at, given out or not.
    void showStep(const core::VisitId& visit);
    void showSlip(const core::SlipId& slip);

public slots:
    void print();
    void enter(); ///< takes the shift that is being written, else prints
    void savePdf();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void draw();
    void choosePaper(slips::PaperSize size);
    void takeOffset();
    void printTestPage();
    [[nodiscard]] std::optional<widgets::SlipSheet> sheet() const;
    /// The slip to print: given out now when it was not; empty when it can't be (told).
    [[nodiscard]] core::SlipId given();
    void tell(const QString& sentence);

    std::unique_ptr<Ui::SlipPreview> m_ui;
    SlipDesk& m_slips;
    core::VisitId m_visit; ///< of a step's slip; empty: m_slip
    core::SlipId m_slip;
    bool m_numbers = false; ///< printing gives it out, with a number
    widgets::KeyMap m_keys;
    std::vector<QPushButton*> m_papers;
};

} // namespace yingke::desk
