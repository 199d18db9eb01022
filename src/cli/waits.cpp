// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/waits.h"

#include "cli/commands.h"
#include "core/evolve.h"
#include "journal/read/event_book.h"
#include "journal/read/service_times.h"
#include "reading/export/export_job.h"

#include <algorithm>

namespace yingke::cli {

namespace {

constexpr double minuteMs = 60'000;

bool isWaiting(const core::Visit& visit) {
    const core::Stage stage = core::stageOf(visit);
    return stage == core::Stage::Greeting || stage == core::Stage::Queued;
}

void print(const char* when, const WaitScore& score, std::ostream& out) {
    const auto percent = [](int part, int all) { return all > 0 ? (100 * part + all / 2) / all : 0; };
    out << when << ": " << score.asked << " waited, an estimate for " << score.given << " ("
        << percent(score.given, score.asked) << " %), within it " << score.within << " ("
        << percent(score.within, score.given) << " %), shorter " << score.shorter << ", longer "
        << score.given - score.within - score.shorter << ", mean width "
        << (score.given > 0 ? score.spread / score.given : 0) << " min\n";
}

} // namespace

void WaitTrial::newDay(std::int64_t day) {
    m_day = day;
    const std::size_t most = std::min<std::size_t>(m_lengths.size(), journal::ServiceBook::mostVisits);
    m_before = core::serviceTimesOf({m_lengths.end() - static_cast<std::ptrdiff_t>(most), m_lengths.end()});
}

void WaitTrial::learn(const core::Visit& visit) {
    if (visit.servedAt && visit.direction == core::Direction::Incoming) {
        m_lengths.emplace_back(core::matterOf(visit), core::takenUp(visit, visit.time.since));
    }
}

void WaitTrial::served(const core::Visit& visit) {
    for (auto [one, end] = m_given.equal_range(visit.id); one != end; ++one) {
        const Given& given = one->second;
        ++given.score->asked;
        if (!given.range) {
            continue;
        }
        const double waited = static_cast<double>(visit.servedAt->steady - given.at.steady) / minuteMs;
        ++given.score->given;
        given.score->within += waited >= given.range->least && waited <= given.range->most ? 1 : 0;
        given.score->shorter += waited < given.range->least ? 1 : 0;
        given.score->spread += given.range->most - given.range->least;
    }
    m_given.erase(visit.id);
}

void WaitTrial::settle() {
    for (const auto& [id, score] : m_asked) {
        const core::Visit* visit = core::find(m_hall, id);
        if (visit != nullptr && isWaiting(*visit)) {
            const auto range = core::waitFor({m_hall, m_before, m_desk, m_hall.last}, id);
            m_given.emplace(id, Given{score, m_hall.last, range});
            if (score == &m_atArrival && range && *range != core::WaitRange{0, 1}) {
                m_given.emplace(id, Given{&m_behind, m_hall.last, range});
            }
        }
    }
    m_asked.clear();
}

void WaitTrial::take(const core::EventRecord& record) {
    if (record.at.steady != m_hall.last.steady) {
        settle();
    }
    if (const std::int64_t day = core::localDay(record.at); day != m_day) {
        newDay(day);
    }
    core::apply(m_hall, record);
    if (std::holds_alternative<core::event::VisitorArrived>(record.event)) {
        m_asked.emplace_back(record.visit, &m_atArrival);
    } else if (const auto* passed = std::get_if<core::event::LimitPassed>(&record.event);
               passed != nullptr && passed->kind == core::LimitKind::Waiting) {
        m_asked.emplace_back(record.visit, &m_overLimit);
    } else if (const auto* begun = std::get_if<core::event::ServiceBegun>(&record.event)) {
        if (std::find(m_desk.begin(), m_desk.end(), begun->by) == m_desk.end()) {
            m_desk.push_back(begun->by); // whoever turned to a visitor at a desk
        }
    }
    const core::Visit* visit = core::find(m_hall, record.visit);
    if (visit != nullptr && visit->servedAt && m_given.count(visit->id) > 0) {
        served(*visit);
    }
    if (visit != nullptr && core::isClosed(*visit)) {
        learn(*visit);
        m_given.erase(visit->id); // left unserved
        m_hall.visits.erase(core::VisitId{visit->id});
    }
}

int waits(const std::string& path, std::ostream& out) {
    const QString file = QString::fromStdString(path);
    journal::EventBook book(file);
    WaitTrial trial;
    book.readAll(journal::PersonalParts::LeftOut,
                 [&trial](const journal::NumberedRecord& one) { trial.take(one.record); });
    trial.finish();
    if (book.failures() > 0) {
        out << reading::journalUnread(file).toStdString() << '\n';
        return 2;
    }
    print("at arrival", trial.atArrival(), out);
    print("of these, with nobody free", trial.behindOthers(), out);
    print("over the waiting limit", trial.overLimit(), out);
    return 0;
}

} // namespace yingke::cli
