// SPDX-License-Identifier: GPL-3.0-or-later
// The English beside the Chinese, text by text, in the place of the script's text: gaps counted, filtered and jumped
// to, the English written in place.
#pragma once

#include "publishing/english_texts.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace yingke::rehearsal {

class EnglishModel;
class EnglishTable;

class EnglishSide : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    EnglishSide(const publishing::Publisher& publisher, const office::Office& office, QWidget* parent);

    /// The texts of this script with the English of its drafts; `at`: the step whose first text is chosen.
    void show(const scenario::Script& script, const core::StepId& at);
    void goToStep(const core::StepId& step); ///< the step's first text; nothing when it has none
    void nextGap();
    void onlyGaps(); ///< on and off
    /// F4: the next text that can't be published (`by` -1: the one before), also of those that are not in sight.
    void stepFault(int by);
    [[nodiscard]] int faults() const; ///< texts that can't be published as they are, and files that can't be read
    /// What is being written is taken.
    void finish();
    /// The files with a draft. A text that can't be published as it is: it is chosen and told, and there are none.
    [[nodiscard]] std::vector<std::string> toPublish();
    void tell(const QString& sentence);

signals:
    void stepChosen(const yingke::core::StepId& step);
    /// The draft of this file is another.
    void written(const std::string& file);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sum();

    publishing::EnglishTexts m_texts;
    QString m_title; ///< of the scenario
    EnglishModel* m_model;
    EnglishTable* m_table;
    QLabel* m_sum;
    QLabel* m_told;
    QPushButton* m_only;
    bool m_going = false; ///< the choice was made elsewhere
};

} // namespace yingke::rehearsal
