// SPDX-License-Identifier: GPL-3.0-or-later
// The password of the visit log: set, changed, taken away. Lies over the settings page.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class LogAccess;
}

namespace yingke::desk {

class LogPassword : public QFrame {
    Q_OBJECT

public:
    /// Both outlive it.
    LogPassword(frontdesk::FrontDesk& desk, office::LogAccess& access, QWidget* page);
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save(bool remove);
    void fill();
    void leave();

    frontdesk::FrontDesk& m_desk;
    office::LogAccess& m_access;
    QLabel* m_state;
    QLabel* m_presentLabel;
    QLineEdit* m_present;
    QLineEdit* m_wanted;
    QLineEdit* m_again;
    QLabel* m_told;
    QPushButton* m_save;
    QPushButton* m_remove;
};

} // namespace yingke::desk
