// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a practice, from its records.
#include "office/texts/visit_texts.h"
#include "platform/text.h"
#include "rehearsal/parts/texts.h"
#include "rehearsal/practice/limits_kept.h"
#include "rehearsal/practice/review.h"
#include "training/drills/drill_cast.h"

#include <algorithm>

namespace yingke::rehearsal {

namespace {

QString goneBackTo(const QString& step) { return Texts::tr("%1 (back)").arg(step); }

/// The step that a record enters, also by going back to it; nothing when it enters none.
const core::StepId* enteredBy(const core::EventRecord& record) {
    if (const auto* entered = std::get_if<core::event::StepEntered>(&record.event)) {
        return &entered->step;
    }
    const auto* back = std::get_if<core::event::SteppedBack>(&record.event);
    return back != nullptr ? &back->to : nullptr;
}

training::TrainingStep stepOf(const training::PracticeHall& hall, const core::EventRecord& record, core::Millis begun) {
    training::TrainingStep step;
    const core::StepId& id = *enteredBy(record);
    step.script = record.script.id;
    step.step = id.value;
    const scenario::Script* script = hall.library().find(record.script.id);
    const scenario::Step* of = script != nullptr ? script->find(id) : nullptr;
    step.title = of != nullptr && !of->title.empty() ? text(of->title.text) : text(id.value);
    if (std::holds_alternative<core::event::SteppedBack>(record.event)) {
        step.title = goneBackTo(step.title);
    }
    step.entered = record.at.steady - begun;
    return step;
}

} // namespace

Entered enteredIn(const training::PracticeHall& hall) {
    Entered entered;
    core::Millis last = 0;
    for (const core::EventRecord& record : hall.records()) {
        if (enteredBy(record) != nullptr) {
            ++entered.count;
            last = record.at.steady;
        }
    }
    entered.since = entered.count > 0 ? hall.clock().now().steady - last : 0;
    return entered;
}

training::TrainingRun runOf(const training::PracticeHall& hall, const QString& trainee,
                            const std::map<std::size_t, Marks>& marks, const std::vector<QString>& card,
                            const training::Drill* drill) {
    training::TrainingRun run;
    run.trainee = trainee;
    run.script = drill != nullptr ? training::mainScript(*drill) : hall.script().id;
    run.drill = drill != nullptr ? drill->id : std::string();
    const scenario::Script* script = hall.library().find(run.script);
    run.hash = script != nullptr ? script->ref.hash : std::string();
    run.title = drill != nullptr ? text(drill->title) : text(hall.script().title.text);
    run.seed = hall.cast().seed;
    run.took = hall.elapsed();
    run.begunUtc = hall.clock().now().utc - run.took;
    const core::Millis begun = hall.clock().now().steady - run.took;
    const LimitsKept limits = limitsOf(hall);
    run.limitsKept = limits.kept;
    run.limitsAll = limits.all;
    run.limits = limits.lines;
    run.card = card;
    std::size_t number = 0;
    for (const core::EventRecord& record : hall.records()) {
        // In a drill all of the visit is practised; else the greeting before it, and other visitors' scripts, are not.
        const bool counts = drill != nullptr ? record.visit == hall.visit() : record.script.id == run.script;
        if (enteredBy(record) != nullptr) {
            ++number;
            if (!counts) {
                continue;
            }
            training::TrainingStep step = stepOf(hall, record, begun);
            if (!run.steps.empty()) {
                run.steps.back().took = step.entered - run.steps.back().entered;
            }
            if (const auto given = marks.find(number); given != marks.end()) {
                step.words = given->second.words;
                step.bearing = given->second.bearing;
                step.gestures = given->second.gestures;
                step.timing = given->second.timing;
            }
            run.steps.push_back(std::move(step));
        } else if (const auto* choice = std::get_if<core::event::ChoiceMade>(&record.event);
                   choice != nullptr && !run.steps.empty() && counts) {
            run.steps.back().choice = text(choice->label);
            run.steps.back().chosen = record.at.steady - begun;
        }
    }
    if (!run.steps.empty()) {
        run.steps.back().took = run.took - run.steps.back().entered;
    }
    return run;
}

std::vector<QString> againstVisit(const training::TrainingRun& run, const training::Drill& drill) {
    const auto passed = std::count_if(drill.events.begin(), drill.events.end(), [](const auto& event) {
        return event.kind == training::DrillKind::LimitPassed && event.about != "tea";
    });
    std::vector<QString> lines;
    lines.push_back(Texts::tr("The visit took %1, this run %2.")
                        .arg(office::durationText(drill.length), office::durationText(run.took)));
    lines.push_back(Texts::tr("Limits missed in the visit: %1; in this run: %2.")
                        .arg(QString::number(passed), QString::number(run.limitsAll - run.limitsKept)));
    std::size_t real = 0;
    for (const training::DrillEvent& event : drill.events) {
        real += event.kind == training::DrillKind::StepEntered ? 1U : 0U;
    }
    lines.push_back(Texts::tr("Steps in the visit: %1; in this run: %2.")
                        .arg(QString::number(real), QString::number(run.steps.size())));
    return lines;
}

} // namespace yingke::rehearsal
