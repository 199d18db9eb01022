// SPDX-License-Identifier: GPL-3.0-or-later
// The right side: the one next thing to do, who is in, the promises, this visit so far, and whether all is recorded.
#pragma once

#include "frontdesk/front_desk.h"
#include "office/texts/visit_texts.h"
#include "widgets/keys/key_text.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yingke::office {
struct Colleague;
}
namespace yingke::widgets {
class ElidedLabel;
}

namespace yingke::desk {

class AlarmButton;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int usual = 290; ///< pixels wide
    static constexpr int large = 350;

    SidePanel(frontdesk::FrontDesk& desk, QWidget* parent);
    /// Redraws what of it changed; the first advice is shown again with the next tick.
    void refresh(const frontdesk::Changes& changes);
    void tick();
    void status();
    /// The advice that is shown, as it is now; nothing when all is calm, or when it is done with by now.
    [[nodiscard]] std::optional<core::Advice> shown() const;
    /// Shows the next one of several.
    void showAnother();
    /// The column is folded into the header, which then tells what is to be done.
    void setFolded(bool on);
    /// What the header says while it is folded: who is in, what is owed; what is not saved comes before all.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isUnsaved() const;
    /// The advice that is shown, in one line; `others`: how many there are besides.
    struct Line {
        core::LimitPhase phase = core::LimitPhase::Calm;
        QString headline;
        QString brief;        ///< whom, how long, what to do, in a few words
        widgets::KeyName key; ///< that does it
        std::size_t others = 0;
    };
    [[nodiscard]] std::optional<Line> line() const;

signals:
    void presenceAsked(const yingke::core::PersonId& person);
    void othersAsked(); ///< the line of the colleagues that there is no room for
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
    void addColleague(const office::Colleague& colleague);
    [[nodiscard]] std::size_t roomForPeople() const;
    [[nodiscard]] std::size_t roomForRecords() const;
    [[nodiscard]] int heightOfAlarm() const;
    [[nodiscard]] int lineWidth() const; ///< pixels for words in a card
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
    std::int64_t m_day = 0;   ///< on which the promises' times were said
    std::size_t m_people = 0; ///< of the colleagues there was room for so many when they were laid out
    bool m_isFolded = false;
};

} // namespace yingke::desk
