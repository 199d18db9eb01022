// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays in the practice, chosen by hand: who is in, the visitor's temper and role, papers, arrears, calls, the
// telephone. Two posts and the temper always stand there (docs/pictures/rehearsal.png), the rest is unfolded.
#pragma once

#include "training/practice/practice_hall.h"

#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QMenu;
class QToolButton;

namespace yingke::rehearsal {

class CastPanel : public QWidget {
    Q_OBJECT

public:
    explicit CastPanel(QWidget* parent);

    void show(const training::PracticeHall& hall); ///< its cast, for its script
    void unfold(bool on);
    [[nodiscard]] bool unfolded() const { return m_unfolded; }

signals:
    void changed(const yingke::training::PracticeCast& cast);
    void folded(bool away);

private:
    enum class Stands { Always, Folded }; ///< in the first row, or in what is unfolded
    void combo(const QString& name, const QString& object, const QStringList& items, int current, Stands stands);
    void place(QWidget* widget, Stands stands);
    [[nodiscard]] Stands alwaysUpTo(int place) const { return m_always < place ? Stands::Always : Stands::Folded; }
    void addPapers(const training::PracticeHall& hall);
    void addArrears();
    void tellPapers();
    void change();

    training::PracticeCast m_cast;
    std::vector<std::string> m_papers;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_more;          ///< shown when it is unfolded
    std::map<QString, QComboBox*> m_boxes; ///< by object name
    QToolButton* m_paperButton = nullptr;
    QMenu* m_paperMenu = nullptr;
    int m_always = 0;
    bool m_unfolded = false;
    bool m_filling = false;
};

} // namespace yingke::rehearsal
