// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a sheet that is asked over the desk (desk/shift/ask_sheet.h): found by their words, answered by keys.
#pragma once

#include "desk/shift/ask_sheet.h"
#include "gui/desk_story.h"

#include <QTableWidget>

namespace yingke::test {

class AskedRows {
public:
    explicit AskedRows(DeskStory& story) : m_story(story) {}

    [[nodiscard]] desk::AskSheet& sheet() {
        QApplication::processEvents();
        auto* sheet = m_story.window->findChild<desk::AskSheet*>();
        REQUIRE(sheet != nullptr);
        return *sheet;
    }
    /// The row whose text has these words.
    [[nodiscard]] int rowOf(const QString& words) {
        const auto& rows = sheet().rows();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].text.contains(words)) {
                return static_cast<int>(i);
            }
        }
        FAIL("no row with " << words.toStdString());
        return -1;
    }
    [[nodiscard]] const desk::AskedRow& row(const QString& words) {
        const int at = rowOf(words);
        return sheet().rows().at(static_cast<std::size_t>(at));
    }
    /// With Up and Down, as a receptionist goes there.
    void goTo(const QString& words) {
        const int to = rowOf(words);
        auto* asked = m_story.window->findChild<QTableWidget*>(QStringLiteral("askRows"));
        for (int i = 0; i < 60 && asked->currentRow() != to; ++i) {
            m_story.key(asked->currentRow() < to ? Qt::Key_Down : Qt::Key_Up);
        }
        REQUIRE(asked->currentRow() == to);
    }
    void answer(const QString& words, Qt::Key digit) {
        goTo(words);
        m_story.key(digit);
    }

private:
    DeskStory& m_story;
};

} // namespace yingke::test
