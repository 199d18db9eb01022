// SPDX-License-Identifier: GPL-3.0-or-later
// Limits as data: each has a start and a due time on the steady line. Nobody counts ticks.
#pragma once

#include "core/ids.h"
#include "core/moment.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yingke::core {

/// What a limit watches. Its length is the office's (LimitTable) or the script's (Script).
enum class LimitKind {
    Waiting,          ///< S2.3-02: from when the visitor came in until somebody serves
    TelephoneHold,    ///< S2.2-02: 20 seconds
    Answer,           ///< S5-02: the receptionist has 3 minutes to make it clear
    AnswerSupervisor, ///< S5-03: the service supervisor has 3 more
    Tea,              ///< S0-04, S4-07: comes back for as long as the visitor waits
    Script            ///< `within` of a script
};

enum class LimitPhase { Calm, Warning, Overdue };

/// A running limit of a visit.
struct Limit {
    LimitId id;
    LimitKind kind = LimitKind::Waiting;
    Millis start = 0;                    ///< steady
    Millis warnAt = 0;                   ///< steady; start ≤ warnAt ≤ due
    Millis due = 0;                      ///< steady
    bool returning = false;              ///< when renewed it runs again with the same length
    LimitPhase noted = LimitPhase::Calm; ///< the last phase that an event has told of
    StepId step;                         ///< Script limits: the step to go to when it passes; else empty

    static void fields(auto& archive, auto& limit) {
        archive.plain("id", limit.id);
        archive.plain("kind", limit.kind);
        archive.plain("start", limit.start);
        archive.plain("warn_at", limit.warnAt);
        archive.plain("due", limit.due);
        archive.plain("returning", limit.returning);
        archive.plain("noted", limit.noted);
        archive.plain("step", limit.step);
    }
    friend bool operator==(const Limit&, const Limit&) = default;
};

/// Length and warning of one kind, as the office edits them. Milliseconds; 0 ≤ warnBefore ≤ length, length > 0.
struct LimitRule {
    Millis length = 0;
    Millis warnBefore = 0;

    friend bool operator==(const LimitRule&, const LimitRule&) = default;
};

/// The office's limits. There are no defaults here: they come from resources/office/limits (the office edits them).
struct LimitTable {
    LimitRule waiting;
    LimitRule telephoneHold;
    LimitRule answer;
    LimitRule answerSupervisor;
    LimitRule tea;

    friend bool operator==(const LimitTable&, const LimitTable&) = default;
};

/// The names of the kinds, in their order: in scripts, in the office's limits.yaml and in journals. Never renamed.
inline constexpr std::array limitNames{"waiting", "telephone_hold", "answer", "answer_supervisor", "tea", "script"};
[[nodiscard]] constexpr const char* nameOfLimit(LimitKind kind) {
    return limitNames.at(static_cast<std::size_t>(kind));
}

/// A limit of the office: scripts call it by its name, limits.yaml has its length and its warning.
struct OfficeLimit {
    LimitKind kind;
    LimitRule LimitTable::*rule;

    [[nodiscard]] constexpr const char* name() const { return nameOfLimit(kind); }
    [[nodiscard]] std::string warningName() const { return std::string(name()) + "_warn"; }
};
/// All of them, in the order in which people are shown them.
inline constexpr std::array<OfficeLimit, 5> officeLimits{{{LimitKind::Waiting, &LimitTable::waiting},
                                                          {LimitKind::TelephoneHold, &LimitTable::telephoneHold},
                                                          {LimitKind::Answer, &LimitTable::answer},
                                                          {LimitKind::AnswerSupervisor, &LimitTable::answerSupervisor},
                                                          {LimitKind::Tea, &LimitTable::tea}}};
static_assert(officeLimits.size() + 1 == limitNames.size(), "every kind but Script is the office's");

/// nullptr when no limit of the office is called so.
[[nodiscard]] const OfficeLimit* officeLimitNamed(std::string_view name);

/// The rule for a kind; none for Script, whose length the script gives.
[[nodiscard]] std::optional<LimitRule> ruleFor(const LimitTable& table, LimitKind kind);

/// The phase at a time on the steady line: overdue from `due` on, warning from `warnAt` on.
[[nodiscard]] LimitPhase phaseAt(const Limit& limit, Millis steadyNow);

/// Milliseconds left; negative when overdue.
[[nodiscard]] Millis leftAt(const Limit& limit, Millis steadyNow);

/// When this limit next changes its phase after what was noted; nothing when it is overdue and noted.
[[nodiscard]] std::optional<Millis> nextChange(const Limit& limit);

} // namespace yingke::core
