// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's way to the disk, with somebody in between: each operation that changes something is told first and may be
// refused, and what would still be there after a power cut is known. While it lives it is SQLite's default.
#pragma once

#include <functional>
#include <map>
#include <sqlite3.h>
#include <string>

namespace yingke::test {

class DiskShim {
public:
    enum class Act { Open, Write, Sync, Truncate, Delete };
    /// SQLITE_OK lets it happen; else it does not, and SQLite is told this code.
    using Ask = std::function<int(Act act, const std::string& file)>;

    explicit DiskShim(Ask ask);
    ~DiskShim();
    DiskShim(const DiskShim&) = delete;
    DiskShim& operator=(const DiskShim&) = delete;

    /// What the disk itself holds of a file: what was synced. A sync that failed has lost what it was to write, and the
    /// next one does not write it again: so do the kernels.
    [[nodiscard]] std::string durable(const std::string& file) const;
    /// For controls, which must lose: from now on a sync says that it was done, and does nothing.
    void lieAboutSyncs() { m_lies = true; }

    // ---- for the shim's own functions ----
    struct Kept {
        std::string written; ///< what the program reads
        std::string disk;    ///< what is on the disk; equal to `written` but for the bytes marked
        std::string dirty;   ///< a byte for each of `written`: 'd' not yet synced, ' ' else
    };
    bool m_lies = false;
    Ask m_ask;
    std::map<std::string, Kept> m_files;

private:
    sqlite3_vfs m_vfs;
};

} // namespace yingke::test
