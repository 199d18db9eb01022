// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's workspace: walk through the scripts, practise, edit (design/training.png). Nothing done here touches
// the log of visits.
#pragma once

#include "office/application.h"
#include "office/practice/practice_hall.h"
#include "office/training/training_store.h"
#include "rehearsal/picture/step_counts.h"
#include "scenario/loader.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

class QLabel;
class QTextEdit;
class QTreeWidget;

namespace yingke::rehearsal {

class EditorPanel;
class PictureView;
class PracticeSide;

class RehearsalWorkspace : public QWidget {
    Q_OBJECT

public:
    /// `application` is open and outlives the workspace.
    RehearsalWorkspace(office::Application& application, QWidget* parent);
    ~RehearsalWorkspace() override;

    /// Opens a scenario: its picture, its text, and a practice from its begin.
    void open(const std::string& scriptId);
    [[nodiscard]] office::PracticeHall* practice() const { return m_hall.get(); }
    [[nodiscard]] office::TrainingStore& training() { return m_training; }
    /// Where the review is saved: a seam for tests; the suggested name comes in, an empty answer means not at all.
    void setFileAsked(std::function<QString(const QString&)> ask) { m_askFile = std::move(ask); }

protected:
    bool event(QEvent* event) override; ///< takes its own keys before the desk's
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* listCard();
    QWidget* pictureCard();
    void fillList();
    void begin(const office::PracticeCast& cast, bool rolePlay);
    void beginAgain();
    void rolePlay();
    void review(); ///< the role play is over: it is kept, and its page shown
    void saveReview();
    void closeReview();
    void saveCard(); ///< the actor's card as a PDF
    void assign();   ///< this scenario as a drill to the trainee, due in a week
    [[nodiscard]] std::vector<std::string> throughPassing(const std::vector<std::string>& screens) const;
    void showPicture(bool fit);
    void showPath();
    void showShares();
    void learn(const scenario::Script& script);
    void reload();
    void showKeys();
    bool act(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] static bool isOurs(int key, Qt::KeyboardModifiers modifiers);

    office::Application& m_application;
    scenario::Library m_library;
    std::string m_script; ///< the one that is open; empty: the visit machine
    QTreeWidget* m_list;
    QLabel* m_reach;
    QLabel* m_title;
    QLabel* m_shares;
    QLabel* m_keys;
    PictureView* m_picture;
    EditorPanel* m_editor;
    PracticeSide* m_side;
    QWidget* m_pictureCard = nullptr;
    QTextEdit* m_review;
    office::TrainingStore m_training;
    QString m_trainingFault; ///< why no run is kept; empty: they are
    std::function<QString(const QString&)> m_askFile;
    std::unique_ptr<office::PracticeHall> m_hall;
    bool m_rolePlay = false;
    std::map<std::string, StepCounts> m_counts; ///< by script
    std::set<std::string> m_tested;             ///< hashes of texts that the explorer has walked
    std::uint64_t m_seed = 0;
    QThreadPool m_pool; ///< the explorer and the journal's counts, one at a time
};

} // namespace yingke::rehearsal
