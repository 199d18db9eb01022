// SPDX-License-Identifier: GPL-3.0-or-later
// Decide → evolve → append → tell: the only way in which anything happens in the hall. Never waits for the disk.
#pragma once

#include "core/command.h"
#include "core/decide.h"
#include "core/hall.h"
#include "core/ports.h"
#include "frontdesk/journal_answers.h"
#include "frontdesk/refusal.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace yingke::core {
class Draft;
} // namespace yingke::core

namespace yingke::office {
class Office;
} // namespace yingke::office

namespace yingke::frontdesk {

class DecisionLoop : public QObject {
    Q_OBJECT

public:
    struct Parts {
        core::EventStore& store;
        std::unique_ptr<JournalAnswers> answers; ///< connected with the store
        const core::Clock& clock;
        const office::Office& office;
        core::DeskId desk;
    };
    /// Takes up what the journal holds: evolve only, nothing is decided anew.
    DecisionLoop(Parts parts, const std::vector<core::EventRecord>& past);

    [[nodiscard]] const core::Hall& hall() const { return m_hall; }
    [[nodiscard]] core::Moment now() const { return m_parts.clock.now(); }
    [[nodiscard]] core::PersonId me() const; ///< signed in at this desk; empty: nobody
    [[nodiscard]] const core::Visit* activeVisit() const { return core::activeVisitOf(m_hall, me()); } ///< mine
    [[nodiscard]] const office::Office& office() const { return m_parts.office; }
    [[nodiscard]] const core::Clock& clock() const { return m_parts.clock; }
    [[nodiscard]] JournalAnswers& journal() const { return *m_parts.answers; }
    /// Of the visits in the hall, oldest first.
    [[nodiscard]] const std::map<core::VisitId, std::vector<core::EventRecord>>& records() const { return m_records; }
    /// Of one of them; empty for others. Good until the next decision.
    [[nodiscard]] const std::vector<core::EventRecord>& recordsOf(const core::VisitId& visit) const;

    /// What a decision is made with now. A caller may change it: the supervisor who reads the log acts elsewhere.
    [[nodiscard]] core::Context context() const;
    /// A decision to be made on the hall as it is.
    [[nodiscard]] core::Draft draft() const;
    /// What was decided on the draft is so: its hall and its events are taken over, and appended. Nothing else was
    /// carried out since it was made. Does not tell the views.
    void carryOut(core::Draft draft);
    /// All or nothing: drafts and carries out. `about`: the visit that a refusal names.
    std::optional<Refusal> carryOut(const std::vector<core::Command>& commands, const core::VisitId& about);
    std::optional<Refusal> carryOut(const std::vector<core::Command>& commands, const core::VisitId& about,
                                    const core::Context& given);
    /// The same, and tells them.
    std::optional<Refusal> act(const std::vector<core::Command>& commands, const core::VisitId& about);
    /// Tells the views, once for a whole action.
    void tell() { emit told(); }

    /// Visits of former days that are over leave the hall, unless somebody still owes their visitor something.
    void letGo();

signals:
    void happened(const yingke::core::EventRecord& record); ///< each event, when the hall stands as all of them left it
    void decided();                                         ///< after each decision that was carried out
    void told();

private:
    void remember(const core::EventRecord& record);

    Parts m_parts;
    core::Hall m_hall;
    std::map<core::VisitId, std::vector<core::EventRecord>> m_records;
    const std::vector<core::EventRecord> m_none; ///< of a visit that the hall does not have
};

} // namespace yingke::frontdesk
