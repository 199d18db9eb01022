// SPDX-License-Identifier: GPL-3.0-or-later
// What the player asks of the world. The office answers from its tables, a rehearsal from the practice cast, the
// explorer with every answer in turn.
#pragma once

#include "core/clocks.h"
#include "core/facts.h"
#include "core/ids.h"
#include "core/moment.h"
#include "core/visit.h"
#include "core/wait_estimate.h"
#include "scenario/expression/office_calendar.h"
#include "scenario/language/vocabulary.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

struct Script;

enum class Gender { Woman, Man };

/// A member of the staff as scripts speak of them.
struct Person {
    core::PersonId id;
    std::string name; ///< as introduced: "何工", "吴敏"
    std::string post; ///< "工程主管"
    Gender gender = Gender::Woman;
    std::string telephone;
};

/// Something of the office that is shown at a step (show:): a text line by line, or a table with a heading row.
struct Sheet {
    std::string id; ///< of the vocabulary's texts
    std::string title;
    std::vector<std::vector<std::string>> rows; ///< several columns: the first row is the heading
    std::string note;                           ///< e.g. by whom the prices are approved; may be empty
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

class Surroundings {
public:
    virtual ~Surroundings() = default;
    [[nodiscard]] virtual core::Moment now() const = 0;
    /// The receptionist signed in at this desk.
    [[nodiscard]] virtual Person me() const = 0;
    [[nodiscard]] virtual std::optional<Person> person(const core::PersonId& id) const = 0;
    /// The colleague of this name, written in full or as introduced; nothing when there is none, or more than one.
    [[nodiscard]] virtual std::optional<core::PersonId> personNamed(const std::string& name) const;
    /// Who has the role, in the office's order. Presence is the hall's.
    [[nodiscard]] virtual std::vector<core::PersonId> holders(const core::RoleId& role) const = 0;
    /// Who stands in for the role where nobody of it can come, in the office's order (`stand_ins: [office]`).
    [[nodiscard]] virtual std::vector<core::PersonId> standIns(const core::RoleId& role) const;
    /// A fee by its name, in fen; nothing when the table has none.
    [[nodiscard]] virtual std::optional<std::int64_t> fee(const std::string& name) const = 0;
    /// A number that is the office's to edit, e.g. "arrears_months"; nothing when unknown.
    [[nodiscard]] virtual std::optional<double> setting(const std::string& name) const = 0;
    /// Working days, holidays and hours; without an office's own the usual one.
    [[nodiscard]] virtual const OfficeCalendar& calendar() const;
    /// An office text, e.g. "community"; empty when unknown.
    [[nodiscard]] virtual std::string text(const std::string& name) const = 0;
    /// A text or table of the office to be shown; the text line by line unless the office has a table of that name.
    [[nodiscard]] virtual Sheet sheet(const std::string& name) const;
    /// What a fact may be picked from (`from:`): the lines of a text, or the rows of a table, e.g. "specialists"; empty
    /// when the office has none.
    [[nodiscard]] virtual std::vector<std::string> options(const std::string& list) const;
    /// The same for one visit: what its room owes ("owed") is of nobody else.
    [[nodiscard]] virtual std::vector<std::string> optionsOf(const core::Visit& visit, const std::string& list) const;
    /// look_up: what is found for this visit ("register", "arrears", …); empty when nothing is.
    [[nodiscard]] virtual std::map<core::FactId, core::FactValue> lookUp(const std::string& kind,
                                                                         const core::Visit& visit) const = 0;
    /// Identity papers may be copied (policy of the office).
    [[nodiscard]] virtual bool copiesAllowed() const = 0;
    /// Of this paper: the policy is about identity papers alone.
    [[nodiscard]] bool copiesAllowed(const std::string& paper) const;
    [[nodiscard]] virtual const Vocabulary& vocabulary() const = 0;
    /// The text of another scenario for who begins it now (`first:`); nullptr: it can't be begun here, and what waits
    /// for it goes on as if it were done.
    [[nodiscard]] virtual const Script* published(const std::string& scenario) const;
    /// The text that a suspended scenario began with; nullptr: it can't be had, and waits on.
    [[nodiscard]] virtual const Script* pinned(const core::ScriptRef& script) const;
    /// The office's limits.
    [[nodiscard]] virtual core::LimitTable limits() const = 0;
    /// How long the visitor will most likely wait from now on; nothing where nobody can say.
    [[nodiscard]] virtual std::optional<core::WaitRange> waitFor(const core::VisitId& visit) const;
    /// A new unique id text.
    [[nodiscard]] virtual std::string newId() const = 0;
};

} // namespace yingke::scenario
