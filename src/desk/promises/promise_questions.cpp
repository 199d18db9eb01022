// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promises/promise_questions.h"

#include "desk/promises/promise_texts.h"
#include "office/data/office.h"
#include "office/texts/visit_texts.h"

#include <QDateTime>
#include <QTimeZone>

namespace yingke::desk {

const core::Promise* PromiseQuestions::open(const core::PromiseId& id) const {
    return core::findOpen(m_desk.hall(), id);
}

QString PromiseQuestions::about(const core::Promise& promise) const {
    QStringList parts{QString::fromStdString(promise.what)};
    if (const QString whom = PromiseTexts::whom(m_desk.hall(), promise); !whom.isEmpty()) {
        parts << whom;
    }
    parts << tr("due %1").arg(PromiseTexts::due(promise.due, m_desk.now()));
    return parts.join(QStringLiteral(" · "));
}

Reply PromiseQuestions::submit(const core::Command& command, int line) {
    const auto refusal = m_desk.submit({command});
    return refusal ? Reply(refusal->sentence, line) : Reply();
}

void PromiseQuestions::kept(const core::PromiseId& id) {
    if (const core::Promise* promise = open(id)) {
        m_overlay.ask({tr("The promise was kept?"),
                       {},
                       {},
                       [this, id](int, const QStringList&) { return submit(core::command::KeepPromise{id}); },
                       about(*promise)});
    }
}

void PromiseQuestions::move(const core::PromiseId& id) {
    const core::Promise* promise = open(id);
    if (promise == nullptr || promise->locked()) {
        return;
    }
    Question question;
    question.title = tr("Move the promise to another time");
    question.note = about(*promise) + QLatin1Char('\n') + PromiseTexts::moves(*promise);
    question.lines = {{tr("new time, later than before"), {}, {}, scenario::FactType::DateTime},
                      {tr("reason"), {}, {}}};
    question.done = [this, id](int, const QStringList& written) -> Reply {
        const QDateTime local = QDateTime::fromString(written.value(0), QStringLiteral("yyyy-MM-dd HH:mm"));
        if (!local.isValid()) {
            return {tr("Write the new time, e.g. 15:30 or tomorrow 9:00."), 0};
        }
        const QDateTime at(local.date(), local.time(), QTimeZone(m_desk.now().offsetMinutes * 60));
        if (written.value(1).isEmpty()) {
            return {tr("Write why it is moved; the reason is kept."), 1};
        }
        return submit(core::command::MovePromise{id, at.toMSecsSinceEpoch(), written.value(1).toStdString()}, 0);
    };
    m_overlay.ask(question);
}

void PromiseQuestions::broken(const core::PromiseId& id) {
    const core::Promise* promise = open(id);
    if (promise == nullptr) {
        return;
    }
    const QString grave =
        promise->locked() ? QLatin1Char('\n') + tr("It is a second time: breaking it is the gravest.") : QString();
    m_overlay.ask({tr("The promise was not kept"),
                   {},
                   {{tr("why it was not kept"), {}, {}}},
                   [this, id](int, const QStringList& written) -> Reply {
                       if (written.value(0).isEmpty()) {
                           return {tr("Write why it was not kept; the reason is kept in the log."), 0};
                       }
                       return submit(core::command::BreakPromise{id, written.value(0).toStdString()});
                   },
                   about(*promise) + grave});
}

void PromiseQuestions::reassign(const core::PromiseId& id, const QString& why, const std::function<void()>& then) {
    const core::Promise* promise = open(id);
    if (promise == nullptr) {
        return;
    }
    QStringList names;
    std::vector<core::PersonId> people;
    for (const office::Colleague& colleague : m_desk.office().roster()) {
        if (colleague.active && colleague.id != promise->owner) {
            people.push_back(colleague.id);
            names << office::nameAndPost(m_desk.office(), colleague.id) + QStringLiteral("  ") +
                         office::presenceText(core::presenceOf(m_desk.hall(), colleague.id));
        }
    }
    const QString note = why.isEmpty() ? about(*promise) : why + QLatin1Char('\n') + about(*promise);
    m_overlay.ask(
        {tr("Who keeps the promise from now on?"),
         names,
         {},
         [this, id, people, then](int option, const QStringList&) -> Reply {
             if (option < 0 || option >= static_cast<int>(people.size())) {
                 return tr("Choose who keeps it. Add colleagues with {key:desk.colleague}.");
             }
             Reply reply = submit(core::command::ReassignPromise{id, people.at(static_cast<std::size_t>(option))});
             if (reply.sentence.isEmpty() && then) {
                 then();
             }
             return reply;
         },
         note});
}

} // namespace yingke::desk
