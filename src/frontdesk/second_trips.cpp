// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/second_trips.h"

#include "core/evolve.h"
#include "journal/read/day_book.h"
#include "scenario/player/script_shelf.h"

#include <algorithm>

namespace yingke::frontdesk {

namespace {

constexpr int mostRows = 40; ///< visits of one room or telephone that are looked at
constexpr std::int64_t mostDays = 90;

bool sameVisitor(const core::Visitor& a, const core::Visitor& b) {
    if (!a.telephone.empty() && a.telephone == b.telephone) {
        return true;
    }
    const bool named = !a.surname.empty() && !b.surname.empty();
    return !a.room.empty() && a.room == b.room && (!named || a.surname == b.surname);
}

/// The last matter the visit was about: not the desk's own greeting or farewell.
const core::ScriptRef* matterOf(const core::Visit& visit, const scenario::ScriptShelf& shelf) {
    const auto matters = shelf.matters();
    const auto offered = [&matters](const core::ScriptRef& ref) {
        return std::any_of(matters.begin(), matters.end(),
                           [&ref](const scenario::Script* script) { return script->id == ref.id; });
    };
    if (offered(visit.run.script)) {
        return &visit.run.script;
    }
    const auto found = std::find_if(visit.earlierScripts.rbegin(), visit.earlierScripts.rend(), offered);
    return found != visit.earlierScripts.rend() ? &*found : nullptr;
}

} // namespace

SecondTrips::SecondTrips(QString journalPath) : m_path(std::move(journalPath)) {}

SecondTrips::~SecondTrips() = default;

std::optional<PapersOwed> SecondTrips::owedBy(const core::Visit& visit, const core::Hall& hall,
                                              const office::Office& office, const scenario::ScriptShelf& shelf) {
    if (!visit.earlier.empty()) {
        return std::nullopt; // linked already
    }
    if (m_book == nullptr) {
        m_book = std::make_unique<journal::DayBook>(m_path);
    }
    const core::Visitor& visitor = visit.visitor;
    std::optional<core::VisitId> earlier;
    for (const std::string& known : {visitor.telephone, visitor.room}) {
        if (known.empty() || earlier) {
            continue;
        }
        journal::VisitFilter filter;
        filter.text = QString::fromStdString(known);
        for (const journal::VisitRow& row :
             m_book->visits(filter, journal::VisitOrder::Arrived, Qt::DescendingOrder, 0, mostRows)) {
            if (row.visit == visit.id || row.arrived.utc >= visit.arrivedAt.utc || !sameVisitor(visitor, row.visitor)) {
                continue;
            }
            const bool over = row.state == QStringLiteral("closed");
            if (over && row.papersMissing && core::localDay(visit.arrivedAt) - row.day <= mostDays) {
                earlier = row.visit;
            }
            if (earlier || row.cameBack) {
                break; // or: somebody came back since, with all of it
            }
        }
    }
    if (!earlier) {
        return std::nullopt;
    }
    PapersOwed owed;
    if (const core::Visit* still = core::find(hall, *earlier)) {
        owed.visit = *still;
    } else {
        for (const journal::NumberedRecord& one : m_book->records(*earlier)) {
            owed.visit = core::evolve(std::move(owed.visit), one.record);
        }
    }
    for (const auto& [key, standing] : owed.visit.papers) {
        const auto label = office.vocabulary().papers.find(key.paper.value);
        const QString name =
            QString::fromStdString(label != office.vocabulary().papers.end() ? label->second.chinese : key.paper.value);
        if (standing.missing && !owed.missing.contains(name)) {
            owed.missing << name;
        }
    }
    if (const core::ScriptRef* matter = matterOf(owed.visit, shelf)) {
        owed.script = matter->id;
        const scenario::Script* script = shelf.published(matter->id);
        owed.title = script != nullptr ? QString::fromStdString(script->title.text) : QString();
    }
    return owed;
}

} // namespace yingke::frontdesk
