// SPDX-License-Identifier: GPL-3.0-or-later
// Work that takes its time: a terminal shows how far it is, and Ctrl+C (or SIGTERM) ends it in its order instead of in
// the middle of it.
#pragma once

#include <array>
#include <chrono>
#include <csignal>

namespace yingke::cli {

/// One at a time in a program. The first signal asks for the end, the second one ends the program at once.
class LongWork {
public:
    LongWork();
    ~LongWork(); ///< the signals mean again what they meant before; the terminal's line is left empty
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

    /// Shows it, at most five times a second, where standard error is a terminal. `of` 0: nobody knows how much it is.
    /// False: the end was asked for.
    [[nodiscard]] bool goesOn(int done, int of);

private:
    std::array<struct sigaction, 2> m_before{};
    std::chrono::steady_clock::time_point m_shown;
    bool m_isTerminal;
};

} // namespace yingke::cli
