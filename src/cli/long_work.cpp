// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/long_work.h"

#include <atomic>
#include <cstddef>
#include <cstdio>
#include <unistd.h>

namespace yingke::cli {

namespace {

constexpr std::array endings = {SIGINT, SIGTERM};
constexpr const char* emptyLine = "\r\033[K";

static_assert(std::atomic<bool>::is_always_lock_free);
std::atomic<bool> isWanted{false};

extern "C" void wantEndOfWork(int /*signal*/) { isWanted = true; }

} // namespace

LongWork::LongWork() : m_isTerminal(isatty(STDERR_FILENO) == 1) {
    isWanted = false;
    struct sigaction act {};
    act.sa_handler = wantEndOfWork;
    act.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (std::size_t i = 0; i < endings.size(); ++i) {
        sigaction(endings.at(i), nullptr, &m_before.at(i));
        if (m_before.at(i).sa_handler != SIG_IGN) { // nohup: whoever started it wants it to stay
            sigaction(endings.at(i), &act, nullptr);
        }
    }
}

LongWork::~LongWork() {
    for (std::size_t i = 0; i < endings.size(); ++i) {
        sigaction(endings.at(i), &m_before.at(i), nullptr);
    }
    if (m_isTerminal) {
        std::fputs(emptyLine, stderr);
    }
}

bool LongWork::goesOn(int done, int of) {
    constexpr std::chrono::milliseconds between(200);
    const auto now = std::chrono::steady_clock::now();
    if (m_isTerminal && now - m_shown >= between) {
        m_shown = now;
        if (of > 0) {
            std::fprintf(stderr, "%s%d / %d", emptyLine, done, of);
        } else {
            std::fprintf(stderr, "%s…", emptyLine);
        }
    }
    return !isWanted;
}

} // namespace yingke::cli
