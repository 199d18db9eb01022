// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/action.h"

#include "widgets/keys/key_text.h"
#include "widgets/keys/tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace yingke::widgets {

namespace {

struct GroupTitle {
    Q_DECLARE_TR_FUNCTIONS(yingke::widgets::KeyGroups)

public:
    Group group;
    const char* words;
    static const std::vector<GroupTitle>& all();
};

const std::vector<GroupTitle>& GroupTitle::all() {
    static const std::vector<GroupTitle> titles = {
        {Group::Arrival, QT_TR_NOOP("Somebody comes")},
        {Group::Step, QT_TR_NOOP("The step")},
        {Group::Visit, QT_TR_NOOP("The visit")},
        {Group::Promises, QT_TR_NOOP("Promises and slips")},
        {Group::Desk, QT_TR_NOOP("The desk")},
        {Group::Board, QT_TR_NOOP("Promises, appointments")},
        {Group::Till, QT_TR_NOOP("Money and papers kept")},
        {Group::SlipsOfToday, QT_TR_NOOP("Slips of today, preview")},
        {Group::Search, QT_TR_NOOP("Look up")},
        {Group::Question, QT_TR_NOOP("A question")},
        {Group::Sheets, QT_TR_NOOP("The register's sheets")},
        {Group::Tables, QT_TR_NOOP("Settings, household")},
        {Group::Settings, QT_TR_NOOP("Settings")},
        {Group::LogEverywhere, QT_TR_NOOP("Everywhere")},
        {Group::LogDay, QT_TR_NOOP("The day")},
        {Group::LogTimeline, QT_TR_NOOP("The timeline")},
        {Group::LogVisit, QT_TR_NOOP("One visit")},
        {Group::LogReplay, QT_TR_NOOP("Replay")},
        {Group::LogPromises, QT_TR_NOOP("Promises")},
        {Group::LogHandovers, QT_TR_NOOP("Handovers")},
        {Group::LogStatistics, QT_TR_NOOP("Statistics")},
        {Group::LogReport, QT_TR_NOOP("Daily report")},
        {Group::LogExport, QT_TR_NOOP("Export")},
        {Group::Walk, QT_TR_NOOP("Walk-through")},
        {Group::Clock, QT_TR_NOOP("Clock")},
        {Group::Sudden, QT_TR_NOOP("Sudden events")},
        {Group::RolePlay, QT_TR_NOOP("Role play")},
        {Group::Pages, QT_TR_NOOP("Pages")},
        {Group::Picture, QT_TR_NOOP("The picture")},
        {Group::Text, QT_TR_NOOP("The text")},
        {Group::English, QT_TR_NOOP("English")},
    };
    return titles;
}

constexpr PlaceRow placeRows[] = {
    {Place::Window, Place::Window, Heard::Always},
    {Place::Desk, Place::Window, Heard::Always},
    // What lies over the desk: the desk's keys rest.
    {Place::Question, Place::Window, Heard::Always},
    {Place::PromiseBoard, Place::Window, Heard::Always},
    {Place::ExpectedBoard, Place::Window, Heard::Always},
    {Place::TillBoard, Place::Window, Heard::Always},
    {Place::KeptBoard, Place::Window, Heard::Always},
    {Place::SlipPreview, Place::Window, Heard::Always},
    {Place::SlipList, Place::Window, Heard::Always},
    {Place::RegisterSearch, Place::Window, Heard::Always},
    {Place::EditedTable, Place::Window, Heard::Always},
    {Place::HouseholdCard, Place::EditedTable, Heard::Always},
    {Place::Settings, Place::EditedTable, Heard::Always},
    {Place::RegisterSheets, Place::Window, Heard::Always},
    {Place::ImportList, Place::Window, Heard::Always},
    {Place::Log, Place::Window, Heard::Always},
    {Place::LogDay, Place::Log, Heard::Always},
    {Place::LogFigure, Place::LogDay, Heard::WithFocus},
    {Place::LogTimeline, Place::LogDay, Heard::WithFocus},
    {Place::LogVisit, Place::LogDay, Heard::Always},
    {Place::LogNote, Place::LogVisit, Heard::WithFocus},
    {Place::LogSeal, Place::LogDay, Heard::WithFocus},
    {Place::LogReplay, Place::Log, Heard::Always},
    {Place::LogPromises, Place::Log, Heard::Always},
    {Place::LogHandovers, Place::Log, Heard::Always},
    {Place::LogStatistics, Place::Log, Heard::Always},
    {Place::LogReport, Place::Log, Heard::Always},
    {Place::LogExport, Place::Log, Heard::Always},
    {Place::Rehearsal, Place::Window, Heard::Always},
    {Place::Practice, Place::Rehearsal, Heard::Always},
    {Place::Text, Place::Practice, Heard::Always}, // it stands under the practice's picture
    {Place::TextField, Place::Text, Heard::WithFocus},
    {Place::Middle, Place::Text, Heard::WithoutFocus},
    {Place::Picture, Place::Middle, Heard::WithFocus},
    {Place::List, Place::Middle, Heard::WithFocus},
    {Place::Leave, Place::Window, Heard::Always},
};

std::vector<Action> joinedTables() {
    std::vector<Action> all;
    for (const std::span<const Action> part :
         {tables::deskActions(), tables::logActions(), tables::rehearsalActions()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace

std::span<const Action> allActions() {
    static const std::vector<Action> all = joinedTables();
    return all;
}

const Action* findAction(const QString& id) {
    const std::span<const Action> all = allActions();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Action& one) { return id == QLatin1String(one.id); });
    return found != all.end() ? &*found : nullptr;
}

const Action& action(const char* id) {
    const Action* found = findAction(QLatin1String(id));
    Q_ASSERT_X(found != nullptr, "widgets::action", id); // tests/lint/keys.py reads the ids in the sources
    return found != nullptr ? *found : allActions().front();
}

std::span<const PlaceRow> allPlaces() { return placeRows; }

QString wordsOf(const Action& action) {
    return keyed(QCoreApplication::translate("yingke::widgets::Keys", action.words));
}

QString titleOf(Group group) {
    const std::vector<GroupTitle>& titles = GroupTitle::all();
    const auto found =
        std::find_if(titles.begin(), titles.end(), [group](const GroupTitle& one) { return one.group == group; });
    return found != titles.end() ? GroupTitle::tr(found->words) : QString();
}

} // namespace yingke::widgets
