// SPDX-License-Identifier: GPL-3.0-or-later
// The log for the maintainer: DATA/logs/yingke.log, rotating. Rooms speak by Qt's categorized logging (qCInfo with a
// category of their own named "yingke.<room>") and know nothing of this; Qt's own messages come along. What rooms say
// is ids, counts, codes and names of enumerators, never what people entered (docs/diagnostics.md).
#pragma once

#include <QString>

#include <memory>

namespace yingke::platform {

class Diagnostics {
public:
    static constexpr qint64 mostBytes = 50'000'000; ///< of all files together
    static constexpr int mostFiles = 10;

    /// Takes all messages of the process from now on; at most one of these lives at a time. The folder is made (0700),
    /// its files are 0600. Where it can't be written, messages go where they went before: nobody is disturbed.
    explicit Diagnostics(const QString& folder, qint64 bytes = mostBytes);
    /// Writes what is pending; messages go where they went before.
    ~Diagnostics();
    Diagnostics(const Diagnostics&) = delete;
    Diagnostics& operator=(const Diagnostics&) = delete;

    /// Why nothing is kept, in the system's words; empty when the log is open.
    [[nodiscard]] const QString& fault() const;
    /// Lines that no disk took so far. Any thread.
    [[nodiscard]] quint64 lost() const;
    /// Waits until all that was said so far is written or lost, at most so long (milliseconds). False: not in that
    /// time.
    bool flush(int mostMs) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The message as it is kept: one line, at most 2,000 characters, control characters escaped, everything outside of
/// ASCII left out, since names are written with it. `foreign`: not said by a room of ours: what it quotes, its long
/// numbers and what Qt repeats of a faulty text are left out too.
enum class Speaker { Room, Foreign };
[[nodiscard]] QString keptLine(const QString& message, Speaker speaker);

} // namespace yingke::platform
