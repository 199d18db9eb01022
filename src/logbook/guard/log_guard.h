// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the log: lies over the workspace until the password is given (or somebody is signed in who may read), and
// closes again by key, or when the workspace rested.
#pragma once

#include "core/moment.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yingke::frontdesk {
class FrontDesk;
}
namespace yingke::office {
class LogAccess;
class Office;
} // namespace yingke::office

namespace yingke::logbook {

class LogGuard : public QFrame {
    Q_OBJECT

public:
    /// Covers `over` and follows its size. The others outlive it.
    LogGuard(frontdesk::FrontDesk& desk, const office::Office& office, office::LogAccess& access, QWidget* over);

    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// To be put into the workspace's bar; hidden while there is no password to lock with.
    [[nodiscard]] QPushButton* lockButton() const { return m_lock; }
    /// Ctrl+Alt+L: locks at once; does nothing when the log is open to everybody.
    void lock();
    /// Compares the rest with the setting; a timer calls it, tests may.
    void noteTime();

signals:
    void opened();
    /// It lies over the workspace now: what was shown whole is to be masked at once, not only covered.
    void locked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look(); ///< open or not, by what holds now
    void close();
    void openUp();
    void tryIt();
    void say(const QString& sentence);
    void setBehind(bool enabled);

    frontdesk::FrontDesk& m_desk;
    const office::Office& m_office;
    office::LogAccess& m_access;
    bool m_locked = false;
    bool m_passed = false;      ///< the password was given
    core::Millis m_lastUse = 0; ///< steady
    QPointer<QWidget> m_behind; ///< who had the workspace's focus
    QTimer m_timer;
    QLabel* m_why;
    QLineEdit* m_password;
    QPushButton* m_open;
    QLabel* m_said;
    QPushButton* m_lock;
};

} // namespace yingke::logbook
