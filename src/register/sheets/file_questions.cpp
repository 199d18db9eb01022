// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/file_questions.h"

#include "register/rooms/texts.h"

namespace yingke::registers {

namespace {

QString apartId(HomesApart::Differ differ) {
    return question::ofFile(differ == HomesApart::Differ::Zeros ? "zeros" : "parts", {});
}

} // namespace

TwiceCounts twiceCounts(const SheetAnswers& answers, const QString& sheet) {
    const QString said = answers.said.value(question::ofFile("twice", sheet));
    return said == QStringLiteral("once")   ? TwiceCounts::Once
           : said == QStringLiteral("each") ? TwiceCounts::Each
                                            : TwiceCounts::NotAnswered;
}

OverlapCounts overlapCounts(const SheetAnswers& answers) {
    const QString said = answers.said.value(question::ofFile("overlap", {}));
    return said == QStringLiteral("each")    ? OverlapCounts::Each
           : said == QStringLiteral("wrong") ? OverlapCounts::Wrong
                                             : OverlapCounts::NotAnswered;
}

StrangersOwe strangersOwe(const SheetAnswers& answers) {
    const QString said = answers.said.value(question::ofFile("strangers", {}));
    return said == QStringLiteral("owed")   ? StrangersOwe::Owed
           : said == QStringLiteral("left") ? StrangersOwe::LeftOut
                                            : StrangersOwe::NotAnswered;
}

ApartAnswer apartAnswer(const SheetAnswers& answers, HomesApart::Differ differ) {
    const QString said = answers.said.value(apartId(differ));
    return said == QStringLiteral("same")     ? ApartAnswer::Same
           : said == QStringLiteral("others") ? ApartAnswer::Others
                                              : ApartAnswer::NotAnswered;
}

SheetQuestion twiceQuestion(const QString& sheet, const DebtLines& debts, const SheetAnswers& answers) {
    const QString id = question::ofFile("twice", sheet);
    return {id,
            sheet,
            debts.firstTwice(),
            debts.twice(),
            Texts::tr("These rows stand in the sheet already, the same in every column. Are they owed once?"),
            {{QStringLiteral("once"), Texts::tr("once")}, {QStringLiteral("each"), Texts::tr("each time")}},
            twiceCounts(answers, sheet) == TwiceCounts::NotAnswered ? QString() : answers.said.value(id)};
}

std::optional<SheetQuestion> overlapQuestion(const Overlaps& found, const SheetAnswers& answers) {
    if (found.lines == 0) {
        return std::nullopt;
    }
    const QString id = question::ofFile("overlap", {});
    return SheetQuestion{
        id,
        found.sheet,
        found.row,
        found.lines,
        Texts::tr("Rows of the same home and fee (%1) are for the same time, with other sums. Is each of them owed?")
            .arg(found.fee),
        {{QStringLiteral("each"), Texts::tr("yes, each is owed")},
         {QStringLiteral("wrong"), Texts::tr("no, these rows are wrong")}},
        answers.said.value(id)};
}

std::optional<SheetQuestion> strangerQuestion(const Strangers& found, const SheetAnswers& answers) {
    if (found.rows == 0) {
        return std::nullopt;
    }
    const QString id = question::ofFile("strangers", {});
    return SheetQuestion{
        id,
        found.sheet,
        found.row,
        found.rows,
        Texts::tr("These rows name somebody whom the register does not have in that home. Do those who live there now "
                  "owe them?"),
        {{QStringLiteral("owed"), Texts::tr("yes, they owe it")},
         {QStringLiteral("left"), Texts::tr("no, it is of somebody who has left; not taken")}},
        answers.said.value(id)};
}

std::optional<SheetQuestion> apartQuestion(const HomesApart::Doubt& found, HomesApart::Differ differ,
                                           const SheetAnswers& answers) {
    if (found.rows == 0) {
        return std::nullopt;
    }
    return SheetQuestion{apartId(differ),
                         found.sheet,
                         found.row,
                         found.rows,
                         Texts::tr("The sheet writes %1, and %2 is there already (in the register or in a row above). "
                                   "Are these one home?")
                             .arg(found.one, found.other),
                         {{QStringLiteral("same"), Texts::tr("yes, one home: %1").arg(found.other)},
                          {QStringLiteral("others"), Texts::tr("no, two homes, with a household each")}},
                         answers.said.value(apartId(differ))};
}

} // namespace yingke::registers
