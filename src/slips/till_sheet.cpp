// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips/till_sheet.h"

#include "office/texts/visit_texts.h"
#include "slips/slip_maker.h"
#include "slips/texts.h"

#include <QStringList>

namespace yingke::slips {

namespace {

QString sumText(core::Money sum) { return QString::fromStdString(core::toText(sum)); }

QString stateText(const core::Taking& taking) {
    if (!taking.givenBack) {
        return {};
    }
    return *taking.givenBack == core::GivenBack::Voided ? Texts::tr("void") : Texts::tr("given back");
}

} // namespace

QString countText(const core::MeansCount& count) {
    const QString means = count.means.empty() ? Texts::tr("not said") : QString::fromStdString(count.means);
    const core::Money difference{count.counted.fen - count.expected.fen};
    return difference.fen == 0 ? Texts::tr("%1 %2").arg(means, sumText(count.expected))
                               : Texts::tr("%1 %2, counted %3, difference %4")
                                     .arg(means, sumText(count.expected), sumText(count.counted), sumText(difference));
}

QString countsText(const std::vector<core::MeansCount>& counts) {
    QStringList parts;
    for (const core::MeansCount& count : counts) {
        parts << countText(count);
    }
    return parts.join(QStringLiteral(" · "));
}

SlipContent tillSheet(const TillAccount& account) {
    SlipContent sheet;
    sheet.kind = "till_sheet";
    core::Money expected;
    core::Money counted;
    QStringList means;
    for (const core::MeansCount& count : account.counts) {
        expected.fen += count.expected.fen;
        counted.fen += count.counted.fen;
        means << onOneLine(countText(count));
    }
    sheet.values = {{"number", account.number},
                    {"date", dateOf(account.at)},
                    {"time", office::timeText(account.at, false)},
                    {"from", onOneLine(account.from)},
                    {"to", onOneLine(account.to)},
                    {"community", account.community},
                    {"means", means.join(QStringLiteral("；"))},
                    {"expected", sumText(expected)},
                    {"total", sumText(counted)},
                    {"difference", sumText({counted.fen - expected.fen})}};
    sheet.values["total_capital"] = QString::fromStdString(core::capitalNumerals(counted));
    if (!account.reason.isEmpty()) {
        sheet.values["reason"] = onOneLine(account.reason);
    }
    for (const core::Taking& taking : account.takings) {
        const core::Payment& paid = taking.payment;
        sheet.rows.push_back({{"number", QString::fromStdString(taking.number)},
                              {"time", office::timeText(taking.at, false)},
                              {"visitor", onOneLine(QString::fromStdString(paid.payer))},
                              {"room", QString::fromStdString(paid.room)},
                              {"name", onOneLine(QString::fromStdString(paid.item))},
                              {"means", QString::fromStdString(paid.meansName)},
                              {"reference", onOneLine(QString::fromStdString(paid.reference))},
                              {"sum", sumText(paid.sum)},
                              {"state", stateText(taking)}});
    }
    return sheet;
}

} // namespace yingke::slips
