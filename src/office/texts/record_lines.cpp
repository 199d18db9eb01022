// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the record for people.
#include "office/texts/visit_texts.h"

#include "office/data/texts.h"
#include "office/texts/visit_names.h"
#include "platform/text.h"
#include "scenario/player/words.h"

namespace yingke::office {

namespace {

QString withNote(const QString& line, const std::string& note) {
    return note.empty() ? line : Texts::tr("%1 (%2)").arg(line, text(note));
}

struct Line {
    const Office& office;
    const core::EventRecord& record;

    [[nodiscard]] QString name(const core::PersonId& person) const { return nameOf(office, person); }

    QString operator()(const core::event::VisitorArrived& event) const {
        if (event.direction == core::Direction::Outgoing) {
            return Texts::tr("a promise is followed up"); // a call is a line of its own
        }
        return event.channel == core::Channel::Telephone ? Texts::tr("telephone rang") : Texts::tr("came in · greeted");
    }
    QString operator()(const core::event::VisitorQueued& /*event*/) const { return Texts::tr("asked to sit and wait"); }
    QString operator()(const core::event::ServiceBegun& event) const {
        return Texts::tr("%1 begins to serve").arg(name(event.by));
    }
    QString operator()(const core::event::ScenarioBegun& event) const { return text(event.title); }
    QString operator()(const core::event::ScenarioSuspended& event) const {
        return Texts::tr("%1 waits until this is done").arg(text(event.title));
    }
    QString operator()(const core::event::ScenarioResumed& event) const {
        return Texts::tr("%1 goes on").arg(text(event.title));
    }
    QString operator()(const core::event::ScenarioEnded& event) const {
        return event.end ? Texts::tr("ends: %1").arg(matterEndText(*event.end)) : QString();
    }
    QString operator()(const core::event::MoneyTaken& event) const {
        return Texts::tr("%1 yuan taken, %2").arg(text(core::toText(event.sum)), text(event.meansName));
    }
    QString operator()(const core::event::MoneyReturned& event) const {
        return withNote(Texts::tr("%1 yuan given back, confirmed by %2")
                            .arg(text(core::toText(event.sum)), name(event.confirmedBy)),
                        event.reason);
    }
    QString operator()(const core::event::PapersKept& event) const {
        return Texts::tr("papers kept: %1").arg(papersText(office, event.papers));
    }
    QString operator()(const core::event::PapersGivenBack& event) const {
        return Texts::tr("given back to %2: %1").arg(papersText(office, event.papers), text(event.to));
    }
    QString operator()(const core::event::StepEntered& event) const {
        return event.words.empty() ? QString() : Texts::tr("said: %1").arg(text(event.words));
    }
    QString operator()(const core::event::SteppedBack& /*event*/) const { return Texts::tr("back one step"); }
    QString operator()(const core::event::StepSkipped& event) const {
        return withNote(Texts::tr("step skipped"), event.reason);
    }
    QString operator()(const core::event::ChoiceMade& event) const { return text(event.label); }
    QString operator()(const core::event::PersonFound& event) const {
        return event.person.empty() ? Texts::tr("nobody found")
                                    : Texts::tr("found %1: %2").arg(name(event.person), presenceText(event.answer));
    }
    QString operator()(const core::event::CallMade& event) const {
        return event.answered ? Texts::tr("telephoned: answered") : Texts::tr("telephoned: not answered");
    }
    QString operator()(const core::event::VisitHeld& event) const {
        return withNote(Texts::tr("on hold"), event.reason);
    }
    QString operator()(const core::event::VisitResumed& /*event*/) const { return Texts::tr("gone on with"); }
    QString operator()(const core::event::HandoverAsked& event) const {
        return withNote(Texts::tr("asked %1 to take over").arg(name(event.to)), event.why);
    }
    QString operator()(const core::event::HandoverTaken& event) const {
        return Texts::tr("handed over to %1").arg(name(event.by));
    }
    QString operator()(const core::event::HandoverDeclined& event) const {
        return withNote(Texts::tr("not taken over"), event.why);
    }
    QString operator()(const core::event::HandoverGivenBack& event) const {
        return Texts::tr("given back to %1").arg(name(event.to));
    }
    QString operator()(const core::event::VisitPassedOn& event) const {
        return Texts::tr("passed on to %1").arg(name(event.to));
    }
    QString operator()(const core::event::VisitEscalated& event) const {
        return withNote(Texts::tr("moved up: %1").arg(reasonText(event.reason)), event.note);
    }
    QString operator()(const core::event::LimitPassed& event) const {
        return event.kind == core::LimitKind::Tea ? QString() : Texts::tr("time limit passed");
    }
    QString operator()(const core::event::NoteAdded& event) const {
        return Texts::tr("note: %1").arg(text(event.text));
    }
    QString operator()(const core::event::PromiseMade& event) const {
        return Texts::tr("promised: %1").arg(text(event.what));
    }
    QString operator()(const core::event::PromiseKept& /*event*/) const { return Texts::tr("promise kept"); }
    QString operator()(const core::event::PromiseMoved& event) const {
        return withNote(Texts::tr("promise moved"), event.reason);
    }
    QString operator()(const core::event::PromiseBroken& event) const {
        return withNote(Texts::tr("promise broken"), event.reason);
    }
    QString operator()(const core::event::FarewellBegun& /*event*/) const { return Texts::tr("farewell"); }
    QString operator()(const core::event::VisitClosed& event) const {
        return withNote(Texts::tr("over: %1").arg(outcomeText(event.outcome)), event.reason);
    }
    QString operator()(const core::event::FarewellTakenBack& /*event*/) const {
        return Texts::tr("farewell taken back");
    }
    QString operator()(const core::event::VisitReopened& event) const {
        return withNote(Texts::tr("opened again"), event.reason);
    }
    QString operator()(const core::event::CameBackForPapers& /*event*/) const {
        return Texts::tr("came back with the papers");
    }
    QString operator()(const core::event::AppointmentArrived& event) const {
        const QString time = timeText({0, event.at, record.at.offsetMinutes}, false);
        return event.with.empty() ? Texts::tr("had an appointment at %1").arg(time)
                                  : Texts::tr("had an appointment at %1 with %2").arg(time, name(event.with));
    }
    QString operator()(const core::event::VisitLinked& event) const {
        return Texts::tr("same matter as %1").arg(badgeText(event.badge));
    }
    QString operator()(const core::event::VisitJoined& event) const {
        return Texts::tr("joined into %1").arg(badgeText(event.badge));
    }
    QString operator()(const core::event::VisitTookIn& event) const {
        return Texts::tr("%1 was the same visitor, joined here").arg(badgeText(event.badge));
    }
    QString operator()(const core::event::PolicyOverridden& event) const {
        const auto label = office.vocabulary().policies.find(event.policy);
        return withNote(Texts::tr("%1 let it pass: %2")
                            .arg(name(event.by), label != office.vocabulary().policies.end()
                                                     ? text(label->second.chinese)
                                                     : text(event.policy)),
                        event.reason);
    }
    QString operator()(const core::event::SlipIssued& event) const {
        const auto label = office.vocabulary().slips.find(event.kind);
        return Texts::tr("%1 issued: %2")
            .arg(label != office.vocabulary().slips.end() ? text(label->second.chinese) : text(event.kind),
                 text(event.number));
    }
    QString operator()(const core::event::SlipVoided& event) const {
        return withNote(Texts::tr("slip made void"), event.reason);
    }
    QString operator()(const core::event::SlipReprinted& /*event*/) const { return Texts::tr("slip reprinted"); }
    /// Details of a screen, limits that run, and the hall's own say nothing in a visit's record.
    QString operator()(
        const core::OneOf<core::event::VisitorDescribed, core::event::MoneyHandedOver, core::event::FactRecorded,
                          core::event::PaperMarked, core::event::GestureDone, core::event::LimitStarted,
                          core::event::LimitWarned, core::event::LimitStopped, core::event::PromiseWithdrawn,
                          core::event::PromiseReassigned, core::event::DeskOpened, core::event::DeskClosed,
                          core::event::SignedIn, core::event::SignedOut, core::event::PresenceSet,
                          core::event::WallClockStepped, core::event::OfficeChanged, core::event::DaySealed,
                          core::event::PersonalDataShown, core::event::DayNoted, core::event::AppointmentMade,
                          core::event::AppointmentMissed, core::event::AppointmentCancelled, core::event::WarningSet,
                          core::event::WarningProlonged, core::event::WarningEnded, core::event::DayBegun,
                          core::event::DayEnded, core::event::ShiftChanged, core::event::FollowUpPassedOn,
                          core::event::ColleagueLeft, core::event::MoneyPassedOn> auto& /*event*/) const {
        return {};
    }
};

} // namespace

QString recordLine(const Office& office, const core::EventRecord& record) {
    return std::visit(Line{office, record}, record.event);
}

} // namespace yingke::office
