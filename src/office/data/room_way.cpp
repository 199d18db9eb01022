// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/data/room_way.h"

#include <QRegularExpression>

#include <algorithm>

namespace yingke::office {

namespace {

QString lineOf(const std::map<std::string, std::string>& lines, const char* name) {
    const auto found = lines.find(name);
    return found != lines.end() ? QString::fromStdString(found->second).trimmed() : QString();
}

template <class Value> Value valueOf(const std::map<std::string, std::string>& lines, const char* name,
                                     const QStringList& names, QStringList& unknown) {
    const qsizetype at = names.indexOf(lineOf(lines, name));
    if (at < 0) {
        unknown << QLatin1String(name);
    }
    return static_cast<Value>(std::max<qsizetype>(at, 0));
}

} // namespace

const QStringList& roomShapeNames() {
    static const QStringList names = {QString(), QStringLiteral("building-unit-room"), QStringLiteral("building-room"),
                                      QStringLiteral("either")};
    return names;
}

const QStringList& joinedRoomsNames() {
    static const QStringList names = {QString(), QStringLiteral("never"), QStringLiteral("building-room"),
                                      QStringLiteral("building-unit-room")};
    return names;
}

QStringList communityNames(const QString& written) {
    static const QRegularExpression between(QStringLiteral("[、,;；，/]+"));
    QStringList names;
    for (const QString& one : written.normalized(QString::NormalizationForm_KC).toUpper().split(between)) {
        QString name = one;
        name.remove(QRegularExpression(QStringLiteral("\\s+")));
        if (!name.isEmpty() && !names.contains(name)) {
            names << name;
        }
    }
    return names;
}

RoomWay roomWayFrom(const std::map<std::string, std::string>& lines, QStringList& unknown) {
    RoomWay way;
    way.shape = valueOf<RoomShape>(lines, "written", roomShapeNames(), unknown);
    way.joined = valueOf<JoinedRooms>(lines, "joined", joinedRoomsNames(), unknown);
    way.communities = communityNames(lineOf(lines, "communities"));
    static const QRegularExpression sound(QStringLiteral("^(?=.*\\p{Han})[\\p{Han}A-Z0-9]{2,20}$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& name : way.communities) {
        if (!sound.match(name).hasMatch()) {
            unknown << QStringLiteral("communities");
            way.communities.clear();
            break;
        }
    }
    return way;
}

} // namespace yingke::office
