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

} // namespace yingke::office
