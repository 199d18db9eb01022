// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/refusal.h"

#include "frontdesk/texts.h"
#include "frontdesk/told.h"

#include <array>

namespace yingke::frontdesk {

namespace {

// Long: one sentence for each reason; a second place to look for one would hide which have none.
QString sentenceOf(core::RejectionReason reason) {
    using Reason = core::RejectionReason;
    switch (reason) {
    case Reason::NoSuchVisit:
        return Texts::tr("This visit is not in the hall any more.");
    case Reason::IdInUse:
        return Texts::tr("This has been entered already.");
    case Reason::VisitClosed:
        return Texts::tr("This visit is over. Open it again to go on with it ({key:reopen}).");
    case Reason::WrongStage:
        return Texts::tr("That can't be done at this point of the visit.");
    case Reason::NotOnHold:
        return Texts::tr("This visitor is not on hold.");
    case Reason::AlreadyOnHold:
        return Texts::tr("This visitor has been asked to wait already.");
    case Reason::ActorIsBusy:
        return Texts::tr("Another visitor is being served. Ask that one to wait first ({key:hold}).");
    case Reason::NobodyActs:
        return Texts::tr("Nobody is signed in at this desk. Sign in first ({key:sign_in}).");
    case Reason::EmptyReason:
        return Texts::tr("A reason is wanted. Write a few words.");
    case Reason::TooLong:
        return Texts::tr("The name is too long. At most 60 characters.");
    case Reason::NoScript:
        return Texts::tr("No scenario is running. Choose the matter first ({key:matter}).");
    case Reason::NothingBefore:
        return Texts::tr("This is the first step; there is none before it.");
    case Reason::HandoverPending:
        return Texts::tr("A colleague has been asked already. Wait, or withdraw the asking first ({key:hand_over}).");
    case Reason::NoHandover:
        return Texts::tr("No colleague has been asked.");
    case Reason::AlreadyServing:
        return Texts::tr("A colleague serves this visitor already.");
    case Reason::NobodyNamed:
        return Texts::tr("Choose to whom.");
    case Reason::AlreadyAtTop:
        return Texts::tr("This matter went up to the director already. Choose another person, or promise an answer.");
    case Reason::NoSuchLimit:
    case Reason::LimitRunning:
    case Reason::NoLength:
        return Texts::tr("This time limit can't be changed now. Check the office's limits.");
    case Reason::NoPurpose:
        return Texts::tr("A copy needs a purpose and a date of deletion.");
    case Reason::NoSuchPromise:
    case Reason::PromiseEnded:
        return Texts::tr("This promise has ended already.");
    case Reason::PromiseLocked:
        return Texts::tr("The second time is kept without fail; it can't be moved again.");
    case Reason::DueInPast:
        return Texts::tr("That time is past. Choose a later one.");
    case Reason::NotLater:
        return Texts::tr("The new time must be after the time offered.");
    case Reason::PromiseWithoutOwner:
        return Texts::tr("A promise needs somebody who keeps it. Choose who.");
    case Reason::NotToday:
        return Texts::tr("Only a visit of today can be opened again. Take the visitor in anew ({key:visitor}).");
    case Reason::NoSuchSlip:
        return Texts::tr("There is no such slip.");
    case Reason::AlreadyPaid:
        return Texts::tr("This has been paid already, and is not paid twice. Look at the receipts of today.");
    case Reason::TooLittle:
        return Texts::tr("The money is less than the sum. Count again.");
    case Reason::NoSuchMoney:
        return Texts::tr("The money of this receipt is not at the desk any more. Ask finance.");
    case Reason::SecondPerson:
        return Texts::tr("Money was taken for this receipt. Make it void among the money taken, with a second person "
                         "who confirms it.");
    case Reason::NothingToHandOver:
        return Texts::tr("There is no money at the desk to hand over.");
    case Reason::NoSuchPaper:
        return Texts::tr("These papers are not kept here.");
    case Reason::TooLate:
        return Texts::tr("Too late to take the farewell back. Open the visit again ({key:reopen}).");
    case Reason::SameVisit:
        return Texts::tr("That is this very visit. Choose the other one.");
    case Reason::LinkedAlready:
        return Texts::tr("These two visits are linked already.");
    case Reason::NoSuchAppointment:
    case Reason::AppointmentEnded:
        return Texts::tr("This appointment is settled already.");
    case Reason::NoSuchWarning:
        return Texts::tr("This warning has ended already.");
    case Reason::NothingNamed:
        return Texts::tr("Say whom it is about: a name or a room.");
    case Reason::EndTooFar:
        return Texts::tr("That day is too far off. Choose an earlier one; it can be prolonged then.");
    case Reason::NothingToSeal:
        return Texts::tr("There is nothing to seal yet: the log of this day is empty or not saved.");
    }
    return {};
}

/// Before the label of the point in time that comes first.
const QLatin1String laterThan("after ");

/// `bounds`: "1..200", "1118.75..", "..2026-12-01", as the player has them.
QString outOfBounds(const QString& label, const QString& bounds) {
    const qsizetype dots = bounds.indexOf(QLatin1String(".."));
    const QString least = bounds.left(dots);
    const QString most = dots < 0 ? QString() : bounds.mid(dots + 2);
    const bool isTime = bounds.contains(QLatin1Char(':')) || bounds.count(QLatin1Char('-')) > 1;
    if (most.isEmpty()) {
        return (isTime ? Texts::tr("%1: must not be before %2.") : Texts::tr("%1: must be %2 at least."))
            .arg(label, least);
    }
    if (least.isEmpty()) {
        return (isTime ? Texts::tr("%1: must not be after %2.") : Texts::tr("%1: must be %2 at most."))
            .arg(label, most);
    }
    return Texts::tr("%1: must be from %2 to %3.").arg(label, least, most);
}

QString sentenceOf(const scenario::Obstacle& obstacle, const QString& label) {
    using Kind = scenario::Obstacle::Kind;
    const QString detail = QString::fromStdString(obstacle.detail);
    switch (obstacle.kind) {
    case Kind::NotAtAStep:
        return Texts::tr("No step is open here. Choose the matter first ({key:matter}).");
    case Kind::NeedsChoice:
        return Texts::tr("Choose one of the answers with its number.");
    case Kind::MissingFact:
        return Texts::tr("Please fill in: %1").arg(label);
    case Kind::BadFact:
        if (obstacle.detail == "future") {
            return Texts::tr("%1: that time is past. Choose a later one.").arg(label);
        }
        if (detail.startsWith(laterThan)) {
            return Texts::tr("%1: must be later than \"%2\".").arg(label, detail.mid(laterThan.size()));
        }
        if (obstacle.detail == "after" || obstacle.detail == "later") {
            return Texts::tr("%1: the new time must be after the time offered.").arg(label);
        }
        if (obstacle.detail == "type" || obstacle.detail == "item") {
            return Texts::tr("%1: this can't be read. Check what was entered.").arg(label);
        }
        if (obstacle.detail == "colleague") {
            return Texts::tr("%1: no colleague of that name works here. Write the full name.").arg(label);
        }
        return outOfBounds(label, detail);
    case Kind::PapersMissing:
        if (!detail.isEmpty()) {
            return Texts::tr("Seen or missing? %1. Tick what you have seen ({key:tick}), mark what is missing "
                             "({key:missing}); all the rest is missing: {key:rest_missing}.")
                .arg(detail);
        }
        return Texts::tr("Still missing: %1. Tick it when you have seen it, or skip with a reason ({key:skip}).")
            .arg(label);
    case Kind::TaskOpen:
        return Texts::tr("Not done yet: %1").arg(label);
    case Kind::NeedsReason:
        return Texts::tr("A reason is wanted. Write a few words.");
    case Kind::NotHere:
        if (obstacle.detail == "locked") {
            return Texts::tr("The second time is kept without fail; it can't be moved again.");
        }
        if (obstacle.detail == "ended") {
            return Texts::tr("This promise has ended already.");
        }
        return Texts::tr("That can't be done at this step.");
    case Kind::NoSuchThing:
        return Texts::tr("This is not part of this step: %1").arg(label);
    case Kind::FormulaFails:
        if (obstacle.detail == "when") {
            return Texts::tr("When this is to be can't be reckoned: a day without opening hours, or too far off.");
        }
        return Texts::tr("The sum can't be computed yet. Fill in the fields above (%1).").arg(detail);
    }
    return {};
}

/// The reasons' names as they stand in core/decide.h, for the maintainer's log.
constexpr std::array rejectionNames{"NoSuchVisit",       "IdInUse",          "VisitClosed",
                                    "WrongStage",        "NotOnHold",        "AlreadyOnHold",
                                    "ActorIsBusy",       "NobodyActs",       "EmptyReason",
                                    "TooLong",           "NoScript",         "NothingBefore",
                                    "HandoverPending",   "NoHandover",       "AlreadyServing",
                                    "NobodyNamed",       "AlreadyAtTop",     "NoSuchLimit",
                                    "LimitRunning",      "NoLength",         "NoPurpose",
                                    "NoSuchPromise",     "PromiseEnded",     "PromiseLocked",
                                    "DueInPast",         "NotLater",         "PromiseWithoutOwner",
                                    "NotToday",          "NoSuchSlip",       "NothingToSeal",
                                    "TooLate",           "AlreadyPaid",      "TooLittle",
                                    "NoSuchMoney",       "SecondPerson",     "NothingToHandOver",
                                    "NoSuchPaper",       "SameVisit",        "LinkedAlready",
                                    "NoSuchAppointment", "AppointmentEnded", "NoSuchWarning",
                                    "NothingNamed",      "EndTooFar"};
static_assert(rejectionNames.size() == static_cast<std::size_t>(core::RejectionReason::EndTooFar) + 1);

constexpr std::array obstacleNames{"NotAtAStep", "NeedsChoice", "MissingFact", "BadFact",     "PapersMissing",
                                   "TaskOpen",   "NeedsReason", "NotHere",     "NoSuchThing", "FormulaFails"};
static_assert(obstacleNames.size() == static_cast<std::size_t>(scenario::Obstacle::Kind::FormulaFails) + 1);

} // namespace

Refusal refusalOf(const core::Rejection& rejection, const core::VisitId& visit) {
    tellRefused(rejectionNames.at(static_cast<std::size_t>(rejection.reason)));
    const auto tooLong = [&rejection](const char* what) {
        return rejection.reason == core::RejectionReason::TooLong && rejection.detail == what;
    };
    return {tooLong("note")       ? Texts::tr("The note is too long. At most 4,000 Chinese characters.")
            : tooLong("warning")  ? Texts::tr("The reason is too long. At most 200 characters.")
            : tooLong("known_by") ? Texts::tr("A word or two are enough. At most 60 characters.")
                                  : sentenceOf(rejection.reason),
            visit, QString::fromStdString(rejection.detail)};
}

Refusal refusalOf(const scenario::Obstacle& obstacle, const QString& label, const core::VisitId& visit) {
    tellRefused(obstacleNames.at(static_cast<std::size_t>(obstacle.kind)));
    return {sentenceOf(obstacle, label), visit, QString::fromStdString(obstacle.field)};
}

} // namespace yingke::frontdesk
