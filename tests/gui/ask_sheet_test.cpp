// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of opening, changing and closing: the row that is being answered is whole in sight.
#include "gui/asked_rows.h"

#include <QHeaderView>

using namespace yingke;

TEST_CASE("B20 the row that is answered is never under the answers, however many rows there are") {
    test::DeskStory story;
    test::AskedRows asked(story);
    const QSize size = GENERATE(QSize(1366, 768), QSize(1093, 614));
    story.window->resize(size);
    for (int i = 0; i < 16; ++i) {
        story.key(Qt::Key_F2);
    }
    story.window->setFocus();
    story.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(asked.sheet().isOpen());
    auto* rows = story.window->findChild<QTableWidget*>(QStringLiteral("askRows"));
    REQUIRE(rows->rowCount() >= 16);
    for (int i = 0; i < 20; ++i) {
        QApplication::processEvents();
        const int row = rows->currentRow();
        INFO(size.width() << " row " << row);
        REQUIRE(row >= 0);
        const QRect at = rows->visualItemRect(rows->item(row, 0));
        CHECK(rows->viewport()->rect().contains(at));
        const QRect seen(rows->viewport()->mapTo(story.window.get(), at.topLeft()), at.size());
        for (int answer = 1; answer <= 9; ++answer) {
            auto* button = story.window->findChild<QPushButton*>(QStringLiteral("askAnswer%1").arg(answer));
            if (button != nullptr && button->isVisible()) {
                const QRect place(button->mapTo(story.window.get(), QPoint()), button->size());
                CHECK_FALSE(place.intersects(seen));
                CHECK(place.top() > rows->mapTo(story.window.get(), QPoint(0, rows->height() - 1)).y());
                CHECK(story.window->rect().contains(place));
            }
        }
        story.key(Qt::Key_Down);
    }
}
