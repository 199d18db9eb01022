// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdesk/personal_note.h"

#include "core/hall_commands.h"
#include "frontdesk/texts.h"

#include <utility>

namespace yingke::frontdesk {

PersonalNote::PersonalNote(FrontDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    connect(&m_desk.journal(), &JournalAnswers::changed, this, &PersonalNote::look);
}

void PersonalNote::ask(const QString& what, Answer answer) {
    if (isWaiting()) {
        return;
    }
    if (m_desk.journal().status().kind == JournalStatus::Kind::Unsaved) {
        answer(unsaved());
        return;
    }
    if (m_desk.submit({core::command::NotePersonalDataShown{{}, what.toStdString()}})) {
        answer(Texts::tr("The log could not keep that personal data are taken out, so nothing was taken out. Sign in "
                         "and try again."));
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
    return Texts::tr(
               "The log can't be written (%1), so it can't keep that personal data are taken out, and nothing was "
               "taken out. Free the disk, wait until the desk says it is recorded, and try again.")
        .arg(m_desk.journal().status().reason);
}

} // namespace yingke::frontdesk
