// SPDX-License-Identifier: GPL-3.0-or-later
// A decision in the making: commands are decided on it one after the other, so that later ones see what earlier ones
// did. It holds what happened and the hall as that leaves it. Whoever carries the decision out takes both over: nothing
// is decided, or evolved in the hall, a second time.
#pragma once

#include "core/decide.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace yingke::core {

class Draft {
public:
    /// The hall is the draft's own copy.
    Draft(Hall hall, Context context) : m_hall(std::move(hall)), m_context(std::move(context)) {}

    /// Nothing: done. A refused command leaves nothing behind, and the draft goes on.
    [[nodiscard]] std::optional<Rejection> decide(const Command& command);

    [[nodiscard]] const Hall& hall() const { return m_hall; }
    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] Moment now() const { return m_context.now; }
    [[nodiscard]] const Visit* visit(const VisitId& id) const { return find(m_hall, id); }
    [[nodiscard]] std::size_t commands() const { return m_commands; } ///< how many were not refused
    /// What happened so far, in order, each with the script that its visit ran on then; without ids.
    [[nodiscard]] const std::vector<EventRecord>& records() const { return m_records; }
    [[nodiscard]] std::vector<EventRecord> takeRecords() { return std::move(m_records); } ///< once, at the end
    [[nodiscard]] Hall takeHall() { return std::move(m_hall); }                           ///< once, at the end

    // ---- for the rules of decide ----
    /// Adds the event and evolves the hall.
    void happen(const VisitId& visit, Event event);
    /// A name nobody has: the context's prefix and a number.
    [[nodiscard]] std::string newId();
    /// Starts a limit now; nothing happens when the rule has no length.
    void startLimit(const VisitId& visit, const LimitId& id, LimitKind kind, const LimitRule& rule, bool returning,
                    const StepId& step);
    void startLimit(const VisitId& visit, LimitKind kind);
    void startReturning(const VisitId& visit, LimitKind kind); ///< one that begins again when it was renewed (tea)
    void stopLimits(const VisitId& visit, const std::vector<LimitKind>& kinds);
    void stopAllLimits(const VisitId& visit);
    /// Holds by name; a telephone visit's hold starts the 20 seconds (S2.2-02).
    void hold(const VisitId& visit, const PersonId& by, const std::string& reason);
    /// Holds the active visit of a person, if there is one other than `except`.
    void holdActiveOf(const PersonId& person, const VisitId& except, const std::string& reason);
    void declinePending(const VisitId& visit, const std::string& why);

private:
    Hall m_hall;
    Context m_context;
    std::vector<EventRecord> m_records;
    std::size_t m_commands = 0;
    int m_ids = 0;
};

} // namespace yingke::core
