// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/review.h"

#include "office/visit_texts.h"
#include "rehearsal/limits_kept.h"
#include "rehearsal/texts.h"

#include <QBuffer>
#include <QDateTime>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QTimeZone>

#include <algorithm>

namespace yingke::rehearsal {

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

QString dots(int mark) {
    return mark == 0 ? QStringLiteral("—") : QString(mark, QChar(0x25CF)) + QString(5 - mark, QChar(0x25CB));
}

void heading(QTextCursor& cursor, const QString& words, int size) {
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontPointSize(size);
    cursor.insertBlock();
    cursor.insertText(words, format);
    cursor.insertBlock();
    cursor.setCharFormat({});
}

void line(QTextCursor& cursor, const QString& words) {
    QTextCharFormat format;
    format.setFontPointSize(11);
    cursor.insertText(words, format);
    cursor.insertBlock();
}

} // namespace

office::TrainingRun runOf(const office::PracticeHall& hall, const QString& trainee,
                          const std::map<std::size_t, Marks>& marks) {
    office::TrainingRun run;
    run.trainee = trainee;
    run.script = hall.script().id;
    run.hash = hall.script().ref.hash;
    run.title = text(hall.script().title.text);
    run.seed = hall.cast().seed;
    run.took = hall.elapsed();
    run.begunUtc = hall.clock().now().utc - run.took;
    const core::Millis begun = hall.clock().now().steady - run.took;
    const LimitsKept limits = limitsOf(hall);
    run.limitsKept = limits.kept;
    run.limitsAll = limits.all;
    std::size_t number = 0;
    for (const core::EventRecord& record : hall.records()) {
        if (const auto* entered = std::get_if<core::event::StepEntered>(&record.event)) {
            ++number;
            if (record.script.id != run.script) {
                continue; // the greeting before it, or a script of another visitor
            }
            office::TrainingStep step;
            step.step = entered->step.value;
            const scenario::Step* of = hall.script().find(entered->step);
            step.title = of != nullptr && !of->title.empty() ? text(of->title.text) : text(step.step);
            step.entered = record.at.steady - begun;
            if (!run.steps.empty()) {
                run.steps.back().took = step.entered - run.steps.back().entered;
            }
            if (const auto given = marks.find(number); given != marks.end()) {
                step.words = given->second.words;
                step.bearing = given->second.bearing;
                step.gestures = given->second.gestures;
            }
            run.steps.push_back(std::move(step));
        } else if (const auto* choice = std::get_if<core::event::ChoiceMade>(&record.event);
                   choice != nullptr && !run.steps.empty() && record.script.id == run.script) {
            run.steps.back().choice = text(choice->label);
        }
    }
    if (!run.steps.empty() && run.steps.back().took == 0) {
        run.steps.back().took = run.took - run.steps.back().entered;
    }
    return run;
}

std::unique_ptr<QTextDocument> reviewPage(const office::TrainingRun& run,
                                          const std::vector<office::TrainingRun>& earlier,
                                          const std::vector<QString>& actorsCard, const std::vector<QString>& limits) {
    auto page = std::make_unique<QTextDocument>();
    QTextCursor cursor(page.get());
    const auto when = [](core::Millis utc) {
        constexpr int chinaSeconds = 8 * 3600; // as the views of the log
        return QDateTime::fromMSecsSinceEpoch(utc, QTimeZone(chinaSeconds))
            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    heading(cursor, Texts::tr("Role play: %1").arg(run.title), 18);
    line(cursor,
         Texts::tr("Trainee %1 · %2 · %3 steps in %4")
             .arg(run.trainee, when(run.begunUtc), QString::number(run.steps.size()), office::durationText(run.took)));
    line(cursor, Texts::tr("Limits kept %1 of %2 · mean mark %3")
                     .arg(QString::number(run.limitsKept), QString::number(run.limitsAll),
                          run.meanMark() > 0 ? QString::number(run.meanMark(), 'f', 1) : QStringLiteral("—")));
    heading(cursor, Texts::tr("Actor's card"), 13);
    for (const QString& words : actorsCard) {
        line(cursor, words);
    }
    if (!limits.empty()) {
        heading(cursor, Texts::tr("Limits"), 13);
    }
    for (const QString& words : limits) {
        line(cursor, words);
    }
    QStringList well;
    for (const office::TrainingStep& step : run.steps) {
        if (std::min({step.words, step.bearing, step.gestures}) >= 4) {
            well << step.title;
        }
    }
    heading(cursor, Texts::tr("What went well"), 13);
    line(cursor, well.isEmpty() ? Texts::tr("No step has four dots everywhere yet.") : well.join(Texts::tr(", ")));
    heading(cursor, Texts::tr("Every step"), 13);
    QTextTableFormat format;
    format.setCellPadding(4);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const QStringList head{Texts::tr("At"),      Texts::tr("Step"),     Texts::tr("Took"),  Texts::tr("Words"),
                           Texts::tr("Bearing"), Texts::tr("Gestures"), Texts::tr("Choice")};
    QTextTable* table =
        cursor.insertTable(static_cast<int>(run.steps.size()) + 1, static_cast<int>(head.size()), format);
    const auto cell = [table](int row, int column, const QString& words) {
        table->cellAt(row, column).firstCursorPosition().insertText(words);
    };
    for (int i = 0; i < head.size(); ++i) {
        cell(0, i, head[i]);
    }
    int row = 0;
    for (const office::TrainingStep& step : run.steps) {
        ++row;
        int column = 0;
        for (const QString& words : {office::durationText(step.entered), step.title, office::durationText(step.took),
                                     dots(step.words), dots(step.bearing), dots(step.gestures), step.choice}) {
            cell(row, column++, words);
        }
    }
    cursor.movePosition(QTextCursor::End);
    heading(cursor, Texts::tr("Earlier runs"), 13);
    if (earlier.size() < 2) {
        line(cursor, Texts::tr("This was the first."));
    }
    for (const office::TrainingRun& one : earlier) {
        if (one.id != run.id || run.id == 0) {
            line(cursor, Texts::tr("%1 · %2 · limits kept %3 of %4")
                             .arg(when(one.begunUtc), office::durationText(one.took), QString::number(one.limitsKept),
                                  QString::number(one.limitsAll)));
        }
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

QString writePdf(const QTextDocument& page, const QString& path) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(Texts::tr("Role play"));
        const std::unique_ptr<QTextDocument> copy(page.clone());
        copy->print(&writer);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(buffer.data()) != buffer.size() || !file.commit()) {
        return Texts::tr("%1 could not be written: %2").arg(path, file.errorString());
    }
    return {};
}

} // namespace yingke::rehearsal
