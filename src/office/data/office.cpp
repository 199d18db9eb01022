// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/data/office.h"

#include "core/money.h"
#include "office/data/sound_tables.h"
#include "office/data/stand_ins.h"
#include "office/data/texts.h"
#include "platform/kept_file.h"
#include "platform/read_file.h"
#include "scenario/language/loader.h"
#include "scenario/language/values.h"
#include "scenario/player/office_days.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yingke::office {

namespace {

/// What an entry of the roster can't be without.
bool isRoster(const QJsonObject& object) {
    const QJsonValue list = object.value(QStringLiteral("colleagues"));
    const QJsonArray people = list.toArray();
    return list.isArray() && std::all_of(people.begin(), people.end(), [](const QJsonValue& one) {
               return !one.toObject().value(QStringLiteral("id")).toString().isEmpty();
           });
}

bool isEntered(const QJsonObject& object) {
    return object.value(QStringLiteral("texts")).isObject() && object.value(QStringLiteral("settings")).isObject();
}

platform::Examine rosterFile() { return platform::jsonObject(isRoster); }
platform::Examine enteredFile() { return platform::jsonObject(isEntered); }

QJsonObject objectOf(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

std::string textOf(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString().toStdString();
}

Colleague colleagueFrom(const QJsonObject& object) {
    Colleague colleague;
    colleague.id = core::PersonId{textOf(object, "id")};
    colleague.name = textOf(object, "name");
    colleague.address = textOf(object, "address");
    colleague.post = textOf(object, "post");
    for (const auto& role : object.value(QStringLiteral("roles")).toArray()) {
        colleague.roles.push_back(core::RoleId{role.toString().toStdString()});
    }
    colleague.gender = textOf(object, "gender") == "man" ? scenario::Gender::Man : scenario::Gender::Woman;
    colleague.telephone = textOf(object, "telephone");
    colleague.desk = core::DeskId{textOf(object, "desk")};
    colleague.active = object.value(QStringLiteral("active")).toBool(true);
    return colleague;
}

QJsonObject toJson(const Colleague& colleague) {
    const auto put = [](const std::string& value) { return QString::fromStdString(value); };
    QJsonArray roles;
    for (const core::RoleId& role : colleague.roles) {
        roles.append(put(role.value));
    }
    return {{QStringLiteral("id"), put(colleague.id.value)},
            {QStringLiteral("name"), put(colleague.name)},
            {QStringLiteral("address"), put(colleague.address)},
            {QStringLiteral("post"), put(colleague.post)},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("gender"),
             colleague.gender == scenario::Gender::Man ? QStringLiteral("man") : QStringLiteral("woman")},
            {QStringLiteral("telephone"), put(colleague.telephone)},
            {QStringLiteral("desk"), put(colleague.desk.value)},
            {QStringLiteral("active"), colleague.active}};
}

bool saveObject(const QString& path, const QJsonObject& object, const platform::Examine& examine) {
    return platform::replaceKept(path, QJsonDocument(object).toJson(), examine).isEmpty();
}

QString noDuration(const std::string& key) {
    return Texts::tr("limits.yaml: \"%1\" is no duration. Write for example 3 min or 20 s.")
        .arg(QString::fromStdString(key));
}
QString noSum(const std::string& name) {
    return Texts::tr("fees.yaml: \"%1\" is no sum. Write for example 2000.00.").arg(QString::fromStdString(name));
}
QString noNumber(const std::string& name) {
    return Texts::tr("settings.yaml: \"%1\" is no number.").arg(QString::fromStdString(name));
}

QString noStandIn(const std::string& name) {
    return Texts::tr("stand_ins.yaml: \"%1\" is neither a post nor a colleague, and is passed over.")
        .arg(QString::fromStdString(name));
}

QString noRoomAnswer(const QString& name) {
    return Texts::tr("rooms.yaml: the answer \"%1\" can't be read. What may stand there is written above it.")
        .arg(name);
}

/// A fault of one line of a flat table.
QString atLine(const QString& folder, const char* file, const std::string& name, const QString& why) {
    return Texts::tr("%1 (line %2)").arg(why, QString::number(lineOf(folder, file, name)));
}

using FlatTable = std::map<std::string, std::string>;

/// A flat table with what is wrong in its writing.
FlatTable flatFrom(const QString& place, const char* file, SoundTables::Faults& faults) {
    scenario::Problems problems;
    FlatTable table = scenario::readTable(place.toStdString(), file, problems);
    const SoundTables::Faults told = sentencesOf(problems);
    faults.insert(faults.end(), told.begin(), told.end());
    return table;
}

/// A limit of the table; told when it is no duration.
core::LimitRule ruleOf(const FlatTable& table, const core::OfficeLimit& limit, const QString& place,
                       SoundTables::Faults& faults) {
    const auto read = [&](const std::string& key) -> core::Millis {
        const auto found = table.find(key);
        const auto length = found != table.end() ? scenario::duration(found->second) : std::nullopt;
        if (!length) {
            faults.push_back(atLine(place, "limits.yaml", key, noDuration(key)));
        }
        return length.value_or(0);
    };
    core::LimitRule rule{read(limit.name()), read(limit.warningName())};
    rule.warnBefore = std::min(rule.warnBefore, rule.length);
    return rule;
}

core::LimitTable limitsFrom(const QString& place, SoundTables::Faults& faults) {
    const FlatTable table = flatFrom(place, "limits.yaml", faults);
    core::LimitTable limits;
    for (const core::OfficeLimit& limit : core::officeLimits) {
        limits.*limit.rule = ruleOf(table, limit, place, faults);
    }
    return limits;
}

std::map<std::string, std::int64_t> feesFrom(const FlatTable& table, const QString& place,
                                             SoundTables::Faults& faults) {
    std::map<std::string, std::int64_t> fees;
    for (const auto& [name, sum] : table) {
        if (const auto money = core::moneyFromText(sum)) {
            fees[name] = money->fen;
        } else {
            faults.push_back(atLine(place, "fees.yaml", name, noSum(name)));
        }
    }
    return fees;
}

std::map<std::string, double> settingsFrom(const FlatTable& table, const QString& place, SoundTables::Faults& faults) {
    std::map<std::string, double> settings;
    for (const auto& [name, value] : table) {
        bool number = false;
        const double read = QString::fromStdString(value).toDouble(&number);
        if (number) {
            settings[name] = read;
        } else {
            faults.push_back(atLine(place, "settings.yaml", name, noNumber(name)));
        }
    }
    return settings;
}

FlatTable textsFrom(const FlatTable& table, const QString& /*place*/, SoundTables::Faults& /*faults*/) { return table; }

RoomWay roomWayOf(const FlatTable& table, const QString& place, SoundTables::Faults& faults) {
    QStringList unknown;
    RoomWay way = roomWayFrom(table, unknown);
    for (const QString& name : unknown) {
        faults.push_back(atLine(place, "rooms.yaml", name.toStdString(), noRoomAnswer(name)));
    }
    return way;
}

/// A flat table, its values read by `value`.
template <class Value> auto readFlat(SoundTables& tables, const char* file, WithoutCopy without, const Value& value) {
    return tables.read({QLatin1String(file)}, without, [&](const QString& place, SoundTables::Faults& faults) {
        const FlatTable table = flatFrom(place, file, faults);
        if (place == tables.folder()) {
            tables.tellGone(file, table, faults);
        }
        return value(table, place, faults);
    });
}

/// Files of the scripts' own kind, whole.
template <class Load>
auto readWhole(SoundTables& tables, const QStringList& files, WithoutCopy without, const Load& load) {
    return tables.read(files, without, [&load](const QString& place, SoundTables::Faults& faults) {
        scenario::Problems problems;
        auto read = load(place.toStdString(), problems);
        faults = sentencesOf(problems);
        return read;
    });
}

/// The layout of a slip that ships.
void addShipped(const QString& name, scenario::Vocabulary& vocabulary) {
    const std::string text = platform::readFile(QStringLiteral(":/slips/") + name).bytes.toStdString();
    scenario::addLayout(name.chopped(5).toStdString(), {name.toStdString(), text}, vocabulary);
}

scenario::Vocabulary vocabularyFrom(const std::string& place, scenario::Problems& problems) {
    scenario::LoadedVocabulary words = scenario::loadVocabulary(place);
    problems = std::move(words.problems);
    return std::move(words.vocabulary);
}

} // namespace

Office Office::load(const QString& folder, std::vector<QString>* problems) {
    std::vector<QString> own;
    Office office;
    office.m_folder = folder;
    office.readTables(problems != nullptr ? *problems : own);
    office.readKeptFiles(problems != nullptr ? *problems : own);
    return office;
}

void Office::readTables(std::vector<QString>& told) {
    SoundTables tables(m_folder, told);
    const auto names = [](const char* name) { return QStringList{QLatin1String(name)}; };
    m_vocabulary = readWhole(tables, {QStringLiteral("vocabulary.yaml"), QStringLiteral("standard.yaml")},
                             WithoutCopy::Shipped, vocabularyFrom);
    for (const QString& name : QDir(QStringLiteral(":/slips")).entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
        if (name != QStringLiteral("words.yaml") && name != QStringLiteral("day_sheet.yaml") &&
            name != QStringLiteral("till_sheet.yaml")) {
            addShipped(name, m_vocabulary); // serves where the office has no own one
        }
    }
    scenario::addLayouts((m_folder + QStringLiteral("/../slips")).toStdString(), m_vocabulary);
    m_limits = tables.read(names("limits.yaml"), WithoutCopy::Shipped, limitsFrom);
    m_fees = readFlat(tables, "fees.yaml", WithoutCopy::WhatIsRead, feesFrom);
    m_settings = readFlat(tables, "settings.yaml", WithoutCopy::Shipped, settingsFrom);
    m_texts = readFlat(tables, "texts.yaml", WithoutCopy::Shipped, textsFrom);
    m_standIns = readFlat(tables, "stand_ins.yaml", WithoutCopy::Shipped, textsFrom);
    m_roomWay = readFlat(tables, "rooms.yaml", WithoutCopy::Shipped, roomWayOf);
    m_prices = readWhole(tables, names("price_list.yaml"), WithoutCopy::WhatIsRead, scenario::loadPriceList);
    m_specialists = readWhole(tables, names("specialists.yaml"), WithoutCopy::WhatIsRead, scenario::loadSpecialists);
    m_calendar = readWhole(tables, names("calendar.yaml"), WithoutCopy::Shipped, scenario::loadCalendar);
    m_elsewhere = tables.elsewhere();
}

void Office::readKeptFiles(std::vector<QString>& told) {
    const auto objectIn = [&](const char* file, const platform::Examine& examine) {
        const platform::KeptContent kept =
            platform::readKept(m_folder + QLatin1Char('/') + QLatin1String(file), examine);
        if (!kept.told.isEmpty()) {
            told.push_back(kept.told);
        }
        return objectOf(kept.bytes);
    };
    const QJsonArray people = objectIn("roster.json", rosterFile()).value(QStringLiteral("colleagues")).toArray();
    for (const auto& one : people) {
        m_roster.push_back(colleagueFrom(one.toObject()));
    }
    for (const auto& [role, cell] : m_standIns) {
        if (const std::string name = unknownStandIn(*this, cell); !name.empty()) {
            told.push_back(atLine(m_folder, "stand_ins.yaml", role, noStandIn(name)));
        }
    }
    // What was entered in the window goes before the tables.
    const QJsonObject entered = objectIn("entered.json", enteredFile());
    const QJsonObject texts = entered.value(QStringLiteral("texts")).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        m_texts[it.key().toStdString()] = it.value().toString().toStdString();
    }
    const QJsonObject settings = entered.value(QStringLiteral("settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        m_settings[it.key().toStdString()] = it.value().toDouble();
    }
}

QString Office::inForce(const std::string& file) const {
    const auto found = m_elsewhere.find(file);
    return (found != m_elsewhere.end() ? found->second : m_folder) + QLatin1Char('/') + QString::fromStdString(file);
}

bool Office::isNew() const { return m_roster.empty() || text("community").empty(); }

QString Office::save() const {
    QJsonArray colleagues;
    for (const Colleague& colleague : m_roster) {
        colleagues.append(toJson(colleague));
    }
    QJsonObject texts;
    for (const char* name : {"community", "telephone"}) {
        texts.insert(QLatin1String(name), QString::fromStdString(text(name)));
    }
    const QJsonObject settings{{QStringLiteral("sound"), setting("sound").value_or(1)}};
    const bool done =
        saveObject(m_folder + QStringLiteral("/roster.json"), {{QStringLiteral("colleagues"), colleagues}},
                   rosterFile()) &&
        saveObject(m_folder + QStringLiteral("/entered.json"),
                   {{QStringLiteral("texts"), texts}, {QStringLiteral("settings"), settings}}, enteredFile());
    return done ? QString()
                : Texts::tr("The office's files can't be written in %1. What you entered holds until the program ends.")
                      .arg(m_folder);
}

const Colleague* Office::colleague(const core::PersonId& id) const {
    const auto found =
        std::find_if(m_roster.begin(), m_roster.end(), [&id](const Colleague& one) { return one.id == id; });
    return found == m_roster.end() ? nullptr : &*found;
}

std::vector<core::PersonId> Office::holders(const core::RoleId& role) const {
    std::vector<core::PersonId> people;
    for (const Colleague& colleague : m_roster) {
        if (colleague.active &&
            std::find(colleague.roles.begin(), colleague.roles.end(), role) != colleague.roles.end()) {
            people.push_back(colleague.id);
        }
    }
    return people;
}

std::optional<core::PersonId> Office::personNamed(const std::string& name) const {
    std::optional<core::PersonId> found;
    for (const Colleague& one : m_roster) {
        if (one.active && (one.name == name || one.address == name)) {
            if (found) {
                return std::nullopt;
            }
            found = one.id;
        }
    }
    return found;
}

std::optional<std::int64_t> Office::fee(const std::string& name) const {
    const auto found = m_fees.find(name);
    return found != m_fees.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<double> Office::setting(const std::string& name) const {
    const auto found = m_settings.find(name);
    return found != m_settings.end() ? std::optional(found->second) : std::nullopt;
}

std::string Office::text(const std::string& name) const {
    const auto found = m_texts.find(name);
    return found != m_texts.end() ? found->second : std::string{};
}

} // namespace yingke::office
