// SPDX-License-Identifier: GPL-3.0-or-later
// Who leaves the company: what is theirs is named over to others, row by row, before they can.
#include "desk/shift/shift.h"
#include "desk/shift/shift_texts.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr std::size_t mostNamed = 9;

} // namespace

void Shift::leaves(const core::PersonId& person, const std::function<void()>& then) {
    start();
    for (const office::Colleague& one : m_desk.office().roster()) {
        if (one.active && one.id != person) {
            m_people.push_back(one.id);
        }
    }
    const QString name = office::nameOf(m_desk.office(), person);
    const core::AnswersFor theirs = m_desk.shift().answersFor(person);
    std::vector<const core::Visit*> visits;
    std::transform(theirs.visits.begin(), theirs.visits.end(), std::back_inserter(visits),
                   [this](const core::VisitId& id) { return core::find(m_desk.hall(), id); });
    std::vector<const core::Promise*> promises;
    std::transform(theirs.promises.begin(), theirs.promises.end(), std::back_inserter(promises),
                   [this](const core::PromiseId& id) { return core::find(m_desk.hall(), id); });
    AskedRow names;
    addPeople(names, m_people);
    Asked asked;
    asked.title = tr("%1 leaves the company").arg(name);
    asked.note = tr("What is theirs goes over to who is named here; then they are signed out everywhere. The log goes "
                    "on naming them.");
    addVisits(asked, tr("Visitors"), visits, names.answers);
    addPromises(asked, tr("Promises"), promises, names.answers);
    if (!theirs.money.empty()) {
        asked.rows.push_back(ShiftTexts::title(tr("Money taken for finance")));
        m_money = static_cast<int>(asked.rows.size());
        asked.rows.push_back({tr("%1 receipt(s) at the desk").arg(theirs.money.size()),
                              ShiftTexts::money(m_desk, theirs.money), names.answers});
    }
    asked.rows.push_back(
        {tr("%1 has left").arg(name), tr("signed out at every desk"), {tr("yes, %1 has left").arg(name)}});
    asked.go = tr("Record it");
    asked.picked = [this](int row, int answer) {
        if ((m_visits.count(row) > 0 || m_promises.count(row) > 0 || row == m_money) && m_people.size() > mostNamed &&
            answer == static_cast<int>(mostNamed) - 1) {
            askOther(row, m_people);
        }
    };
    asked.done = [this, person, then](const std::vector<AskedRow>& rows, const QString& /*written*/) -> Reply {
        core::command::LeaveCompany leave{person, {}, {}, {}};
        for (const auto& [row, visit] : m_visits) {
            leave.visits[visit] = chosenIn(row, rows.at(static_cast<std::size_t>(row)).answer, m_people);
        }
        for (const auto& [row, promise] : m_promises) {
            leave.promises[promise] = chosenIn(row, rows.at(static_cast<std::size_t>(row)).answer, m_people);
        }
        if (m_money >= 0) {
            leave.money = chosenIn(m_money, rows.at(static_cast<std::size_t>(m_money)).answer, m_people);
        }
        if (const auto refusal = m_desk.shift().leaveCompany(leave)) {
            return {refusal->sentence};
        }
        then();
        return {};
    };
    m_sheet.ask(std::move(asked));
}

} // namespace yingke::desk
