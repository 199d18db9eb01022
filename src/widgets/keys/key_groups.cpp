// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/key_groups.h"

#include "widgets/keys/key_text.h"

namespace yingke::widgets {

namespace {

using Columns = std::vector<std::vector<Group>>;

const Columns& deskColumns() {
    static const Columns columns = {{Group::Arrival, Group::Step},
                                    {Group::Visit, Group::Promises, Group::Board, Group::Till},
                                    {Group::Desk, Group::Search, Group::Question},
                                    {Group::SlipsOfToday, Group::Sheets, Group::Tables, Group::Settings}};
    return columns;
}

const Columns& logColumns() {
    static const Columns columns = {{Group::LogDay},
                                    {Group::LogTimeline, Group::LogVisit, Group::LogReplay},
                                    {Group::LogEverywhere, Group::LogPromises, Group::LogStatistics},
                                    {Group::LogHandovers, Group::LogReport, Group::LogExport}};
    return columns;
}

const Columns& rehearsalColumns() {
    static const Columns columns = {{Group::Walk, Group::Clock},
                                    {Group::Sudden, Group::RolePlay},
                                    {Group::Pages, Group::Picture},
                                    {Group::Text, Group::English}};
    return columns;
}

} // namespace

const Columns& columnsOf(Sheet sheet) {
    switch (sheet) {
    case Sheet::Desk:
        return deskColumns();
    case Sheet::Log:
        return logColumns();
    case Sheet::Rehearsal:
        return rehearsalColumns();
    }
    return deskColumns();
}

KeyGroup keyGroup(Group group) {
    KeyGroup shown{titleOf(group), {}};
    for (const Action& action : allActions()) {
        if (action.group == group) {
            shown.keys.emplace_back(keyText(action), wordsOf(action));
        }
    }
    return shown;
}

std::vector<std::vector<KeyGroup>> sheetOf(Sheet sheet) {
    std::vector<std::vector<KeyGroup>> shown;
    for (const std::vector<Group>& column : columnsOf(sheet)) {
        std::vector<KeyGroup>& groups = shown.emplace_back();
        for (const Group group : column) {
            groups.push_back(keyGroup(group));
        }
    }
    return shown;
}

} // namespace yingke::widgets
