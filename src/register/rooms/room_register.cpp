// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/rooms/room_register.h"

#include "register/rooms/register_file.h"
#include "register/rooms/register_keys.h"
#include "register/rooms/texts.h"

#include <set>
#include <string>
#include <utility>

namespace yingke::registers {

namespace {

/// What is looked for, and how the office writes its rooms.
struct Sought {
    QString text;
    office::RoomWay way;
};

std::vector<RegisterHit> hitsOf(sqlite3* file, const Sought& sought, int most, bool* broke) {
    std::vector<RegisterHit> hits;
    std::set<std::pair<std::int64_t, std::int64_t>> seen;
    const RoomBeginnings begun = roomBeginnings(sought.text, sought.way);
    const auto isOther = [&begun](const QString& key, const QString& room) { // 二栋 is no unit 2
        const auto name = key.startsWith(QLatin1Char('r')) && begun.isWhole ? readRoom(room) : std::nullopt;
        return name && !beginsAs(*name, key.mid(1));
    };
    // Who is there first: with many that have moved out, nobody who is there is pushed off the list.
    for (const char* past : {"=''", "<>''"}) {
        const std::string statement =
            std::string(
                "SELECT k.room_id, k.person_id, k.plate, r.key, p.role, p.name, p.title, p.telephone, p.identity, "
                "coalesce(nullif(p.until, ''), nullif(v.until, ''), r.gone) AS moved_out FROM search_keys k "
                "JOIN rooms r ON r.id = k.room_id LEFT JOIN people p ON p.id = k.person_id LEFT JOIN vehicles v "
                "ON k.plate <> '' AND v.room_id = k.room_id AND v.plate = k.plate "
                "WHERE k.key >= ?1 AND k.key < ?2 AND moved_out ") +
            past + " LIMIT ?3";
        for (const QString& key : keysSought(sought.text, sought.way)) {
            Statement one(file, statement.c_str(), broke);
            one.bind(1, key);
            one.bind(2, key + QChar(0xFFFD));
            one.bind(3, static_cast<std::int64_t>(most));
            while (static_cast<int>(hits.size()) < most && one.row()) {
                if (!isOther(key, one.text(3)) && seen.emplace(one.number(0), one.number(1)).second) {
                    hits.push_back({one.text(3),
                                    {static_cast<ResidentRole>(one.number(4)), one.text(5),
                                     static_cast<core::Title>(one.number(6)), one.text(7), one.text(8)},
                                    one.text(2),
                                    one.day(9)});
                }
            }
        }
    }
    return hits;
}

} // namespace

RoomRegister::RoomRegister() = default;
RoomRegister::~RoomRegister() = default;

bool RoomRegister::isOpen() const { return m_file != nullptr; }

QString RoomRegister::readFault() const {
    return m_file && m_file->broke
               ? Texts::tr("Reading the register breaks off: the disk fails, or the file is damaged. Close the program "
                           "and start it again; it is looked at whole then.")
               : QString();
}

int RoomRegister::roomCount() const {
    return m_file ? static_cast<int>(m_file->number("SELECT count(*) FROM rooms WHERE gone=''")) : 0;
}

KnownRooms RoomRegister::known() const {
    KnownRooms rooms;
    rooms.has = [this](const QString& form) {
        Statement exact(m_file->handle, "SELECT 1 FROM rooms WHERE key=? AND gone=''", &m_file->broke);
        exact.bind(1, form);
        return exact.row();
    };
    rooms.withRoom = [this](const QString& room) {
        std::vector<RoomName> names;
        Statement same(
            m_file->handle,
            "SELECT DISTINCT r.building, r.unit, r.room FROM search_keys k JOIN rooms r ON r.id = k.room_id "
            "WHERE k.key=? AND r.gone='' ORDER BY length(r.building), r.building, length(r.unit), r.unit, r.room",
            &m_file->broke);
        same.bind(1, QStringLiteral("r") + room);
        while (same.row()) {
            RoomName name = roomFrom(same.text(0), same.text(1), same.text(2));
            if (withoutZeros(name.room) == room) { // a key of a unit or a building is longer
                names.push_back(std::move(name));
            }
        }
        return names;
    };
    return rooms;
}

MeantRooms RoomRegister::meant(const QString& spelling) const {
    return m_file ? roomsMeant(spelling, way(), known()) : MeantRooms{};
}

std::optional<Household> RoomRegister::household(const QString& room) const {
    const QString only = meant(room).only();
    if (only.isEmpty()) {
        return std::nullopt;
    }
    const auto there = [](std::optional<Household> one) {
        return one && !one->gone.isValid() ? std::move(one) : std::nullopt;
    };
    Statement exact(m_file->handle, "SELECT id FROM rooms WHERE key=?", &m_file->broke);
    exact.bind(1, only);
    return exact.row() ? there(m_file->read(exact.number(0))) : std::nullopt;
}

std::optional<Household> RoomRegister::record(const QString& key) const {
    return m_file ? m_file->readKey(key) : std::nullopt;
}

std::vector<RegisterHit> RoomRegister::search(const QString& text, int most) const {
    return m_file ? hitsOf(m_file->handle, {text, way()}, most, &m_file->broke) : std::vector<RegisterHit>();
}

} // namespace yingke::registers
