// SPDX-License-Identifier: GPL-3.0-or-later
// A call to a third party: whom, on which number (masked until asked for), in or out of the visitor's hearing.
#pragma once

#include "scenario/player/screen.h"
#include "widgets/keys/key_text.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yingke::widgets {

class CallBox : public QFrame {
    Q_OBJECT

public:
    /// `key`: what shows the number.
    CallBox(const scenario::CallCard& call, const KeyName& key, QWidget* parent);
    /// The whole number, once; told by `shown` so that it is recorded.
    void showNumber();
    void setReadOnly(bool on);

signals:
    void shown(const QString& whose);

private:
    scenario::CallCard m_call;
    QLabel* m_number;
    QPushButton* m_show;
};

} // namespace yingke::widgets
