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
    /// Framed, with the key that then means it at its right; empty: neither. True: it was drawn anew.
    bool showKey(const QString& key);

private:
    [[nodiscard]] bool setLook(bool first); ///< true: it was drawn anew

    QLabel* m_key;
};

} // namespace yingke::widgets
