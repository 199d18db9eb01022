// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the log event by event, in the order of their numbers.
#pragma once

#include "journal/read/log_reader.h"

#include <functional>
#include <vector>

namespace yingke::journal {

/// LeftOut: each event is read as one whose personal data were erased.
enum class PersonalParts { Read, LeftOut };

class EventBook : public Book {
public:
    using Book::Book;

    /// The number of the last event; 0 when there is none.
    [[nodiscard]] std::int64_t last();
    /// The number of the first event that is not before this time (UTC); behind the last when all are. Numbers and
    /// times go the same way. An event that is missing counts as a failure.
    [[nodiscard]] std::int64_t firstSince(core::Millis utc);
    /// Those numbered from `first` to before `end`.
    void read(std::int64_t first, std::int64_t end, PersonalParts parts,
              const std::function<void(NumberedRecord)>& take);
    /// Every event, those that come meanwhile not included.
    void readAll(PersonalParts parts, const std::function<void(NumberedRecord)>& take);

    /// What was issued, voided and printed again of slips, oldest first: of all time.
    [[nodiscard]] std::vector<core::EventRecord> slips();
    /// The last `most` that were issued, oldest first.
    [[nodiscard]] std::vector<core::EventRecord> slipsIssued(int most);
};

} // namespace yingke::journal
