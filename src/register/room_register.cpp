// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/room_register.h"

#include "register/register_file.h"
#include "register/register_keys.h"
#include "register/texts.h"

#include <set>

namespace yingke::registers {

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
    return m_file ? static_cast<int>(m_file->number("SELECT count(*) FROM rooms")) : 0;
}

std::optional<Household> RoomRegister::household(const QString& room) const {
    const QString normal = normalRoom(room);
    if (!m_file || normal.isEmpty()) {
        return std::nullopt;
    }
    Statement exact(m_file->handle, "SELECT id FROM rooms WHERE key=?", &m_file->broke);
    exact.bind(1, normal);
    if (exact.row()) {
        return m_file->read(exact.number(0));
    }
    Statement loose(m_file->handle, "SELECT DISTINCT room_id FROM search_keys WHERE key=? LIMIT 2", &m_file->broke);
    loose.bind(1, QStringLiteral("r") + withoutZeros(normal));
    if (!loose.row()) {
        return std::nullopt;
    }
    const std::int64_t only = loose.number(0);
    return loose.row() ? std::nullopt : m_file->read(only);
}

std::vector<RegisterHit> RoomRegister::search(const QString& text, int most) const {
    std::vector<RegisterHit> hits;
    std::set<std::pair<std::int64_t, std::int64_t>> seen;
    if (!m_file) {
        return hits;
    }
    for (const QString& key : keysSought(text)) {
        Statement one(m_file->handle,
                      "SELECT k.room_id, k.person_id, k.plate, r.key, p.role, p.name, p.title, p.telephone, "
                      "p.identity FROM search_keys k JOIN rooms r ON r.id = k.room_id "
                      "LEFT JOIN people p ON p.id = k.person_id WHERE k.key >= ?1 AND k.key < ?2 LIMIT ?3",
                      &m_file->broke);
        one.bind(1, key);
        one.bind(2, key + QChar(0xFFFD));
        one.bind(3, static_cast<std::int64_t>(most));
        while (static_cast<int>(hits.size()) < most && one.row()) {
            if (seen.emplace(one.number(0), one.number(1)).second) {
                hits.push_back({one.text(3),
                                {static_cast<ResidentRole>(one.number(4)), one.text(5),
                                 static_cast<core::Title>(one.number(6)), one.text(7), one.text(8)},
                                one.text(2)});
            }
        }
    }
    return hits;
}

} // namespace yingke::registers
