// SPDX-License-Identifier: GPL-3.0-or-later
// Taking personal data out of the office: asking for them is an event, and it is on the disk before anything leaves.
#pragma once

#include "frontdesk/front_desk.h"

#include <QObject>
#include <QString>

#include <functional>

namespace yingke::frontdesk {

class PersonalNote : public QObject {
    Q_OBJECT

public:
    /// Told once for each ask(). Empty: the log keeps it for good. Else a sentence why not, and nothing may be taken
    /// out.
    using Answer = std::function<void(const QString& refused)>;

    /// `desk` outlives it.
    PersonalNote(FrontDesk& desk, QObject* parent);

    /// Notes in the log what is taken out ("export: visits 2026-11-01 – 2026-11-30"). Never waits: the answer comes
    /// when the disk has spoken, or at once when it is known to refuse. Does nothing while one waits.
    void ask(const QString& what, Answer answer);
    /// The one that waits gets no answer; the log keeps that it was asked for.
    void cancel() { m_answer = nullptr; }
    [[nodiscard]] bool isWaiting() const { return m_answer != nullptr; }

private:
    void look();
    void tell(const QString& refused);
    [[nodiscard]] QString unsaved() const;

    FrontDesk& m_desk;
    quint64 m_mark = 0;
    Answer m_answer;
};

} // namespace yingke::frontdesk
