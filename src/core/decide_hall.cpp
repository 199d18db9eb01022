// SPDX-License-Identifier: GPL-3.0-or-later
// The hall's own: the desk opens and closes, who is at it, who is in, the wall clock, the office's edits.
#include "core/rules.h"

namespace yingke::core {

Refused carryOut(Draft& draft, const command::OpenDesk& command) {
    draft.happen(VisitId{}, event::DeskOpened{command.bootId, command.bootMs, command.program});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::CloseDesk& /*command*/) {
    draft.happen(VisitId{}, event::DeskClosed{});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::SignIn& command) {
    if (command.person.empty()) {
        return reject(RejectionReason::NobodyNamed);
    }
    draft.happen(VisitId{}, event::SignedIn{command.person});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::SignOut& command) {
    if (command.person.empty()) {
        return reject(RejectionReason::NobodyNamed);
    }
    draft.happen(VisitId{}, event::SignedOut{command.person});
    moveOnFrom(draft, command.person);
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::SetPresence& command) {
    if (command.presence.person.empty()) {
        return reject(RejectionReason::NobodyNamed);
    }
    draft.happen(VisitId{}, event::PresenceSet{command.presence});
    if (command.presence.state == PresenceState::Out) {
        moveOnFrom(draft, command.presence.person);
        // One visitor that is given back leaves another with them: that does not bring them back either.
        if (presenceOf(draft.hall(), command.presence.person) != PresenceState::Out) {
            draft.happen(VisitId{}, event::PresenceSet{command.presence});
        }
    }
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::NoteClockStep& command) {
    draft.happen(VisitId{}, event::WallClockStepped{command.by});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::NoteOfficeChange& command) {
    draft.happen(VisitId{}, event::OfficeChanged{command.what, command.before, command.after});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::SealDay& command) {
    if (command.head.empty()) {
        return reject(RejectionReason::NothingToSeal);
    }
    draft.happen(VisitId{}, event::DaySealed{command.day, command.count, command.head, command.note});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::NoteDay& command) {
    if (blank(command.text)) {
        return reject(RejectionReason::EmptyReason);
    }
    if (command.text.size() > command::longestNote) {
        return reject(RejectionReason::TooLong, "note");
    }
    draft.happen(VisitId{}, event::DayNoted{command.day, command.text});
    return std::nullopt;
}

Refused carryOut(Draft& draft, const command::NotePersonalDataShown& command) {
    draft.happen(command.visit, event::PersonalDataShown{command.what});
    return std::nullopt;
}

} // namespace yingke::core
