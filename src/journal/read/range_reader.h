// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about one range of days. Inside the journal only.
#pragma once

#include "journal/read/log_reader.h"

namespace yingke::journal {

class RangeReader {
public:
    /// Days `first` to `last`, both included; `stop` as of RangeBook::figures. `log` and `stop` outlive it.
    RangeReader(LogReader& log, std::int64_t first, std::int64_t last, const std::atomic<bool>* stop)
        : m_log(log), m_first(first), m_last(last), m_stop(stop) {}
    /// Each row of a question whose two values are the range's ends.
    void each(const QString& statement, const std::function<void(const QSqlQuery&)>& take) {
        m_log.each(statement, {qint64(m_first), qint64(m_last)}, take, m_stop);
    }

private:
    LogReader& m_log;
    std::int64_t m_first;
    std::int64_t m_last;
    const std::atomic<bool>* m_stop;
};

} // namespace yingke::journal
