// SPDX-License-Identifier: GPL-3.0-or-later
// The replay: a past visit on the desk's own view, read only, over the page it was called from. Left and right go step
// by step, space plays.
#pragma once

#include "frontdesk/personal_note.h"
#include "journal/read/day_book.h"
#include "logbook/replay/replay_player.h"
#include "reading/replay/visit_replay.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace yingke::office {
class Office;
}

namespace yingke::widgets {
class StepView;
}

namespace yingke::logbook {

class StoryList;

class ReplayPanel : public QFrame {
    Q_OBJECT

public:
    struct What {
        QString journal; ///< the file
        core::VisitId visit;
        qint64 seq = 0; ///< begins at this event; 0: at the first
    };

    /// Covers `over` and follows its size. All outlive it.
    ReplayPanel(frontdesk::FrontDesk& desk, const office::Office& office, journal::DayBook& book, const What& what,
                QWidget* over);

    [[nodiscard]] ReplayPlayer& player() { return *m_player; }
    [[nodiscard]] reading::VisitReplay& replay() { return m_replay; }
    void leave();

signals:
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildMiddle(QVBoxLayout* column);
    void buildControls(QVBoxLayout* column);
    void buildKeys();
    void show();     ///< frame or moment have changed
    void showStep(); ///< the frame has changed
    void showMoment();
    void showPersonal();
    void fillStory();
    void progress(int position, int total);

    frontdesk::FrontDesk& m_desk;
    frontdesk::PersonalNote m_note;
    const office::Office& m_office;
    journal::DayBook& m_book;
    core::VisitId m_visit;
    reading::VisitReplay m_replay;
    ReplayPlayer* m_player;
    reading::ReplayStand m_stand;
    std::optional<std::size_t> m_shown; ///< the frame that m_stand is of
    std::vector<journal::Lane> m_lanes; ///< of m_day
    std::int64_t m_day = -1;
    bool m_unmasked = false;
    bool m_following = false; ///< the list follows the frame, not the other way round
    QLabel* m_title = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_standLine = nullptr;
    QLabel* m_clocks = nullptr;
    QLabel* m_number = nullptr;
    QHBoxLayout* m_progress = nullptr;
    widgets::StepView* m_view = nullptr;
    QLabel* m_missing = nullptr;
    QLabel* m_others = nullptr;
    StoryList* m_story = nullptr;
    QPushButton* m_mask = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_once = nullptr;
    QPushButton* m_fast = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_place = nullptr;
};

} // namespace yingke::logbook
