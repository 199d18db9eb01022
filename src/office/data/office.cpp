// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/data/office.h"

#include "core/money.h"
#include "office/data/texts.h"
#include "platform/durable_file.h"
#include "scenario/language/loader.h"
#include "scenario/language/values.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yingke::office {

namespace {

QJsonObject readObject(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

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

bool saveObject(const QString& path, const QJsonObject& object) {
    return platform::writeDurably(path, QJsonDocument(object).toJson()).isEmpty();
}

QString noDuration(const std::string& key) {
    return Texts::tr("limits.yaml: \"%1\" is no duration. Write for example 3 min or 20 s.")
        .arg(QString::fromStdString(key));
}

/// A limit of the table; told when it is no duration.
core::LimitRule ruleOf(const std::map<std::string, std::string>& table, const std::string& name,
                       std::vector<QString>& problems) {
    const auto read = [&](const std::string& key) -> core::Millis {
        const auto found = table.find(key);
        const auto length = found != table.end() ? scenario::duration(found->second) : std::nullopt;
        if (!length) {
            problems.push_back(noDuration(key));
        }
        return length.value_or(0);
    };
    core::LimitRule rule{read(name), read(name + "_warn")};
    rule.warnBefore = std::min(rule.warnBefore, rule.length);
    return rule;
}

} // namespace

Office Office::load(const QString& folder, std::vector<QString>* problems) {
    std::vector<QString> own;
    std::vector<QString>& told = problems != nullptr ? *problems : own;
    const std::string path = folder.toStdString();
    Office office;
    office.m_folder = folder;
    scenario::LoadedVocabulary words = scenario::loadVocabulary(path);
    office.m_vocabulary = std::move(words.vocabulary);
    scenario::Problems faults = std::move(words.problems);
    const auto limits = scenario::readTable(path, "limits.yaml", faults);
    office.m_limits = {ruleOf(limits, "waiting", told), ruleOf(limits, "telephone_hold", told),
                       ruleOf(limits, "answer", told), ruleOf(limits, "answer_supervisor", told),
                       ruleOf(limits, "tea", told)};
    for (const auto& [name, sum] : scenario::readTable(path, "fees.yaml", faults)) {
        if (const auto money = core::moneyFromText(sum)) {
            office.m_fees[name] = money->fen;
        } else {
            told.push_back(
                Texts::tr("fees.yaml: \"%1\" is no sum. Write for example 2000.00.").arg(QString::fromStdString(name)));
        }
    }
    for (const auto& [name, value] : scenario::readTable(path, "settings.yaml", faults)) {
        bool number = false;
        const double read = QString::fromStdString(value).toDouble(&number);
        if (number) {
            office.m_settings[name] = read;
        } else {
            told.push_back(Texts::tr("settings.yaml: \"%1\" is no number.").arg(QString::fromStdString(name)));
        }
    }
    office.m_texts = scenario::readTable(path, "texts.yaml", faults);
    office.m_prices = scenario::loadPriceList(path, faults);
    office.m_specialists = scenario::loadSpecialists(path, faults);
    for (const scenario::Problem& fault : faults) {
        told.push_back(QStringLiteral("%1:%2 %3")
                           .arg(QString::fromStdString(fault.place.file), QString::number(fault.place.line),
                                QString::fromStdString(fault.chinese)));
    }
    for (const auto& one :
         readObject(folder + QStringLiteral("/roster.json")).value(QStringLiteral("colleagues")).toArray()) {
        office.m_roster.push_back(colleagueFrom(one.toObject()));
    }
    // What was entered in the window goes before the tables.
    const QJsonObject entered = readObject(folder + QStringLiteral("/entered.json"));
    const QJsonObject texts = entered.value(QStringLiteral("texts")).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        office.m_texts[it.key().toStdString()] = it.value().toString().toStdString();
    }
    const QJsonObject settings = entered.value(QStringLiteral("settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        office.m_settings[it.key().toStdString()] = it.value().toDouble();
    }
    return office;
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
        saveObject(m_folder + QStringLiteral("/roster.json"), {{QStringLiteral("colleagues"), colleagues}}) &&
        saveObject(m_folder + QStringLiteral("/entered.json"),
                   {{QStringLiteral("texts"), texts}, {QStringLiteral("settings"), settings}});
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
