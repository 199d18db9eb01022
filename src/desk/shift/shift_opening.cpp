// SPDX-License-Identifier: GPL-3.0-or-later
// The opening: who is here, what stayed open, what is due today.
#include "core/roles.h"
#include "desk/promises/promise_texts.h"
#include "desk/shift/shift.h"
#include "desk/shift/shift_texts.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"

#include <algorithm>
#include <array>

namespace yingke::desk {

namespace {

enum Whereabouts { Here, Gone, NotKnown };

} // namespace

void Shift::open() {
    start();
    m_people = m_desk.office().holders(core::RoleId{core::role::receptionist});
    if (m_people.empty()) {
        m_refuse({tr("No receptionist is in the roster yet. Add one with {key:desk.colleague}."), {}, {}});
        return;
    }
    Asked asked;
    asked.title = tr("The desk is opened");
    asked.note = tr("Who is here today is asked anew; yesterday's visits are settled one by one. A digit answers the "
                    "chosen row.");
    AskedRow who{tr("At the desk"), tr("signs in")};
    addPeople(who, m_people);
    asked.rows.push_back(std::move(who));
    addVisits(asked, tr("Stayed open"), m_desk.shift().stillOpen(),
              {tr("still here"), tr("left without saying"), tr("taken on as a promise")});
    asked.rows.push_back(ShiftTexts::title(tr("Colleagues")));
    for (const office::Colleague& one : m_desk.office().roster()) {
        if (one.active) {
            m_colleagues[static_cast<int>(asked.rows.size())] = one.id;
            asked.rows.push_back({office::nameOf(m_desk.office(), one.id),
                                  QString::fromStdString(one.post),
                                  {tr("in"), tr("out"), tr("not known yet")},
                                  NotKnown});
        }
    }
    std::vector<AskedRow> due;
    for (const core::Promise* promise : ShiftTexts::dueToday(m_desk)) {
        due.push_back(ShiftTexts::promise(m_desk, *promise));
    }
    addShown(asked, tr("Due today"), due);
    m_till.add(asked, TillRows::On::Opening);
    asked.go = tr("Open the desk");
    asked.picked = [this](int row, int answer) {
        if (m_visits.count(row) > 0 && answer == 2) {
            askPromise(row);
        } else if (row == 0 && m_people.size() > 9 && answer == 8) {
            askOther(row, m_people);
        }
        for (const auto& [at, person] : m_colleagues) { // who signs in is here
            if (row == 0 && person == chosenIn(0, answer, m_people)) {
                m_sheet.put(at, Here);
            }
        }
    };
    asked.done = [this](const std::vector<AskedRow>& rows, const QString& /*written*/) { return opened(rows); };
    m_sheet.ask(std::move(asked));
}

Reply Shift::opened(const std::vector<AskedRow>& rows) {
    const core::PersonId who = chosenIn(0, rows.front().answer, m_people);
    std::vector<core::Presence> here;
    for (const auto& [row, person] : m_colleagues) {
        const int answer = rows.at(static_cast<std::size_t>(row)).answer;
        if (person != who && answer != NotKnown) {
            here.push_back({person, answer == Here ? core::PresenceState::In : core::PresenceState::Out, {}, {}, {}});
        }
    }
    const auto refusal = m_desk.shift().open(who, here, settled(rows));
    return refusal ? Reply(refusal->sentence) : Reply();
}

void Shift::openIfDue() {
    const std::int64_t today = core::localDay(m_desk.now());
    if (m_offered == today || !m_desk.shift().isOpeningDue() || m_desk.office().isNew()) {
        return;
    }
    const auto open = m_desk.shift().stillOpen();
    // A desk that ran over midnight: who is being served comes first.
    const bool busy = !m_desk.me().empty() && std::any_of(open.begin(), open.end(), [today](const core::Visit* visit) {
        return core::localDay(visit->arrivedAt) == today;
    });
    if (!busy) {
        m_offered = today;
        this->open();
    }
}

void Shift::putOff() {
    if (m_sheet.isOpen() && m_desk.shift().isOpeningDue()) {
        m_sheet.dismiss();
        m_offered = 0;
    }
}

} // namespace yingke::desk
