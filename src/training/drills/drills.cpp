// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/drills/drills.h"

#include "journal/format/enum_names.h"
#include "platform/kept_file.h"
#include "platform/text.h"
#include "scenario/language/values.h"
#include "training/drills/drill_cast.h"
#include "training/parts/texts.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace yingke::training {

namespace {

/// In the order of DrillKind; never renamed.
constexpr std::array kindNames = {"scenario_begun",
                                  "step_entered",
                                  "stepped_back",
                                  "step_skipped",
                                  "choice_made",
                                  "fact_given",
                                  "paper_seen",
                                  "paper_missing",
                                  "person_found",
                                  "call_made",
                                  "handover_asked",
                                  "handover_taken",
                                  "handover_declined",
                                  "given_back",
                                  "escalated",
                                  "held",
                                  "resumed",
                                  "limit_passed",
                                  "telephone_rang",
                                  "another_came_in",
                                  "supervisor_away",
                                  "promise_made",
                                  "slip_issued",
                                  "farewell_begun",
                                  "closed"};
static_assert(kindNames.size() == static_cast<std::size_t>(DrillKind::Closed) + 1);

QJsonObject objectOf(const DrillEvent& event) {
    QJsonObject object{{QStringLiteral("at_ms"), static_cast<qint64>(event.at)},
                       {QStringLiteral("kind"), QLatin1String(kindNames.at(static_cast<std::size_t>(event.kind)))}};
    const auto put = [&object](const char* key, const std::string& value) {
        if (!value.empty()) {
            object.insert(QLatin1String(key), text(value));
        }
    };
    put("step", event.step.value);
    put("about", event.about);
    put("detail", event.detail);
    if (event.number != 0) {
        object.insert(QStringLiteral("number"), static_cast<qint64>(event.number));
    }
    return object;
}

std::optional<DrillEvent> eventFrom(const QJsonObject& object) {
    const QString kind = object.value(QStringLiteral("kind")).toString();
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (kind == QLatin1String(kindNames.at(i))) {
            const auto read = [&object](const char* key) {
                return object.value(QLatin1String(key)).toString().toStdString();
            };
            return DrillEvent{object.value(QStringLiteral("at_ms")).toInteger(),
                              static_cast<DrillKind>(i),
                              core::StepId{read("step")},
                              read("about"),
                              read("detail"),
                              object.value(QStringLiteral("number")).toInteger()};
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray toJson(const Drill& drill) {
    QJsonArray scripts;
    for (const std::string& script : drill.scripts) {
        scripts.append(text(script));
    }
    QJsonArray events;
    for (const DrillEvent& event : drill.events) {
        events.append(objectOf(event));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("yingke_drill"), 1},
                                     {QStringLiteral("id"), text(drill.id)},
                                     {QStringLiteral("title"), text(drill.title)},
                                     {QStringLiteral("channel"), journal::enumName(drill.channel)},
                                     {QStringLiteral("visitor"), text(drill.visitor)},
                                     {QStringLiteral("courtesy"), journal::enumName(drill.courtesy)},
                                     {QStringLiteral("role"), journal::enumName(drill.role)},
                                     {QStringLiteral("speaks_english"), drill.speaksEnglish},
                                     {QStringLiteral("length_ms"), static_cast<qint64>(drill.length)},
                                     {QStringLiteral("scripts"), scripts},
                                     {QStringLiteral("events"), events}})
        .toJson();
}

std::optional<Drill> drillFromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QStringLiteral("yingke_drill")).toInt() != 1) {
        return std::nullopt;
    }
    const auto read = [&object](const char* key) { return object.value(QLatin1String(key)).toString(); };
    Drill drill;
    drill.id = read("id").toStdString();
    drill.title = read("title").toStdString();
    drill.channel = journal::enumValue<core::Channel>(read("channel"));
    drill.visitor = read("visitor").toStdString();
    drill.courtesy = journal::enumValue<core::Title>(read("courtesy"));
    drill.role = journal::enumValue<core::VisitorRole>(read("role"));
    drill.speaksEnglish = object.value(QStringLiteral("speaks_english")).toBool();
    drill.length = object.value(QStringLiteral("length_ms")).toInteger();
    for (const auto& script : object.value(QStringLiteral("scripts")).toArray()) {
        drill.scripts.push_back(script.toString().toStdString());
    }
    for (const auto& event : object.value(QStringLiteral("events")).toArray()) {
        if (auto known = eventFrom(event.toObject())) {
            drill.events.push_back(std::move(*known));
        }
    }
    return drill;
}

namespace {

platform::Examine drillFile() {
    return platform::jsonObject(
        [](const QJsonObject& object) { return object.value(QStringLiteral("yingke_drill")).toInt() == 1; });
}

} // namespace

std::vector<Drill> Drills::all(std::vector<QString>* problems) const {
    std::vector<Drill> drills;
    constexpr qint64 most = 4LL * 1024 * 1024;
    for (const QString& name : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        const QString path = m_folder + QLatin1Char('/') + name;
        const platform::KeptContent kept = platform::readKept(path, drillFile());
        auto drill = kept.bytes.size() <= most ? drillFromJson(kept.bytes) : std::nullopt;
        const bool read = drill.has_value();
        if (drill) {
            drill->id = name.chopped(5).toStdString(); // the file's name is what it is kept under
            drills.push_back(std::move(*drill));
        }
        if (problems != nullptr && read && !kept.told.isEmpty()) {
            problems->push_back(kept.told);
        } else if (problems != nullptr && !read) {
            problems->push_back(Texts::tr("The drill %1 can't be read. It was left as it is.").arg(path));
        }
    }
    return drills;
}

QString Drills::keep(const Drill& drill) const {
    const QString path = m_folder + QLatin1Char('/') + text(drill.id) + QStringLiteral(".json");
    const bool done = QDir().mkpath(m_folder) && platform::replaceKept(path, toJson(drill), drillFile()).isEmpty();
    return done ? QString()
                : Texts::tr("The drill can't be written to %1. Check the space on the disk, then try again.").arg(path);
}

QString Drills::remove(const std::string& id) const {
    const QString path = m_folder + QLatin1Char('/') + text(id) + QStringLiteral(".json");
    QFile::remove(platform::goodCopyOf(path)); // what is removed is gone
    return QFile::remove(path) ? QString() : Texts::tr("The drill %1 can't be removed.").arg(path);
}

std::string Drills::newId(const core::Moment& day, const Drill& drill) const {
    const QString date = QDate(1970, 1, 1).addDays(core::localDay(day)).toString(Qt::ISODate);
    std::string about = "visit";
    for (const std::string& script : drill.scripts) {
        if (!isFrame(script) && scenario::isId(script)) {
            about = script;
            break;
        }
    }
    int number = 1;
    const auto id = [&] { return date.toStdString() + "-" + about + "-" + std::to_string(number); };
    while (QFile::exists(m_folder + QLatin1Char('/') + text(id()) + QStringLiteral(".json"))) {
        ++number;
    }
    return id();
}

} // namespace yingke::training
