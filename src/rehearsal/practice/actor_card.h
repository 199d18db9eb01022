// SPDX-License-Identifier: GPL-3.0-or-later
// The card of who plays the visitor: motive, what was brought, when the telephone will ring. Read on the screen, or
// given to the actor on paper.
#pragma once

#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QScrollArea;

namespace yingke::rehearsal {

class ActorCard : public QFrame {
    Q_OBJECT

public:
    explicit ActorCard(QWidget* parent);
    /// A sentence a line; none: there is no card.
    void show(const std::vector<QString>& lines);
    [[nodiscard]] bool isEmpty() const;

signals:
    void printAsked();
    void saveAsked();

private:
    QLabel* m_text;
    QScrollArea* m_scroll;
};

} // namespace yingke::rehearsal
