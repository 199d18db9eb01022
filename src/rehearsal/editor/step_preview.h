// SPDX-License-Identifier: GPL-3.0-or-later
// The step at the cursor as the desk would show it, with sample data; and how long its sentence takes.
#pragma once

#include "app/application.h"
#include "core/ids.h"
#include "scenario/language/checker.h"
#include "scenario/language/model.h"
#include "training/practice/practice_hall.h"

#include <QFrame>

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
    StepPreview(app::Application& application, QWidget* parent);

    /// Shows the step of this script (one without errors); a script of its own is practised at the desk's published
    /// ones. Nothing is written anywhere.
    void show(const scenario::Script& script, const core::StepId& step);
    void clear();

private:
    app::Application& m_application;
    std::unique_ptr<training::PracticeHall> m_hall;
    core::StepId m_step; ///< shown now
    std::string m_hash;  ///< of the text that the hall was made for
    QLabel* m_words;
    QLabel* m_rest;
};

} // namespace yingke::rehearsal
