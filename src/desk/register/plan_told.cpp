// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register/plan_told.h"

#include <QStringList>

namespace yingke::desk {

QString PlanTold::planned(const registers::ImportPlan& plan) {
    QStringList said;
    if (plan.kind != registers::ImportKind::Register && plan.gone > 0) {
        said << (plan.kind == registers::ImportKind::Arrears
                     ? tr("%n room(s) that it no longer names owe nothing by it.", nullptr, plan.gone)
                     : tr("%n room(s) that it no longer names have no vehicle by it.", nullptr, plan.gone));
    } else if (plan.leaving > 0 || plan.gone > 0) {
        said << tr("%1 rooms are gone and %2 people and vehicles have moved out by it: they are not called or asked to "
                   "pay any more.")
                    .arg(QString::number(plan.gone), QString::number(plan.leaving));
    }
    if (plan.unnamedPeople > 0 && plan.choices.reach != registers::SheetReach::Part) {
        said << tr("%n people of the register stay: the sheet names nobody of their kind.", nullptr,
                   plan.unnamedPeople);
    } else if (plan.unnamedRooms + plan.unnamedPeople > 0) {
        said << tr("%1 rooms and %2 people of the register are not in the sheet and stay; if it is the whole register, "
                   "say so ({key:sheets.reach}).")
                    .arg(QString::number(plan.unnamedRooms), QString::number(plan.unnamedPeople));
    }
    if (plan.kept > 0) {
        said << tr("%n correction(s) of the desk stay, the sheet has it otherwise.", nullptr, plan.kept);
    }
    said.prepend(plan.isReady() ? tr("Nothing is changed yet. {key:sheets.take} takes all of it over.")
                                : tr("All of it stands in the register already."));
    return said.join(QLatin1Char(' '));
}

QString PlanTold::ignored(const registers::ImportPlan& plan) {
    QStringList titles;
    for (const registers::SheetShape& shape : plan.shapes) {
        for (const registers::ShapeColumn& one : shape.columns) {
            const bool ignored = shape.misfit.isEmpty() && one.use == registers::ColumnUse::Ignored;
            if (ignored && !one.example.isEmpty() && !titles.contains(one.title.simplified())) {
                titles << one.title.simplified();
            }
        }
    }
    constexpr qsizetype most = 6;
    const QString named = titles.mid(0, most).join(QStringLiteral("、"));
    return titles.isEmpty() ? QString()
           : titles.size() > most
               ? tr("Not taken: the columns %1 and %n more.", nullptr, static_cast<int>(titles.size() - most))
                     .arg(named)
               : tr("Not taken: the columns %1.").arg(named);
}

PlanTold PlanTold::of(const registers::ImportPlan& plan) {
    const auto with = [](const QString& first, const QString& second) {
        return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
    };
    if (plan.cancelled) {
        return {tr("It was cancelled. The register is as it was."), "quiet"};
    }
    if (!plan.refused.isEmpty()) {
        return {plan.refused, "error"};
    }
    if (const int open = plan.openQuestions(); open > 0) {
        return {tr("%n question(s) are open; nothing is taken over until they are answered "
                   "({key:sheets.change} at the row).",
                   nullptr, open),
                "error"};
    }
    if (plan.isReadyInPart()) {
        return {
            tr("%n row(s) are wrong. Mend them in the sheet and look again, or take the %1 homes of which every row is "
               "right, and write the others out.",
               nullptr, plan.wrongRows)
                .arg(plan.good.households.size()),
            "error"};
    }
    if (!plan.faults.empty()) {
        return {with(tr("%n row(s) are wrong. Mend them in the sheet and look again.", nullptr, plan.wrongRows),
                     plan.good.refused),
                "error"};
    }
    const bool isMuch = plan.gone > plan.unchanged + plan.changed; // half of a register, taken for the whole
    return {with(planned(plan), ignored(plan)), isMuch ? "warn" : "quiet"};
}

} // namespace yingke::desk
