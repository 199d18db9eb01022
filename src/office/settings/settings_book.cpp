// SPDX-License-Identifier: GPL-3.0-or-later
// Which tables there are, and saving them; what a cell may hold is in settings_check.cpp, the people in
// settings_people.cpp.
#include "office/settings/settings_book.h"

#include "office/settings/settings_private.h"
#include "office/settings/table_file.h"
#include "platform/kept_file.h"
#include "platform/read_file.h"
#include "platform/text.h"
#include "scenario/language/loader.h"
#include "scenario/language/yaml_tree.h"

#include <QFileInfo>

#include <algorithm>

namespace yingke::office {

namespace {

/// The label of a name, the name itself where there is none.
QString labelOf(const std::map<std::string, scenario::Label>& labels, const std::string& name) {
    const auto found = labels.find(name);
    return found != labels.end() ? text(found->second.chinese) : text(name);
}

const QStringList& priceFields() {
    static const QStringList fields = {QStringLiteral("item"), QStringLiteral("unit"), QStringLiteral("price"),
                                       QStringLiteral("note")};
    return fields;
}
const QStringList& specialistFields() {
    static const QStringList fields = {QStringLiteral("trade"), QStringLiteral("firm"), QStringLiteral("telephone")};
    return fields;
}

QStringList inlineMaps(const SettingsTable& table, const QStringList& fields) {
    QStringList lines;
    for (const QStringList& row : table.rows) {
        QStringList parts;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString cell = writtenCell(table.part, static_cast<int>(i), row.value(i));
            if (!cell.isEmpty()) {
                parts << fields.at(i) + QStringLiteral(": ") + yamlScalar(cell);
            }
        }
        lines << QStringLiteral("  - {%1}").arg(parts.join(QStringLiteral(", ")));
    }
    return lines;
}

/// The names that scripts use, and what they are called.
SettingsTable namesTable(const std::map<std::string, scenario::Label>& labels) {
    SettingsTable table;
    table.growable = true;
    for (const auto& [name, label] : labels) {
        table.ids.push_back(text(name));
        table.rows.push_back({text(name), text(label.chinese), text(label.english)});
    }
    return table;
}

} // namespace

SettingsBook::SettingsBook(QString folder, Office& office) : m_folder(std::move(folder)), m_office(office) {}

QString SettingsBook::path(const char* file) const { return m_folder + QLatin1Char('/') + QLatin1String(file); }

std::map<std::string, std::string> SettingsBook::flat(const char* file) const {
    scenario::Problems problems; // told at the start of the program; here what can be read is shown
    return scenario::readTable(QFileInfo(m_office.inForce(file)).path().toStdString(), file, problems);
}

std::vector<SettingsPart> SettingsBook::parts() {
    return {SettingsPart::Fees,      SettingsPart::Limits,      SettingsPart::Policies, SettingsPart::Words,
            SettingsPart::PriceList, SettingsPart::Specialists, SettingsPart::Papers,   SettingsPart::Roles,
            SettingsPart::People,    SettingsPart::StandIns,    SettingsPart::Hours,    SettingsPart::Days,
            SettingsPart::Rooms};
}

QString SettingsBook::titleOf(SettingsPart part) {
    switch (part) {
    case SettingsPart::Fees:
        return tr("Fee table");
    case SettingsPart::Limits:
        return tr("Time limits");
    case SettingsPart::Policies:
        return tr("Policies and numbers");
    case SettingsPart::Words:
        return tr("The office's texts");
    case SettingsPart::PriceList:
        return tr("Repair price list");
    case SettingsPart::Specialists:
        return tr("Specialists' telephones");
    case SettingsPart::Papers:
        return tr("Papers");
    case SettingsPart::Roles:
        return tr("Posts");
    case SettingsPart::People:
        return tr("People");
    case SettingsPart::StandIns:
        return tr("Who stands in");
    case SettingsPart::Hours:
        return tr("Opening hours");
    case SettingsPart::Days:
        return tr("Holidays and closing days");
    case SettingsPart::Rooms:
        return tr("How rooms are written");
    }
    return {};
}

SettingsTable SettingsBook::listTable(const char* file, const char* key, const QStringList& fields) const {
    SettingsTable table;
    table.growable = true;
    table.shrinkable = true;
    const platform::FileContent source = platform::readFile(m_office.inForce(file));
    scenario::Problems problems;
    const auto tree = scenario::readYaml({file, source.bytes.toStdString()}, problems);
    const scenario::Node* list = tree && tree->isMap() ? tree->get(key) : nullptr;
    if (list == nullptr || !list->isList()) {
        return table;
    }
    for (const scenario::Node& item : list->items) {
        QStringList row;
        for (const QString& field : fields) {
            const scenario::Node* cell = item.isMap() ? item.get(field.toStdString()) : nullptr;
            row << (cell != nullptr ? text(cell->scalar) : QString());
        }
        table.ids.push_back(row.value(0));
        table.rows.push_back(row);
    }
    return table;
}

SettingsTable SettingsBook::flatTable(const char* file, const std::map<std::string, scenario::Label>& labels) const {
    SettingsTable table;
    table.firstEditable = 1;
    for (const auto& [name, value] : flat(file)) {
        table.ids.push_back(text(name));
        table.rows.push_back({labelOf(labels, name), text(value)});
    }
    return table;
}

SettingsTable SettingsBook::wordsTable() const {
    SettingsTable table = flatTable("texts.yaml", m_office.vocabulary().texts);
    // What was entered in the window goes before the file.
    for (std::size_t i = 0; i < table.ids.size(); ++i) {
        table.rows[i][1] = text(m_office.text(table.ids[i].toStdString()));
    }
    return table;
}

SettingsTable SettingsBook::standInsTable() const {
    SettingsTable table;
    table.firstEditable = 1;
    const std::map<std::string, std::string> written = flat("stand_ins.yaml");
    for (const auto& [role, label] : m_office.vocabulary().roles) {
        const auto found = written.find(role);
        table.ids.push_back(text(role));
        table.rows.push_back({text(label.chinese), found != written.end() ? text(found->second) : QString()});
    }
    return table;
}

SettingsTable SettingsBook::rowsOf(SettingsPart part) const {
    const scenario::Vocabulary& words = m_office.vocabulary();
    switch (part) {
    case SettingsPart::Fees:
        return flatTable("fees.yaml", words.fees);
    case SettingsPart::Limits:
        return flatTable("limits.yaml", settingsLabels());
    case SettingsPart::Policies:
        return flatTable("settings.yaml", settingsLabels());
    case SettingsPart::Words:
        return wordsTable();
    case SettingsPart::PriceList:
        return listTable("price_list.yaml", "items", priceFields());
    case SettingsPart::Specialists:
        return listTable("specialists.yaml", "specialists", specialistFields());
    case SettingsPart::Papers:
        return namesTable(words.papers);
    case SettingsPart::Roles:
        return namesTable(words.roles);
    case SettingsPart::People:
        return peopleTable();
    case SettingsPart::StandIns:
        return standInsTable();
    case SettingsPart::Hours:
        return hoursTable();
    case SettingsPart::Days:
        return daysTable();
    case SettingsPart::Rooms:
        return roomsTable();
    }
    return {};
}

void SettingsBook::head(SettingsTable& table) {
    switch (table.part) {
    case SettingsPart::Fees:
        table.columns = {tr("Fee"), tr("Yuan")};
        table.note = tr("Scripts name a fee by its id; what is computed shows its formula. Every change is logged.");
        break;
    case SettingsPart::Limits:
        table.columns = {tr("Limit"), tr("Time")};
        table.note = tr("Written as 20 s, 3 min, 2 h. \"Warning\" is how long before the limit the ring turns orange.");
        break;
    case SettingsPart::Policies:
        table.columns = {tr("Policy"), tr("Value")};
        table.note =
            tr("Refusing a release over arrears is contestable: Civil Code art. 944 knows reminding and suing only. "
               "Copies of identity papers need a purpose and a date of deletion (Personal Information Protection "
               "Law, arts 6, 17, 19, 47). 1 is on, 0 is off.");
        break;
    case SettingsPart::Words:
        table.columns = {tr("Text"), tr("Wording")};
        break;
    case SettingsPart::PriceList:
        table.columns = {tr("Repair"), tr("Unit"), tr("Yuan"), tr("Note")};
        table.note = tr("As approved by the price authority. Shown to the visitor before a repair is arranged.");
        break;
    case SettingsPart::Specialists:
        table.columns = {tr("Trade"), tr("Firm"), tr("Telephone")};
        break;
    case SettingsPart::Papers:
        table.columns = {tr("Name in scripts"), tr("Chinese"), tr("English")};
        table.note = tr("Scripts name a paper by its id, so an id can't be changed or taken away.");
        break;
    case SettingsPart::Roles:
        table.columns = {tr("Name in scripts"), tr("Chinese"), tr("English")};
        table.note = tr("Scripts name a post by its id, so an id can't be changed or taken away.");
        break;
    case SettingsPart::StandIns:
        table.columns = {tr("Post"), tr("Who comes instead, in this order")};
        table.note =
            tr("Posts, or colleagues by name, with commas between. Where nobody of them can come either, the desk "
               "promises an answer with a date.");
        break;
    case SettingsPart::People:
    case SettingsPart::Hours:
    case SettingsPart::Days:
    case SettingsPart::Rooms:
        break; // as their own tables have it
    }
    table.title = titleOf(table.part);
}

SettingsTable SettingsBook::table(SettingsPart part) const {
    SettingsTable table = rowsOf(part);
    table.part = part;
    head(table);
    return table;
}

QString SettingsBook::keep(const TableFile& lines, const char* file) const {
    // What was edited is the content in force; the damaged file is somebody's and is kept.
    const QString aside = m_office.isDamaged(file) ? platform::putAside(path(file)) : QString();
    return aside.isEmpty() ? lines.saveAs(path(file)) : aside;
}

QString SettingsBook::write(const SettingsTable& table, const SettingsTable& before) const {
    const auto writeFlat = [&](const char* file) {
        QString fault;
        TableFile lines = TableFile::read(m_office.inForce(file), &fault);
        for (std::size_t i = 0; fault.isEmpty() && i < table.rows.size(); ++i) {
            if (table.rows[i] != before.rows[i]) {
                lines.set(table.ids[i], table.rows[i].value(1).trimmed());
            }
        }
        return fault.isEmpty() ? keep(lines, file) : fault;
    };
    const auto writeLabels = [&](const char* section) {
        QString fault;
        TableFile lines = TableFile::read(m_office.inForce("vocabulary.yaml"), &fault);
        for (std::size_t i = 0; fault.isEmpty() && i < table.rows.size(); ++i) {
            if (i >= before.rows.size() || table.rows[i] != before.rows[i]) {
                lines.setUnder(QLatin1String(section), table.rows[i].value(0),
                               QStringLiteral("{zh: %1, en: %2}")
                                   .arg(yamlScalar(table.rows[i].value(1)), yamlScalar(table.rows[i].value(2))));
            }
        }
        return fault.isEmpty() ? keep(lines, "vocabulary.yaml") : fault;
    };
    const auto writeList = [&](const char* file, const char* key, const QStringList& fields) {
        QString fault;
        TableFile lines = TableFile::read(m_office.inForce(file), &fault);
        lines.setBlock(QLatin1String(key), inlineMaps(table, fields));
        return fault.isEmpty() ? keep(lines, file) : fault;
    };
    switch (table.part) {
    case SettingsPart::Fees:
        return writeFlat("fees.yaml");
    case SettingsPart::Limits:
        return writeFlat("limits.yaml");
    case SettingsPart::Policies:
        return writeFlat("settings.yaml");
    case SettingsPart::Words:
        return writeFlat("texts.yaml");
    case SettingsPart::PriceList:
        return writeList("price_list.yaml", "items", priceFields());
    case SettingsPart::Specialists:
        return writeList("specialists.yaml", "specialists", specialistFields());
    case SettingsPart::Papers:
        return writeLabels("papers");
    case SettingsPart::Roles:
        return writeLabels("roles");
    case SettingsPart::People:
        return {};
    case SettingsPart::StandIns:
        return writeFlat("stand_ins.yaml");
    case SettingsPart::Hours:
        return writeFlat("calendar.yaml");
    case SettingsPart::Days:
        return writeList("calendar.yaml", "days", dayFields());
    case SettingsPart::Rooms:
        return writeRooms(table, before);
    }
    return {};
}

std::optional<SettingsFault> SettingsBook::save(const SettingsTable& table, std::vector<core::Command>* changes) {
    if (auto fault = check(table)) {
        return fault;
    }
    const SettingsTable before = this->table(table.part);
    const std::vector<core::Command> told = changesBetween(before, table);
    if (told.empty()) {
        return std::nullopt;
    }
    QString fault;
    if (table.part == SettingsPart::People) {
        fault = writePeople(table);
    } else {
        if (table.part == SettingsPart::Words) {
            for (std::size_t i = 0; i < table.rows.size(); ++i) {
                m_office.setText(table.ids[i].toStdString(), table.rows[i].value(1).trimmed().toStdString());
            }
            fault = m_office.save();
        }
        if (table.part == SettingsPart::Policies) {
            for (std::size_t i = 0; i < table.rows.size(); ++i) {
                m_office.setSetting(table.ids[i].toStdString(), table.rows[i].value(1).toDouble());
            }
            fault = m_office.save();
        }
        fault = fault.isEmpty() ? write(table, before) : fault;
        if (fault.isEmpty()) {
            m_office = Office::load(m_folder);
        }
    }
    if (!fault.isEmpty()) {
        return SettingsFault{-1, -1, fault};
    }
    if (changes != nullptr) {
        *changes = told;
    }
    return std::nullopt;
}

} // namespace yingke::office
