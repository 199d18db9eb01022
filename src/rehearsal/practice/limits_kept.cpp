// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/limits_kept.h"

#include "office/texts/visit_texts.h"
#include "rehearsal/parts/texts.h"
#include "scenario/player/leading_act.h"

#include <algorithm>
#include <map>
#include <utility>

namespace yingke::rehearsal {

namespace {

QString nameOf(core::LimitKind kind) {
    switch (kind) {
    case core::LimitKind::Waiting:
        return Texts::tr("Waiting");
    case core::LimitKind::TelephoneHold:
        return Texts::tr("Telephone on hold");
    case core::LimitKind::Answer:
        return Texts::tr("The answer");
    case core::LimitKind::AnswerSupervisor:
        return Texts::tr("The supervisor's answer");
    case core::LimitKind::Tea:
        return Texts::tr("Tea");
    case core::LimitKind::Script:
        return Texts::tr("Limit of the script");
    }
    return {};
}

/// Named by the step that began it; the hall's own by what they are.
QString nameOf(const core::Limit& limit, const scenario::Script* script) {
    const auto of = [&limit](const scenario::Step& step) { return scenario::limitOf(step.id) == limit.id; };
    if (script == nullptr || std::none_of(script->steps.begin(), script->steps.end(), of)) {
        return nameOf(limit.kind);
    }
    const scenario::Step& step = *std::find_if(script->steps.begin(), script->steps.end(), of);
    const QString title = QString::fromStdString(step.title.empty() ? step.id.value : step.title.text);
    return limit.kind == core::LimitKind::Script ? title : Texts::tr("%1, %2").arg(title, nameOf(limit.kind));
}

struct Run {
    core::Limit limit;
    QString name;
    bool passed = false;
    std::optional<core::Millis> stopped; ///< steady
};

} // namespace

LimitsKept limitsOf(const training::PracticeHall& hall) {
    std::vector<Run> runs;
    std::map<std::pair<core::VisitId, core::LimitId>, std::size_t> latest;
    for (const core::EventRecord& record : hall.records()) {
        if (const auto* started = std::get_if<core::event::LimitStarted>(&record.event)) {
            latest[{record.visit, started->limit.id}] = runs.size();
            runs.push_back(
                {started->limit, nameOf(started->limit, hall.library().find(record.script.id)), false, std::nullopt});
        } else if (const auto* passed = std::get_if<core::event::LimitPassed>(&record.event)) {
            if (const auto found = latest.find({record.visit, passed->limit}); found != latest.end()) {
                runs[found->second].passed = true;
            }
        } else if (const auto* stopped = std::get_if<core::event::LimitStopped>(&record.event)) {
            if (const auto found = latest.find({record.visit, stopped->limit}); found != latest.end()) {
                runs[found->second].stopped = record.at.steady;
            }
        }
    }
    LimitsKept limits;
    for (const Run& run : runs) {
        if (run.limit.kind == core::LimitKind::Tea || (!run.passed && !run.stopped)) {
            continue; // tea is a courtesy, never an alarm
        }
        ++limits.all;
        limits.kept += run.passed ? 0 : 1;
        const QString length = office::durationText(run.limit.due - run.limit.start);
        limits.lines.push_back(run.passed
                                   ? Texts::tr("%1 (%2): missed").arg(run.name, length)
                                   : Texts::tr("%1 (%2): kept, took %3")
                                         .arg(run.name, length, office::durationText(*run.stopped - run.limit.start)));
    }
    return limits;
}

} // namespace yingke::rehearsal
