// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a range: who received, who served, who promised. Inside the journal only.
#pragma once

#include "journal/read/range_reader.h"
#include "journal/read/range_types.h"

#include <string>

namespace yingke::journal {

class RangePeople {
public:
    /// `figures` outlives it.
    explicit RangePeople(RangeFigures& figures) : m_figures(figures) {}
    void read(RangeReader& reader);

private:
    void promises(RangeReader& reader);
    void received(RangeReader& reader);
    void served(RangeReader& reader);
    void held(RangeReader& reader);
    void overWhileServing(RangeReader& reader);
    void movedUpByRule(RangeReader& reader);
    PersonFigures& person(const std::string& id);

    RangeFigures& m_figures;
};

} // namespace yingke::journal
