// SPDX-License-Identifier: GPL-3.0-or-later
// How long the desk was taken up by the visits of the last months: what an estimate of a wait is made from.
#pragma once

#include "core/wait_estimate.h"
#include "journal/read/log_reader.h"

namespace yingke::journal {

class ServiceBook : public Book {
public:
    using Book::Book;

    static constexpr int days = 120;         ///< what was longer ago says little of today
    static constexpr int mostVisits = 3'000; ///< the newest of them: the same cost after ten years

    /// Of visits that were served and are over, before this local day; those that were joined into another, and calls
    /// that we made, tell nothing. Nothing when the log can't be read.
    [[nodiscard]] core::ServiceTimes before(std::int64_t day);
};

} // namespace yingke::journal
