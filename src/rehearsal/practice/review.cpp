// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/practice/review.h"

#include "office/texts/visit_texts.h"
#include "rehearsal/parts/texts.h"

#include <QDateTime>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yingke::rehearsal {

namespace {

QString dots(int mark) {
    return mark == 0 ? QStringLiteral("—") : QString(mark, QChar(0x25CF)) + QString(5 - mark, QChar(0x25CB));
}

void heading(QTextCursor& cursor, const QString& words, int size) {
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontPointSize(size);
    QTextBlockFormat above;
    constexpr int apart = 12;
    above.setTopMargin(apart);
    cursor.insertBlock(above);
    cursor.insertText(words, format);
    cursor.insertBlock({});
    cursor.setCharFormat({});
}

void line(QTextCursor& cursor, const QString& words) {
    QTextCharFormat format;
    format.setFontPointSize(11);
    cursor.insertText(words, format);
    cursor.insertBlock();
}

} // namespace

namespace {

QTextTable* gridOf(QTextCursor& cursor, int rows, const QStringList& head) {
    QTextTableFormat format;
    format.setCellPadding(4);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* table = cursor.insertTable(rows + 1, static_cast<int>(head.size()), format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (int i = 0; i < head.size(); ++i) {
        table->cellAt(0, i).firstCursorPosition().insertText(head[i], bold);
    }
    return table;
}

void row(QTextTable* table, int at, const QStringList& words) {
    for (int i = 0; i < words.size(); ++i) {
        table->cellAt(at, i).firstCursorPosition().insertText(words[i]);
    }
}

void everyStep(QTextCursor& cursor, const training::TrainingRun& run) {
    heading(cursor, Texts::tr("Every step"), 13);
    QTextTable* table =
        gridOf(cursor, static_cast<int>(run.steps.size()),
               {Texts::tr("At"), Texts::tr("Step"), Texts::tr("Took"), Texts::tr("Words"), Texts::tr("Bearing"),
                Texts::tr("Gestures"), Texts::tr("Time mark"), Texts::tr("Choice")});
    int at = 0;
    for (const training::TrainingStep& step : run.steps) {
        const QString choice = step.choice.isEmpty() || step.chosen < 0
                                   ? step.choice
                                   : Texts::tr("%1 (at %2)").arg(step.choice, office::durationText(step.chosen));
        row(table, ++at,
            {office::durationText(step.entered), step.title, office::durationText(step.took), dots(step.words),
             dots(step.bearing), dots(step.gestures), dots(step.timing), choice});
    }
    cursor.movePosition(QTextCursor::End);
}

void wellAndAgain(QTextCursor& cursor, const training::TrainingRun& run) {
    QStringList well;
    QStringList again;
    for (const training::TrainingStep& step : run.steps) {
        int least = std::min({step.words, step.bearing, step.gestures});
        least = step.timing > 0 ? std::min(least, step.timing) : least; // runs of before had no mark for the time
        if (least >= 4) {
            well << step.title;
        }
        QStringList weak;
        for (const auto& [name, mark] :
             {std::pair{Texts::tr("Words"), step.words}, std::pair{Texts::tr("Bearing"), step.bearing},
              std::pair{Texts::tr("Gestures"), step.gestures}, std::pair{Texts::tr("Time"), step.timing}}) {
            if (mark == 1 || mark == 2) {
                weak << name;
            }
        }
        if (!weak.isEmpty()) {
            again << Texts::tr("%1 (%2)").arg(step.title, weak.join(Texts::tr(", ")));
        }
    }
    heading(cursor, Texts::tr("What went well"), 13);
    if (run.limitsAll > 0 && run.limitsKept == run.limitsAll) {
        line(cursor, Texts::tr("Every limit was kept."));
    }
    line(cursor, well.isEmpty() ? Texts::tr("No step has four dots everywhere yet.") : well.join(Texts::tr(", ")));
    heading(cursor, Texts::tr("To practise again"), 13);
    if (run.limitsKept < run.limitsAll) {
        line(cursor, Texts::tr("Limits missed: %1.").arg(run.limitsAll - run.limitsKept));
    }
    line(cursor,
         again.isEmpty() ? Texts::tr("No step was marked with two dots or fewer.") : again.join(Texts::tr(", ")));
}

QString titleOf(training::RunKind kind) {
    switch (kind) {
    case training::RunKind::RolePlay:
        return Texts::tr("Role play: %1");
    case training::RunKind::Drill:
        return Texts::tr("Drill: %1");
    case training::RunKind::Alone:
        return Texts::tr("Walked alone: %1");
    }
    return {};
}

void earlierRuns(QTextCursor& cursor, const training::TrainingRun& run, const std::vector<training::TrainingRun>& all,
                 int offsetMinutes) {
    heading(cursor, Texts::tr("Earlier runs"), 13);
    std::vector<training::TrainingRun> earlier;
    std::copy_if(all.begin(), all.end(), std::back_inserter(earlier), [&run](const training::TrainingRun& one) {
        return (one.id != run.id || run.id == 0) && one.begunUtc <= run.begunUtc;
    });
    constexpr std::size_t most = 10;
    earlier.resize(std::min(earlier.size(), most)); // the newest stand first
    if (earlier.empty()) {
        line(cursor, Texts::tr("This was the first."));
        return;
    }
    const auto mark = [](double mean) { return mean > 0 ? QString::number(mean, 'f', 1) : QStringLiteral("—"); };
    const auto limits = [](const training::TrainingRun& one) {
        return Texts::tr("%1 of %2").arg(QString::number(one.limitsKept), QString::number(one.limitsAll));
    };
    QTextTable* table = gridOf(
        cursor, static_cast<int>(earlier.size()) + 1,
        {Texts::tr("When"), Texts::tr("Kind"), Texts::tr("Took"), Texts::tr("Limits kept"), Texts::tr("Mean mark")});
    row(table, 1,
        {Texts::tr("this run"), kindText(run.kind), office::durationText(run.took), limits(run), mark(run.meanMark())});
    int at = 1;
    for (const training::TrainingRun& one : earlier) {
        row(table, ++at,
            {whenText(one.begunUtc, offsetMinutes), kindText(one.kind), office::durationText(one.took), limits(one),
             mark(one.mean)});
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

QString kindText(training::RunKind kind) {
    switch (kind) {
    case training::RunKind::RolePlay:
        return Texts::tr("Role play");
    case training::RunKind::Drill:
        return Texts::tr("Drill");
    case training::RunKind::Alone:
        return Texts::tr("Alone");
    }
    return {};
}

QString whenText(core::Millis utc, int offsetMinutes) {
    const QTimeZone zone(offsetMinutes * 60);
    return QDateTime::fromMSecsSinceEpoch(utc, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

std::unique_ptr<QTextDocument> reviewPage(const training::TrainingRun& run,
                                          const std::vector<training::TrainingRun>& earlier,
                                          const std::vector<QString>& visit, int offsetMinutes) {
    auto page = std::make_unique<QTextDocument>();
    QTextCursor cursor(page.get());
    heading(cursor, titleOf(run.kind).arg(run.title), 18);
    line(cursor, Texts::tr("Trainee %1 · %2 · %3 steps in %4")
                     .arg(run.trainee, whenText(run.begunUtc, offsetMinutes), QString::number(run.steps.size()),
                          office::durationText(run.took)));
    line(cursor, Texts::tr("Limits kept %1 of %2 · mean mark %3")
                     .arg(QString::number(run.limitsKept), QString::number(run.limitsAll),
                          run.meanMark() > 0 ? QString::number(run.meanMark(), 'f', 1) : QStringLiteral("—")));
    wellAndAgain(cursor, run);
    if (!run.limits.empty()) {
        heading(cursor, Texts::tr("Limits"), 13);
    }
    for (const QString& words : run.limits) {
        line(cursor, words);
    }
    if (!visit.empty()) {
        heading(cursor, Texts::tr("Against the visit"), 13);
    }
    for (const QString& words : visit) {
        line(cursor, words);
    }
    everyStep(cursor, run);
    earlierRuns(cursor, run, earlier, offsetMinutes);
    if (!run.card.empty()) {
        heading(cursor, Texts::tr("Actor's card"), 13);
    }
    for (const QString& words : run.card) {
        line(cursor, words);
    }
    return page;
}

std::unique_ptr<QTextDocument> cardPage(const QString& title, const std::vector<QString>& actorsCard) {
    auto page = std::make_unique<QTextDocument>();
    QTextCursor cursor(page.get());
    heading(cursor, Texts::tr("Actor's card") + QStringLiteral(" · ") + title, 18);
    for (const QString& words : actorsCard) {
        line(cursor, words);
    }
    return page;
}

} // namespace yingke::rehearsal
