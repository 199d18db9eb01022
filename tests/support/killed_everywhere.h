// SPDX-License-Identifier: GPL-3.0-or-later
// Work on the disk that is killed at each of its operations, in a process of its own.
#pragma once

#include "support/disk_shim.h"

#include <catch2/catch.hpp>

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace yingke::test {

/// Kills `work` at its first operation on the disk, then at its second, until it gets to its end; after each death
/// `look` sees what is there. How often it was killed.
inline int killedEverywhere(const std::function<void()>& prepare, const std::function<bool()>& work,
                            const std::function<void(bool finished)>& look) {
    int rounds = 0;
    for (bool finished = false; !finished; ++rounds) {
        prepare();
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            int operations = 0;
            const DiskShim disk([&operations, rounds](DiskShim::Act, const std::string&) {
                if (++operations == rounds + 1) {
                    _exit(77);
                }
                return SQLITE_OK;
            });
            _exit(work() ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFEXITED(status));
        finished = WEXITSTATUS(status) == 0;
        REQUIRE((finished || WEXITSTATUS(status) == 77));
        INFO("killed at operation " << rounds + 1);
        look(finished);
    }
    return rounds - 1;
}

} // namespace yingke::test
