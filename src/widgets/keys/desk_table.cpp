// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window, of the desk, and of what lies over it.
#include "widgets/keys/tables.h"

#include <QCoreApplication>

namespace yingke::widgets::tables {

namespace {

// What each row means is told at struct Action. The ids that the lower rooms' sentences name have no place before the
// dot there: {key:skip} is desk.skip at the desk and practice.skip in a practice.
struct DeskTable {
    Q_DECLARE_TR_FUNCTIONS(yingke::widgets::Keys)

public:
    static constexpr Action rows[] = {
        {"window.visitor", Place::Window, "F2", Group::Arrival, QT_TR_NOOP("a visitor comes in")},
        {"window.telephone", Place::Window, "F3", Group::Arrival, QT_TR_NOOP("the telephone rings")},
        {"desk.go_on", Place::Desk, "F7", Group::Arrival, QT_TR_NOOP("do what the alarm says")},
        {"desk.next_alarm", Place::Desk, "Ctrl+Down", Group::Arrival, QT_TR_NOOP("the next alarm"), Menu::Hall},
        {"desk.choose", Place::Desk, "Alt+Up Alt+Down", Group::Arrival,
         QT_TR_NOOP("the visitor above, below into the centre")},
        {"desk.person", Place::Desk, "Ctrl+E", Group::Arrival, QT_TR_NOOP("who is it"), Menu::Visit},
        {"desk.search", Place::Desk, "Ctrl+F", Group::Arrival, QT_TR_NOOP("look up in the register"), Menu::Hall},
        {"desk.english", Place::Desk, "F5", Group::Arrival, QT_TR_NOOP("speaks English, or not")},
        {"desk.came_back", Place::Desk, "Ctrl+B", Group::Arrival, QT_TR_NOOP("came back for papers"), Menu::Visit},

        {"desk.expected", Place::Desk, "Ctrl+D", Group::Arrival, QT_TR_NOOP("who is expected: arrived, not come"),
         Menu::Hall},
        {"desk.expect", Place::Desk, "Ctrl+N", Group::Arrival, QT_TR_NOOP("a new appointment"), Menu::Hall},

        {"desk.next", Place::Desk, "Enter", Group::Step, QT_TR_NOOP("what is framed")},
        {"desk.give_out", Place::Desk, "Ctrl+Enter", Group::OnButton,
         QT_TR_NOOP("the same, where a numbered slip is given out")},
        {"desk.answer", Place::Desk, "1…9", Group::Step, QT_TR_NOOP("choose an answer")},
        {"desk.answers", Place::Desk, "Escape", Group::Step, QT_TR_NOOP("from a field to the answers")},
        {"desk.tick", Place::Desk, "Alt+1…9", Group::Step, QT_TR_NOOP("tick a paper or a task")},
        {"desk.missing", Place::Desk, "Alt+Shift+1…9", Group::OnButton, QT_TR_NOOP("that paper is missing")},
        {"desk.rest_missing", Place::Desk, "Alt+0", Group::OnButton, QT_TR_NOOP("all the other papers are missing")},
        {"desk.number", Place::Desk, "Ctrl+T", Group::Step, QT_TR_NOOP("show the number to call")},
        {"field.yes_no", Place::Question, "Y|Left N|Right", Group::OnButton, QT_TR_NOOP("yes, no")},
        {"desk.back", Place::Desk, "Alt+Left", Group::Step, QT_TR_NOOP("one step back")},
        {"desk.skip", Place::Desk, "Ctrl+K", Group::Step, QT_TR_NOOP("skip, with a reason"), Menu::Visit},

        {"desk.matter", Place::Desk, "Ctrl+M", Group::Visit, QT_TR_NOOP("choose the matter, or note the next one"),
         Menu::Visit},
        {"desk.hold", Place::Desk, "F6", Group::Visit, QT_TR_NOOP("ask to wait")},
        {"desk.hand_over", Place::Desk, "F8", Group::Visit, QT_TR_NOOP("hand over, has come, give back")},
        {"desk.escalate", Place::Desk, "F9", Group::Visit, QT_TR_NOOP("move up")},
        {"desk.let_pass", Place::Desk, "Ctrl+Shift+O", Group::Visit, QT_TR_NOOP("the supervisor lets a rule pass"),
         Menu::Visit},
        {"desk.see_off", Place::Desk, "F10", Group::Visit, QT_TR_NOOP("see off")},
        {"desk.take_back", Place::Desk, "Ctrl+Z", Group::Visit, QT_TR_NOOP("take a farewell back, for ten seconds")},
        {"desk.leave", Place::Desk, "Ctrl+L", Group::Visit, QT_TR_NOOP("left without being served"), Menu::Visit},
        {"desk.warning", Place::Desk, "Ctrl+W", Group::Visit, QT_TR_NOOP("what the desk was warned of"), Menu::Visit},
        {"desk.warn", Place::Desk, "Ctrl+Shift+W", Group::Visit, QT_TR_NOOP("warn those at the desk"), Menu::Hall},
        {"desk.link", Place::Desk, "Ctrl+J", Group::Visit, QT_TR_NOOP("the same matter as another visit"), Menu::Visit},
        {"desk.join", Place::Desk, "Ctrl+Shift+J", Group::Visit, QT_TR_NOOP("the same visitor, taken in twice"),
         Menu::Visit},
        {"desk.reopen", Place::Desk, "Ctrl+O", Group::Visit, QT_TR_NOOP("open a visit again"), Menu::Hall},

        {"desk.promises", Place::Desk, "Ctrl+P", Group::Promises, QT_TR_NOOP("promises to follow"), Menu::Desk},
        {"desk.slip_preview", Place::Desk, "Ctrl+Shift+P", Group::Promises, QT_TR_NOOP("preview and print the slip")},
        {"desk.slip_pdf", Place::Desk, "Ctrl+Shift+D", Group::Promises, QT_TR_NOOP("the slip as PDF")},
        {"desk.slip_elsewhere", Place::Desk, "Ctrl+Shift+K", Group::Promises,
         QT_TR_NOOP("the slip that was not printed, on another printer")},
        {"desk.slip_came_out", Place::Desk, "Ctrl+Shift+Y", Group::OnButton, QT_TR_NOOP("the slip came out")},
        {"desk.slip_not_out", Place::Desk, "Ctrl+Shift+X", Group::OnButton, QT_TR_NOOP("the slip did not come out")},
        {"desk.slips", Place::Desk, "Ctrl+Shift+L", Group::Promises, QT_TR_NOOP("slips of today"), Menu::Desk},

        {"desk.till", Place::Desk, "Ctrl+Shift+M", Group::Promises, QT_TR_NOOP("money taken for finance"), Menu::Desk},
        {"desk.kept", Place::Desk, "Ctrl+U", Group::Promises, QT_TR_NOOP("papers kept here"), Menu::Desk},

        {"desk.keys", Place::Desk, "F1", Group::Desk, QT_TR_NOOP("all keys"), Menu::Desk},
        {"table.copy", Place::List, "Ctrl+C", Group::Desk, QT_TR_NOOP("the row of a table into the clipboard")},
        {"table.copy_all", Place::List, "Ctrl+Shift+C", Group::Desk,
         QT_TR_NOOP("all that a table shows into the clipboard")},
        {"window.workspace", Place::Window, "Ctrl+1…3", Group::Desk, QT_TR_NOOP("desk, log, rehearsal")},
        {"desk.sign_in", Place::Desk, "Ctrl+I", Group::Desk, QT_TR_NOOP("open the desk, change the shift"), Menu::Desk},
        {"desk.close_day", Place::Desk, "Ctrl+Shift+I", Group::Desk, QT_TR_NOOP("close the desk for the day"),
         Menu::Desk},
        {"desk.staff", Place::Desk, "Ctrl+G", Group::Desk, QT_TR_NOOP("where each colleague is"), Menu::Desk},
        {"desk.colleague", Place::Desk, "Ctrl+Shift+G", Group::Desk, QT_TR_NOOP("add a colleague"), Menu::Desk},
        {"desk.settings", Place::Desk, "Ctrl+,", Group::Desk, QT_TR_NOOP("the office's settings"), Menu::Desk},
        {"desk.register", Place::Desk, "Ctrl+Shift+F", Group::Desk, QT_TR_NOOP("the register's sheets, in and out"),
         Menu::Desk},
        {"desk.side", Place::Desk, "F12", Group::Desk,
         QT_TR_NOOP("colleagues, promises and record over a narrow desk")},
        {"desk.save_again", Place::Desk, "Ctrl+R", Group::Desk, QT_TR_NOOP("try to save again"), Menu::Desk},
        {"window.read", Place::Window, "Ctrl+Y", Group::Desk, QT_TR_NOOP("the line at the top is read")},
        {"desk.look", Place::Desk, "Ctrl+Shift+U", Group::Desk, QT_TR_NOOP("light, dark, or as the desktop"),
         Menu::Desk},
        {"desk.sound", Place::Desk, "Ctrl+Shift+S", Group::Desk, QT_TR_NOOP("sound on or off"), Menu::Desk},
        {"desk.volume", Place::Desk, "Ctrl+Shift+Down Ctrl+Shift+Up", Group::Desk,
         QT_TR_NOOP("sounds quieter, louder")},

        {"board.follow_up", Place::PromiseBoard, "Enter", Group::Board, QT_TR_NOOP("follow it up")},
        {"board.act", Place::PromiseBoard, "1…4", Group::Board, QT_TR_NOOP("kept, moved, broken, another keeps it")},

        {"expected.arrived", Place::ExpectedBoard, "Enter", Group::Board, QT_TR_NOOP("who was expected has arrived")},
        {"expected.act", Place::ExpectedBoard, "1…3", Group::Board, QT_TR_NOOP("not come, cancelled, a new one")},
        {"till.act", Place::TillBoard, "1…2", Group::Till, QT_TR_NOOP("void a receipt, give money back")},
        {"till.hand_over", Place::TillBoard, "Enter", Group::Till, QT_TR_NOOP("count, and hand over to finance")},
        {"till.sheet", Place::TillBoard, "F4", Group::Till, QT_TR_NOOP("print the account's sheet")},
        {"till.pdf", Place::TillBoard, "Ctrl+Shift+D", Group::Till, QT_TR_NOOP("the account's sheet as PDF")},
        {"kept.give_back", Place::KeptBoard, "Enter", Group::Till, QT_TR_NOOP("give papers back")},

        {"slips.preview", Place::SlipList, "Enter", Group::SlipsOfToday, QT_TR_NOOP("preview, print again")},
        {"slips.void", Place::SlipList, "Delete", Group::SlipsOfToday, QT_TR_NOOP("void it")},
        {"slips.void_confirm", Place::SlipList, "Ctrl+Enter", Group::OnButton, QT_TR_NOOP("void it, for this reason")},
        {"slips.day_sheet", Place::SlipList, "F4", Group::SlipsOfToday, QT_TR_NOOP("release slips of the day")},
        {"preview.paper", Place::SlipPreview, "1…3", Group::SlipsOfToday, QT_TR_NOOP("A4, A5, continuous paper")},
        {"preview.test_page", Place::SlipPreview, "F4", Group::SlipsOfToday,
         QT_TR_NOOP("a page of rulers, to measure where the paper lies")},
        {"preview.print", Place::SlipPreview, "Enter", Group::SlipsOfToday, QT_TR_NOOP("print it")},
        {"preview.give_out", Place::SlipPreview, "Ctrl+Enter", Group::OnButton, QT_TR_NOOP("number and print it")},

        {"search.take", Place::RegisterSearch, "Enter", Group::Search, QT_TR_NOOP("take over for the visitor")},
        {"search.card", Place::RegisterSearch, "Ctrl+Enter", Group::Search, QT_TR_NOOP("the household's card")},
        {"search.numbers", Place::RegisterSearch, "Ctrl+T", Group::Search, QT_TR_NOOP("show the whole numbers")},
        {"search.new", Place::RegisterSearch, "Ctrl+N", Group::Search, QT_TR_NOOP("put a new room in")},

        {"question.confirm", Place::Question, "Enter", Group::Question, QT_TR_NOOP("confirm")},
        {"question.seal", Place::Question, "Ctrl+Enter", Group::OnButton, QT_TR_NOOP("do what can't be taken back")},
        {"question.choose", Place::Question, "1…9", Group::Question, QT_TR_NOOP("choose")},
        {"question.close", Place::Question, "Escape", Group::Question, QT_TR_NOOP("close, go back")},

        {"sheets.choose", Place::RegisterSheets, "Ctrl+O", Group::Sheets, QT_TR_NOOP("choose a file")},
        {"sheets.kind", Place::RegisterSheets, "Alt+1…3", Group::Sheets,
         QT_TR_NOOP("rooms and people, arrears, vehicles")},
        {"sheets.in_full", Place::RegisterSheets, "Alt+F", Group::Sheets,
         QT_TR_NOOP("numbers and names in full (recorded)")},
        {"sheets.reach", Place::RegisterSheets, "Alt+W", Group::Sheets,
         QT_TR_NOOP("the sheet is a part, its buildings, the whole register")},
        {"sheets.by_hand", Place::RegisterSheets, "Alt+H", Group::Sheets,
         QT_TR_NOOP("what the desk corrected stays, or gives way")},
        {"sheets.last", Place::RegisterSheets, "Ctrl+H", Group::OnButton,
         QT_TR_NOOP("the last imports; take one back")},
        {"sheets.folder", Place::RegisterSheets, "Ctrl+Shift+O", Group::Sheets,
         QT_TR_NOOP("the folder that is watched for new sheets")},
        {"sheets.take", Place::RegisterSheets, "Ctrl+S", Group::Sheets, QT_TR_NOOP("take all of it over")},
        {"sheets.take_good", Place::RegisterSheets, "Ctrl+G", Group::Sheets,
         QT_TR_NOOP("take the homes over of which every row is right")},
        {"sheets.write_wrong", Place::RegisterSheets, "Ctrl+M", Group::Sheets, QT_TR_NOOP("write the wrong rows out")},
        {"sheets.part", Place::RegisterSheets, "Ctrl+PgUp Ctrl+PgDown", Group::Sheets,
         QT_TR_NOOP("columns, questions, what is wrong, what changes")},
        {"sheets.change", Place::RegisterSheets, "Enter", Group::Sheets, QT_TR_NOOP("answer, or say what a column is")},
        {"sheets.export", Place::RegisterSheets, "Ctrl+E", Group::Sheets, QT_TR_NOOP("write a sheet")},

        {"imports.back", Place::ImportList, "Ctrl+Enter", Group::OnButton, QT_TR_NOOP("take the import back")},
        {"imports.back_too", Place::ImportList, "Ctrl+Shift+Enter", Group::OnButton,
         QT_TR_NOOP("and what was changed since")},

        {"table.save", Place::EditedTable, "Ctrl+S", Group::Tables, QT_TR_NOOP("save the changes")},
        {"table.discard", Place::EditedTable, "Ctrl+Z", Group::Tables, QT_TR_NOOP("discard the changes")},
        {"table.add", Place::EditedTable, "Ctrl+N", Group::Tables, QT_TR_NOOP("add a row")},
        {"table.remove", Place::EditedTable, "Ctrl+D", Group::Tables, QT_TR_NOOP("take a row away")},
        {"card.history", Place::HouseholdCard, "Ctrl+H", Group::OnButton,
         QT_TR_NOOP("the room, and who lived there before")},
        {"card.gone", Place::HouseholdCard, "Ctrl+G", Group::OnButton, QT_TR_NOOP("the room is gone, or there again")},
        {"card.take", Place::HouseholdCard, "Enter", Group::OnButton, QT_TR_NOOP("take over for the visitor")},

        {"settings.password", Place::Settings, "Ctrl+L", Group::Settings, QT_TR_NOOP("password of the log")},
        {"settings.outside", Place::Settings, "Ctrl+O", Group::Settings,
         QT_TR_NOOP("sounds, and what is told outside of the window")},
        {"settings.maintainer", Place::Settings, "Ctrl+Shift+M", Group::Settings, QT_TR_NOOP("for the maintainer")},
    };
};

} // namespace

std::span<const Action> deskActions() { return DeskTable::rows; }

} // namespace yingke::widgets::tables
