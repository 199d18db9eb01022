// SPDX-License-Identifier: GPL-3.0-or-later
// The right side: the one next thing to do, who is in, the promises, this visit so far, and whether all is recorded.
#pragma once

#include "frontdesk/front_desk.h"
#include "office/texts/visit_texts.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yingke::widgets {
class ElidedLabel;
} // namespace yingke::widgets

namespace yingke::desk {

class AlarmButton;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    SidePanel(frontdesk::FrontDesk& desk, QWidget* parent);
    /// Redraws what of it changed; the first advice is shown again with the next tick.
    void refresh(const frontdesk::Changes& changes);
    void tick();
    void status();
    /// The advice that is shown, as it is now; nothing when all is calm, or when it is done with by now.
    [[nodiscard]] std::optional<core::Advice> shown() const;
    /// Shows the next one of several.
    void showAnother();

signals:
    void presenceAsked(const yingke::core::PersonId& person);
    void promiseAsked(const yingke::core::PromiseId& promise);
    void retry();
    void goOnAsked(); ///< the alarm was clicked: what shown() says is to be done

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void alarm();
    [[nodiscard]] office::AdviceText textOf(const core::Advice& advice) const;
    [[nodiscard]] bool isShown(const core::Advice& advice) const;
    void presence();
    void promises();
    void record();
    [[nodiscard]] std::size_t roomForRecords() const;
    /// How many are not back though their time of return has passed.
    [[nodiscard]] std::size_t late() const;

    frontdesk::FrontDesk& m_desk;
    AlarmButton* m_alarm;
    std::optional<core::Advice> m_shown;
    QVBoxLayout* m_presence;
    QVBoxLayout* m_promises;
    QVBoxLayout* m_record;
    std::vector<widgets::ElidedLabel*> m_lines; ///< of the record; kept, their texts change
    QLabel* m_noRecord;
    QLabel* m_status;
    std::size_t m_which = 0;
    std::size_t m_late = 0;
    std::int64_t m_day = 0; ///< on which the promises' times were said
};

} // namespace yingke::desk
