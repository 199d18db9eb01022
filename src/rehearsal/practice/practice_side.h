// SPDX-License-Identifier: GPL-3.0-or-later
// The right side of the workspace: practice clock, cast, prompt, actor's card, marks, sudden events.
#pragma once

#include "rehearsal/practice/marks_panel.h"
#include "training/practice/practice_hall.h"

#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace yingke::widgets {
class StepView;
}

namespace yingke::rehearsal {

class ActorCard;
class CastPanel;

class PracticeSide : public QWidget {
    Q_OBJECT

public:
    explicit PracticeSide(QWidget* parent);

    /// Shows this practice from now on; nullptr: none. The hall outlives the next show().
    /// `card`: the actor's; `title`: of the drill that is played, empty when none is.
    void show(training::PracticeHall* hall, bool rolePlay, const std::vector<QString>& card = {},
              const QString& drill = {});
    void refresh();
    [[nodiscard]] const std::map<std::size_t, Marks>& marks() const {
        return m_marks;
    } ///< by number of the entered step
    [[nodiscard]] QString trainee() const;
    void tell(const QString& sentence);     ///< under the step, until the next act: why something does not go
    void tellDone(const QString& sentence); ///< the same of what went well
    void setKept(const QString& sentence);  ///< what was kept of the walk that is over; gone with the next practice
    void setTrainees(const QStringList& names);
    void setTrainee(const QString& name);

    /// The step in front: its papers, fields and the call's number.
    [[nodiscard]] widgets::StepView& step() { return *m_step; }

    // ---- by keys, too ----
    void setPace(training::Pace pace);
    void toNextLimit();
    void enter();   ///< what is framed: the first answer, or goOn()
    void giveOut(); ///< the same where a slip is given out
    void goOn();
    void back();
    void sudden(int which); ///< 0 the telephone, 1 a second visitor, 2 insists, 3 the supervisor is called away
    void skip();
    void cantCome(); ///< who was asked to take over
    void goRound();  ///< the next visitor of the practice hall
    void pick(int number);
    void takeFocus(); ///< the keys come here: the first empty field, else the workspace
    void focusMarks(std::size_t row);
    void unfoldCast(); ///< all of it, or only its first row
    void hideCard();   ///< the actor has read it: it goes, or comes back
    /// The actor's card and the marks; on a low screen the workspace gives them another place.
    [[nodiscard]] bool isLent(const QWidget& to) const; ///< the actor's card stands there
    void lendCards(QHBoxLayout& to);
    void takeBack(); ///< these two stand here again
    [[nodiscard]] bool cardShown() const { return !m_cardHidden; }
    void showCard(bool on); ///< whether the card is there without being asked for

signals:
    void beginAsked();
    void rolePlayAsked();
    void cardPrintAsked();
    void cardSaveAsked();
    void castChanged(const yingke::training::PracticeCast& cast);

private:
    QWidget* clockCard();
    QLayout* paceRow(QWidget* frame);
    QLayout* beginRow(QWidget* frame);
    QWidget* stepView(QWidget* home); ///< `home`: has the keys when no field needs them
    QWidget* marksCard();
    QLayout* suddenRow();
    QLayout* lastRow();
    void showVisits();
    /// What stands where no step does: whose turn it is, and that F5 goes on with it.
    [[nodiscard]] static QString onwardsText(const training::PracticeHall& hall);
    void stackPapers();
    void frameNext();
    void say(const std::optional<frontdesk::Refusal>& refusal);

    training::PracticeHall* m_hall = nullptr;
    bool m_rolePlay = false;
    QLabel* m_time;
    QLabel* m_note;
    std::vector<QPushButton*> m_paces;
    CastPanel* m_cast;
    QVBoxLayout* m_column;
    QHBoxLayout* m_visits;
    widgets::StepView* m_step;
    ActorCard* m_actorCard;
    bool m_cardHidden = false;
    QString m_kept;
    QString m_drill; ///< title of the drill that is played
    QWidget* m_marksCard;
    MarksPanel* m_marksPanel;
    QPushButton* m_roleButton;
    QPushButton* m_next;
    QPushButton* m_castButton;
    QComboBox* m_trainee;
    QWidget* m_traineeRow;
    QTimer* m_timer;
    std::map<std::size_t, Marks> m_marks;
};

} // namespace yingke::rehearsal
