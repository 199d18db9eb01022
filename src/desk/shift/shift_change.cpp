// SPDX-License-Identifier: GPL-3.0-or-later
// The change of shift: what goes over stands on one sheet, and both sign it.
#include "core/roles.h"
#include "desk/shift/shift.h"
#include "desk/shift/shift_texts.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"

#include <algorithm>

namespace yingke::desk {

namespace {

constexpr std::size_t mostTakers = 9;

} // namespace

void Shift::change() {
    if (m_desk.shift().isOpeningDue()) {
        open();
        return;
    }
    start();
    const core::PersonId me = m_desk.me();
    m_people = m_desk.office().holders(core::RoleId{core::role::receptionist});
    std::erase(m_people, me);
    if (m_people.empty()) {
        m_refuse({tr("Nobody else can take the desk over yet. Add a receptionist with {key:desk.colleague}."), {}, {}});
        return;
    }
    Asked asked;
    asked.title = tr("Change of shift");
    asked.note =
        tr("All of it goes over to who comes: nothing of %1's falls silent.").arg(office::nameOf(m_desk.office(), me));
    AskedRow taker{tr("Takes the desk over"), tr("signs in")};
    addPeople(taker, m_people);
    asked.rows.push_back(std::move(taker));
    addVisits(asked, tr("Visitors"), m_desk.shift().stillOpen(), {});
    std::vector<const core::Promise*> promises;
    for (const core::PromiseId& id : m_desk.shift().answersFor(me).promises) {
        promises.push_back(core::find(m_desk.hall(), id));
    }
    std::stable_sort(promises.begin(), promises.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
    addPromises(asked, tr("Promises"), promises, {});
    addShown(asked, tr("Alarms"), ShiftTexts::alarms(m_desk));
    m_till.add(asked, TillRows::On::Change);
    asked.rows.push_back(ShiftTexts::title(tr("Both sign")));
    asked.rows.push_back({tr("Hands over: %1").arg(office::nameOf(m_desk.office(), me)), {}, {tr("I hand this over")}});
    asked.rows.push_back({tr("Takes over"), {}, {tr("I take this over")}});
    asked.write = tr("Note for who comes");
    asked.go = tr("Change the shift");
    asked.picked = [this](int row, int answer) {
        if (row == 0 && m_people.size() > mostTakers && answer == static_cast<int>(mostTakers) - 1) {
            askOther(row, m_people);
        } else if (m_till.picked(row, answer)) {
            return;
        } else if (row == 0) { // another one comes: signed is what that one sees
            const int last = static_cast<int>(m_sheet.rows().size()) - 1;
            m_sheet.putRow(last,
                           {tr("Takes over: %1").arg(office::nameOf(m_desk.office(), chosenIn(0, answer, m_people))),
                            {},
                            {tr("I take this over")}});
        }
    };
    asked.done = [this](const std::vector<AskedRow>& rows, const QString& written) { return changed(rows, written); };
    m_sheet.ask(std::move(asked));
}

Reply Shift::changed(const std::vector<AskedRow>& rows, const QString& written) {
    if (Reply missing = m_till.withoutNote(rows, written); !missing.sentence.isEmpty()) {
        return missing;
    }
    const core::PersonId to = chosenIn(0, rows.front().answer, m_people);
    const auto refusal = m_desk.shift().change(to, ShiftTexts::sheet(rows, written));
    return refusal ? Reply(refusal->sentence) : Reply();
}

} // namespace yingke::desk
