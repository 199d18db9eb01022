// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/kept_answers.h"

#include "platform/kept_file.h"
#include "register/rooms/texts.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace yingke::registers {

namespace {

const QString columnsName = QStringLiteral("columns");
const QString saidName = QStringLiteral("said");

QString answersPath(const QString& folder) { return folder + QStringLiteral("/office/sheets.json"); }

bool isAnswers(const QJsonObject& all) { return all.value(columnsName).isObject() && all.value(saidName).isObject(); }

} // namespace

KeptAnswers readAnswers(const QString& folder) {
    const auto content = platform::readKept(answersPath(folder), platform::jsonObject(isAnswers));
    KeptAnswers kept;
    kept.told = content.told;
    const QJsonObject all = QJsonDocument::fromJson(content.bytes).object();
    const QJsonObject shapes = all.value(columnsName).toObject();
    for (auto shape = shapes.constBegin(); shape != shapes.constEnd(); ++shape) {
        const QJsonObject columns = shape.value().toObject();
        QHash<int, QString>& of = kept.answers.columns[shape.key()];
        for (auto column = columns.constBegin(); column != columns.constEnd(); ++column) {
            of.insert(column.key().toInt(), column.value().toString());
        }
    }
    const QJsonObject said = all.value(saidName).toObject();
    for (auto one = said.constBegin(); one != said.constEnd(); ++one) {
        kept.answers.said.insert(one.key(), one.value().toString());
    }
    return kept;
}

QString keepAnswers(const QString& folder, const SheetAnswers& answers) {
    SheetAnswers all = readAnswers(folder).answers;
    const SheetAnswers before = all;
    const SheetAnswers lasting = answers.lasting();
    all.columns.insert(lasting.columns);
    all.said.insert(lasting.said);
    if (all == before) {
        return {};
    }
    QJsonObject shapes;
    for (auto shape = all.columns.constBegin(); shape != all.columns.constEnd(); ++shape) {
        QJsonObject columns;
        for (auto column = shape->constBegin(); column != shape->constEnd(); ++column) {
            columns.insert(QString::number(column.key()), column.value());
        }
        shapes.insert(shape.key(), columns);
    }
    QJsonObject said;
    for (auto one = all.said.constBegin(); one != all.said.constEnd(); ++one) {
        said.insert(one.key(), one.value());
    }
    if (!QDir().mkpath(folder + QStringLiteral("/office"))) {
        return Texts::tr("What was answered about the sheet could not be kept: the folder can't be made.");
    }
    const QByteArray bytes = QJsonDocument(QJsonObject{{columnsName, shapes}, {saidName, said}}).toJson();
    const QString why = platform::replaceKept(answersPath(folder), bytes, platform::jsonObject(isAnswers));
    return why.isEmpty() ? QString() : Texts::tr("What was answered about the sheet could not be kept: %1").arg(why);
}

} // namespace yingke::registers
