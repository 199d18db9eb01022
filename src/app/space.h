// SPDX-License-Identifier: GPL-3.0-or-later
// How long the disk under the data place lasts, by what the log grew by in the last four weeks.
#pragma once

#include "core/moment.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QTimer;

namespace yingke::app {

struct Space {
    /// An office needs so long to get a disk and have it put in.
    static constexpr qint64 leastDays = 30;
    /// Below this a day's papers, exports and the log's own write-ahead file come into each other's way.
    static constexpr qint64 leastFree = 256LL * 1024 * 1024;

    qint64 free = -1;  ///< bytes for this user on the data place's disk; -1: the system does not tell
    qint64 log = 0;    ///< bytes of the log's file
    qint64 perDay = 0; ///< bytes by which log and backups grow; 0: nothing was recorded in the last four weeks
    [[nodiscard]] std::optional<qint64> daysUntilFull() const; ///< nothing: no growth, or not known
    /// Fewer than leastDays, or than leastFree bytes, or no room for a copy of the log, which a backup and an upgrade
    /// both need.
    [[nodiscard]] bool isLow() const;
};

/// Of the data place. Costs some tens of reads; any thread.
[[nodiscard]] Space spaceOf(const QString& folder, const core::Moment& now);
/// For the settings: what is free, and for how long.
[[nodiscard]] QString spaceText(const Space& space);
/// For the desk: what to do; empty while there is room.
[[nodiscard]] QString lowSpaceText(const Space& space);

/// Looks soon after the start and each hour, and tells once a day while the room is low. Lives in the window's thread.
class SpaceWatch : public QObject {
    Q_OBJECT

public:
    using Measure = std::function<Space()>;
    using Now = std::function<core::Moment()>;

    SpaceWatch(Measure measure, Now now, QObject* parent = nullptr);
    void setMeasure(Measure measure) { m_measure = std::move(measure); } ///< for tests
    void look();

signals:
    void low(const QString& sentence);

private:
    Measure m_measure;
    Now m_now;
    std::optional<std::int64_t> m_told; ///< the local day
    QTimer* m_timer;
};

} // namespace yingke::app
