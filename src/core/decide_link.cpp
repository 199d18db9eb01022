// SPDX-License-Identifier: GPL-3.0-or-later
// Two visits that belong together: linked, or joined.
#include "core/rules.h"

namespace yingke::core {

namespace {

/// What was known in `before` and is not known here.
VisitorChange lacking(const Visitor& here, const Visitor& before) {
    VisitorChange change;
    const auto take = [](std::optional<std::string>& to, const std::string& known, const std::string& other) {
        if (known.empty() && !other.empty()) {
            to = other;
        }
    };
    take(change.surname, here.surname, before.surname);
    take(change.room, here.room, before.room);
    take(change.telephone, here.telephone, before.telephone);
    take(change.matter, here.matter, before.matter);
    take(change.knownBy, here.knownBy, before.knownBy);
    if (here.title == Title::Unknown && before.title != Title::Unknown) {
        change.title = before.title;
    }
    if (here.role == VisitorRole::Unknown && before.role != VisitorRole::Unknown) {
        change.role = before.role;
    }
    return change;
}

bool mayBeJoined(const Visit& visit) {
    return stageOf(visit) != Stage::Farewell && visit.direction == Direction::Incoming;
}

} // namespace

Refused carryOut(Draft& draft, const command::LinkVisits& command) {
    const Visit* visit = draft.visit(command.visit);
    const Visit* other = draft.visit(command.other);
    if (visit == nullptr || other == nullptr) {
        return reject(RejectionReason::NoSuchVisit, (visit == nullptr ? command.visit : command.other).value);
    }
    if (visit == other) {
        return reject(RejectionReason::SameVisit);
    }
    if (visit->linked.count(command.other) > 0) {
        return reject(RejectionReason::LinkedAlready);
    }
    const Badge mine = visit->badge; // happen changes the visits
    draft.happen(command.visit, event::VisitLinked{command.other, Badge{other->badge}});
    draft.happen(command.other, event::VisitLinked{command.visit, mine});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::JoinVisits& command) {
    const OpenVisit open = openVisit(draft, command.visit);
    const OpenVisit twice = openVisit(draft, command.twice);
    if (open.refused || twice.refused) {
        return open.refused ? open.refused : twice.refused;
    }
    if (open.visit == twice.visit) {
        return reject(RejectionReason::SameVisit);
    }
    if (!mayBeJoined(*open.visit) || !mayBeJoined(*twice.visit)) {
        return reject(RejectionReason::WrongStage);
    }
    const VisitorChange known = lacking(open.visit->visitor, twice.visit->visitor);
    const Badge badge = twice.visit->badge;
    draft.happen(command.twice, event::VisitJoined{command.visit, Badge{open.visit->badge}});
    draft.declinePending(command.twice, {});
    draft.stopAllLimits(command.twice);
    draft.happen(command.twice, event::VisitClosed{Outcome::Joined, {}});
    draft.happen(command.visit, event::VisitTookIn{command.twice, badge});
    if (known != VisitorChange{}) {
        draft.happen(command.visit, event::VisitorDescribed{known});
    }
    return std::nullopt;
}

} // namespace yingke::core
