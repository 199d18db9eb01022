// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays in a practice: the colleagues' presence, the visitor, what was brought, what the tables say.
#pragma once

#include "core/money.h"
#include "core/presence.h"
#include "core/visitor.h"
#include "office/data/office.h"
#include "scenario/language/model.h"

#include <QString>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace yingke::training {

enum class Temper { Calm, InAHurry, Dissatisfied };

/// What the cast does by itself at its time.
enum class Sudden { TelephoneRings, AnotherComesIn, Insists, SupervisorAway, Presence };
struct SuddenAt {
    core::Millis at = 0; ///< practice time since the begin
    Sudden what = Sudden::TelephoneRings;
    core::RoleId role = {}; ///< Presence: whose
    core::PresenceState state = core::PresenceState::In;

    friend bool operator==(const SuddenAt&, const SuddenAt&) = default;
};

struct PracticeCast {
    std::map<core::RoleId, core::PresenceState> presence; ///< roles left out are in
    core::Visitor visitor;
    core::Channel channel = core::Channel::InPerson;
    Temper temper = Temper::Calm;
    std::set<std::string> notBrought; ///< ids of papers that the visitor does not have along
    std::int64_t arrearsMonths = 0;
    core::Money arrears;
    bool partyAnswers = true; ///< a called party answers the telephone
    std::vector<bool> calls;  ///< whether the first, the second … call is answered; then partyAnswers
    std::map<std::string, std::int64_t> given; ///< counts, sums (fen), yes or no (1, 0) that the visitor tells, by fact
    std::vector<SuddenAt> timetable;           ///< in its order
    std::uint64_t seed = 0;                    ///< what the cast was drawn with; 0: chosen by hand
};

/// The usual cast of a script: everybody in, a calm visitor 王先生, everything brought.
[[nodiscard]] PracticeCast usualCast(const scenario::Script& script);
/// Another cast for a role play: temper, papers, arrears, presence and the telephone drawn with `seed` (not 0); the
/// same seed gives the same cast.
[[nodiscard]] PracticeCast drawnCast(const scenario::Script& script, std::uint64_t seed);
/// The roles whose presence the script goes by, in the order of the script; each once.
[[nodiscard]] std::vector<core::RoleId> rolesOf(const scenario::Script& script);
/// The papers that the script asks for, in its order; each once.
[[nodiscard]] std::vector<std::string> papersOf(const scenario::Script& script);

/// The actor's card: what who plays the visitor is to know, a sentence a line.
[[nodiscard]] std::vector<QString> actorsCard(const office::Office& office, const scenario::Script& script,
                                              const PracticeCast& cast);
/// What so many months of fees come to in a practice; the office's own sums are its register's.
[[nodiscard]] core::Money arrearsOf(std::int64_t months);
[[nodiscard]] QString temperText(Temper temper); ///< 平静, 急躁, 不满

} // namespace yingke::training
