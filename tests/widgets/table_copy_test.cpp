// SPDX-License-Identifier: GPL-3.0-or-later
// Tables into the clipboard, columns as somebody pulled them, the folder used last, and what was searched before.
#include "widgets/parts/file_choice.h"
#include "widgets/parts/kept_widths.h"
#include "widgets/parts/recent_words.h"
#include "widgets/parts/table_copy.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace yingke;

namespace {

/// Three columns, the last hidden, two rows.
void fill(QTableWidget& table) {
    table.setObjectName(QStringLiteral("people"));
    table.setRowCount(2);
    table.setColumnCount(3);
    table.setHorizontalHeaderLabels({QStringLiteral("房号"), QStringLiteral("姓名"), QStringLiteral("备注")});
    const char* cells[2][3] = {{"1-101", "王\n先生", "秘密"}, {"1-102", "138****2271", "无"}};
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column) {
            table.setItem(row, column, new QTableWidgetItem(QString::fromUtf8(cells[row][column])));
        }
    }
    table.setColumnHidden(2, true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
}

/// A pull at the line behind the first column.
void pull(QHeaderView& heads, int by) {
    const QPoint edge(heads.sectionSize(0) - 1, heads.height() / 2);
    QTest::mousePress(heads.viewport(), Qt::LeftButton, {}, edge);
    QMouseEvent move(QEvent::MouseMove, edge + QPoint(by, 0), heads.viewport()->mapToGlobal(edge + QPoint(by, 0)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(heads.viewport(), &move);
    QTest::mouseRelease(heads.viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
    QApplication::processEvents();
}

} // namespace

TEST_CASE("18 the row of a table is copied as it is seen, and the whole with its heads") {
    const widgets::TableCopy copy(qApp);
    QTableWidget table;
    fill(table);
    table.show();
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("1-102\t138****2271"));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("房号\t姓名\n1-101\t王 先生\n1-102\t138****2271"));
    table.horizontalHeader()->moveSection(1, 0); // as the columns stand now
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("138****2271\t1-102"));
    table.setRowHidden(0, true);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("姓名\t房号\n138****2271\t1-102"));
}

TEST_CASE("18 while a cell is written in, Ctrl+C is the cell's own") {
    const widgets::TableCopy copy(qApp);
    QTableWidget table;
    fill(table);
    table.show();
    table.setCurrentCell(0, 0);
    table.editItem(table.item(0, 0));
    auto* cell = table.findChild<QLineEdit*>();
    REQUIRE(cell != nullptr);
    cell->setSelection(0, 1);
    QTest::keyClick(cell, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("1"));
}

TEST_CASE("18 columns that were pulled are as wide at the next start; in a window too narrow the table's own stay") {
    const QTemporaryDir place;
    {
        const widgets::KeptWidths kept(place.path(), qApp);
        QTableWidget table;
        fill(table);
        table.resize(600, 200);
        table.show();
        QApplication::processEvents();
        const int before = table.columnWidth(0);
        pull(*table.horizontalHeader(), 83);
        REQUIRE(table.columnWidth(0) == before + 83);
    }
    const widgets::KeptWidths kept(place.path(), qApp);
    QTableWidget table;
    fill(table);
    const int own = table.columnWidth(0);
    table.resize(600, 200);
    table.show();
    QApplication::processEvents();
    CHECK(table.columnWidth(0) == own + 83);
    QTableWidget narrow;
    fill(narrow);
    narrow.resize(150, 200);
    narrow.show();
    QApplication::processEvents();
    CHECK(narrow.columnWidth(0) == own);
    QTableWidget other; // of another version
    fill(other);
    other.setColumnCount(4);
    other.resize(600, 200);
    other.show();
    QApplication::processEvents();
    CHECK(other.columnWidth(0) == own);
}

TEST_CASE("18 the parts of a page keep the heights that they were pulled to") {
    const QTemporaryDir place;
    const auto make = [] {
        auto splitter = std::make_unique<QSplitter>(Qt::Vertical);
        splitter->setObjectName(QStringLiteral("middle"));
        splitter->addWidget(new QWidget);
        splitter->addWidget(new QWidget);
        splitter->resize(300, 400);
        splitter->show();
        QApplication::processEvents();
        return splitter;
    };
    QList<int> pulled;
    {
        const widgets::KeptWidths kept(place.path(), qApp);
        const auto splitter = make();
        CHECK_FALSE(widgets::KeptWidths::isKept(*splitter));
        QSplitterHandle* handle = splitter->handle(1);
        const QPoint at = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, at);
        QMouseEvent move(QEvent::MouseMove, at + QPoint(0, 90), handle->mapToGlobal(at + QPoint(0, 90)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, at);
        pulled = splitter->sizes();
        REQUIRE(pulled.at(0) > pulled.at(1));
    }
    const widgets::KeptWidths kept(place.path(), qApp);
    const auto splitter = make();
    CHECK(splitter->sizes() == pulled);
    CHECK(widgets::KeptWidths::isKept(*splitter));
}

TEST_CASE("18 a file is written where the last one was; a folder that is gone is not offered") {
    const QString documents = widgets::inLastFolder(QStringLiteral("a.pdf"));
    {
        const QTemporaryDir place;
        widgets::keepFolderOf(place.filePath(QStringLiteral("was.pdf")));
        CHECK(widgets::inLastFolder(QStringLiteral("a.pdf")) == place.filePath(QStringLiteral("a.pdf")));
        widgets::keepFolderOf({});
        CHECK(widgets::inLastFolder(QStringLiteral("a.pdf")) == place.filePath(QStringLiteral("a.pdf")));
    }
    CHECK(widgets::inLastFolder(QStringLiteral("a.pdf")) == documents);
}

TEST_CASE("18 what was searched before stands under the empty line by Down, the latest first, and is forgotten") {
    QLineEdit line;
    line.setObjectName(QStringLiteral("search"));
    widgets::RecentWords recent(&line);
    line.show();
    line.setFocus();
    (void)QTest::qWaitForWindowActive(&line);
    const auto* list =
        line.findChild<QCompleter*>() != nullptr ? line.findChild<QCompleter*>() : recent.findChild<QCompleter*>();
    REQUIRE(list != nullptr);
    QTest::keyClick(&line, Qt::Key_Down);
    CHECK_FALSE(list->popup()->isVisible()); // there is nothing yet
    for (const char* words : {"王", "3-2-402", "测甲", "3-2-402"}) {
        recent.remember(QString::fromUtf8(words));
    }
    CHECK(recent.words() == QStringList{QStringLiteral("3-2-402"), QStringLiteral("测甲")}); // a sign alone is nothing
    QTest::keyClicks(&line, QStringLiteral("3"));
    CHECK_FALSE(list->popup()->isVisible()); // not while one types: somebody stands there
    line.clear();
    QTest::keyClick(&line, Qt::Key_Down);
    REQUIRE(list->popup()->isVisible());
    QTest::keyClick(&line, Qt::Key_Down);
    CHECK(line.text() == QStringLiteral("3-2-402"));
    QTest::keyClick(&line, Qt::Key_Down);
    CHECK(line.text() == QStringLiteral("测甲"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK_FALSE(list->popup()->isVisible());
    recent.forget();
    line.clear();
    QTest::keyClick(&line, Qt::Key_Down);
    CHECK_FALSE(list->popup()->isVisible());
}
