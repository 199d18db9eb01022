// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in Chinese in the Linguist files is found where it is asked for.
#include "gui/desk_story.h"
#include "office/data/texts.h"
#include "office/settings/settings_book.h"
#include "reading/parts/texts.h"
#include "rehearsal/parts/texts.h"
#include "training/parts/texts.h"

using namespace yingke;

TEST_CASE("Chinese is found for sentences in functions that Linguist's reader takes amiss") {
    const test::DeskStory story;
    const auto chinese = [](const QString& text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    };
    CHECK(chinese(office::SettingsBook::tr("Waiting after coming in")));
    CHECK(chinese(training::Texts::tr("a sample")));
    CHECK(chinese(office::Texts::tr("limits.yaml: \"%1\" is no duration. Write for example 3 min or 20 s.")));
    CHECK(chinese(rehearsal::Texts::tr("%1 (back)")));
    CHECK(reading::Texts::tr("From").toStdString() == "移交人");
    CHECK(office::Texts::tr("dissatisfied") == QStringLiteral("客户不满意"));
}
