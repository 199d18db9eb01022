// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own tables as the settings page shows them: fees, limits, switches and numbers, how rooms are written,
// texts, price list, specialists, papers, roles, people, who stands in for whom, opening hours, holidays and closing
// days. Each is rows of texts; saving checks every cell first, writes the readable file, loads the office anew and
// tells what changed. No amount, limit or charge is compiled in.
#pragma once

#include "core/command.h"
#include "office/data/office.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace yingke::office {

enum class SettingsPart {
    Fees,
    Limits,
    Policies,
    Words,
    PriceList,
    Specialists,
    Papers,
    Roles,
    People,
    StandIns,
    Hours,
    Days,
    Rooms
};

struct SettingsTable {
    SettingsPart part = SettingsPart::Fees;
    QString title;
    QString note;        ///< what to mind (the legal note of a policy); may be empty
    QStringList columns; ///< headings
    std::vector<QStringList> rows;
    std::vector<QString> ids; ///< of each row; empty for a row that was added. As long as `rows`
    int firstEditable = 0;    ///< columns before it are only read
    bool growable = false;    ///< rows may be added (and taken away where `shrinkable`)
    bool shrinkable = false;
    std::map<int, QStringList> choices = {}; ///< of the last column, by row: what may be chosen there
};

/// A cell that can't be saved, or a file that can't.
struct SettingsFault {
    int row = -1; ///< -1: not of a cell
    int column = -1;
    QString sentence;
};

class TableFile;

class SettingsBook {
    Q_DECLARE_TR_FUNCTIONS(yingke::office::SettingsBook)

public:
    /// `folder`: DATA/office. `office` outlives the book and is loaded anew by save().
    SettingsBook(QString folder, Office& office);

    [[nodiscard]] static std::vector<SettingsPart> parts();
    [[nodiscard]] static QString titleOf(SettingsPart part);
    [[nodiscard]] SettingsTable table(SettingsPart part) const;
    /// Nothing when all cells can be saved.
    [[nodiscard]] std::optional<SettingsFault> check(const SettingsTable& table) const;
    /// Who works here still, and is set not to in the table of people.
    [[nodiscard]] std::vector<core::PersonId> leaving(const SettingsTable& table) const;
    /// Checks, writes, loads anew. `changes`: what is to be logged (NoteOfficeChange), a cell a command, without
    /// personal data.
    [[nodiscard]] std::optional<SettingsFault> save(const SettingsTable& table, std::vector<core::Command>* changes);

private:
    [[nodiscard]] SettingsTable rowsOf(SettingsPart part) const; ///< without its title, columns and note
    static void head(SettingsTable& table);                      ///< these
    [[nodiscard]] SettingsTable flatTable(const char* file, const std::map<std::string, scenario::Label>& labels) const;
    [[nodiscard]] SettingsTable wordsTable() const;
    [[nodiscard]] SettingsTable listTable(const char* file, const char* key, const QStringList& fields) const;
    [[nodiscard]] SettingsTable peopleTable() const;
    [[nodiscard]] SettingsTable standInsTable() const;
    [[nodiscard]] SettingsTable hoursTable() const;
    [[nodiscard]] SettingsTable daysTable() const;
    [[nodiscard]] SettingsTable roomsTable() const;
    /// What days and hours can't be together: a day in two rows, an announced year without holidays.
    [[nodiscard]] std::optional<SettingsFault> checkCalendar(const SettingsTable& table) const;
    [[nodiscard]] QString writePeople(const SettingsTable& table);
    [[nodiscard]] QString write(const SettingsTable& table, const SettingsTable& before) const;
    [[nodiscard]] QString writeRooms(const SettingsTable& table, const SettingsTable& before) const;
    [[nodiscard]] QString keep(const TableFile& lines, const char* file) const; ///< in the place of the file
    [[nodiscard]] QString path(const char* file) const;
    [[nodiscard]] std::map<std::string, std::string> flat(const char* file) const;

    QString m_folder;
    Office& m_office;
};

} // namespace yingke::office
