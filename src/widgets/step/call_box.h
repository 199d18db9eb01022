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
    /// Asks for the whole number, by `asked`: it stays masked until the host has recorded that.
    void showNumber();
    /// It was recorded: the whole number. Nothing when this box did not ask.
    void reveal();
    /// It could not be recorded: the number stays masked, and may be asked for again.
    void stayMasked();
    void setReadOnly(bool on);

signals:
    void asked(const QString& whose);

private:
    scenario::CallCard m_call;
    QLabel* m_number;
    QPushButton* m_show;
    bool m_asked = false;
};

} // namespace yingke::widgets
