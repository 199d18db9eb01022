// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to telephone, with the number masked until it is asked for; or, where none is known, the line it is written in.
#pragma once

#include "scenario/player/screen.h"
#include "widgets/facts/fact_edit.h"
#include "widgets/keys/key_text.h"

#include <QFrame>

#include <string>

class QLabel;
class QPushButton;

namespace yingke::widgets {

class FactLine;

class CallBox : public QFrame {
    Q_OBJECT

public:
    struct Keys {
        KeyName show;      ///< shows the number
        const char* enter; ///< notes the one that was written
    };
    CallBox(const scenario::CallCard& call, const Keys& keys, const FieldHelp& help, QWidget* parent);
    /// No number is known, and none was written yet: nobody can have been called.
    [[nodiscard]] bool wantsNumber() const { return m_line != nullptr && m_written.empty(); }
    /// The number that was written here; empty: none was.
    [[nodiscard]] const std::string& written() const { return m_written; }
    /// What stands in the line or was written there, to keep it over a rebuild; empty: nothing.
    [[nodiscard]] QString typed() const;
    void putBack(const QString& typed);
    void goOnWriting(); ///< the keys behind what was put back
    /// Takes the number that stands in the line (`noted`), or says there what is wrong with it.
    void note();
    /// The line gets the keys. False: no number is wanted.
    bool takeFocus();
    /// Asks for the whole number, by `asked`: it stays masked until the host has recorded that.
    void showNumber();
    /// It was recorded: the whole number. Nothing when this box did not ask.
    void reveal();
    /// It could not be recorded: the number stays masked, and may be asked for again.
    void stayMasked();
    void setReadOnly(bool on);

signals:
    void asked(const QString& whose);
    void noted();

private:
    void addLine(const char* enter, const FieldHelp& help);

    scenario::CallCard m_call;
    QLabel* m_number;
    QPushButton* m_show;
    FactLine* m_line = nullptr;    ///< while no number is known
    QPushButton* m_note = nullptr; ///< takes what stands in it
    std::string m_written;
    bool m_asked = false;
};

} // namespace yingke::widgets
