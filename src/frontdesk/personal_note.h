// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data taken out of the office, or shown whole on the screen: asking for them is an event, and it is on the
// disk before anything leaves or is shown.
#pragma once

#include "frontdesk/front_desk.h"

#include <QObject>
#include <QString>

#include <functional>

namespace yingke::frontdesk {

class PersonalNote : public QObject {
    Q_OBJECT

public:
    /// What becomes of them; the sentence of a refusal says it.
    enum class Use { TakenOut, Shown, Changed };
    /// Told once for each ask(). Empty: the log keeps it for good. Else a sentence why not, and nothing may be taken
    /// out or shown.
    using Answer = std::function<void(const QString& refused)>;

    /// `desk` outlives it.
    PersonalNote(FrontDesk& desk, QObject* parent, Use use = Use::TakenOut);

    /// Notes in the log what is taken out or shown ("export: visits 2026-11-01 – 2026-11-30"), at the visit where it is
    /// of one. Never waits: the answer comes when the disk has spoken, or at once when it is known to refuse. Does
    /// nothing while one waits.
    void ask(const QString& what, Answer answer, const core::VisitId& visit = {});
    /// The same for what changes the register as a whole (Use::Changed): `note` is on the disk before it is done.
    void askFor(const core::Command& note, Answer answer);
    /// The one that waits gets no answer; the log keeps that it was asked for.
    void cancel() { m_answer = nullptr; }
    [[nodiscard]] bool isWaiting() const { return m_answer != nullptr; }

private:
    void look();
    void tell(const QString& refused);
    [[nodiscard]] QString unsaved() const;
    [[nodiscard]] QString whyNot(const Refusal& refusal) const;

    FrontDesk& m_desk;
    Use m_use;
    quint64 m_mark = 0;
    Answer m_answer;
};

} // namespace yingke::frontdesk
