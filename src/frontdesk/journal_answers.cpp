// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/journal_answers.h"

namespace yingke::frontdesk {

void JournalAnswers::await(core::Batch& batch) {
    batch.token = ++m_lastToken;
    for (const core::EventRecord& record : batch.events) {
        m_pending[batch.token].push_back(record.id);
        m_undurable.insert(record.id);
    }
    if (m_status.kind == JournalStatus::Kind::Recorded) {
        m_status.kind = JournalStatus::Kind::Recording;
    }
    m_status.pending = static_cast<int>(m_undurable.size());
}

void JournalAnswers::take(quint64 token, bool durable, const QString& reason) {
    const auto found = m_pending.find(token);
    if (found == m_pending.end()) {
        return;
    }
    if (durable) {
        for (const core::EventId& event : found->second) {
            m_undurable.erase(event);
        }
        m_pending.erase(found);
        m_status.lastWrite = m_clock.now();
        m_status.kind = m_pending.empty() ? JournalStatus::Kind::Recorded : m_status.kind;
        m_status.reason = m_pending.empty() ? QString() : m_status.reason;
    } else {
        m_status.kind = JournalStatus::Kind::Unsaved;
        m_status.reason = reason;
    }
    m_status.pending = static_cast<int>(m_undurable.size());
    emit changed();
}

} // namespace yingke::frontdesk
