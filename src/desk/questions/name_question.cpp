// SPDX-License-Identifier: GPL-3.0-or-later
// A room or a telephone was typed for the name: asked, not guessed.
#include "desk/questions/questions.h"

namespace yingke::desk {

void Questions::askIfName(const core::VisitId& visit, const QString& typed, const NotAName& other,
                          const core::VisitorChange& change, const std::function<void(bool taken)>& then) {
    const QString value = QString::fromStdString(other.value);
    const bool isRoom = other.kind == NotAName::Kind::Room;
    Question question;
    question.title = isRoom ? tr("Is “%1” the room?").arg(typed) : tr("Is “%1” the telephone?").arg(typed);
    question.options = {isRoom ? tr("the room %1; the name is not known yet").arg(value)
                               : tr("the telephone %1; the name is not known yet").arg(value),
                        tr("the name, as it stands there")};
    question.done = [this, visit, other, change, then](int option, const QStringList&) -> Reply {
        core::VisitorChange taken = change;
        if (option == 0) {
            taken.surname.reset();
            (other.kind == NotAName::Kind::Room ? taken.room : taken.telephone) = other.value;
        }
        if (const auto refusal = m_desk.describe(visit, taken)) {
            return {refusal->sentence};
        }
        if (then) {
            then(option == 0);
        }
        return {};
    };
    m_overlay.ask(question);
}

} // namespace yingke::desk
