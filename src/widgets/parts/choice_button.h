// SPDX-License-Identifier: GPL-3.0-or-later
// An answer with its number key; English under the Chinese when there is any. Long texts wrap instead of widening.
#pragma once

#include "widgets/parts/laid_button.h"

class QLabel;

namespace yingke::widgets {

class ChoiceButton : public LaidButton {
    Q_OBJECT

public:
    ChoiceButton(int number, const QString& label, const QString& english, QWidget* parent);
    /// Looks like the one that was given.
    void setGiven(bool given);
    /// Framed, with the key that then means it at its right; empty: neither.
    void showKey(const QString& key);

private:
    void setLook(bool first);

    QLabel* m_key;
};

} // namespace yingke::widgets
