// SPDX-License-Identifier: GPL-3.0-or-later
// The log event by event: by number, by time, with and without what is personal.
#include "journal/read/event_book.h"
#include "journal/read/seal_book.h"
#include "journal/write/bulk_writer.h"
#include "support/journal_records.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <algorithm>
#include <sqlite3.h>

using namespace yingke;
using journal::EventBook;
using journal::PersonalParts;

namespace {

struct Written {
    Written() : path(folder.filePath(QStringLiteral("journal.sqlite"))), events(test::sampleDay()) {
        journal::BulkWriter writer;
        REQUIRE(writer.open(path).isEmpty());
        for (const core::EventRecord& record : events) {
            REQUIRE(writer.append(record));
        }
        REQUIRE(writer.finish().isEmpty());
    }
    QTemporaryDir folder;
    QString path;
    std::vector<core::EventRecord> events;
};

} // namespace

TEST_CASE("the events of a stretch of numbers come in their order, and by time the stretch is found") {
    const Written log;
    EventBook book(log.path);
    const auto count = static_cast<std::int64_t>(log.events.size());
    REQUIRE(book.last() == count);
    std::vector<std::int64_t> numbers;
    book.read(3, 6, PersonalParts::Read, [&](const journal::NumberedRecord& one) {
        numbers.push_back(one.seq);
        REQUIRE(one.record.id == log.events.at(static_cast<std::size_t>(one.seq - 1)).id);
    });
    REQUIRE(numbers == std::vector<std::int64_t>{3, 4, 5});
    std::int64_t all = 0;
    book.readAll(PersonalParts::Read, [&all](const journal::NumberedRecord&) { ++all; });
    REQUIRE(all == count);
    // For each time: as many events are before it as the numbers say.
    for (const core::EventRecord& record : log.events) {
        for (const core::Millis utc : {record.at.utc, record.at.utc + 1}) {
            const auto before = std::count_if(log.events.begin(), log.events.end(),
                                              [utc](const core::EventRecord& one) { return one.at.utc < utc; });
            REQUIRE(book.firstSince(utc) == before + 1);
        }
    }
    REQUIRE(book.failures() == 0);
}

TEST_CASE("what is personal can be left out: then no name comes from the file") {
    const Written log;
    EventBook book(log.path);
    int named = 0;
    const auto names = [&named](const journal::NumberedRecord& one) {
        const auto* known = std::get_if<core::event::VisitorDescribed>(&one.record.event);
        named += known != nullptr && known->change.surname == "王" ? 1 : 0;
    };
    book.readAll(PersonalParts::Read, names);
    REQUIRE(named > 0);
    named = 0;
    book.readAll(PersonalParts::LeftOut, names);
    REQUIRE(named == 0);
}

TEST_CASE("books that share a reader share its connection and what could not be read") {
    const Written log;
    const auto reader = std::make_shared<journal::LogReader>(log.path);
    EventBook events(reader);
    journal::SealBook seals(reader);
    int told = 0;
    reader->failed = [&told] { ++told; };
    REQUIRE(seals.head().count == events.last());
    REQUIRE(told == 0);
    // An event is missing in the middle: a time that is looked for there is not guessed.
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(log.path.toUtf8().constData(), &file) == SQLITE_OK);
    const std::int64_t middle = 1 + events.last() / 2;
    const std::string gap = "DROP TRIGGER events_never_go; DELETE FROM events WHERE seq = " + std::to_string(middle);
    REQUIRE(sqlite3_exec(file, gap.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(file);
    (void)events.firstSince(log.events.at(static_cast<std::size_t>(middle)).at.utc);
    REQUIRE(told == 1);
    REQUIRE(events.failures() == 1);
    REQUIRE(seals.failures() == 1);
}
