// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over and moving up.
#include "core/roles.h"
#include "desk/questions/questions.h"
#include "desk/questions/whom_to_ask.h"
#include "frontdesk/desk_handovers.h"

#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

namespace yingke::desk {

void Questions::handOver() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    const QString name = whom(*visit);
    if (const core::Handover* pending = core::pendingHandover(*visit)) {
        m_overlay.ask(
            {tr("%1 was asked at %2 to take over %3")
                 .arg(office::nameOf(m_desk.office(), pending->to), office::timeText(pending->askedAt, false), name),
             {tr("is here and takes over"), tr("can't come: withdraw")},
             {{tr("reason, if not"), {}, {}}},
             [this, id](int option, const QStringList& written) {
                 return sentence(option == 0 ? m_desk.handovers().take(id)
                                             : m_desk.handovers().decline(id, written.value(0)));
             }});
        return;
    }
    chooseTaker(*visit);
}

void Questions::chooseTaker(const core::Visit& visit) {
    const core::VisitId id = visit.id;
    std::vector<core::PersonId> people = whomToAsk(m_desk, visit);
    QStringList names;
    for (const core::PersonId& person : people) {
        names << withStanding(m_desk, person);
    }
    const bool back = core::takenHandover(visit) != nullptr;
    if (back) {
        people.insert(people.begin(), core::PersonId{});
        names.prepend(tr("give back to %1").arg(office::nameOf(m_desk.office(), core::takenHandover(visit)->from)));
    }
    const bool promise = visit.server == m_desk.me() && core::isActive(visit);
    if (people.empty() && !promise) {
        m_refuse({tr("There is nobody to hand over to. Add colleagues with {key:desk.colleague}."), id, {}});
        return;
    }
    if (promise) {
        names << tr("nobody can come: promise an answer");
    }
    Question question;
    question.title = tr("Hand over %1 to").arg(whom(visit));
    question.options = names;
    question.lines = {{tr("why"), {}, {}}, {tr("search: name, initials or post"), {}, {}}};
    question.search = 1;
    const auto count = static_cast<int>(people.size());
    question.fits = [this, people, count](int option, const QString& typed) {
        const core::PersonId person = option < count ? people.at(static_cast<std::size_t>(option)) : core::PersonId{};
        const office::Colleague* colleague = m_desk.office().colleague(person);
        return colleague != nullptr && isMeant(*colleague, typed);
    };
    question.done = [this, id, people, count, back](int option, const QStringList& written) {
        if (option < 0) {
            return Reply(tr("Choose to whom."));
        }
        if (option == count) {
            return Reply(sentence(m_desk.handovers().promise(id, frontdesk::DeskHandovers::Owed::Answer)));
        }
        if (back && option == 0) {
            return Reply(sentence(m_desk.handovers().giveBack(id)));
        }
        return Reply(
            sentence(m_desk.handovers().ask(id, people.at(static_cast<std::size_t>(option)), written.value(0))));
    };
    m_overlay.ask(question);
}

namespace {

enum class Up { Dissatisfied, SomebodyElse, Director, Concerned, Complaint };

} // namespace

QString Questions::whoIsAbove(const core::Visit& visit) const {
    QStringList people;
    const auto add = [&](const core::PersonId& person) {
        const QString one = person.empty() || person == m_desk.me() ? QString() : withStanding(m_desk, person);
        if (!one.isEmpty() && !people.contains(one)) {
            people << one;
        }
    };
    for (const char* post : {core::role::serviceSupervisor, core::role::director}) {
        for (const core::PersonId& person : m_desk.office().holders(core::RoleId{post})) {
            add(person);
        }
    }
    const core::PersonId concerned = personConcerned(m_desk, visit);
    add(concerned);
    const core::Taker taker = m_desk.handovers().takerOf(visit.id, std::nullopt);
    const QString then =
        taker.person.empty()
            ? tr("Nobody above can come now: it is written down, and an answer is promised with a date.")
            : tr("%1 is asked.").arg(office::nameOf(m_desk.office(), taker.person));
    return people.isEmpty() ? then : tr("%1. %2").arg(people.join(tr("; ")), then);
}

void Questions::escalate() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    const bool up = core::stageOf(*visit) == core::Stage::Escalated;
    const core::PersonId concerned = personConcerned(m_desk, *visit);
    // Nothing is picked at first: that somebody is dissatisfied is said of nobody unasked.
    m_overlay.ask(
        {up ? tr("Move %1 up to the director").arg(whom(*visit))
            : tr("Move %1 up to the service supervisor").arg(whom(*visit)),
         {tr("is dissatisfied"), tr("insists on somebody else"), tr("unhappy: to the director"),
          concerned.empty() ? tr("to whose matter it is")
                            : tr("to %1, in charge of it").arg(office::nameOf(m_desk.office(), concerned)),
          tr("record a complaint")},
         {{tr("what happened (may stay empty)"), {}, {}}},
         [this, id, concerned](int option, const QStringList& written) {
             switch (static_cast<Up>(option)) {
             case Up::Dissatisfied:
                 return moveUp(id, core::EscalationReason::Dissatisfied, written.value(0), std::nullopt);
             case Up::SomebodyElse:
                 return moveUp(id, core::EscalationReason::InsistsOnSomebodyElse, written.value(0), std::nullopt);
             case Up::Director:
                 return moveUp(id, core::EscalationReason::Dissatisfied, written.value(0),
                               core::EscalationLevel::Director);
             case Up::Concerned:
                 if (concerned.empty()) {
                     whoIsConcerned(id, written.value(0));
                     return Reply();
                 }
                 return toConcerned(id, concerned, written.value(0));
             case Up::Complaint:
                 return Reply(sentence(m_desk.handovers().promise(id, frontdesk::DeskHandovers::Owed::Complaint)));
             }
             return Reply(tr("Choose why."));
         },
         whoIsAbove(*visit),
         -1});
}

Reply Questions::moveUp(const core::VisitId& visit, core::EscalationReason reason, const QString& note,
                        std::optional<core::EscalationLevel> level) {
    return sentence(m_desk.handovers().escalate(visit, reason, note, level));
}

Reply Questions::toConcerned(const core::VisitId& visit, const core::PersonId& person, const QString& note) {
    return sentence(m_desk.handovers().escalate(visit, core::EscalationReason::InsistsOnSomebodyElse, note,
                                                core::EscalationLevel::PersonConcerned, person));
}

void Questions::whoIsConcerned(const core::VisitId& id, const QString& note) {
    const core::Visit* visit = core::find(m_desk.hall(), id);
    if (visit == nullptr) {
        return;
    }
    const std::vector<core::PersonId> people = whomToAsk(m_desk, *visit);
    QStringList names;
    for (const core::PersonId& person : people) {
        names << withStanding(m_desk, person);
    }
    Question question;
    question.title = tr("Whose matter is it?");
    question.options = names;
    question.lines = {{tr("search: name, initials or post"), {}, {}}};
    question.search = 0;
    question.fits = [this, people](int option, const QString& typed) {
        const office::Colleague* colleague = m_desk.office().colleague(people.at(static_cast<std::size_t>(option)));
        return colleague != nullptr && isMeant(*colleague, typed);
    };
    question.done = [this, id, people, note](int option, const QStringList&) {
        return option < 0 ? Reply(tr("Choose to whom."))
                          : toConcerned(id, people.at(static_cast<std::size_t>(option)), note);
    };
    m_overlay.ask(question);
}

} // namespace yingke::desk
