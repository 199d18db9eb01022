// SPDX-License-Identifier: GPL-3.0-or-later
// Who was seen off just now, and how that counts; for ten seconds it can be taken back (core/farewell.h). Floats over
// the bottom of the centre and is in nobody's way: it takes no focus.
#pragma once

#include "frontdesk/front_desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yingke::desk {

class UndoStrip : public QFrame {
    Q_OBJECT

public:
    /// `desk` and `centre` outlive it; `above`: pixels left free below it, for the row of actions.
    UndoStrip(frontdesk::FrontDesk& desk, QWidget* centre, int above);
    /// Shows what can be taken back now; once a second, and when the hall has changed.
    void tick();
    /// Ctrl+Z, or the button. Says why when there is nothing to take back.
    [[nodiscard]] std::optional<frontdesk::Refusal> takeBack();

signals:
    void asked(); ///< the button

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void say(const QString& sentence);
    void place();

    frontdesk::FrontDesk& m_desk;
    int m_above;
    QLabel* m_what;
    QPushButton* m_back;
    core::VisitId m_saidOf;       ///< who is back: it stands while that one is in the centre
    core::Millis m_saidUntil = 0; ///< steady: what was taken back stands until then
};

} // namespace yingke::desk
