// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays in the practice, chosen by hand: who is in, the visitor's temper and role, papers, arrears, calls, the
// telephone. Two posts and the temper always stand there (docs/pictures/rehearsal.png), the rest is unfolded. What
// every script has stands in ui/rehearsal/cast_panel.ui; a box for each post is made here.
#pragma once

#include "training/practice/practice_hall.h"

#include <QWidget>

#include <map>
#include <memory>
#include <vector>

class QComboBox;
class QMenu;

namespace yingke::rehearsal {

namespace Ui {
class CastPanel;
}

class CastPanel : public QWidget {
    Q_OBJECT

public:
    explicit CastPanel(QWidget* parent);
    ~CastPanel() override;

    void show(const training::PracticeHall& hall); ///< its cast, for its script
    void unfold(bool on);
    [[nodiscard]] bool unfolded() const { return m_unfolded; }

signals:
    void changed(const yingke::training::PracticeCast& cast);
    void folded(bool away);

private:
    enum class Stands { Always, Folded }; ///< in the first row, or in what is unfolded
    void fill(QComboBox* box, const QStringList& items);
    void showPosts(const training::PracticeHall& hall);
    void makePosts(const std::vector<core::RoleId>& posts, const scenario::Vocabulary& words);
    void showPapers(const training::PracticeHall& hall);
    void showChosen();
    void arrange();
    void place(QWidget* widget, Stands stands);
    [[nodiscard]] Stands alwaysUpTo(int place) const { return m_always < place ? Stands::Always : Stands::Folded; }
    void tellPapers();
    void change();

    std::unique_ptr<Ui::CastPanel> m_ui;
    training::PracticeCast m_cast;
    std::vector<std::string> m_papers;
    std::vector<std::pair<core::RoleId, QComboBox*>> m_posts; ///< in the order in which they stand there
    std::vector<QWidget*> m_more;                             ///< shown when it is unfolded
    QMenu* m_paperMenu;
    int m_always = 0;
    bool m_unfolded = false;
    bool m_filling = false;
};

} // namespace yingke::rehearsal
