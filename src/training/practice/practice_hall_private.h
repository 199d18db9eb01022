// SPDX-License-Identifier: GPL-3.0-or-later
// What PracticeHall keeps. Inside its own source files only.
#pragma once

#include "scenario/player/script_shelf.h"
#include "training/practice/practice_hall.h"

#include <set>

namespace yingke::training {

/// Keeps everything in memory and answers at once. There is no file behind it.
class MemoryStore : public core::EventStore {
public:
    void append(core::Batch batch) override {
        for (core::EventRecord& record : batch.events) {
            records.push_back(std::move(record));
        }
        if (answers != nullptr) {
            answers->take(batch.token, true, {});
        }
    }
    std::vector<core::EventRecord> records;
    frontdesk::JournalAnswers* answers = nullptr; ///< of the desk
};

class PracticeHall::Private {
public:
    Private(const office::Office& given, const core::Moment& now, Begin begun)
        : begin(std::move(begun)), clock(now), start(now), shelf(begin.library, {}, {}) {
        office = practiceOfficeOf(given);
    }

    [[nodiscard]] office::Office practiceOfficeOf(const office::Office& given);
    /// Puts the cast in its places, takes the visitor in and begins the script; empty or why it did not begin.
    [[nodiscard]] QString open();
    [[nodiscard]] const core::Visit* main() const { return core::find(desk->hall(), visit); }
    /// The steps of the script that runs in the visit; nullptr when none does.
    [[nodiscard]] const scenario::Script* runningIn(const core::VisitId& visit) const;
    std::optional<frontdesk::Refusal> doWhatIsAsked(const core::VisitId& visit, const scenario::Screen& screen);
    void tables(const core::VisitId& visit);
    std::optional<frontdesk::Refusal> beginNext(const core::VisitId& visit);
    /// What is to be done with a visit that has no step; Over: nothing.
    [[nodiscard]] Onwards onwardsWith(const core::Visit& visit) const;
    [[nodiscard]] static frontdesk::Refusal over(const core::VisitId& visit);
    [[nodiscard]] core::FactValue
    valueOf(const scenario::FactSpec& spec) const; ///< as the cast gives it, else a sample
    [[nodiscard]] core::PersonId holderOf(const core::RoleId& role) const;

    Begin begin;
    office::Office office;
    PracticeClock clock;
    core::Moment start;
    scenario::ScriptShelf shelf;
    MemoryStore store;
    std::unique_ptr<frontdesk::FrontDesk> desk;
    core::VisitId visit;
    core::PersonId me;
    QString fault;
    std::size_t played = 0;    ///< how much of the cast's timetable is over
    std::size_t begunNext = 0; ///< how many of Begin::then were begun
    std::size_t called = 0;    ///< calls ended so far
    int visitors = 0;
    std::set<core::VisitId> left; ///< asked to wait because somebody else was attended to
};

} // namespace yingke::training
