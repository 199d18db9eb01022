// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/questions/closing.h"

#include "desk/questions/questions.h"

namespace yingke::desk {

namespace {

enum Answer { KeepElsewhere, GoOn, Lose };

} // namespace

Question closingQuestion(Closing closing) {
    Question question;
    question.title = Questions::tr("%n event(s) are not saved", "", closing.events);
    question.note = closing.reason;
    question.options = {Questions::tr("keep them in another place, and close"), Questions::tr("don't close yet"),
                        Questions::tr("close and lose them")};
    question.lines = {{Questions::tr("Folder"), {}, Questions::tr("empty: your own folder"), {}}};
    question.picked = KeepElsewhere;
    question.done = [closing = std::move(closing)](int option, const QStringList& written) -> Reply {
        if (option == KeepElsewhere) {
            if (const QString why = closing.keep(written.value(0)); !why.isEmpty()) {
                return {why, 0};
            }
        }
        if (option == KeepElsewhere || option == Lose) {
            closing.close();
        }
        return {};
    };
    return question;
}

} // namespace yingke::desk
