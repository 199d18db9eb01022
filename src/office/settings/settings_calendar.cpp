// SPDX-License-Identifier: GPL-3.0-or-later
// The office's calendar in the settings: opening hours, and the holidays, swapped working days and closing days.
#include "office/settings/settings_private.h"

#include "platform/read_file.h"
#include "platform/text.h"
#include "scenario/language/yaml_tree.h"
#include "scenario/player/office_days.h"

#include <algorithm>
#include <set>

namespace yingke::office {

namespace {

constexpr const char* daysFile = "calendar.yaml";
constexpr int kindColumn = 2;
constexpr qsizetype longestDayName = 60;

/// Words for the kinds, in the order of scenario::dayKinds.
QStringList kindWords() {
    return {SettingsBook::tr("day off"), SettingsBook::tr("work instead"), SettingsBook::tr("office closed")};
}

std::map<std::string, QString> hoursLabels() {
    return {{"monday", SettingsBook::tr("Monday")},
            {"tuesday", SettingsBook::tr("Tuesday")},
            {"wednesday", SettingsBook::tr("Wednesday")},
            {"thursday", SettingsBook::tr("Thursday")},
            {"friday", SettingsBook::tr("Friday")},
            {"saturday", SettingsBook::tr("Saturday")},
            {"sunday", SettingsBook::tr("Sunday")},
            {"holiday", SettingsBook::tr("Public holidays")},
            {"swapped", SettingsBook::tr("Saturdays and Sundays on which people work instead")},
            {"announced", SettingsBook::tr("Years whose holidays are announced and entered")}};
}

QString yearsText(const std::set<int>& years) {
    QStringList texts;
    for (const int year : years) {
        texts << QString::number(year);
    }
    return texts.join(QStringLiteral(", "));
}

/// Years with days of which the arrangement is not announced.
std::set<int> openYears(const scenario::OfficeCalendar& calendar) {
    std::set<int> years;
    for (const auto& [day, named] : calendar.days) {
        if (const int year = scenario::calendarDay(day).year; calendar.announced.count(year) == 0) {
            years.insert(year);
        }
    }
    return years;
}

QString openYearsNote(const scenario::OfficeCalendar& calendar) {
    const std::set<int> years = openYears(calendar);
    return years.empty()
               ? QString()
               : QLatin1Char(' ') +
                     SettingsBook::tr("Of %1 only the statutory days are here: the working days that are swapped are "
                                      "not announced yet. Until then working days of that year are to be checked.")
                         .arg(yearsText(years));
}

SettingsFault faultAt(std::size_t row, int column, const QString& sentence) {
    return {static_cast<int>(row), column, sentence};
}

std::optional<std::int64_t> dayIn(const QString& cell) { return scenario::readDay(cell.trimmed().toStdString()); }

QString noDay(const QString& cell) {
    return SettingsBook::tr("\"%1\" is no date. Write it like 2026-10-01.").arg(cell);
}

std::optional<SettingsFault> hoursFault(const SettingsTable& table, std::size_t row) {
    const QString cell = table.rows[row].value(1).trimmed();
    const QString name = table.rows[row].value(0);
    if (table.ids[row] == QStringLiteral("announced")) {
        return scenario::readYears(cell.toStdString())
                   ? std::nullopt
                   : std::optional(faultAt(
                         row, 1, SettingsBook::tr("%1: \"%2\" are no years. Write 2026, 2027.").arg(name, cell)));
    }
    if (scenario::readHours(cell.toStdString())) {
        return std::nullopt;
    }
    return faultAt(row, 1,
                   SettingsBook::tr("%1: \"%2\" are no opening hours. Write 08:30-12:00, 13:30-18:00, or closed.")
                       .arg(name, cell));
}

std::optional<SettingsFault> dayFault(const SettingsTable& table, std::size_t row) {
    const QStringList& cells = table.rows[row];
    const auto from = dayIn(cells.value(0));
    const auto to = cells.value(1).trimmed().isEmpty() ? from : dayIn(cells.value(1));
    if (!from || !to) {
        return faultAt(row, from ? 1 : 0, noDay(cells.value(from ? 1 : 0)));
    }
    constexpr std::int64_t aYear = 366;
    if (*to < *from || *to - *from >= aYear) {
        return faultAt(row, 1,
                       SettingsBook::tr("The last day is not before the first, and a row is at most a year long."));
    }
    const QString kind = writtenCell(table.part, kindColumn, cells.value(kindColumn));
    if (std::find(scenario::dayKinds.begin(), scenario::dayKinds.end(), kind) == scenario::dayKinds.end()) {
        return faultAt(row, kindColumn,
                       SettingsBook::tr("\"%1\" is no kind of day. Write one of: %2.")
                           .arg(cells.value(kindColumn), kindWords().join(QStringLiteral("、"))));
    }
    for (std::int64_t day = *from; kind == QStringLiteral("working") && day <= *to; ++day) {
        if ((day + 3) % 7 < 5) {
            return faultAt(row, 0,
                           SettingsBook::tr("%1 is no Saturday or Sunday: people work then anyhow.")
                               .arg(text(scenario::dayText(day))));
        }
    }
    if (cells.value(3).size() > longestDayName) {
        return faultAt(row, 3, SettingsBook::tr("The name is too long. At most 60 characters."));
    }
    return std::nullopt;
}

} // namespace

const QStringList& dayFields() {
    static const QStringList fields = {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("kind"),
                                       QStringLiteral("name")};
    return fields;
}

QString writtenCell(SettingsPart part, int column, const QString& cell) {
    const QString trimmed = cell.trimmed();
    if (part == SettingsPart::Rooms) {
        return writtenRoomAnswer(cell);
    }
    if (part != SettingsPart::Days) {
        return cell;
    }
    const qsizetype kind = column == kindColumn ? kindWords().indexOf(trimmed) : -1;
    return kind < 0 ? trimmed : QString::fromLatin1(scenario::dayKinds.at(static_cast<std::size_t>(kind)));
}

std::optional<SettingsFault> calendarRowFault(const SettingsTable& table, std::size_t row) {
    return table.part == SettingsPart::Hours ? hoursFault(table, row) : dayFault(table, row);
}

SettingsTable SettingsBook::hoursTable() const {
    SettingsTable table;
    table.firstEditable = 1;
    table.columns = {tr("Day"), tr("Open")};
    table.note = tr("Written as 08:30-18:00, in two parts as 08:30-12:00, 13:30-18:00, or closed. Scripts reckon with "
                    "it: is_open, opens_at, closes_at.") +
                 openYearsNote(m_office.calendar());
    const platform::FileContent source = platform::readFile(m_office.inForce(daysFile));
    scenario::Problems problems;
    const auto tree = scenario::readYaml({daysFile, source.bytes.toStdString()}, problems);
    const std::map<std::string, QString> labels = hoursLabels();
    std::vector<std::string> keys(scenario::hoursKeys.begin(), scenario::hoursKeys.end());
    keys.emplace_back("announced");
    for (const std::string& key : keys) {
        const scenario::Node* node = tree && tree->isMap() ? tree->get(key) : nullptr;
        table.ids.push_back(text(key));
        table.rows.push_back({labels.at(key), node != nullptr ? text(node->scalar) : QString()});
    }
    return table;
}

SettingsTable SettingsBook::daysTable() const {
    SettingsTable table = listTable(daysFile, "days", dayFields());
    table.columns = {tr("From"), tr("To"), tr("Kind"), tr("Name")};
    table.note = tr("As the State Council announces them for each year, and the days on which the office is closed. "
                    "Kinds: %1. One day needs no \"To\".")
                     .arg(kindWords().join(QStringLiteral("、"))) +
                 openYearsNote(m_office.calendar());
    for (QStringList& row : table.rows) {
        const auto kind = std::find(scenario::dayKinds.begin(), scenario::dayKinds.end(), row.value(kindColumn));
        if (kind != scenario::dayKinds.end()) {
            row[kindColumn] = kindWords().at(kind - scenario::dayKinds.begin());
        }
    }
    return table;
}

std::optional<SettingsFault> SettingsBook::checkCalendar(const SettingsTable& table) const {
    std::set<int> announced = m_office.calendar().announced;
    std::set<int> withHolidays;
    std::set<std::int64_t> taken;
    if (table.part == SettingsPart::Hours) {
        announced = scenario::readYears(table.rows.back().value(1).toStdString()).value_or(std::set<int>{});
        for (const auto& [day, named] : m_office.calendar().days) {
            if (named.kind == scenario::DayKind::Holiday) {
                withHolidays.insert(scenario::calendarDay(day).year);
            }
        }
    }
    for (std::size_t i = 0; i < table.rows.size() && table.part == SettingsPart::Days; ++i) {
        const std::int64_t from = dayIn(table.rows[i].value(0)).value_or(0);
        const std::int64_t to = dayIn(table.rows[i].value(1)).value_or(from);
        for (std::int64_t day = from; day <= to; ++day) {
            if (!taken.insert(day).second) {
                return faultAt(i, 0, tr("%1 is there twice.").arg(text(scenario::dayText(day))));
            }
            if (writtenCell(table.part, kindColumn, table.rows[i].value(kindColumn)) == QStringLiteral("holiday")) {
                withHolidays.insert(scenario::calendarDay(day).year);
            }
        }
    }
    for (const int year : announced) {
        if (withHolidays.count(year) == 0) {
            return SettingsFault{table.part == SettingsPart::Hours ? static_cast<int>(table.rows.size()) - 1 : -1, 1,
                                 tr("%1 is said to be announced, but none of its holidays are entered.").arg(year)};
        }
    }
    return std::nullopt;
}

} // namespace yingke::office
