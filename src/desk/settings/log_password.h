// SPDX-License-Identifier: GPL-3.0-or-later
// The password of the visit log: set, changed, taken away. Lies over the settings page.
#pragma once

#include "app/application.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yingke::desk {

class LogPassword : public QFrame {
    Q_OBJECT

public:
    /// `application` outlives it.
    LogPassword(app::Application& application, QWidget* page);
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save(bool remove);
    void fill();
    void leave();

    app::Application& m_application;
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
