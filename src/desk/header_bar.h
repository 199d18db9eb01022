// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the top of the window: the workspaces' tabs, what is new, what the hall wants where the desk's right
// column is not seen, that column's summary while it is folded away, the promises still to follow, the time, who is at
// the desk, and what has no button of its own.
#pragma once

#include "core/clocks.h"
#include "widgets/keys/key_text.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}
namespace yingke::widgets {
class ElidedButton;
}

namespace yingke::desk {

class NewsLine;

class HeaderBar : public QFrame {
    Q_OBJECT

public:
    /// Both outlive it.
    HeaderBar(frontdesk::FrontDesk& desk, const office::Office& office, QWidget* window);

    /// A workspace's name; `shortly`: where there is little room, empty: the same.
    struct Title {
        QString text;
        QString shortly;
    };
    [[nodiscard]] NewsLine& news() const { return *m_news; }
    /// A tab behind the ones there are; `key`: as it is told ("Ctrl+2").
    [[nodiscard]] QPushButton* addTab(const Title& title, const QString& name, const widgets::KeyName& key);

    struct Alarm {
        core::LimitPhase phase = core::LimitPhase::Calm;
        QString text; ///< empty: nothing is wanted
        widgets::KeyName key;
    };
    /// What the hall wants, where the column that tells it is not seen.
    void showAlarm(const Alarm& alarm);

    enum class Side {
        Beside, ///< the desk's right column stands in its place
        Folded, ///< `summary` tells of it
        Unsaved ///< folded, and it says what must be seen
    };
    void showSide(Side side, const QString& summary);
    /// The promises, the time and who is at the desk, as they are now.
    void tick();

signals:
    void alarmPressed();
    void sideAsked();
    void promisesAsked(); ///< the count of the promises was pressed
    void signInAsked();   ///< the name of who is at the desk was pressed
    void moreAsked(QPushButton* at);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* addLabel(const QString& text, const char* name);
    QPushButton* addButton(QPushButton* button);
    void nameTabs();

    struct Tab {
        QPushButton* button;
        Title title;
    };
    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    QHBoxLayout* m_row;
    QHBoxLayout* m_tabs;
    std::vector<Tab> m_titles;
    NewsLine* m_news;
    widgets::ElidedButton* m_alarm;
    widgets::ElidedButton* m_side;
    QPushButton* m_promises; ///< how many are open; opens the board
    QLabel* m_time;
    QPushButton* m_who;
    Side m_stands = Side::Beside;
    bool m_isNarrow = false;
};

} // namespace yingke::desk
