// SPDX-License-Identifier: GPL-3.0-or-later
// The line below the header that says what was not right at the start: a file that can't be read, and what serves
// instead. It stays, one sentence after the other, until somebody has read it.
#pragma once

#include "widgets/parts/elided_label.h"

#include <QFrame>
#include <QString>

#include <deque>

class QPushButton;

namespace yingke::desk {

class FaultBar : public QFrame {
    Q_OBJECT

public:
    /// Hidden while there is nothing to read.
    explicit FaultBar(QWidget* parent);

    /// Another sentence, behind those that are unread; one that is there already is not said twice.
    void tell(const QString& sentence);
    /// A sentence before all others, as long as it holds; empty: it holds no more.
    void stand(const QString& sentence);
    /// The sentence shown is read; the next one, or nothing. One that stands is only taken away by stand().
    void read();

signals:
    void settled(); ///< the sentence that stands was read

private:
    void showFirst();

    std::deque<QString> m_unread;
    QString m_standing;
    widgets::ElidedLabel* m_text;
    QPushButton* m_read;
};

} // namespace yingke::desk
