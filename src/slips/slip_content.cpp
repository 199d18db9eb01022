// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips/slip_content.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yingke::slips {

namespace {

QJsonObject toObject(const SlipContent::Values& values) {
    QJsonObject object;
    for (const auto& [name, text] : values) {
        object.insert(QString::fromStdString(name), text);
    }
    return object;
}

SlipContent::Values valuesFrom(const QJsonObject& object) {
    SlipContent::Values values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        values[it.key().toStdString()] = it.value().toString();
    }
    return values;
}

} // namespace

QString SlipContent::value(const std::string& name) const {
    const auto found = values.find(name);
    return found != values.end() ? found->second : QString();
}

std::string toJson(const SlipContent& content) {
    QJsonArray rows;
    for (const SlipContent::Values& row : content.rows) {
        rows.append(toObject(row));
    }
    const QJsonObject object{{QStringLiteral("kind"), QString::fromStdString(content.kind)},
                             {QStringLiteral("values"), toObject(content.values)},
                             {QStringLiteral("rows"), rows}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<SlipContent> contentFrom(const std::string& json) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    if (!object.contains(QStringLiteral("values"))) {
        return std::nullopt;
    }
    SlipContent content;
    content.kind = object.value(QStringLiteral("kind")).toString().toStdString();
    content.values = valuesFrom(object.value(QStringLiteral("values")).toObject());
    for (const auto& row : object.value(QStringLiteral("rows")).toArray()) {
        content.rows.push_back(valuesFrom(row.toObject()));
    }
    return content;
}

QString onOneLine(const QString& text) {
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        // What turns the direction of a line or ends it has no business in a name.
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        const bool ends =
            c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (!turns) {
            line.append(ends ? QLatin1Char(' ') : c);
        }
    }
    return line.trimmed();
}

} // namespace yingke::slips
