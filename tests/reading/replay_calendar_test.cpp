// SPDX-License-Identifier: GPL-3.0-or-later
// A replay of an old day reckons with the calendar of that day, as the settings logged what they changed since.
#include "office/data/shipped_files.h"
#include "office/settings/settings_book.h"
#include "reading/replay/replay_surroundings.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace yingke;
using office::SettingsBook;
using office::SettingsPart;
using office::SettingsTable;

namespace {

class ChangedCalendar {
public:
    ChangedCalendar() {
        REQUIRE(office::layOut(QStringLiteral(":/office"), folder()).isEmpty());
        office = office::Office::load(folder());
        before = office.calendar();
    }
    [[nodiscard]] QString folder() const { return data.path() + QStringLiteral("/office"); }

    void save(const SettingsTable& table) {
        std::vector<core::Command> told;
        REQUIRE_FALSE(book.save(table, &told));
        for (const core::Command& one : told) {
            const auto& change = std::get<core::command::NoteOfficeChange>(one);
            changes.push_back({change.what, change.before, change.after});
        }
    }
    [[nodiscard]] scenario::OfficeCalendar replayed() const {
        const reading::ReplaySurroundings then(office, core::Moment{0, 1'795'000'000'000, 480}, core::PersonId{"li"},
                                               changes);
        return then.calendar();
    }

    QTemporaryDir data;
    office::Office office;
    SettingsBook book{folder(), office};
    scenario::OfficeCalendar before;
    std::vector<core::event::OfficeChanged> changes; ///< since the day that is replayed, oldest first
};

} // namespace

TEST_CASE("replay: opening hours, days and announced years are those of the day") {
    ChangedCalendar place;
    CHECK(place.replayed() == place.before);
    SettingsTable hours = place.book.table(SettingsPart::Hours);
    hours.rows.front()[1] = QStringLiteral("09:00-12:00, 13:00-17:00");
    hours.rows[6][1] = QStringLiteral("closed");
    place.save(hours);
    SettingsTable days = place.book.table(SettingsPart::Days);
    const QString dayOff = days.rows.front()[2];
    days.rows.erase(days.rows.begin());
    days.ids.erase(days.ids.begin());
    days.rows.push_back(
        {QStringLiteral("2026-12-10"), QStringLiteral("2026-12-11"), dayOff, QStringLiteral("另外 | 放假")});
    days.ids.emplace_back();
    place.save(days);
    REQUIRE_FALSE(place.office.calendar() == place.before);
    CHECK(place.replayed() == place.before);
    // Once more, so that two changes of one row are taken back in turn.
    days = place.book.table(SettingsPart::Days);
    days.rows.back()[1] = QStringLiteral("2026-12-12");
    place.save(days);
    hours = place.book.table(SettingsPart::Hours);
    hours.rows.front()[1] = QStringLiteral("10:00-16:00");
    place.save(hours);
    CHECK(place.replayed() == place.before);
}

TEST_CASE("replay: what can't be read of a change leaves the calendar as it is") {
    ChangedCalendar place;
    place.changes = {{"opening_hours.monday", "never", "08:00-09:00"},
                     {"opening_hours.feastday", "08:00-09:00", ""},
                     {"calendar.2026-10-01", "day off", ""},
                     {"calendar.", " |  | holiday | ", "2026-10-01"},
                     {"fees.deposit", "1.00", "2.00"}};
    CHECK(place.replayed() == place.before);
}
