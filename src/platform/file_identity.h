// SPDX-License-Identifier: GPL-3.0-or-later
// Which file a name stands for: it is another one after the name was moved, deleted, or given to a copy.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace yingke::platform {

struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0; ///< the inode
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// Nothing when no file bears the name, or the system does not tell.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString& path);

} // namespace yingke::platform
