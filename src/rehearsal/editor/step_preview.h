// SPDX-License-Identifier: GPL-3.0-or-later
// The step at the cursor as the desk would show it, with sample data; and how long its sentence takes.
#pragma once

#include "core/ids.h"
#include "frontdesk/front_desk.h"
#include "office/data/office.h"
#include "scenario/checker/checker.h"
#include "scenario/language/model.h"
#include "training/practice/practice_hall.h"

#include <QFrame>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>

class QLabel;

namespace yingke::rehearsal {

/// How long the longest wording of a step takes to say.
struct Saying {
    int line = 0; ///< of the wording in its file, from 1
    int characters = 0;
    double seconds = 0;
    double limit = 0; ///< seconds that the step's own limit leaves; 0: none
    [[nodiscard]] bool fits() const { return limit <= 0 || seconds <= limit; }
};
/// Nothing when the step says nothing.
[[nodiscard]] std::optional<Saying> sayingOf(const scenario::Step& step, const scenario::CheckOptions& options);

class StepPreview : public QFrame {
    Q_OBJECT

public:
    /// Both outlive it.
    StepPreview(const office::Office& office, const frontdesk::FrontDesk& desk, QWidget* parent);

    /// Shows the step of this script (one without errors); a script of its own is practised at the desk's published
    /// ones. Nothing is written anywhere.
    void show(const scenario::Script& script, const core::StepId& step);
    void clear();

private:
    void prepare(const scenario::Script& script); ///< a hall for this text, unless there is one
    void jumpTo(const scenario::Script& script, const core::StepId& step);
    [[nodiscard]] static QStringList restOf(const scenario::Screen& screen); ///< what is not said

    const office::Office& m_office;
    const frontdesk::FrontDesk& m_desk;
    std::unique_ptr<training::PracticeHall> m_hall;
    core::StepId m_step; ///< shown now
    std::string m_hash;  ///< of the text that the hall was made for
    QLabel* m_words;
    QLabel* m_rest;
};

} // namespace yingke::rehearsal
