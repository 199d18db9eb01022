// SPDX-License-Identifier: GPL-3.0-or-later
// Above the step: the matters of this visit (when there are several, or one is still to come), and the earlier visit
// whose papers this visitor seems to bring (Ctrl+B).
#pragma once

#include "frontdesk/front_desk.h"
#include "frontdesk/second_trips.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace yingke::desk {

class VisitBar : public QFrame {
    Q_OBJECT

public:
    /// `desk` outlives it. `folder`: the data place.
    VisitBar(frontdesk::FrontDesk& desk, const QString& folder, QWidget* parent);
    void refresh();
    /// Ctrl+B: this visit brings the papers that were missing. Says why when it can't be.
    [[nodiscard]] std::optional<frontdesk::Refusal> cameBack();

signals:
    void cameBackAsked();

private:
    void showMatters(const core::Visit& visit);
    void lookForPapers(const core::Visit& visit);

    frontdesk::FrontDesk& m_desk;
    frontdesk::SecondTrips m_trips;
    QFrame* m_row;
    QHBoxLayout* m_matters;
    QFrame* m_offer;
    QLabel* m_what;
    QPushButton* m_link;
    core::VisitId m_visit;
    core::Visitor m_visitor; ///< as the papers were looked for
    std::optional<frontdesk::PapersOwed> m_owed;
};

} // namespace yingke::desk
