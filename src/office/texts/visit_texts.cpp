// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/texts/visit_texts.h"

#include "office/data/texts.h"
#include "office/texts/visit_names.h"
#include "scenario/player/words.h"

#include <QDateTime>
#include <QTimeZone>

namespace yingke::office {

QString addressOf(const core::Visitor& visitor, core::Channel channel) {
    const QString known = QString::fromStdString(scenario::address(visitor, false));
    if (!known.isEmpty()) {
        return known;
    }
    if (!visitor.surname.empty()) {
        return QString::fromStdString(visitor.surname);
    }
    return channel == core::Channel::Telephone ? Texts::tr("Caller") : Texts::tr("a visitor");
}

QString durationText(core::Millis duration) {
    const core::Millis seconds = (duration < 0 ? -duration : duration) / 1000;
    const QString sign = duration < 0 ? QStringLiteral("-") : QString();
    const QChar zero = QLatin1Char('0');
    if (seconds >= 3600) {
        return sign + QStringLiteral("%1:%2:%3")
                          .arg(seconds / 3600)
                          .arg(seconds / 60 % 60, 2, 10, zero)
                          .arg(seconds % 60, 2, 10, zero);
    }
    return sign + QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
}

QString shortDay(std::int64_t day, std::int64_t beside) {
    const QDate epoch(1970, 1, 1);
    const QDate date = epoch.addDays(day);
    const bool sameYear = date.year() == epoch.addDays(beside).year();
    return date.toString(sameYear ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

QString timeText(const core::Moment& at, bool seconds) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.utc, QTimeZone(at.offsetMinutes * 60));
    return local.toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString outcomeText(core::Outcome outcome) {
    switch (outcome) {
    case core::Outcome::Done:
        return Texts::tr("done");
    case core::Outcome::LeftUnserved:
        return Texts::tr("left unserved");
    case core::Outcome::Refused:
        return Texts::tr("not accepted");
    case core::Outcome::GivenToPromise:
        return Texts::tr("to be followed up");
    case core::Outcome::Unfinished:
        return Texts::tr("unfinished");
    case core::Outcome::AwaitsPapers:
        return Texts::tr("papers to be brought");
    case core::Outcome::Joined:
        return Texts::tr("joined into another");
    }
    return {};
}

QString appointmentText(core::AppointmentState state) {
    switch (state) {
    case core::AppointmentState::Expected:
        return Texts::tr("expected");
    case core::AppointmentState::Arrived:
        return Texts::tr("arrived");
    case core::AppointmentState::NotCome:
        return Texts::tr("not come");
    case core::AppointmentState::Cancelled:
        return Texts::tr("cancelled");
    }
    return {};
}

QString matterEndText(core::MatterEnd end) {
    switch (end) {
    case core::MatterEnd::Done:
        return outcomeText(core::Outcome::Done);
    case core::MatterEnd::Refused:
        return outcomeText(core::Outcome::Refused);
    case core::MatterEnd::AwaitsPapers:
        return outcomeText(core::Outcome::AwaitsPapers);
    case core::MatterEnd::AwaitsPromise:
        return outcomeText(core::Outcome::GivenToPromise);
    case core::MatterEnd::Told:
        return Texts::tr("told how");
    }
    return {};
}

QString papersText(const Office& office, const std::vector<core::PaperKey>& papers) {
    QStringList names;
    for (const core::PaperKey& key : papers) {
        const auto label = office.vocabulary().papers.find(key.paper.value);
        const QString name =
            QString::fromStdString(label != office.vocabulary().papers.end() ? label->second.chinese : key.paper.value);
        if (!names.contains(name)) {
            names << name;
        }
    }
    return names.join(QStringLiteral("、"));
}

QString stageText(core::Stage stage) {
    switch (stage) {
    case core::Stage::Greeting:
        return Texts::tr("being greeted");
    case core::Stage::Queued:
        return Texts::tr("waiting");
    case core::Stage::InService:
        return Texts::tr("in service");
    case core::Stage::Escalated:
        return Texts::tr("moved up");
    case core::Stage::Farewell:
        return Texts::tr("farewell");
    case core::Stage::Closed:
        return Texts::tr("over");
    }
    return {};
}

QString reasonText(core::EscalationReason reason) {
    switch (reason) {
    case core::EscalationReason::Dissatisfied:
        return Texts::tr("dissatisfied");
    case core::EscalationReason::InsistsOnSomebodyElse:
        return Texts::tr("insists on somebody else");
    case core::EscalationReason::LimitPassed:
        return Texts::tr("not clear in time");
    case core::EscalationReason::RuleOfScript:
        return Texts::tr("as the procedure says");
    case core::EscalationReason::TakerAbsent:
        return Texts::tr("who was asked can't come");
    }
    return {};
}

QString reasonInBrief(core::EscalationReason reason) {
    switch (reason) {
    case core::EscalationReason::Dissatisfied:
        return Texts::tr("not satisfied");
    case core::EscalationReason::InsistsOnSomebodyElse:
        return Texts::tr("wants somebody else");
    case core::EscalationReason::LimitPassed:
        return Texts::tr("time passed");
    case core::EscalationReason::RuleOfScript:
        return Texts::tr("the script says so");
    case core::EscalationReason::TakerAbsent:
        return Texts::tr("somebody can't come");
    }
    return {};
}

QString causeText(core::PassCause cause) {
    switch (cause) {
    case core::PassCause::ShiftChange:
        return Texts::tr("change of shift");
    case core::PassCause::DayOpening:
        return Texts::tr("opening of the desk");
    case core::PassCause::LeftCompany:
        return Texts::tr("left the company");
    }
    return {};
}

QString presenceText(core::PresenceState state) {
    switch (state) {
    case core::PresenceState::In:
        return Texts::tr("in");
    case core::PresenceState::Busy:
        return Texts::tr("busy");
    case core::PresenceState::Out:
        return Texts::tr("out");
    }
    return {};
}

QString presenceText(const core::Presence& presence, const core::Moment& now) {
    QString text = presenceText(presence.state);
    if (presence.state == core::PresenceState::In) {
        return text;
    }
    if (presence.until) {
        const QString time = timeText({0, *presence.until, now.offsetMinutes}, false);
        const bool out = presence.state == core::PresenceState::Out;
        text = now.utc >= *presence.until
                   ? (out ? Texts::tr("out until %1, overdue") : Texts::tr("busy until %1, overdue")).arg(time)
                   : (out ? Texts::tr("out until %1") : Texts::tr("busy until %1")).arg(time);
    }
    return presence.reason.empty() ? text : text + QStringLiteral(" · ") + QString::fromStdString(presence.reason);
}

QString nameOf(const Office& office, const core::PersonId& person) {
    const Colleague* colleague = office.colleague(person);
    if (colleague == nullptr) {
        return QString::fromStdString(person.value);
    }
    const QString name = QString::fromStdString(colleague->name);
    bool isAlone = true;
    int samePost = 0; // who have the post too
    int place = 0;    // among them
    for (const Colleague& one : office.roster()) {
        if (one.name != colleague->name) {
            continue;
        }
        isAlone = isAlone && one.id == person;
        samePost += one.post == colleague->post ? 1 : 0;
        place = one.id == person ? samePost : place;
    }
    if (isAlone) {
        return name;
    }
    const QString post = QString::fromStdString(colleague->post);
    return QStringLiteral("%1（%2）").arg(name, samePost > 1 ? post + QLatin1Char('-') + QString::number(place) : post);
}

QString nameAndPost(const Office& office, const core::PersonId& person) {
    const QString name = nameOf(office, person);
    const Colleague* colleague = office.colleague(person);
    return colleague == nullptr || name != QString::fromStdString(colleague->name)
               ? name
               : name + QStringLiteral("  ") + QString::fromStdString(colleague->post);
}

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
    const bool dials = visit != nullptr && visit->channel == core::Channel::Telephone && !core::isConnected(*visit);
    if (dials) { // our own call, put aside before anybody was at the other end
        return {Texts::tr("The call to %1 has been put aside").arg(who), Texts::tr("Go on with it"), {}};
    }
    return {Texts::tr("%1 is waiting for you").arg(who), Texts::tr("Apologise for the delay and go on"), {}};
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
                Texts::tr("Ask %1 to wait and find a colleague").arg(other),
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

QString briefDeed(const Office& office, const core::Visit* visit, const core::Advice& advice) {
    const core::Handover* pending = visit != nullptr ? core::pendingHandover(*visit) : nullptr;
    switch (advice.kind) {
    case core::AdviceKind::GreetVisitor:
        return visit != nullptr && visit->channel == core::Channel::Telephone ? Texts::tr("answer the telephone")
                                                                              : Texts::tr("greet");
    case core::AdviceKind::ReturnToTelephone:
        return Texts::tr("back to the telephone");
    case core::AdviceKind::FindColleague:
        return Texts::tr("find a colleague");
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
    QStringList parts{whose.join(QLatin1Char(' ')), briefDeed(office, visit, advice)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace yingke::office
