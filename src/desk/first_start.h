// SPDX-License-Identifier: GPL-3.0-or-later
// The first start asks no more than it must: the community's name, who is at the desk, woman or man.
#pragma once

#include "app/application.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace yingke::desk {

class FirstStart : public QWidget {
    Q_OBJECT

public:
    FirstStart(app::Application& application, QWidget* parent);

signals:
    void begun();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void begin();
    app::Application& m_application;
    QLineEdit* m_community;
    QLineEdit* m_name;
    QRadioButton* m_woman;
    QLabel* m_error;
};

} // namespace yingke::desk
