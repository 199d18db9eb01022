// SPDX-License-Identifier: GPL-3.0-or-later
// The slip of the step in the centre: which, its number, how it stands, and the two keys that print and save it. Also
// shown at other steps while a slip waits or has failed, so that nothing goes wrong unseen.
#pragma once

#include "desk/slips/slip_desk.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace yingke::desk {

namespace Ui {
class SlipBar;
}

class SlipBar : public QFrame {
    Q_OBJECT

public:
    SlipBar(SlipDesk& slips, QWidget* parent);
    ~SlipBar() override;
    void refresh();
    void printElsewhere();                  ///< what is shown as not printed
    void answer(SlipDesk::CameOut cameOut); ///< what is asked here

signals:
    void previewAsked();
    void pdfAsked();

private:
    [[nodiscard]] bool isAsked(const core::SlipId& slip) const;
    void show(const QString& title, const QString& sentence, bool wrong);

    std::unique_ptr<Ui::SlipBar> m_ui;
    SlipDesk& m_slips;
    std::optional<core::SlipId> m_shownFailure;
    std::optional<core::SlipId> m_shownAsked;
};

} // namespace yingke::desk
