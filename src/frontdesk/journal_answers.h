// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal's writer has answered so far: which events are durable, and 记录中 / 已记录 / 未保存 for the window.
// Made and connected with the store before the desk, so that no answer is missed. Lives in the window's thread.
#pragma once

#include "core/ports.h"
#include "frontdesk/journal_status.h"

#include <QObject>

#include <map>
#include <set>

namespace yingke::frontdesk {

class JournalAnswers : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit JournalAnswers(const core::Clock& clock) : m_clock(clock) {}

    [[nodiscard]] const JournalStatus& status() const { return m_status; }
    /// Whether this event is durable: what leaves the room waits for it.
    [[nodiscard]] bool durable(const core::EventId& event) const { return m_undurable.count(event) == 0; }

    /// Marks what was decided so far, for allDurable().
    [[nodiscard]] quint64 mark() const { return m_lastToken; }
    /// Whether all that was decided up to the mark is on the disk.
    [[nodiscard]] bool allDurable(quint64 mark) const { return m_pending.empty() || m_pending.begin()->first > mark; }

    /// Gives the batch a token of its own, and waits for its answer from now on. Call it before the store gets it.
    void await(core::Batch& batch);

public slots:
    /// As journal::Journal::answered() says it; a token that nothing waits for changes nothing.
    void take(quint64 token, bool durable, const QString& reason);

signals:
    void changed();

private:
    const core::Clock& m_clock;
    std::map<quint64, std::vector<core::EventId>> m_pending; ///< appended, not yet durable
    std::set<core::EventId> m_undurable;
    quint64 m_lastToken = 0;
    JournalStatus m_status;
};

} // namespace yingke::frontdesk
