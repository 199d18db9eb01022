// SPDX-License-Identifier: GPL-3.0-or-later
// About the staff: where somebody is, who is new, who is at the desk.
#include "desk/questions/questions.h"

#include "core/roles.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace yingke::desk {

void Questions::presence(const core::PersonId& person) {
    const auto known = m_desk.hall().presence.find(person);
    Question question;
    question.title = tr("Where is %1?").arg(office::nameOf(m_desk.office(), person));
    question.options = {tr("in"), tr("busy"), tr("out")};
    question.picked = static_cast<int>(core::presenceOf(m_desk.hall(), person));
    question.lines = {{tr("where or why (may stay empty)"), {}, tr("e.g. at the bank")},
                      {tr("back at (may stay empty)"), {}, QStringLiteral("15:30"), scenario::FactType::Time}};
    if (known != m_desk.hall().presence.end() && known->second.state != core::PresenceState::In) {
        question.lines[0].text = QString::fromStdString(known->second.reason);
        if (known->second.until && *known->second.until > m_desk.now().utc) {
            question.lines[1].text = office::timeText({0, *known->second.until, m_desk.now().offsetMinutes}, false);
        }
    }
    const QString before = question.lines[1].text;
    question.done = [this, person, before](int option, const QStringList& written) -> Reply {
        core::Presence presence{person, static_cast<core::PresenceState>(std::clamp(option, 0, 2)), {}, {}, {}};
        const bool in = presence.state == core::PresenceState::In;
        presence.reason = in ? std::string() : written.value(0).toStdString(); // back: the errand is over
        if (!written.value(1).isEmpty() && !(in && written.value(1) == before)) {
            if (in) {
                return {tr("Who is in needs no time of return. Choose busy or out, or leave it empty."), 1};
            }
            const QTimeZone zone(m_desk.now().offsetMinutes * 60);
            const QDateTime here = QDateTime::fromMSecsSinceEpoch(m_desk.now().utc, zone);
            const QTime back = QTime::fromString(written.value(1), QStringLiteral("HH:mm"));
            presence.until = QDateTime(here.date(), back, zone).toMSecsSinceEpoch();
            if (*presence.until <= m_desk.now().utc) {
                return {tr("%1 is past already (it is %2 now). Write a later time of today.")
                            .arg(written.value(1), here.toString(QStringLiteral("HH:mm"))),
                        1};
            }
        }
        return sentence(m_desk.setPresence(presence));
    };
    m_overlay.ask(question);
}

void Questions::staff() {
    QStringList names;
    std::vector<core::PersonId> people;
    for (const office::Colleague& one : m_office.roster()) {
        if (!one.active || one.id == m_desk.me()) {
            continue;
        }
        const QString stands = office::presenceNow(m_desk.hall(), one.id, m_desk.now());
        names << tr("%1 %2 · %3").arg(office::nameOf(m_office, one.id), QString::fromStdString(one.post), stands);
        people.push_back(one.id);
    }
    if (people.empty()) {
        m_refuse({tr("Nobody else yet. Add colleagues with {key:desk.colleague}."), {}, {}});
        return;
    }
    m_overlay.ask({tr("Who has come, gone, or is busy?"), names, {}, [this, people](int option, const QStringList&) {
                       if (option < 0) {
                           return Reply(tr("Choose one."));
                       }
                       presence(people.at(static_cast<std::size_t>(option)));
                       return Reply();
                   }});
}

void Questions::colleague() {
    const char* roles[] = {core::role::receptionist,
                           core::role::serviceSupervisor,
                           core::role::director,
                           "engineering_supervisor",
                           "engineering",
                           "finance",
                           "lobby_guard"};
    QStringList posts;
    for (const char* role : roles) {
        const auto label = m_office.vocabulary().roles.find(role);
        posts << (label != m_office.vocabulary().roles.end() ? QString::fromStdString(label->second.chinese)
                                                             : QLatin1String(role));
    }
    m_overlay.ask({tr("Add a colleague"),
                   posts,
                   {{tr("name"), {}, {}},
                    {tr("telephone"), {}, {}, scenario::FactType::Telephone},
                    {tr("man or woman (m / w)"), tr("w", "woman"), {}}},
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
                       std::vector<office::Colleague> roster = m_office.roster();
                       roster.push_back(colleague);
                       m_office.setRoster(std::move(roster));
                       const QString fault = m_office.save();
                       if (!fault.isEmpty()) {
                           return fault;
                       }
                       return sentence(m_desk.submit(
                           {core::command::NoteOfficeChange{"roster", {}, colleague.id.value},
                            core::command::SetPresence{{colleague.id, core::PresenceState::In, {}, {}, {}}}}));
                   }});
}

} // namespace yingke::desk
