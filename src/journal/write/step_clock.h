// SPDX-License-Identifier: GPL-3.0-or-later
// How long a visit stays at each step of its scripts, and where its visitor gives up. Inside the journal only.
#pragma once

#include "core/event.h"
#include "core/visit.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace yingke::journal {

/// What one event adds to a step's sums; a reopened visit takes back what its closing added.
struct StepSum {
    std::string script; ///< empty with an empty step: before anybody served
    std::string step;
    int entered = 0;
    std::int64_t spent = 0; ///< milliseconds; time on hold is not the step's
    int left = 0;           ///< visitors who went away unserved here
    int brokenOff = 0;      ///< seen off here before the matter's script had ended, by nobody else taken over
};

class StepClock {
public:
    /// `visit`: as it stands after the event. Gives what the event adds.
    [[nodiscard]] std::vector<StepSum> take(const core::Visit& visit, const core::EventRecord& record);
    /// Time that nobody saw (the program was not running) is not the step's.
    void skip(std::int64_t milliseconds) { m_from += m_from >= 0 ? milliseconds : 0; }
    /// Since when the step's seconds run, steady; -1: no step, or on hold.
    [[nodiscard]] std::int64_t runningFrom() const { return m_from; }

private:
    void end(std::vector<StepSum>& sums, std::int64_t steady);
    void begin(const std::string& script, const std::string& step, std::int64_t steady);
    void close(std::vector<StepSum>& sums, const core::Visit& visit);
    void takeBack(std::vector<StepSum>& sums); ///< what the closing added was no giving up

    std::string m_script;
    std::string m_step; ///< empty: none
    std::int64_t m_from = -1;
    std::int64_t m_spent = 0; ///< before it was held
    std::string m_matter;     ///< the visitor's own script while it has not ended
    std::string m_matterStep;
    std::vector<StepSum> m_gaveUp; ///< what the closing added
};

} // namespace yingke::journal
