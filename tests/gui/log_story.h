// SPDX-License-Identifier: GPL-3.0-or-later
// The log opened in the real window, on a desk with two visits or with a day written by hand.
#pragma once

#include "gui/desk_story.h"
#include "logbook/day/lanes_view.h"
#include "logbook/logbook_workspace.h"
#include "support/log_day.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>

namespace yingke::test {

/// A window with the log open.
class OpenLog : public DeskStory {
public:
    void openLog() {
        written();
        window->addWorkspace(QStringLiteral("log"), "tab-logbook",
                             [this](QWidget* parent) { return new logbook::LogbookWorkspace(*application, parent); });
        key(Qt::Key_2, Qt::ControlModifier);
        log = window->findChild<logbook::LogbookWorkspace*>();
        REQUIRE(log != nullptr);
        REQUIRE(log->isVisible());
        table = log->findChild<QTableView*>(QStringLiteral("visits"));
        lanes = log->findChild<logbook::LanesView*>();
    }
    /// Lets the journal's answers come in.
    void written() {
        REQUIRE(application->journal().flush(20'000));
        QApplication::processEvents();
        QApplication::processEvents();
    }
    /// The same, and the log read again.
    void recorded() {
        written();
        REQUIRE(desk().journal().status().pending == 0);
        log->refresh();
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return table->model()->index(row, column).data().toString();
    }
    /// How many rows the table of visits has.
    [[nodiscard]] int listed() const { return table->model()->rowCount(); }
    /// A column of the table from the top, joined by spaces.
    [[nodiscard]] QString columnOf(int column) const {
        QStringList cells;
        for (int row = 0; row < listed(); ++row) {
            cells << cell(row, column);
        }
        return cells.join(QLatin1Char(' '));
    }
    void clickCard(const char* name) {
        auto* card = log->findChild<QWidget*>(QLatin1String(name));
        REQUIRE(card != nullptr);
        QTest::mouseClick(card, Qt::LeftButton);
    }

    logbook::LogbookWorkspace* log = nullptr;
    QTableView* table = nullptr;
    logbook::LanesView* lanes = nullptr;
};

/// Two visits this morning.
class LogStory : public OpenLog {
public:
    LogStory() {
        first = come("王", "3-2-1502");
        second = come("李", "2-1-603");
        openLog();
    }
    core::VisitId come(const char* surname, const char* room) {
        core::Visitor visitor;
        visitor.surname = surname;
        visitor.title = core::Title::Sir;
        visitor.room = room;
        visitor.telephone = "13812342271";
        const auto came = desk().visitorIn(core::Channel::InPerson, visitor);
        pass(60'000);
        return came.visit;
    }

    core::VisitId first;
    core::VisitId second;
};

/// The day written by hand, and a shorter one a week before it.
class LogDayStory : public OpenLog {
public:
    LogDayStory() {
        LogDay written(*application, clock);
        written.play(0, 9);
        written.play(6);
        for (const QString& sentence : written.refused) {
            FAIL(sentence.toStdString());
        }
        openLog();
    }
    /// A number that plain SQL on the events tells. `what`: SELECT …, with `:day` for days since 1970.
    [[nodiscard]] QString told(const QString& what) {
        const QStringList lines =
            rows(QString(what).replace(QStringLiteral(":day"), QString::number(log->day())).toUtf8().constData());
        REQUIRE(lines.size() == 1);
        return lines.front();
    }
};

} // namespace yingke::test
