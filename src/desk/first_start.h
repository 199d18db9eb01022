// SPDX-License-Identifier: GPL-3.0-or-later
// The first start asks no more than it must: the community's name, who is at the desk, woman or man.
#pragma once

#include "office/data/office.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace yingke::frontdesk {
class FrontDesk;
}

namespace yingke::desk {

class FirstStart : public QWidget {
    Q_OBJECT

public:
    /// Opens the office: the community, who is at the desk. Empty when done, else a sentence for the user.
    using Begin = std::function<QString(const QString& community, const QString& name, scenario::Gender gender)>;

    /// `desk` outlives it; it has somebody (me()) once `begin` is done.
    FirstStart(const frontdesk::FrontDesk& desk, Begin begin, QWidget* parent);

signals:
    void begun();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void begin();
    /// Nothing stands in the line: that is said, and the cursor goes there.
    [[nodiscard]] bool lacks(QLineEdit* line, const QString& sentence);
    void tell(const QString& sentence);
    const frontdesk::FrontDesk& m_desk;
    Begin m_begin;
    QLineEdit* m_community;
    QLineEdit* m_name;
    QRadioButton* m_woman;
    QLabel* m_error;
};

} // namespace yingke::desk
