// SPDX-License-Identifier: GPL-3.0-or-later
// How rooms are written, in the settings: three questions with examples, answered once for sheet, field, search and
// log.
#include "office/data/room_way.h"
#include "office/settings/settings_private.h"
#include "office/settings/table_file.h"

#include <algorithm>

namespace yingke::office {

namespace {

constexpr const char* roomsFile = "rooms.yaml";
constexpr int answerColumn = 2;

/// Words for the values, in the order of the enums; the first is unsaid.
QStringList shapeWords() {
    return {QString(), SettingsBook::tr("building-unit-room"), SettingsBook::tr("building-room"),
            SettingsBook::tr("both occur")};
}
QStringList joinedWords() {
    return {QString(), SettingsBook::tr("not written together"), SettingsBook::tr("building and room together"),
            SettingsBook::tr("building, unit and room together")};
}

/// The words of a question's answers; empty: it is answered freely.
QStringList wordsOf(const QString& id) {
    return id == QStringLiteral("written")  ? shapeWords()
           : id == QStringLiteral("joined") ? joinedWords()
                                            : QStringList();
}

QString valueFor(const QString& word, const QStringList& words, const QStringList& names) {
    const qsizetype at = words.indexOf(word);
    return at > 0 ? names.at(at) : QString();
}

QString wordFor(const QString& id, const QString& value) {
    const QStringList names = id == QStringLiteral("written") ? roomShapeNames() : joinedRoomsNames();
    const QStringList words = wordsOf(id);
    const qsizetype at = words.isEmpty() ? -1 : names.indexOf(value);
    return at >= 0 ? words.at(at) : value;
}

} // namespace

QString writtenRoomAnswer(const QString& cell) {
    const QString trimmed = cell.trimmed();
    const QString shape = valueFor(trimmed, shapeWords(), roomShapeNames());
    const QString joined = valueFor(trimmed, joinedWords(), joinedRoomsNames());
    return !shape.isEmpty() ? shape : !joined.isEmpty() ? joined : trimmed;
}

SettingsTable SettingsBook::roomsTable() const {
    SettingsTable table;
    table.firstEditable = answerColumn;
    table.columns = {tr("Question"), tr("Examples"), tr("Answer")};
    table.note = tr("Holds for sheets, for the fields of the desk, for searching and for the log. What is not answered "
                    "is asked where a room can be read in two ways; nothing is guessed.");
    const std::map<std::string, std::string> lines = flat(roomsFile);
    const auto row = [&](const char* id, const QString& question, const QString& examples) {
        const auto found = lines.find(id);
        const QString value = found != lines.end() ? QString::fromStdString(found->second) : QString();
        if (const QStringList words = wordsOf(QLatin1String(id)); !words.isEmpty()) {
            table.choices[static_cast<int>(table.rows.size())] = words;
        }
        table.ids.push_back(QLatin1String(id));
        table.rows.push_back({question, examples, wordFor(QLatin1String(id), value)});
    };
    row("written", tr("How is a room written?"), tr("3-2-1502 has a unit, 3-1502 has none"));
    row("joined", tr("Digits written together"), tr("21303: 2-1303, or 2-1-303"));
    row("communities", tr("Names of the communities"),
        tr("East Garden, West Garden; one name alone is left out of the room"));
    return table;
}

std::optional<SettingsFault> roomsRowFault(const SettingsTable& table, std::size_t row) {
    const QString cell = table.rows[row].value(answerColumn).trimmed();
    const QString& id = table.ids[row];
    QStringList unknown;
    const std::map<std::string, std::string> lines{{id.toStdString(), writtenRoomAnswer(cell).toStdString()}};
    (void)roomWayFrom(lines, unknown);
    if (!unknown.contains(id)) {
        return std::nullopt;
    }
    const QString question = table.rows[row].value(0);
    const QString sentence =
        wordsOf(id).isEmpty()
            ? SettingsBook::tr(
                  "%1: \"%2\" are no names. Write them in Chinese, at least two signs each, with commas between.")
                  .arg(question, cell)
            : SettingsBook::tr("%1: \"%2\" is none of the answers. Write one of: %3; or nothing.")
                  .arg(question, cell, wordsOf(id).mid(1).join(QStringLiteral(" / ")));
    return SettingsFault{static_cast<int>(row), answerColumn, sentence};
}

QString SettingsBook::writeRooms(const SettingsTable& table, const SettingsTable& before) const {
    QString fault;
    TableFile lines = TableFile::read(m_office.inForce(roomsFile), &fault);
    for (std::size_t i = 0; fault.isEmpty() && i < table.rows.size(); ++i) {
        if (table.rows[i] != before.rows[i]) {
            lines.set(table.ids[i], writtenRoomAnswer(table.rows[i].value(answerColumn)));
        }
    }
    return fault.isEmpty() ? keep(lines, roomsFile) : fault;
}

} // namespace yingke::office
