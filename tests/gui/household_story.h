// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with a household's card: opened from the search, read and written by its tables.
#pragma once

#include "gui/desk_story.h"

#include <QTableWidget>

namespace yingke::test {

class HouseholdStory : public DeskStory {
public:
    void openCard(const char16_t* sought) {
        key(Qt::Key_F, Qt::ControlModifier);
        type("registerSearchLine", QStringView(sought).toString());
        key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(table("householdPeople")->isVisible());
    }
    [[nodiscard]] QTableWidget* table(const char* name) const {
        return window->findChild<QTableWidget*>(QLatin1String(name));
    }
    [[nodiscard]] QString cell(const char* name, int row, int column) const {
        const QTableWidgetItem* item = table(name)->item(row, column);
        return item != nullptr ? item->text() : QString();
    }
    void write(const char* name, int row, int column, const char16_t* text) {
        REQUIRE(table(name)->item(row, column) != nullptr);
        table(name)->item(row, column)->setText(QStringView(text).toString());
    }
};

} // namespace yingke::test
