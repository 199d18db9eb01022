// SPDX-License-Identifier: GPL-3.0-or-later
// One process at a time for a file: a lock file beside it. One that a killed process left behind hinders nobody,
// however old or young it is; one of a living process is never taken from it.
#pragma once

#include <QLockFile>
#include <QString>

namespace yingke::platform {

enum class LockAnswer {
    Taken,
    Held,   ///< another process has it, or this one by another lock
    Refused ///< the lock file can't be made: the folder is missing or may not be written to
};

class ProcessLock {
public:
    /// Of the file `path`: the lock is `path`.lock.
    explicit ProcessLock(const QString& path);
    /// Does not wait.
    [[nodiscard]] LockAnswer take();

private:
    QLockFile m_file; ///< gives it back when it goes
};

} // namespace yingke::platform
