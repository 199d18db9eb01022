// SPDX-License-Identifier: GPL-3.0-or-later
// About the visit in focus: who, which matter, skipping, leaving, opening again.
#include "core/farewell.h"
#include "desk/parts/matters.h"
#include "desk/parts/visit_can.h"
#include "desk/questions/questions.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "scenario/player/script_shelf.h"

#include <algorithm>
#include <array>

namespace yingke::desk {

namespace {

constexpr std::array askedRoles = {core::VisitorRole::Owner, core::VisitorRole::Tenant, core::VisitorRole::Contractor,
                                   core::VisitorRole::Other};

/// The option that says what is known already; -1: nothing is.
int whoIs(const core::Visitor& known) {
    const auto role = std::find(askedRoles.begin(), askedRoles.end(), known.role);
    if (known.title == core::Title::Unknown || role == askedRoles.end()) {
        return -1;
    }
    return static_cast<int>(role - askedRoles.begin()) * 2 + (known.title == core::Title::Madam ? 1 : 0);
}

} // namespace

const core::Visit* Questions::focused() const { return core::find(m_desk.hall(), m_desk.focus()); }

QString Questions::whom(const core::Visit& visit) {
    const QString name = office::calledOf(visit);
    const QString room = QString::fromStdString(visit.visitor.room);
    return room.isEmpty() ? name : tr("%1 (%2)").arg(name, room);
}

QString Questions::sentence(const std::optional<frontdesk::Refusal>& refusal) {
    return refusal ? refusal->sentence : QString();
}

void Questions::hold() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    if (!whatCanBe(*visit, m_desk.me()).bePutOnHold) { // as its button: not asked for what can only fail
        m_refuse({tr("Only somebody who is being served here can be asked to wait."), visit->id, {}});
        return;
    }
    const core::VisitId id = visit->id;
    // The one that is picked at first claims nothing: why is noted when somebody says why.
    const QStringList reasons = {
        {}, tr("another visitor has come in"), tr("the telephone rings"), tr("fetching papers or a colleague")};
    QStringList options = reasons;
    options.front() = tr("please wait; no reason noted");
    Question question;
    question.title = tr("Ask %1 to wait").arg(whom(*visit));
    // Nobody is left without a word (S2.1-03, S2.2-02).
    question.note = core::isConnected(*visit)
                        ? tr("Say first: I am sorry, something urgent has come up. Could you hold the line for twenty "
                             "seconds? I will be right back.")
                        : tr("Say first: I am sorry, could you give me a moment? I will be right back.");
    question.options = options;
    question.lines = {{tr("or in your own words"), {}, {}}};
    question.done = [this, id, reasons](int option, const QStringList& written) {
        return sentence(m_desk.hold(id, written.value(0).isEmpty() ? reasons.value(option) : written.value(0)));
    };
    m_overlay.ask(question);
}

void Questions::skip() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    m_overlay.ask({tr("%1: skip this step").arg(whom(*visit)),
                   {},
                   {{tr("reason"), {}, {}}},
                   [this, id](int, const QStringList& written) {
                       return sentence(m_desk.play(id, scenario::Skip{written.value(0).toStdString()}));
                   }});
}

void Questions::visitor() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    const core::Visitor& known = visit->visitor;
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    // The telephone is not shown again: the screen stands inches from the visitor. Empty: stays as it is.
    const QString masked = known.telephone.empty() ? QString() : office::maskedTelephone(text(known.telephone));
    Question question;
    question.title = tr("%1: who is it?").arg(whom(*visit));
    question.options = {tr("Sir (owner)"),      tr("Madam (owner)"),      tr("Sir (tenant)"), tr("Madam (tenant)"),
                        tr("Sir (contractor)"), tr("Madam (contractor)"), tr("Sir"),          tr("Madam")};
    question.picked = whoIs(known);
    question.lines = {{tr("surname"), text(known.surname), {}},
                      {tr("room"), text(known.room), QStringLiteral("3-2-1502"), scenario::FactType::Room},
                      {tr("telephone"), {}, masked, scenario::FactType::Telephone},
                      {tr("known by"), text(known.knownBy), tr("a lady in red, until the name is known")}};
    question.done = [this, id, before = known.knownBy](int option, const QStringList& written) -> Reply {
        core::VisitorChange change;
        change.surname = written.value(0).toStdString();
        if (option >= 0) {
            change.title = option % 2 == 0 ? core::Title::Sir : core::Title::Madam;
            change.role = askedRoles.at(static_cast<std::size_t>(std::clamp(option / 2, 0, 3)));
        }
        change.room = written.value(1).toStdString();
        if (!written.value(2).isEmpty()) {
            change.telephone = written.value(2).toStdString();
        }
        if (const std::string now = written.value(3).toStdString(); now != before) {
            change.knownBy = now;
        }
        const bool isNew = change.surname != core::find(m_desk.hall(), id)->visitor.surname;
        if (const auto other = isNew ? meantElse(written.value(0)) : std::nullopt) {
            askIfName(id, written.value(0), *other, change);
            return {};
        }
        const core::Visit* now = core::find(m_desk.hall(), id);
        if (now != nullptr && wouldMix(m_desk, *now, change)) {
            whoseMatter(id, change);
            return {};
        }
        const auto refusal = m_desk.describe(id, change);
        const int line = !refusal                                       ? -1
                         : refusal->field == QStringLiteral("surname")  ? 0
                         : refusal->field == QStringLiteral("known_by") ? 3
                                                                        : -1;
        return refusal ? Reply(refusal->sentence, line) : Reply();
    };
    m_overlay.ask(question);
}

void Questions::matter() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    QStringList titles;
    std::vector<std::string> ids;
    // One that is at work may be finished first; the other is then noted for later.
    const auto matters = mattersOf(m_desk, *visit);
    const bool atWork = core::owesAnswer(*visit) || std::any_of(matters.begin(), matters.end(), [](const Matter& one) {
                            return one.stand == Matter::Stand::Now;
                        });
    for (const scenario::Script* matter : mattersFor(m_desk, *visit)) {
        titles << QString::fromStdString(matter->title.text);
        ids.push_back(matter->id);
    }
    m_overlay.ask({tr("%1: which matter?").arg(whom(*visit)),
                   titles,
                   {},
                   [this, id, ids, titles, atWork](int option, const QStringList&) {
                       if (option < 0) {
                           return Reply(tr("Choose one."));
                       }
                       const std::string& chosen = ids.at(static_cast<std::size_t>(option));
                       const core::Visit* now = core::find(m_desk.hall(), id);
                       if (atWork && now != nullptr && now->run.script.id != chosen) {
                           nowOrAfterwards(id, chosen, titles.at(option));
                           return Reply();
                       }
                       return Reply(sentence(m_desk.beginScenario(id, chosen)));
                   }});
}

void Questions::nowOrAfterwards(const core::VisitId& visit, const std::string& matter, const QString& title) {
    const core::Visit* of = core::find(m_desk.hall(), visit);
    const bool owed = of != nullptr && core::owesAnswer(*of);
    m_overlay.ask({tr("%1 · %2: when?").arg(of != nullptr ? whom(*of) : QString(), title),
                   {tr("afterwards, when the present matter is done"),
                    owed ? tr("now; the answer that is owed is promised afterwards")
                         : tr("now; the present matter stays unfinished")},
                   {},
                   [this, visit, matter](int option, const QStringList&) {
                       if (option == 1) {
                           return Reply(sentence(m_desk.beginScenario(visit, matter)));
                       }
                       core::VisitorChange change;
                       if (const core::Visit* now = core::find(m_desk.hall(), visit)) {
                           change.matter = withWanted(now->visitor, matter);
                       }
                       return Reply(sentence(m_desk.describe(visit, change)));
                   }});
}

void Questions::leave() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    m_overlay.ask({tr("%1 left without being served").arg(whom(*visit)),
                   {},
                   {{tr("reason"), {}, {}}},
                   [this, id](int, const QStringList& written) {
                       return sentence(m_desk.close(id, core::Outcome::LeftUnserved, written.value(0)));
                   }});
}

void Questions::reopen() {
    std::vector<const core::Visit*> closed;
    for (const auto& [id, visit] : m_desk.hall().visits) {
        if (core::isClosed(visit)) {
            closed.push_back(&visit);
        }
    }
    if (closed.empty()) {
        m_refuse({tr("No visit of today is over yet."), {}, {}});
        return;
    }
    std::sort(closed.begin(), closed.end(), [](const auto* a, const auto* b) {
        return std::get<core::Closed>(a->state).at.steady > std::get<core::Closed>(b->state).at.steady;
    });
    QStringList names;
    std::vector<core::VisitId> ids;
    for (const core::Visit* visit : closed) {
        const QString matters = mattersText(m_desk, *visit);
        names << QStringList{office::timeText(visit->arrivedAt, false), whom(*visit),
                             matters.isEmpty() ? tr("no matter was told") : matters,
                             office::outcomeText(std::get<core::Closed>(visit->state).outcome)}
                     .join(QStringLiteral("  "));
        ids.push_back(visit->id);
    }
    m_overlay.ask({tr("Open which visit again?"),
                   names,
                   {{tr("reason"), {}, {}}},
                   [this, ids](int option, const QStringList& written) {
                       return sentence(
                           m_desk.reopen(ids.at(static_cast<std::size_t>(std::max(0, option))), written.value(0)));
                   }});
}

} // namespace yingke::desk
