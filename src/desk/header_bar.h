// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the top of the window: the workspaces' tabs, what is new, what the hall wants while another workspace is
// open, the promises still to follow, the time, and who is at the desk.
#pragma once

#include "widgets/keys/key_text.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class Office;
}

namespace yingke::desk {

class NewsLine;

class HeaderBar : public QFrame {
    Q_OBJECT

public:
    /// Both outlive it.
    HeaderBar(frontdesk::FrontDesk& desk, const office::Office& office, QWidget* window);

    [[nodiscard]] NewsLine& news() const { return *m_news; }
    /// A tab behind the ones there are; `sequence`: its key, as it is told ("Ctrl+2").
    [[nodiscard]] QPushButton* addTab(const QString& title, const QString& name, const widgets::KeyName& key);
    /// What the hall wants, while the desk is not the workspace that is shown; empty: nothing.
    void showAlarm(const QString& headline);
    /// The promises, the time and who is at the desk, as they are now.
    void tick();

signals:
    void deskAsked();     ///< the alarm was pressed
    void promisesAsked(); ///< the count of the promises was pressed

private:
    QLabel* addLabel(const QString& text, const char* name);

    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    QHBoxLayout* m_row;
    QHBoxLayout* m_tabs;
    NewsLine* m_news;
    QPushButton* m_alarm;
    QPushButton* m_promises; ///< how many are open; opens the board
    QLabel* m_time;
    QLabel* m_who;
};

} // namespace yingke::desk
