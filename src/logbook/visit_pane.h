// SPDX-License-Identifier: GPL-3.0-or-later
// One visit whole: who, what happened when, and the supervisor's note.
#pragma once

#include "journal/day_book.h"
#include "office/application.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace yingke::logbook {

class VisitPane : public QFrame {
    Q_OBJECT

public:
    /// Both outlive the pane.
    VisitPane(office::Application& application, journal::DayBook& book, QWidget* parent);

    /// Empty: none. A note that was begun stays when the visit is the same.
    void showVisit(const core::VisitId& visit);
    [[nodiscard]] const core::VisitId& visit() const { return m_visit; }
    /// Gives the note to the desk; says why not when it can't be.
    void addNote();

private:
    void say(const QString& sentence);

    office::Application& m_application;
    journal::DayBook& m_book;
    core::VisitId m_visit;
    QLabel* m_title;
    QLabel* m_who;
    QListWidget* m_lines;
    QPlainTextEdit* m_note;
    QPushButton* m_add;
    QLabel* m_said;
};

} // namespace yingke::logbook
