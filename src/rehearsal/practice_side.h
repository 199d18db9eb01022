// SPDX-License-Identifier: GPL-3.0-or-later
// The right side of the workspace: practice clock, cast, prompt, actor's card, marks, sudden events.
#pragma once

#include "office/practice/practice_hall.h"
#include "rehearsal/marks_panel.h"

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

namespace yingke::widgets {
class StepView;
}

namespace yingke::rehearsal {

class PracticeSide : public QWidget {
    Q_OBJECT

public:
    explicit PracticeSide(QWidget* parent);

    /// Shows this practice from now on; nullptr: none. The hall outlives the next show().
    void show(office::PracticeHall* hall, bool rolePlay);
    void refresh();
    [[nodiscard]] const std::map<std::size_t, Marks>& marks() const {
        return m_marks;
    } ///< by number of the entered step
    [[nodiscard]] QString trainee() const;
    void tell(const QString& sentence); ///< under the step, until the next act
    void setTrainees(const QStringList& names);

    // ---- by keys, too ----
    void setPace(office::Pace pace);
    void toNextLimit();
    void goOn();
    void back();
    void sudden(int which); ///< 0 the telephone, 1 a second visitor, 2 insists, 3 the supervisor is called away
    void pick(int number);
    void focusMarks(std::size_t row);

signals:
    void beginAsked();
    void rolePlayAsked();
    void castChanged(const yingke::office::PracticeCast& cast);

private:
    QWidget* clockCard();
    void fillCast();
    void changeCast();
    void say(const std::optional<office::Refusal>& refusal);
    [[nodiscard]] std::size_t stepsEntered() const;

    office::PracticeHall* m_hall = nullptr;
    bool m_rolePlay = false;
    bool m_filling = false;
    QLabel* m_time;
    QLabel* m_note;
    std::vector<QPushButton*> m_paces;
    QWidget* m_cast;
    QHBoxLayout* m_visits;
    widgets::StepView* m_step;
    QLabel* m_actor;
    QWidget* m_actorCard;
    QWidget* m_marksCard;
    MarksPanel* m_marksPanel;
    QPushButton* m_roleButton;
    QComboBox* m_trainee;
    QWidget* m_traineeRow;
    QTimer* m_timer;
    std::map<std::size_t, Marks> m_marks;
};

} // namespace yingke::rehearsal
