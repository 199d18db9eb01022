// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk asks before it acts: whom, why, how far.
#include "desk/center_panel.h"
#include "desk/main_window.h"
#include "desk/overlay.h"
#include "desk/side_panel.h"
#include "office/script_shelf.h"
#include "office/visit_texts.h"

#include <QUuid>

#include <algorithm>

namespace yingke::desk {

const core::Visit* MainWindow::focused() const { return core::find(m_desk.hall(), m_desk.focus()); }

QString MainWindow::answer(const std::optional<office::Refusal>& refusal) const {
    return refusal ? refusal->sentence : QString();
}

void MainWindow::visitorIn(core::Channel channel) {
    const auto taken = m_desk.visitorIn(channel);
    if (taken.refusal) {
        m_center->refuse(*taken.refusal);
    }
}

void MainWindow::goOn() {
    const auto advice = m_side->shown();
    if (!advice) {
        return;
    }
    const core::Visit* visit = core::find(m_desk.hall(), advice->visit);
    if (visit == nullptr) {
        return;
    }
    std::optional<office::Refusal> refusal;
    switch (advice->kind) {
    case core::AdviceKind::ServeTea:
        refusal = m_desk.renewTea(visit->id);
        break;
    case core::AdviceKind::ReturnToTelephone:
    case core::AdviceKind::ServeNext:
    case core::AdviceKind::GoOnWithHeld:
        refusal = m_desk.attendTo(visit->id);
        break;
    case core::AdviceKind::BringTaker:
    case core::AdviceKind::FindTaker:
        m_desk.setFocus(visit->id);
        askHandOver();
        break;
    case core::AdviceKind::FindColleague:
    case core::AdviceKind::GreetVisitor:
    case core::AdviceKind::AnswerEnding:
    case core::AdviceKind::ScriptLimit:
    case core::AdviceKind::PromiseDue:
        m_desk.setFocus(visit->id);
        break;
    }
    if (refusal) {
        m_center->refuse(*refusal);
    }
}

void MainWindow::askHold() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    m_overlay->ask(
        {tr("Ask %1 to wait").arg(office::addressOf(visit->visitor, visit->channel)),
         {tr("another visitor has come in"), tr("the telephone rings"), tr("fetching papers or a colleague")},
         {{tr("or in your own words"), {}, {}}},
         [this, id](int option, const QStringList& written) {
             const QStringList reasons = {tr("another visitor has come in"), tr("the telephone rings"),
                                          tr("fetching papers or a colleague")};
             return answer(m_desk.hold(id, written.value(0).isEmpty() ? reasons.value(option) : written.value(0)));
         }});
}

void MainWindow::askHandOver() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    const QString name = office::addressOf(visit->visitor, visit->channel);
    if (const core::Handover* pending = core::pendingHandover(*visit)) {
        m_overlay->ask({tr("%1 has been asked to take over %2").arg(office::nameOf(m_desk.office(), pending->to), name),
                        {tr("is here and takes over"), tr("can't come: withdraw")},
                        {{tr("reason, if not"), {}, {}}},
                        [this, id](int option, const QStringList& written) {
                            return answer(option == 0 ? m_desk.takeHandover(id)
                                                      : m_desk.declineHandover(id, written.value(0)));
                        }});
        return;
    }
    std::vector<core::PersonId> people;
    QStringList names;
    const bool back = core::takenHandover(*visit) != nullptr;
    if (back) {
        people.emplace_back();
        names << tr("give back to %1").arg(office::nameOf(m_desk.office(), core::takenHandover(*visit)->from));
    }
    for (const core::PresenceState wanted :
         {core::PresenceState::In, core::PresenceState::Busy, core::PresenceState::Out}) {
        for (const office::Colleague& colleague : m_desk.office().roster()) {
            if (colleague.active && colleague.id != visit->server && people.size() < 9 &&
                core::presenceOf(m_desk.hall(), colleague.id) == wanted) {
                people.push_back(colleague.id);
                names << QString::fromStdString(colleague.name + "  " + colleague.post + "  ") +
                             office::presenceText(wanted);
            }
        }
    }
    if (people.empty()) {
        m_center->refuse({tr("There is nobody to hand over to. Add colleagues with Ctrl+G."), id, {}});
        return;
    }
    m_overlay->ask({tr("Hand over %1 to").arg(name),
                    names,
                    {{tr("why"), {}, {}}},
                    [this, id, people, back](int option, const QStringList& written) {
                        if (option < 0 || option >= static_cast<int>(people.size())) {
                            return tr("Choose to whom.");
                        }
                        if (back && option == 0) {
                            return answer(m_desk.giveBack(id));
                        }
                        return answer(
                            m_desk.handOver(id, people.at(static_cast<std::size_t>(option)), written.value(0)));
                    }});
}

void MainWindow::askEscalate() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    const bool up = core::stageOf(*visit) == core::Stage::Escalated;
    m_overlay->ask(
        {up ? tr("Move %1 up to the director").arg(office::addressOf(visit->visitor, visit->channel))
            : tr("Move %1 up to the service supervisor").arg(office::addressOf(visit->visitor, visit->channel)),
         {tr("is dissatisfied"), tr("insists on somebody else"), tr("is dissatisfied: to the director at once")},
         {{tr("what happened (may stay empty)"), {}, {}}},
         [this, id](int option, const QStringList& written) {
             const auto reason =
                 option == 1 ? core::EscalationReason::InsistsOnSomebodyElse : core::EscalationReason::Dissatisfied;
             const auto level = option == 2 ? std::optional(core::EscalationLevel::Director) : std::nullopt;
             return answer(m_desk.escalate(id, reason, written.value(0), level));
         }});
}

void MainWindow::askSkip() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    m_overlay->ask({tr("Skip this step"), {}, {{tr("reason"), {}, {}}}, [this, id](int, const QStringList& written) {
                        return answer(m_desk.play(id, scenario::Skip{written.value(0).toStdString()}));
                    }});
}

void MainWindow::askVisitor() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    const core::Visitor& known = visit->visitor;
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    // The telephone is not shown again: the screen stands inches from the visitor. Empty: stays as it is.
    const QString masked = known.telephone.empty() ? QString() : office::maskedTelephone(text(known.telephone));
    m_overlay->ask({tr("Who is it?"),
                    {tr("Sir (owner)"), tr("Madam (owner)"), tr("Sir (tenant)"), tr("Madam (tenant)"),
                     tr("Sir (contractor)"), tr("Madam (contractor)"), tr("Sir"), tr("Madam")},
                    {{tr("surname"), text(known.surname), {}},
                     {tr("room"), text(known.room), QStringLiteral("3-2-1502")},
                     {tr("telephone"), {}, masked}},
                    [this, id](int option, const QStringList& written) {
                        core::VisitorChange change;
                        change.surname = written.value(0).toStdString();
                        change.title = option % 2 == 0 ? core::Title::Sir : core::Title::Madam;
                        constexpr core::VisitorRole roles[] = {core::VisitorRole::Owner, core::VisitorRole::Tenant,
                                                               core::VisitorRole::Contractor, core::VisitorRole::Other};
                        change.role = roles[std::clamp(option / 2, 0, 3)];
                        change.room = written.value(1).toStdString();
                        if (!written.value(2).isEmpty()) {
                            change.telephone = written.value(2).toStdString();
                        }
                        return answer(m_desk.describe(id, change));
                    }});
}

void MainWindow::askMatter() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    QStringList titles;
    std::vector<std::string> ids;
    for (const scenario::Script* matter : m_desk.shelf().matters()) {
        if (ids.size() < 9) {
            titles << QString::fromStdString(matter->title.text);
            ids.push_back(matter->id);
        }
    }
    m_overlay->ask({tr("Which matter?"), titles, {}, [this, id, ids](int option, const QStringList&) {
                        return option < 0 ? tr("Choose one.")
                                          : answer(m_desk.beginScenario(id, ids.at(static_cast<std::size_t>(option))));
                    }});
}

void MainWindow::askLeave() {
    const core::Visit* visit = focused();
    if (visit == nullptr) {
        return;
    }
    const core::VisitId id = visit->id;
    m_overlay->ask({tr("%1 left without being served").arg(office::addressOf(visit->visitor, visit->channel)),
                    {},
                    {{tr("reason"), {}, {}}},
                    [this, id](int, const QStringList& written) {
                        return answer(m_desk.close(id, core::Outcome::LeftUnserved, written.value(0)));
                    }});
}

void MainWindow::askReopen() {
    std::vector<const core::Visit*> closed;
    for (const auto& [id, visit] : m_desk.hall().visits) {
        if (core::isClosed(visit)) {
            closed.push_back(&visit);
        }
    }
    if (closed.empty()) {
        m_center->refuse({tr("No visit of today is over yet."), {}, {}});
        return;
    }
    std::sort(closed.begin(), closed.end(), [](const auto* a, const auto* b) {
        return std::get<core::Closed>(a->state).at.steady > std::get<core::Closed>(b->state).at.steady;
    });
    closed.resize(std::min<std::size_t>(closed.size(), 9));
    QStringList names;
    std::vector<core::VisitId> ids;
    for (const core::Visit* visit : closed) {
        names << office::timeText(visit->arrivedAt, false) + QStringLiteral("  ") +
                     office::addressOf(visit->visitor, visit->channel) + QStringLiteral("  ") +
                     QString::fromStdString(visit->run.title);
        ids.push_back(visit->id);
    }
    m_overlay->ask({tr("Open which visit again?"),
                    names,
                    {{tr("reason"), {}, {}}},
                    [this, ids](int option, const QStringList& written) {
                        return answer(
                            m_desk.reopen(ids.at(static_cast<std::size_t>(std::max(0, option))), written.value(0)));
                    }});
}

void MainWindow::askPresence(const core::PersonId& person) {
    m_overlay->ask({tr("Where is %1?").arg(office::nameOf(m_desk.office(), person)),
                    {tr("in"), tr("busy"), tr("out")},
                    {{tr("where, until when"), {}, {}}},
                    [this, person](int option, const QStringList& written) {
                        return answer(m_desk.setPresence({person,
                                                          static_cast<core::PresenceState>(std::clamp(option, 0, 2)),
                                                          {},
                                                          {},
                                                          written.value(0).toStdString()}));
                    }});
}

void MainWindow::askColleague() {
    const char* roles[] = {"receptionist", "service_supervisor", "director", "engineering_supervisor", "engineering",
                           "finance",      "lobby_guard"};
    QStringList posts;
    for (const char* role : roles) {
        const auto label = m_application.office().vocabulary().roles.find(role);
        posts << (label != m_application.office().vocabulary().roles.end()
                      ? QString::fromStdString(label->second.chinese)
                      : QLatin1String(role));
    }
    m_overlay->ask(
        {tr("Add a colleague"),
         posts,
         {{tr("name"), {}, {}}, {tr("telephone"), {}, {}}, {tr("man or woman (m / w)"), QStringLiteral("w"), {}}},
         [this, posts, roles](int option, const QStringList& written) {
             if (option < 0 || written.value(0).isEmpty()) {
                 return tr("Write the name and choose the post.");
             }
             office::Colleague colleague;
             colleague.id = core::PersonId{QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString()};
             colleague.name = written.value(0).toStdString();
             colleague.post = posts.value(option).toStdString();
             colleague.roles = {core::RoleId{roles[option]}};
             colleague.telephone = written.value(1).toStdString();
             colleague.gender =
                 written.value(2).startsWith(QLatin1Char('m')) || written.value(2) == QStringLiteral("男")
                     ? scenario::Gender::Man
                     : scenario::Gender::Woman;
             std::vector<office::Colleague> roster = m_application.office().roster();
             roster.push_back(colleague);
             m_application.office().setRoster(std::move(roster));
             const QString fault = m_application.office().save();
             if (!fault.isEmpty()) {
                 return fault;
             }
             return answer(
                 m_desk.submit({core::command::NoteOfficeChange{"roster", {}, colleague.id.value},
                                core::command::SetPresence{{colleague.id, core::PresenceState::In, {}, {}, {}}}}));
         }});
}

void MainWindow::askSignIn() {
    QStringList names;
    std::vector<core::PersonId> people;
    for (const core::PersonId& person : m_application.office().holders(core::RoleId{"receptionist"})) {
        if (people.size() < 9) {
            people.push_back(person);
            names << office::nameOf(m_desk.office(), person);
        }
    }
    m_overlay->ask({tr("Who is at the desk now?"), names, {}, [this, people](int option, const QStringList&) {
                        return option < 0 ? tr("Choose one.")
                                          : answer(m_desk.signIn(people.at(static_cast<std::size_t>(option))));
                    }});
}

void MainWindow::askPromise() {
    QStringList names;
    std::vector<core::PromiseId> ids;
    for (const auto& [id, promise] : m_desk.hall().promises) {
        if (promise.state == core::PromiseState::Open && ids.size() < 7) {
            ids.push_back(id);
            names << QString::fromStdString(promise.what) + (promise.locked() ? tr(", can't be moved") : QString());
        }
    }
    if (ids.empty()) {
        m_center->refuse({tr("No promise is open."), {}, {}});
        return;
    }
    m_overlay->ask({tr("Which promise was kept?"),
                    names,
                    {{tr("not kept? then why"), {}, {}}},
                    [this, ids](int option, const QStringList& written) {
                        const core::PromiseId id = ids.at(static_cast<std::size_t>(std::max(0, option)));
                        if (written.value(0).isEmpty()) {
                            return answer(m_desk.submit({core::command::KeepPromise{id}}));
                        }
                        return answer(m_desk.submit({core::command::BreakPromise{id, written.value(0).toStdString()}}));
                    }});
}

void MainWindow::showKeys() {
    m_overlay->ask(
        {tr("The keys") + QStringLiteral("\n\n") +
             tr("F2 visitor   F3 telephone   F6 please wait   F7 do what the alarm says\nF8 hand over, confirm, give "
                "back   F9 move up   F10 see off\nEnter next   1–9 choose   Alt+← back   Ctrl+↓ another alarm\n"
                "Ctrl+E who is it   Ctrl+M matter   Ctrl+K skip   Ctrl+L left unserved   Ctrl+O open again\nCtrl+P "
                "promises   Ctrl+G add a colleague   Ctrl+I who is at the desk   Ctrl+R save again\nCtrl+Shift+S sound "
                "on or off") +
             QLatin1Char('\n') +
             tr("Ctrl+Shift+P preview and print the slip   Ctrl+Shift+D slip as PDF   Ctrl+Shift+L slips of today") +
             QLatin1Char('\n') +
             tr("Ctrl+F look up in the register   Ctrl+Shift+F sheets into the register and out of it"),
         {},
         {},
         {}});
}

void MainWindow::back() {
    if (const auto refusal = m_desk.play(m_desk.focus(), scenario::Back{})) {
        m_center->refuse(*refusal);
    }
}

void MainWindow::seeOff() {
    if (const auto refusal = m_desk.seeOff(m_desk.focus())) {
        m_center->refuse(*refusal);
    }
}

void MainWindow::toggleSound() {
    office::Office& office = m_application.office();
    const bool on = !office.soundOn();
    office.setSetting("sound", on ? 1 : 0);
    const QString fault = office.save();
    (void)m_desk.submit({core::command::NoteOfficeChange{"sound", on ? "0" : "1", on ? "1" : "0"}});
    m_center->refuse({fault.isEmpty() ? (on ? tr("Sound is on.") : tr("Sound is off.")) : fault, {}, {}});
}

} // namespace yingke::desk
