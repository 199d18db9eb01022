// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/replay/replay_texts.h"

#include "office/texts/masks.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "reading/story/visit_story.h"

#include <QCoreApplication>
#include <QStringList>

namespace yingke::logbook {

namespace {

struct ReplayTexts {
    Q_DECLARE_TR_FUNCTIONS(yingke::logbook::ReplayTexts)
};

QString limitName(core::LimitKind kind) {
    switch (kind) {
    case core::LimitKind::Waiting:
        return ReplayTexts::tr("waiting");
    case core::LimitKind::TelephoneHold:
        return ReplayTexts::tr("holding the line");
    case core::LimitKind::Answer:
    case core::LimitKind::AnswerSupervisor:
        return ReplayTexts::tr("answer");
    case core::LimitKind::Tea:
        return {};
    case core::LimitKind::Script:
        return ReplayTexts::tr("time limit");
    }
    return {};
}

QString spanText(const office::Office& office, const journal::Span& span, core::Millis utc) {
    const QString who = office::nameOf(office, span.person);
    switch (span.kind) {
    case journal::Span::Kind::Waiting:
        return ReplayTexts::tr("waits %1").arg(office::durationText(utc - span.from));
    case journal::Span::Kind::Overdue:
        return ReplayTexts::tr("waits, over the limit");
    case journal::Span::Kind::Served:
    case journal::Span::Kind::Colleague:
        return ReplayTexts::tr("served by %1").arg(who);
    case journal::Span::Kind::Held:
        return ReplayTexts::tr("on hold %1").arg(office::durationText(utc - span.from));
    case journal::Span::Kind::MovedUp:
        return ReplayTexts::tr("moved up to %1").arg(who);
    case journal::Span::Kind::System:
        return ReplayTexts::tr("not seen");
    }
    return {};
}

} // namespace

QString standText(const office::Office& office, const core::Visit& visit) {
    QString text = office::stageText(core::stageOf(visit));
    if (!visit.server.empty() && !core::isClosed(visit)) {
        text += QStringLiteral(" · ") + office::nameOf(office, visit.server);
    }
    if (const core::OnHold* hold = core::holdOf(visit)) {
        text = ReplayTexts::tr("asked to wait");
        if (!hold->reason.empty()) {
            text += QStringLiteral(" · ") + QString::fromStdString(hold->reason);
        }
    }
    if (const core::Handover* pending = core::pendingHandover(visit)) {
        text += QStringLiteral(" · ") +
                ReplayTexts::tr("%1 was asked to take over").arg(office::nameOf(office, pending->to));
    }
    return text;
}

QString clocksText(const core::Visit& visit, core::Millis steady) {
    QStringList clocks;
    for (const core::Limit& limit : visit.limits) {
        const QString name = limitName(limit.kind);
        if (name.isEmpty() || core::isClosed(visit)) {
            continue;
        }
        const core::Millis left = core::leftAt(limit, steady);
        clocks << (left >= 0 ? ReplayTexts::tr("%1: %2 left").arg(name, office::durationText(left))
                             : ReplayTexts::tr("%1: over by %2").arg(name, office::durationText(-left)));
    }
    return clocks.join(QStringLiteral("   "));
}

QString othersText(const office::Office& office, const std::vector<journal::Lane>& lanes, const core::VisitId& visit,
                   core::Millis utc) {
    QStringList others;
    for (const journal::Lane& lane : lanes) {
        if (lane.row.visit == visit) {
            continue;
        }
        for (const journal::Span& span : lane.spans) {
            if (span.from <= utc && (!span.to || utc < *span.to)) {
                others << office::listedAs(lane.row.visitor, lane.row.channel, lane.row.badge) + QLatin1Char(' ') +
                              spanText(office, span, utc);
                break;
            }
        }
    }
    return others.isEmpty() ? QString() : ReplayTexts::tr("In the hall: %1").arg(others.join(QStringLiteral("　·　")));
}

QString hintText(const office::Office& office, const core::Visit& visit) {
    if (const core::Handover* pending = core::pendingHandover(visit)) {
        return ReplayTexts::tr("%1 was asked to take over").arg(office::nameOf(office, pending->to));
    }
    const bool calls = visit.channel == core::Channel::Telephone;
    switch (core::stageOf(visit)) {
    case core::Stage::Greeting:
        return calls ? ReplayTexts::tr("The telephone rang; nobody serves yet.")
                     : ReplayTexts::tr("Came in; nobody serves yet.");
    case core::Stage::Queued:
        return calls ? ReplayTexts::tr("Waits on the line.") : ReplayTexts::tr("Sits and waits.");
    case core::Stage::InService:
    case core::Stage::Escalated:
        return core::holdOf(visit) != nullptr ? ReplayTexts::tr("Was asked to wait.")
                                              : ReplayTexts::tr("No procedure was open at this moment.");
    case core::Stage::Farewell:
        return ReplayTexts::tr("Is being seen off.");
    case core::Stage::Closed:
        return ReplayTexts::tr("The visit is over.");
    }
    return {};
}

scenario::Screen masked(scenario::Screen screen) {
    const auto mask = [](std::string& text) {
        text = office::maskedNumbers(QString::fromStdString(text)).toStdString();
    };
    mask(screen.words);
    mask(screen.english);
    mask(screen.question);
    for (scenario::Field& field : screen.fields) {
        if (auto* text = field.value ? std::get_if<std::string>(&*field.value) : nullptr) {
            mask(*text);
        }
    }
    for (scenario::TaskRow& task : screen.tasks) {
        mask(task.what);
    }
    return screen;
}

} // namespace yingke::logbook
