// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/personal_note.h"

#include "core/hall_commands.h"
#include "frontdesk/texts.h"

#include <utility>

namespace yingke::frontdesk {

namespace {

QString notTakenOut() {
    return Texts::tr("The log could not keep that personal data are taken out, so nothing was taken out. Sign in "
                     "and try again.");
}

QString takenOutUnsaved() {
    return Texts::tr(
        "The log can't be written (%1), so it can't keep that personal data are taken out, and nothing was "
        "taken out. Free the disk, wait until the desk says it is recorded, and try again.");
}

QString shownUnsaved() {
    return Texts::tr("Not saved: the log can't be written (%1), so it can't keep that numbers are shown, and they stay "
                     "masked. Free the disk, wait until the desk says it is recorded, and try again.");
}

QString changedUnsaved() {
    return Texts::tr("Not saved: the log can't be written (%1), so it can't keep that this is done, and nothing was "
                     "changed. Free the disk, wait until the desk says it is recorded, and try again.");
}

} // namespace

PersonalNote::PersonalNote(FrontDesk& desk, QObject* parent, Use use) : QObject(parent), m_desk(desk), m_use(use) {
    connect(&m_desk.journal(), &JournalAnswers::changed, this, &PersonalNote::look);
}

void PersonalNote::ask(const QString& what, Answer answer, const core::VisitId& visit) {
    askFor(core::command::NotePersonalDataShown{visit, what.toStdString()}, std::move(answer));
}

void PersonalNote::askFor(const core::Command& note, Answer answer) {
    if (isWaiting()) {
        return;
    }
    if (m_desk.journal().status().kind == JournalStatus::Kind::Unsaved) {
        answer(unsaved());
        return;
    }
    if (const auto refusal = m_desk.submit({note})) {
        answer(whyNot(*refusal));
        return;
    }
    m_mark = m_desk.journal().mark();
    m_answer = std::move(answer);
    look();
}

void PersonalNote::look() {
    if (!isWaiting()) {
        return;
    }
    if (m_desk.journal().allDurable(m_mark)) {
        tell({});
    } else if (m_desk.journal().status().kind == JournalStatus::Kind::Unsaved) {
        tell(unsaved());
    }
}

void PersonalNote::tell(const QString& refused) {
    const Answer answer = std::exchange(m_answer, nullptr); // it may ask again
    answer(refused);
}

QString PersonalNote::unsaved() const {
    const QString sentence = m_use == Use::Shown     ? shownUnsaved()
                             : m_use == Use::Changed ? changedUnsaved()
                                                     : takenOutUnsaved();
    return QString(sentence).replace(QLatin1String("%1"), m_desk.journal().status().reason);
}

QString PersonalNote::whyNot(const Refusal& refusal) const {
    return m_use == Use::TakenOut ? notTakenOut() : refusal.sentence;
}

} // namespace yingke::frontdesk
