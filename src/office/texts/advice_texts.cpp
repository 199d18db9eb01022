// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done now, in words: at length for the alarm, in brief for a narrow header.
#include "office/data/texts.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

#include <algorithm>

namespace yingke::office {

namespace {

AdviceText greetingText(const core::Visit* visit, const core::Visit* active, const QString& who, const QString& other) {
    if (visit == nullptr || visit->channel != core::Channel::Telephone) {
        return {Texts::tr("%1 has come in").arg(who), Texts::tr("Smile, nod, and greet"), {}};
    }
    return {Texts::tr("The telephone is ringing"),
            active != nullptr && active->channel == core::Channel::InPerson
                ? Texts::tr("Ask %1 for a moment, then answer").arg(other)
                : Texts::tr("Answer and greet"),
            {}};
}

AdviceText telephoneText(bool over, const QString& who) {
    return {over ? Texts::tr("%1 has waited on the telephone too long").arg(who)
                 : Texts::tr("%1 is holding the line").arg(who),
            Texts::tr("Take the handset up and go on"), Texts::tr("Sorry to have kept you waiting. Please go on.")};
}

AdviceText takerText(const Office& office, const core::Handover* pending, const QString& who) {
    if (pending == nullptr) {
        return {};
    }
    return {Texts::tr("%1 has been asked to take over %2").arg(nameOf(office, pending->to), who),
            Texts::tr("Asked at %1. Here? Confirm").arg(timeText(pending->askedAt, false)),
            {}};
}

/// Who waits for their turn has tea; who was asked to wait is told something too (S0-04).
AdviceText teaText(const core::Visit* visit, const QString& who) {
    if (visit == nullptr || core::holdOf(*visit) == nullptr) {
        return {Texts::tr("Refill %1's tea").arg(who), Texts::tr("Done? Confirm"), {}};
    }
    return {Texts::tr("%1 has been waiting since %2").arg(who, timeText(core::holdOf(*visit)->since, false)),
            Texts::tr("Refill the tea and say a word. Done? Confirm"),
            Texts::tr("Sorry to keep you waiting. I will be with you in a moment.")};
}

AdviceText absentText(const QString& colleague, const QString& who) {
    return {Texts::tr("%1 is out, and %2 is still theirs").arg(colleague, who),
            Texts::tr("Back at the desk? Give back. Gone along: nothing to do"),
            {}};
}

AdviceText cameText(const core::Appointment* appointment, const core::Moment& now) {
    if (appointment == nullptr) {
        return {};
    }
    const QString who = calledAtAppointment(*appointment);
    return {Texts::tr("%1, expected at %2, has not come")
                .arg(who, timeText({0, appointment->at, now.offsetMinutes}, false)),
            Texts::tr("Arrived, or not come? Note it"),
            {}};
}

AdviceText reviewText() {
    return {Texts::tr("A warning ends today"), Texts::tr("Prolong it with a reason, or let it end"), {}};
}

AdviceText promiseText(bool over, const core::Promise* promise) {
    return {over ? Texts::tr("A promise is overdue") : Texts::tr("A promise is due soon"),
            promise != nullptr ? QString::fromStdString(promise->what) : QString(),
            {}};
}

AdviceText heldText(const core::Visit* visit, const QString& who) {
    const bool dials = visit != nullptr && visit->direction == core::Direction::Outgoing && !core::isConnected(*visit);
    if (dials) { // our own call, put aside before anybody was at the other end
        return {Texts::tr("The call to %1 has been put aside").arg(who), Texts::tr("Go on with it"), {}};
    }
    return {Texts::tr("%1 is waiting for you").arg(who), Texts::tr("Apologise for the delay and go on"), {}};
}

/// Everybody else has been told to be out: nobody can be fetched.
bool isAlone(const Office& office, const core::Hall& hall, const core::Visit* active) {
    const std::vector<Colleague>& roster = office.roster();
    return active != nullptr && std::all_of(roster.begin(), roster.end(), [&](const Colleague& one) {
               return one.id == active->server || core::isToldOut(hall, one.id);
           });
}

QString findColleagueText(const Office& office, const core::Hall& hall, const core::Visit* active, const QString& who) {
    if (isAlone(office, hall, active)) {
        return Texts::tr("Nobody else is in: apologise to %1, and say how long it takes").arg(who);
    }
    return Texts::tr("Ask %1 to wait and find a colleague").arg(active != nullptr ? brieflyCalled(*active) : QString());
}

AdviceText movedUpText(const QString& who) {
    return {Texts::tr("%1 is dissatisfied, and nobody has turned to them yet").arg(who),
            Texts::tr("Turn to %1 and apologise").arg(who),
            {}};
}

} // namespace

AdviceText textOf(const Office& office, const core::Hall& hall, const core::Advice& advice, core::Moment now) {
    const core::Visit* visit = core::find(hall, advice.visit);
    const core::Visit* active = core::find(hall, advice.active);
    const QString who = visit != nullptr ? calledOf(*visit) : QString();
    const QString other = active != nullptr ? brieflyCalled(*active) : QString();
    const bool over = advice.phase == core::LimitPhase::Overdue;
    const int minutes = static_cast<int>(office.limits().waiting.length / 60'000);
    switch (advice.kind) {
    case core::AdviceKind::GreetVisitor:
        return greetingText(visit, active, who, other);
    case core::AdviceKind::ReturnToTelephone:
        return telephoneText(advice.due && now.steady >= *advice.due, who);
    case core::AdviceKind::FindColleague:
        return {over ? Texts::tr("%1 has waited over %2 minutes").arg(who, QString::number(minutes))
                     : Texts::tr("%1 will have waited %2 minutes soon").arg(who, QString::number(minutes)),
                findColleagueText(office, hall, active, who),
                {}};
    case core::AdviceKind::ServeNext:
        return {over ? Texts::tr("%1 has waited over %2 minutes").arg(who, QString::number(minutes))
                     : Texts::tr("%1 is next").arg(who),
                Texts::tr("Turn to %1, apologise for the wait").arg(who),
                {}};
    case core::AdviceKind::GoOnWithHeld:
        return heldText(visit, who);
    case core::AdviceKind::GoOnWithColleague: {
        const QString colleague = visit != nullptr ? nameOf(office, visit->server) : QString();
        return {Texts::tr("%1 is waiting for %2, who is free").arg(who, colleague),
                Texts::tr("Lead %1 to %2, who goes on").arg(who, colleague),
                {}};
    }
    case core::AdviceKind::AnswerEnding:
        return {Texts::tr("%1's question has taken nearly the whole time").arg(who),
                Texts::tr("Not clear in time: it goes one level up"),
                {}};
    case core::AdviceKind::BringTaker:
        return takerText(office, visit != nullptr ? core::pendingHandover(*visit) : nullptr, who);
    case core::AdviceKind::WithAbsent:
        return absentText(visit != nullptr ? nameOf(office, visit->server) : QString(), who);
    case core::AdviceKind::TurnToMovedUp:
        return movedUpText(who);
    case core::AdviceKind::FindTaker:
        return {Texts::tr("%1 was moved up; nobody has taken over yet").arg(who),
                Texts::tr("Somebody in now? Hand over. Nobody: promise an answer"),
                {}};
    case core::AdviceKind::ServeTea:
        return teaText(visit, who);
    case core::AdviceKind::ScriptLimit:
        return {over ? Texts::tr("A time limit of %1 has passed").arg(who)
                     : Texts::tr("A time limit of %1 is near").arg(who),
                Texts::tr("Look at this visit now"),
                {}};
    case core::AdviceKind::PromiseDue:
        return promiseText(over, core::find(hall, advice.promise));
    case core::AdviceKind::AskIfCame:
        return cameText(core::find(hall, advice.appointment), now);
    case core::AdviceKind::ReviewWarning:
        return reviewText();
    }
    return {};
}

namespace {

QString briefDeed(const Office& office, const core::Hall& hall, const core::Visit* visit, const core::Advice& advice) {
    const core::Handover* pending = visit != nullptr ? core::pendingHandover(*visit) : nullptr;
    switch (advice.kind) {
    case core::AdviceKind::GreetVisitor:
        return visit != nullptr && visit->channel == core::Channel::Telephone ? Texts::tr("answer the telephone")
                                                                              : Texts::tr("greet");
    case core::AdviceKind::ReturnToTelephone:
        return Texts::tr("back to the telephone");
    case core::AdviceKind::FindColleague:
        return isAlone(office, hall, core::find(hall, advice.active)) ? Texts::tr("apologise")
                                                                      : Texts::tr("find a colleague");
    case core::AdviceKind::ServeNext:
        return Texts::tr("turn to");
    case core::AdviceKind::GoOnWithHeld:
        return Texts::tr("go on");
    case core::AdviceKind::GoOnWithColleague:
        return Texts::tr("lead to %1").arg(visit != nullptr ? nameOf(office, visit->server) : QString());
    case core::AdviceKind::AnswerEnding:
        return Texts::tr("goes up soon");
    case core::AdviceKind::BringTaker:
        return Texts::tr("%1 here?").arg(pending != nullptr ? nameOf(office, pending->to) : QString());
    case core::AdviceKind::TurnToMovedUp:
        return Texts::tr("turn to and apologise");
    case core::AdviceKind::FindTaker:
        return Texts::tr("find a superior");
    case core::AdviceKind::ServeTea:
        return Texts::tr("refill the tea");
    case core::AdviceKind::ScriptLimit:
        return Texts::tr("look at the time");
    case core::AdviceKind::PromiseDue:
        return advice.phase == core::LimitPhase::Overdue ? Texts::tr("promise overdue") : Texts::tr("promise due");
    case core::AdviceKind::WithAbsent:
        return Texts::tr("%1 is out").arg(visit != nullptr ? nameOf(office, visit->server) : QString());
    case core::AdviceKind::AskIfCame:
        return Texts::tr("has the appointment come?");
    case core::AdviceKind::ReviewWarning:
        return Texts::tr("review a warning");
    }
    return {};
}

/// What is left of its time; of a promise and an appointment, when it is due.
QString briefTime(const core::Advice& advice, const core::Moment& now) {
    if (!advice.due) {
        return {};
    }
    const bool isOfTheWall = advice.kind == core::AdviceKind::PromiseDue || advice.kind == core::AdviceKind::AskIfCame;
    return isOfTheWall ? timeText({0, *advice.due, now.offsetMinutes}, false) : durationText(*advice.due - now.steady);
}

} // namespace

QString briefTextOf(const Office& office, const core::Hall& hall, const core::Advice& advice, core::Moment now) {
    const core::Visit* visit = core::find(hall, advice.visit);
    QStringList whose{visit != nullptr ? calledOf(*visit) : QString(), briefTime(advice, now)};
    whose.removeAll(QString());
    QStringList parts{whose.join(QLatin1Char(' ')), briefDeed(office, hall, visit, advice)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace yingke::office
