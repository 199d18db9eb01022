// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what keys do: every shortcut, every key on a button, every F1 sheet and the guides' tables come of
// it. What an action does is bound where a window owns it (key_map.h), by the action's id.
#pragma once

#include <QString>

#include <span>

namespace yingke::widgets {

/// Where an action holds. `Practice` is the rehearsal's practice, `Middle` what stands in its middle while no field has
/// the focus, `List` a list that has it.
enum class Place {
    Window,
    Desk,
    Question,
    PromiseBoard,
    ExpectedBoard,
    TillBoard,
    KeptBoard,
    SlipPreview,
    SlipList,
    RegisterSearch,
    HouseholdCard,
    EditedTable,
    RegisterSheets,
    ImportList,
    Settings,
    Log,
    LogDay,
    LogFigure,
    LogTimeline,
    LogVisit,
    LogNote,
    LogSeal,
    LogReplay,
    LogPromises,
    LogHandovers,
    LogStatistics,
    LogReport,
    LogExport,
    Rehearsal,
    Practice,
    Middle,
    Picture,
    Text,
    TextField,
    List,
    Leave,
};

/// When the keys of a place are heard there.
enum class Heard {
    Always,
    WithFocus,    ///< while a part of it has the focus
    WithoutFocus, ///< while no part of it wants the key itself
};

struct PlaceRow {
    Place place;
    Place inside; ///< whose keys hold there too; itself: none
    Heard heard;
};

/// Under which title an action stands on an F1 sheet. `OnButton`: on none; its key stands on the button before one's
/// eyes, or it is a second way to what the sheet lists.
enum class Group {
    Arrival,
    Step,
    Visit,
    Promises,
    Desk,
    Board,
    Till,
    SlipsOfToday,
    Search,
    Question,
    Sheets,
    Tables,
    Settings,
    LogEverywhere,
    LogDay,
    LogTimeline,
    LogVisit,
    LogReplay,
    LogPromises,
    LogHandovers,
    LogStatistics,
    LogReport,
    LogExport,
    Walk,
    Clock,
    Sudden,
    RolePlay,
    Pages,
    Picture,
    Text,
    English,
    OnButton,
};

/// Where an action stands that has no button of its own: under 更多, for the mouse.
enum class Menu {
    None,  ///< it has a button, or is of no use without a keyboard
    Visit, ///< of the desk's bar, while somebody is in the centre
    Hall,  ///< of the same bar, at any time
    Desk,  ///< of the header
};

struct Action {
    const char* id; ///< "log.day.step": what binds it, shows its key, and is named in sentences
    Place place;
    /// As Qt spells them, with a blank between: "Alt+Left Alt+Right", of which the first has the number 1; "1…9" is
    /// nine keys. "+|=" is one key with another that does the same and is not shown. Enter is the large one and the
    /// number pad's.
    const char* keys;
    Group group;
    const char* words; ///< what it does, in the context yingke::widgets::Keys
    Menu menu = Menu::None;
};

/// All actions, in the order in which they stand on the sheets.
[[nodiscard]] std::span<const Action> allActions();
/// nullptr: there is no such action.
[[nodiscard]] const Action* findAction(const QString& id);
/// For ids that the program itself names: there is one.
[[nodiscard]] const Action& action(const char* id);

[[nodiscard]] std::span<const PlaceRow> allPlaces();
/// In the language of the window, what the action does.
[[nodiscard]] QString wordsOf(const Action& action);
[[nodiscard]] QString titleOf(Group group);

} // namespace yingke::widgets
