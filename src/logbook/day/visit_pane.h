// SPDX-License-Identifier: GPL-3.0-or-later
// One visit whole: who, what happened when, and the supervisor's note; from here it is replayed, or made a drill of.
#pragma once

#include "frontdesk/personal_note.h"
#include "journal/read/day_book.h"
#include "journal/read/seal_book.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace yingke::office {
class Office;
}

namespace yingke::logbook {

class StoryList;

class VisitPane : public QFrame {
    Q_OBJECT

public:
    /// All outlive the pane. Its keys hold within `parent`, where the table and the timeline stand too.
    VisitPane(frontdesk::FrontDesk& desk, const office::Office& office, const std::shared_ptr<journal::LogReader>& log,
              QWidget* parent);

    /// Empty: none. A note that was begun stays when the visit is the same; numbers are masked anew when it is another.
    void showVisit(const core::VisitId& visit);
    [[nodiscard]] const core::VisitId& visit() const { return m_visit; }
    /// Who writes notes.
    void setReader(std::function<core::PersonId()> reader) { m_reader = std::move(reader); }
    /// Gives the note to the desk; says why not when it can't be.
    void addNote();
    /// Ctrl+T: numbers whole, when the disk has the event of the visit that says so (PersonalDataShown); again: masked.
    void togglePersonal();
    /// Numbers are masked again; a note that was begun stays.
    void mask();
    void focusNote();
    /// Back to the story, where the replay was begun.
    void focusStory();

signals:
    /// F5: replay it as it was seen, from the event `seq` on (0: the first).
    void replayWanted(const yingke::core::VisitId& visit, qint64 seq);
    /// F4: make a drill of this visit (转为演练). The visit has ended or not; `visitId` is never empty.
    void drillWanted(const QString& visitId);

private:
    void say(const QString& sentence);
    void fill(bool keep);
    [[nodiscard]] QWidget* buildActions();

    frontdesk::FrontDesk& m_desk;
    frontdesk::PersonalNote m_shown;
    const office::Office& m_office;
    journal::DayBook m_days;
    journal::SealBook m_seals;
    std::function<core::PersonId()> m_reader;
    core::VisitId m_visit;
    bool m_unmasked = false;
    QLabel* m_title;
    QLabel* m_who;
    QPushButton* m_mask;
    StoryList* m_lines;
    QPlainTextEdit* m_note;
    QPushButton* m_add;
    QPushButton* m_replay = nullptr;
    QPushButton* m_drill = nullptr;
    QLabel* m_said;
};

} // namespace yingke::logbook
