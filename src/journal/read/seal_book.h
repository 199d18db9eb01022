// SPDX-License-Identifier: GPL-3.0-or-later
// What the supervisor laid down about days, and how far the log has come: seals, notes, corrections after a seal.
#pragma once

#include "journal/format/head_file.h"
#include "journal/read/log_reader.h"
#include "journal/read/owed_types.h"

#include <vector>

namespace yingke::journal {

class SealBook : public Book {
public:
    using Book::Book;

    /// Newest first.
    [[nodiscard]] std::vector<Seal> seals(std::int64_t day);
    /// Days between the two (both included) that are sealed, oldest first.
    [[nodiscard]] std::vector<std::int64_t> sealedDays(std::int64_t first, std::int64_t last);
    /// The supervisor's notes on the day as a whole, oldest first.
    [[nodiscard]] std::vector<DayNote> notes(std::int64_t day);
    /// Events of the day's visits that came after event number `count`: later corrections. At most 500.
    [[nodiscard]] std::vector<NumberedRecord> after(std::int64_t day, std::int64_t count);
    /// How many events and notes came to the day after event number `count`.
    [[nodiscard]] int corrections(std::int64_t day, std::int64_t count);
    /// What is durable: the number of events and the last one's hash.
    [[nodiscard]] ChainHead head();
};

} // namespace yingke::journal
