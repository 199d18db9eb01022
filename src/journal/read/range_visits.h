// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of a range: how many, when, for what, how long they waited. Inside the journal only.
#pragma once

#include "journal/read/range_reader.h"
#include "journal/read/range_types.h"

#include <map>
#include <string>
#include <vector>

namespace yingke::journal {

/// A visit as the range counts it.
struct RangeVisit {
    std::int64_t day = 0;
    std::size_t hour = 0;
    std::string scenario;
    QString title;
    bool closed = false;
    bool left = false;
    bool served = false;
    bool waited = false; ///< the wait is known
    core::Millis wait = 0;
    bool over = false;
    bool judged = false;
    core::Millis service = 0;
    core::Millis desk = 0;
    bool movedUp = false;
    bool nobodyTook = false; ///< moved up, and nobody of those above came
    bool papersMissing = false;
    bool cameBack = false;
    bool atOnce = false;
    bool call = false;
};

/// Reads them once, in the order of their days.
class RangeVisits {
public:
    /// `figures` outlives it.
    explicit RangeVisits(RangeFigures& figures) : m_figures(figures) {}
    void read(RangeReader& reader);

private:
    void take(const RangeVisit& visit);
    void endDay();
    void sumWaits();

    RangeFigures& m_figures;
    std::vector<core::Millis> m_waits; ///< of those who were served
    std::vector<core::Millis> m_left;  ///< of those who left unserved
    std::vector<core::Millis> m_ofDay;
    std::map<std::string, MatterFigures> m_matters;
};

} // namespace yingke::journal
