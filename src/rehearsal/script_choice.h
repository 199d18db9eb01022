// SPDX-License-Identifier: GPL-3.0-or-later
// The card at the left: the scripts to choose from, how much of the standard they cover, the way to the lists.
#pragma once

#include "rehearsal/pages/page_host.h"
#include "rehearsal/trainers_scripts.h"

#include <QFrame>

#include <string>

class QLabel;

namespace yingke::rehearsal {

class ScriptList;
class StepLearner;

class ScriptChoice : public QFrame {
    Q_OBJECT

public:
    static constexpr int wide = 230; ///< pixels
    static constexpr int narrow = 184;

    explicit ScriptChoice(QWidget* parent);
    /// Lists the scripts, the drafts, the visit machine; the line of `current` (empty: the machine) is chosen.
    void show(const TrainersScripts& scripts, const scenario::Vocabulary& words, const std::string& current);
    /// What the explorer found in the scripts that are listed, as far as it has walked them.
    void showReach(const TrainersScripts& scripts, const StepLearner& learner);
    void focusList();
    [[nodiscard]] bool hasKeys() const; ///< somebody goes up and down the list

signals:
    void chosen(const QString& script); ///< empty: the visit machine
    void pageAsked(yingke::rehearsal::Page page);

private:
    ScriptList* m_list;
    QLabel* m_reach;
    QString m_standard; ///< how many of its items are covered
};

} // namespace yingke::rehearsal
