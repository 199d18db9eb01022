// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheets share; each stands in a source of its own.
#include "desk/shift/shift.h"

#include "desk/parts/card_lines.h"

#include "desk/shift/shift_texts.h"
#include "office/data/office.h"
#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace yingke::desk {

namespace {

constexpr std::size_t mostNames = 9;

/// Which answer of a visit's row takes it on as a promise.
constexpr int promiseAnswer = 2;

} // namespace

Shift::Shift(frontdesk::FrontDesk& desk, Overlay& overlay, AskSheet& sheet,
             std::function<void(const frontdesk::Refusal&)> refuse, std::function<void()> showTill)
    : m_desk(desk), m_overlay(overlay), m_sheet(sheet), m_refuse(std::move(refuse)),
      m_till(desk, overlay, sheet, std::move(showTill)) {
    connect(&m_overlay, &Overlay::closed, this, [this] {
        if (std::exchange(m_isAsking, false) && m_sheet.isOpen()) {
            m_sheet.goOn();
        }
    });
}

void Shift::start() {
    m_visits.clear();
    m_promises.clear();
    m_colleagues.clear();
    m_promised.clear();
    m_others.clear();
    m_people.clear();
    m_money = -1;
    m_till.start();
}

void Shift::addVisits(Asked& asked, const QString& title, const std::vector<const core::Visit*>& visits,
                      const QStringList& answers) {
    if (visits.empty()) {
        return;
    }
    asked.rows.push_back(ShiftTexts::title(title));
    for (const core::Visit* visit : visits) {
        AskedRow row = ShiftTexts::visit(m_desk, *visit);
        row.answers = answers;
        m_visits[static_cast<int>(asked.rows.size())] = visit->id;
        asked.rows.push_back(std::move(row));
    }
}

void Shift::addPromises(Asked& asked, const QString& title, const std::vector<const core::Promise*>& promises,
                        const QStringList& answers) {
    if (promises.empty()) {
        return;
    }
    asked.rows.push_back(ShiftTexts::title(title));
    for (const core::Promise* promise : promises) {
        AskedRow row = ShiftTexts::promise(m_desk, *promise);
        row.answers = answers;
        m_promises[static_cast<int>(asked.rows.size())] = promise->id;
        asked.rows.push_back(std::move(row));
    }
}

void Shift::addShown(Asked& asked, const QString& title, const std::vector<AskedRow>& rows) {
    if (!rows.empty()) {
        asked.rows.push_back(ShiftTexts::title(title));
        asked.rows.insert(asked.rows.end(), rows.begin(), rows.end());
    }
}

QStringList Shift::namesOf(const std::vector<core::PersonId>& people) const {
    QStringList names;
    for (const core::PersonId& person : people) {
        names << office::nameOf(m_desk.office(), person);
    }
    return names;
}

void Shift::addPeople(AskedRow& row, const std::vector<core::PersonId>& people) const {
    row.answers = namesOf(people);
    if (people.size() > mostNames) {
        row.answers = row.answers.mid(0, mostNames - 1) << tr("somebody else …");
    }
}

void Shift::askOther(int row, const std::vector<core::PersonId>& people) {
    m_sheet.put(row, -1);
    m_isAsking = true;
    m_overlay.ask({tr("Who?"), namesOf(people), {}, [this, row, people](int option, const QStringList&) {
                       if (option < 0) {
                           return Reply(tr("Choose one."));
                       }
                       m_others[row] = people.at(static_cast<std::size_t>(option));
                       m_sheet.put(row, static_cast<int>(mostNames) - 1,
                                   office::nameOf(m_desk.office(), m_others[row]));
                       return Reply();
                   }});
}

core::PersonId Shift::chosenIn(int row, int answer, const std::vector<core::PersonId>& people) const {
    if (const auto other = m_others.find(row);
        other != m_others.end() && people.size() > mostNames && answer == static_cast<int>(mostNames) - 1) {
        return other->second;
    }
    return answer >= 0 && answer < static_cast<int>(people.size()) ? people.at(static_cast<std::size_t>(answer))
                                                                   : core::PersonId{};
}

void Shift::askPromise(int row) {
    const core::Visit* visit = core::find(m_desk.hall(), m_visits.at(row));
    if (visit == nullptr) {
        return;
    }
    m_sheet.put(row, -1);
    m_isAsking = true;
    QString what = tr("call %1 back").arg(office::brieflyCalled(*visit));
    if (const QString matter = matterLine(m_desk, *visit); !matter.isEmpty()) {
        what += QStringLiteral(": ") + matter;
    }
    // The number is not shown again: the screen stands inches from the visitors. Empty: the one that is known.
    const QString known = QString::fromStdString(visit->visitor.telephone);
    Question question;
    question.title = tr("What is promised to %1?").arg(office::calledOf(*visit));
    question.note = tr("The visit ends with it; the promise is followed from the desk.");
    question.lines = {
        {tr("what"), what, {}},
        {tr("where they are reached"), {}, known.isEmpty() ? tr("telephone or room") : office::maskedTelephone(known)},
        {tr("until when"), {}, tr("e.g. 15:30, tomorrow 9:00"), scenario::FactType::DateTime}};
    question.done = [this, row, known](int /*option*/, const QStringList& written) -> Reply {
        if (written.value(0).isEmpty()) {
            return {tr("Write what is promised."), 0};
        }
        const QString reached = written.value(1).isEmpty() ? known : written.value(1);
        if (reached.isEmpty()) {
            return {tr("Write where the visitor is reached: without it nobody can keep the promise."), 1};
        }
        const QDateTime local = QDateTime::fromString(written.value(2), QStringLiteral("yyyy-MM-dd HH:mm"));
        const QDateTime at(local.date(), local.time(), QTimeZone(m_desk.now().offsetMinutes * 60));
        if (!local.isValid() || at.toMSecsSinceEpoch() <= m_desk.now().utc) {
            return {tr("Write a time that is to come, e.g. 15:30 or tomorrow 9:00."), 2};
        }
        const QString said = written.value(0) + QStringLiteral(" · ") + reached;
        m_promised[row] = {m_visits.at(row), frontdesk::Settled::How::Promised, said, at.toMSecsSinceEpoch()};
        m_sheet.put(row, promiseAnswer, tr("promise %1").arg(at.toString(QStringLiteral("MM-dd HH:mm"))));
        return {};
    };
    m_overlay.ask(question);
}

std::vector<frontdesk::Settled> Shift::settled(const std::vector<AskedRow>& rows) const {
    std::vector<frontdesk::Settled> all;
    for (const auto& [row, visit] : m_visits) {
        const int answer = rows.at(static_cast<std::size_t>(row)).answer;
        if (answer == promiseAnswer && m_promised.count(row) > 0) {
            all.push_back(m_promised.at(row));
        } else if (answer >= 0) {
            all.push_back({visit, answer == 0 ? frontdesk::Settled::How::StaysHere : frontdesk::Settled::How::HasLeft});
        }
    }
    return all;
}

} // namespace yingke::desk
