// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/questions/closing.h"

#include "core/money.h"
#include "desk/promises/promise_texts.h"
#include "desk/questions/questions.h"
#include "desk/shift/shift_texts.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"

#include <algorithm>
#include <utility>

namespace yingke::desk {

namespace {

enum Answer { KeepElsewhere, GoOn, Lose };

QString lineOf(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    QStringList parts{office::calledOf(visit)};
    if (!visit.run.title.empty() && !visit.run.ended) {
        parts << QString::fromStdString(visit.run.title);
    }
    const bool away = !visit.server.empty() && visit.server != desk.me();
    parts << (away ? Questions::tr("with %1").arg(office::nameOf(desk.office(), visit.server))
              : core::holdOf(visit) != nullptr ? Questions::tr("asked to wait")
                                               : office::stageText(core::stageOf(visit)));
    if (const core::Money sum = ShiftTexts::noted(desk, visit); sum.fen > 0) {
        parts << Questions::tr("%1 yuan noted, no slip given out").arg(QString::fromStdString(core::toText(sum)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QStringList stillHere(const frontdesk::FrontDesk& desk) {
    constexpr qsizetype most = 8;
    QStringList lines;
    for (const auto& [id, visit] : desk.hall().visits) {
        if (!core::isClosed(visit)) {
            lines << lineOf(desk, visit);
        }
    }
    if (lines.isEmpty()) {
        return {};
    }
    if (lines.size() > most) {
        const qsizetype more = lines.size() - most;
        lines = lines.mid(0, most) << Questions::tr("and %n more", "", static_cast<int>(more));
    }
    const auto promises = PromiseTexts::open(desk.hall());
    for (std::size_t i = 0; i < std::min<std::size_t>(promises.size(), 3); ++i) {
        lines << Questions::tr("promised: %1  %2")
                     .arg(PromiseTexts::due(promises[i]->due, desk.now()), QString::fromStdString(promises[i]->what));
    }
    if (promises.size() > 3) {
        lines << Questions::tr("and %n more promise(s)", "", static_cast<int>(promises.size() - 3));
    }
    return lines;
}

Question closingQuestion(Closing closing) {
    Question question;
    question.title = Questions::tr("%n event(s) are not saved", "", closing.events);
    question.note = (QStringList(closing.reason) + closing.here).join(QLatin1Char('\n'));
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
