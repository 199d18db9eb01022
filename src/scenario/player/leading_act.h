// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that the walk and the screen both need to know of a step.
#pragma once

#include "core/hall.h"
#include "core/visit.h"
#include "scenario/language/model.h"
#include "scenario/player/surroundings.h"

#include <optional>
#include <string>
#include <vector>

namespace yingke::scenario {

/// The act that names a step in the log: hand_over, call, escalate, ask, papers, fill, …, say, do.
[[nodiscard]] std::string leadingAct(const Step& step);

/// The wording for this visit: of several always the same one for the same visit and step (S6-02); "" without `say`.
[[nodiscard]] std::size_t wordingIndex(const Step& step, const core::VisitId& visit); ///< which one that is, from 0
[[nodiscard]] std::string wording(const Step& step, const core::VisitId& visit);

/// The id of the limit that a step's `within` starts, and back; nothing for a limit of another kind.
[[nodiscard]] core::LimitId limitOf(const core::StepId& step);
[[nodiscard]] std::optional<core::StepId> stepOf(const core::LimitId& limit);

/// Where an id's piece begins: "use/" of "use/step"; empty in the main file.
[[nodiscard]] std::string prefixOf(const core::StepId& step);

/// Whether a paper has been seen or copied in this visit.
[[nodiscard]] bool paperThere(const core::Visit& visit, const core::PaperKey& key);

/// The first paper wanted at the step that is neither seen nor copied; nothing when all are there.
[[nodiscard]] std::optional<core::PaperId> missingPaper(const Step& step, const core::Visit& visit);
/// Every paper that the step wants and has not seen, one key a paper (of papers per head, the first head without it).
[[nodiscard]] std::vector<core::PaperKey> missingPapers(const Step& step, const core::Visit& visit);
/// Those of them that nobody has said to be missing: without that the step is not left on the way for what is missing.
/// Of a group of which one is enough, one that is said to be missing speaks for all.
[[nodiscard]] std::vector<core::PaperKey> unsaidPapers(const Step& step, const core::Visit& visit);

/// How many heads a per-head group is for: the count fact's value, 0 when it is not known.
[[nodiscard]] std::int64_t headsOf(const PapersAct::PerHead& group, const core::Visit& visit);

/// Every kind of paper that it asks for.
[[nodiscard]] std::vector<std::string> kindsOf(const PapersAct& papers);

/// Whether the step asks for this very paper (of this head).
[[nodiscard]] bool paperAsked(const Step& step, const core::Visit& visit, const core::PaperKey& key);

/// Who takes over at a hand over: who is asked already (by hand, by an escalation, or as found for the role), else who
/// was found, else who has the post and is there. Nobody: the empty id.
[[nodiscard]] core::PersonId takerOf(const HandOverAct& act, const core::Visit& visit, const core::Hall& hall,
                                     const Surroundings& surroundings);

/// Whether a pending handover stands though the script would ask somebody else: an escalation, or a person chosen by
/// hand. What the script itself asked for a post gives way.
[[nodiscard]] bool standsFast(const core::Handover& pending);

/// The number to call: a fact's, else the telephone of who was found for the party, or of who has the post; of a post
/// that nobody has, as a department's, the number that was called for it last.
[[nodiscard]] std::string callNumber(const CallAct& act, const core::Visit& visit, const core::Hall& hall,
                                     const Surroundings& surroundings);

/// The day a copy made now is to be deleted, in days since 1970-01-01; at least a day from now.
[[nodiscard]] std::int64_t copyDeletedOn(const PapersAct& papers, const core::Moment& now);

} // namespace yingke::scenario
