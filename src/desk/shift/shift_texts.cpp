// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shift/shift_texts.h"

#include "core/money.h"
#include "desk/parts/card_lines.h"
#include "desk/promises/promise_texts.h"
#include "frontdesk/desk_till.h"
#include "office/data/office.h"
#include "office/texts/visit_names.h"
#include "office/texts/visit_texts.h"
#include "slips/till_sheet.h"

#include <algorithm>
#include <map>

namespace yingke::desk {

core::Money ShiftTexts::noted(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    const bool isOut =
        std::any_of(visit.slips.begin(), visit.slips.end(), [](const core::IssuedSlip& slip) { return !slip.voided; });
    core::Money sum;
    for (const auto& [fact, value] : visit.facts) {
        const bool lookedUp = desk.office().vocabulary().lookUps.count(fact.value) > 0;
        const auto* money = std::get_if<core::Money>(&value);
        if (money != nullptr && !lookedUp && !isOut) {
            sum.fen = std::max(sum.fen, money->fen); // of parts and their sum the sum
        }
    }
    return sum;
}

AskedRow ShiftTexts::title(const QString& words) {
    AskedRow row{words, {}};
    row.isTitle = true;
    return row;
}

AskedRow ShiftTexts::visit(const frontdesk::FrontDesk& desk, const core::Visit& visit) {
    QString who = office::calledOf(visit);
    if (!visit.visitor.room.empty()) {
        who += QLatin1Char(' ') + QString::fromStdString(visit.visitor.room);
    }
    QStringList parts;
    if (const QString matter = matterLine(desk, visit); !matter.isEmpty()) { // as on the cards: never a script's title
        parts << matter;
    }
    const bool away = !visit.server.empty() && visit.server != desk.me();
    parts << (away                             ? tr("with %1").arg(office::nameOf(desk.office(), visit.server))
              : core::holdOf(visit) != nullptr ? tr("asked to wait")
                                               : office::stageText(core::stageOf(visit)));
    if (const core::Handover* asked = core::pendingHandover(visit)) {
        parts << tr("%1 was asked to take over").arg(office::nameOf(desk.office(), asked->to));
    }
    const bool today = core::localDay(visit.arrivedAt) == core::localDay(desk.now());
    const QString time = office::timeText(visit.arrivedAt, false);
    parts << tr("since %1")
                 .arg(today ? time
                            : office::shortDay(core::localDay(visit.arrivedAt), core::localDay(desk.now())) +
                                  QLatin1Char(' ') + time);
    if (const core::Money sum = noted(desk, visit); sum.fen > 0) {
        parts << tr("%1 yuan noted, no slip given out").arg(QString::fromStdString(core::toText(sum)));
    }
    return {who, parts.join(QStringLiteral(" · "))};
}

AskedRow ShiftTexts::promise(const frontdesk::FrontDesk& desk, const core::Promise& promise) {
    const QString due = PromiseTexts::due(promise.due, desk.now());
    QStringList parts;
    if (promise.due <= desk.now().utc) {
        parts << tr("overdue");
    }
    if (const QString whom = PromiseTexts::whom(desk.hall(), promise); !whom.isEmpty()) {
        parts << whom;
    }
    parts << tr("kept by %1").arg(PromiseTexts::owner(desk, promise));
    return {due + QLatin1Char(' ') + QString::fromStdString(promise.what), parts.join(QStringLiteral(" · "))};
}

std::vector<AskedRow> ShiftTexts::alarms(const frontdesk::FrontDesk& desk) {
    std::vector<AskedRow> rows;
    for (const core::Advice& one : desk.advice()) {
        if (one.kind != core::AdviceKind::PromiseDue && one.phase != core::LimitPhase::Calm) {
            const office::AdviceText text = office::textOf(desk.office(), desk.hall(), one, desk.now());
            rows.push_back({text.headline, text.action});
        }
    }
    return rows;
}

std::vector<const core::Promise*> ShiftTexts::dueToday(const frontdesk::FrontDesk& desk) {
    std::vector<const core::Promise*> due = PromiseTexts::open(desk.hall());
    const core::Moment now = desk.now();
    std::erase_if(due, [&now](const core::Promise* one) {
        return core::localDay({0, one->due, now.offsetMinutes}) > core::localDay(now);
    });
    return due;
}

QString ShiftTexts::money(const frontdesk::FrontDesk& desk, const std::vector<core::SlipId>& receipts) {
    std::vector<const core::Taking*> takings;
    for (const core::SlipId& receipt : receipts) {
        if (const auto found = desk.hall().takings.find(receipt); found != desk.hall().takings.end()) {
            takings.push_back(&found->second);
        }
    }
    return slips::countsText(core::expectedIn(takings));
}

std::vector<AskedRow> ShiftTexts::keptPapers(const frontdesk::FrontDesk& desk) {
    std::map<core::VisitId, std::vector<core::KeptPaper>> byVisit;
    for (core::KeptPaper& paper : desk.till().keptPapers()) {
        byVisit[paper.visit].push_back(std::move(paper));
    }
    std::vector<AskedRow> rows;
    for (const auto& [visit, papers] : byVisit) {
        std::vector<core::PaperKey> keys;
        std::transform(papers.begin(), papers.end(), std::back_inserter(keys),
                       [](const core::KeptPaper& one) { return one.paper; });
        const core::KeptPaper& first = papers.front();
        QStringList parts{QString::fromStdString(first.whose), QString::fromStdString(first.room)};
        parts.removeAll(QString());
        parts << tr("since %1")
                     .arg(office::shortDay(core::localDay(first.since), core::localDay(desk.now())) + QLatin1Char(' ') +
                          office::timeText(first.since, false));
        rows.push_back(
            {tr("Papers kept: %1").arg(office::papersText(desk.office(), keys)), parts.join(QStringLiteral(" · "))});
    }
    return rows;
}

QString ShiftTexts::sheet(const std::vector<AskedRow>& rows, const QString& written) {
    QStringList lines;
    for (const AskedRow& row : rows) {
        if (row.isTitle) {
            lines << row.text;
            continue;
        }
        QStringList parts{row.text};
        if (!row.detail.isEmpty()) {
            parts << row.detail;
        }
        if (row.answer >= 0) {
            parts << QStringLiteral("→ ") + (row.said.isEmpty() ? row.answers.value(row.answer) : row.said);
        }
        lines << QStringLiteral("  ") + parts.join(QStringLiteral(" · "));
    }
    if (!written.isEmpty()) {
        lines << tr("Note: %1").arg(written);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace yingke::desk
