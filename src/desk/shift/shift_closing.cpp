// SPDX-License-Identifier: GPL-3.0-or-later
// The day's end, and the window's: who is still here, what is owed today, what money has no slip.
#include "desk/promises/promise_texts.h"
#include "desk/shift/shift.h"
#include "desk/shift/shift_texts.h"
#include "frontdesk/desk_till.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"

#include <algorithm>

namespace yingke::desk {

namespace {

enum WindowAnswer { TheDayToo, TheWindowAlone };
enum PromiseAnswer { GoesOn, WasKept };

} // namespace

bool Shift::isAnythingOpen() const {
    const auto open = m_desk.shift().stillOpen();
    const std::int64_t today = core::localDay(m_desk.now());
    // Of a day that was not begun only who came meanwhile is told: the rest is asked at the opening.
    return m_desk.shift().isOpeningDue()
               ? std::any_of(open.begin(), open.end(),
                             [today](const core::Visit* visit) { return core::localDay(visit->arrivedAt) == today; })
               : !open.empty() || !ShiftTexts::dueToday(m_desk).empty() || m_desk.till().count() > 0;
}

void Shift::closeDay(const std::function<void()>& closeWindow) {
    start();
    Asked asked;
    const auto visits = m_desk.shift().stillOpen();
    const auto promises = ShiftTexts::dueToday(m_desk);
    asked.title = closeWindow ? tr("The window is closed") : tr("The desk is closed for the day");
    asked.note = tr("%1 visitor(s) are not seen off, %2 promise(s) were due by today. What stays open is recorded and "
                    "asked again at the next opening.")
                     .arg(visits.size())
                     .arg(promises.size());
    if (closeWindow) {
        asked.rows.push_back(
            {tr("What ends"), {}, {tr("the day: the desk is closed"), tr("the window alone: all stays as it is")}});
    }
    addVisits(asked, tr("Still here"), visits,
              {tr("stays open"), tr("left without saying"), tr("taken on as a promise")});
    addPromises(asked, tr("Owed by today"), promises, {tr("is followed on"), tr("was kept")});
    const auto later = PromiseTexts::open(m_desk.hall()).size() - promises.size();
    if (later > 0) {
        asked.rows.push_back({tr("Owed later"), tr("%1 promise(s) stay with who follows them").arg(later)});
    }
    m_till.add(asked, TillRows::On::Closing);
    if (asked.rows.empty()) {
        asked.rows.push_back({tr("Nothing is open"), tr("who is at the desk is signed out"), {tr("close the desk")}});
    }
    asked.write = tr("What becomes of what stays");
    asked.go = closeWindow ? tr("Close the window") : tr("Close the desk");
    asked.picked = [this, closeWindow](int row, int answer) {
        if (m_visits.count(row) > 0 && answer == 2) {
            askPromise(row);
        } else if (m_till.picked(row, answer)) {
            return;
        } else if (closeWindow && row == 0 && answer == TheWindowAlone) {
            for (const auto& [at, visit] : m_visits) { // of these nothing is to be said now
                m_sheet.put(at, 0);
            }
            for (const auto& [at, promise] : m_promises) {
                m_sheet.put(at, GoesOn);
            }
            m_till.leaveAsItIs();
        }
    };
    asked.done = [this, closeWindow](const std::vector<AskedRow>& rows, const QString& written) {
        return closed(rows, written, closeWindow);
    };
    m_sheet.ask(std::move(asked));
}

Reply Shift::closed(const std::vector<AskedRow>& rows, const QString& written,
                    const std::function<void()>& closeWindow) {
    if (closeWindow && rows.front().answer == TheWindowAlone) {
        closeWindow();
        return {};
    }
    if (Reply missing = m_till.withoutNote(rows, written); !missing.sentence.isEmpty()) {
        return missing;
    }
    std::vector<core::PromiseId> kept;
    for (const auto& [row, promise] : m_promises) {
        if (rows.at(static_cast<std::size_t>(row)).answer == WasKept) {
            kept.push_back(promise);
        }
    }
    const std::vector<frontdesk::Settled> all = settled(rows);
    const bool stays = std::any_of(all.begin(), all.end(), [](const frontdesk::Settled& one) {
        return one.how == frontdesk::Settled::How::StaysHere;
    });
    if (stays && written.isEmpty()) {
        return {tr("Write what becomes of who stays: it is read at the next opening.")};
    }
    if (const auto refusal = m_desk.shift().close(all, kept, written, ShiftTexts::sheet(rows, written))) {
        return {refusal->sentence};
    }
    m_offered = core::localDay(m_desk.now()); // it was closed on purpose: the opening waits until it is asked for
    if (closeWindow) {
        closeWindow();
    }
    return {};
}

} // namespace yingke::desk
