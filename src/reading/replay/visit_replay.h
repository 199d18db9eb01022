// SPDX-License-Identifier: GPL-3.0-or-later
// A visit as the desk saw it, frame by frame: folded from its events, on the script texts of that day (by their hash),
// with the words that were shown. It decides nothing and asks no clock. The window's thread.
#pragma once

#include "core/hall.h"
#include "journal/read/replay_records.h"
#include "office/data/office.h"
#include "scenario/player/screen.h"
#include "scenario/player/script_shelf.h"

#include <QString>

#include <optional>
#include <vector>

namespace yingke::reading {

/// What changed at one moment, in one go.
struct ReplayFrame {
    std::int64_t first = 0; ///< numbers of its events: the first and the last one
    std::int64_t last = 0;
    core::Moment at;
};

/// What stood at the desk after a frame.
struct ReplayStand {
    core::Visit visit;
    scenario::Screen screen;              ///< empty: no script was running
    std::optional<core::ChoiceId> chosen; ///< the answer that was given here
    core::ScriptRef missing; ///< set when the script text is not in the archive; the screen then has the words alone
};

class VisitReplay {
public:
    /// `office` and `shelf` outlive the replay.
    VisitReplay(const office::Office& office, scenario::ScriptShelf& shelf, journal::ReplayRecords records);
    VisitReplay(const VisitReplay&) = delete;
    VisitReplay& operator=(const VisitReplay&) = delete;

    /// False: the log broke off while it was read for this; what is shown is not all that was written.
    [[nodiscard]] bool isWhole() const { return m_records.whole; }
    [[nodiscard]] const std::vector<ReplayFrame>& frames() const { return m_frames; }
    [[nodiscard]] const std::vector<journal::NumberedRecord>& records() const { return m_records.visit; }
    /// The frame that has the event, or the last one before it; 0 when there is none.
    [[nodiscard]] std::size_t frameOf(std::int64_t seq) const;
    /// The last frame not later than this point of the steady line; 0 when all are later.
    [[nodiscard]] std::size_t frameAt(core::Millis steady) const;
    /// Range: frame < frames().size().
    [[nodiscard]] ReplayStand stand(std::size_t frame);

private:
    void cut();
    void foldTo(std::int64_t seq);
    void take(const journal::NumberedRecord& record);
    [[nodiscard]] scenario::Screen present(const core::Visit& visit, std::int64_t seq, const core::Moment& at) const;

    const office::Office& m_office;
    scenario::ScriptShelf& m_shelf;
    journal::ReplayRecords m_records;
    std::vector<ReplayFrame> m_frames;
    std::vector<const journal::NumberedRecord*> m_all; ///< the visit's and those around, by number
    core::VisitId m_visit;
    // ---- folded so far ----
    std::size_t m_folded = 0; ///< of m_all
    core::Hall m_hall;
    core::PersonId m_actor;
    core::StepId m_step;    ///< the step whose words these are
    std::string m_recorded; ///< as they were shown when it was entered; empty: erased, or nothing was said
    std::string m_atEntry;  ///< as they come out today for that moment
    std::optional<core::ChoiceId> m_chosen;
};

} // namespace yingke::reading
