// SPDX-License-Identifier: GPL-3.0-or-later
// The real course of the visit beside the practice: what happened when, and when the trainee came there.
#pragma once

#include "training/drills/drill_cast.h"
#include "training/practice/practice_hall.h"

#include <QFrame>

#include <vector>

class QLabel;
class QListWidget;

namespace yingke::rehearsal {

class DrillCourse : public QFrame {
    Q_OBJECT

public:
    explicit DrillCourse(QWidget* parent);
    void show(const QString& title, const std::vector<training::CourseLine>& lines);
    /// What lies behind on the practice clock stands dark, what is to come pale; steps tell when they were entered
    /// here.
    void follow(const training::PracticeHall& hall);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void bring(); ///< where one is, into the middle
    std::vector<training::CourseLine> m_lines;
    QLabel* m_title;
    QListWidget* m_list;
    int m_at = -1;
};

} // namespace yingke::rehearsal
