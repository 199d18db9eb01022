// SPDX-License-Identifier: GPL-3.0-or-later
// Putting households into the register's file, all or nothing.
#include "register/rooms/room_writer.h"
#include "register/rooms/texts.h"

namespace yingke::registers {

namespace {

constexpr int householdsBetweenTold = 100;

QString busySentence() {
    return Texts::tr("An import is at work on the register. Wait until it is done, or cancel it; nothing was changed.");
}

/// As `one`, with what the register knows of the room's past.
Household withHistory(Household one, const Household& known) {
    one.former = known.former;
    one.formerPlates = known.formerPlates;
    one.setAside = known.setAside;
    return one;
}

} // namespace

QString RoomRegister::File::notWritten() const {
    return Texts::tr("The register could not be written: %1. It is as it was.")
        .arg(QString::fromUtf8(sqlite3_errmsg(handle)));
}

QString RoomRegister::File::ended(bool good) const {
    if (good && run("COMMIT")) {
        return {};
    }
    const QString why = notWritten();
    (void)run("ROLLBACK");
    return why;
}

RoomRegister::BulkCache::BulkCache(const File& file, std::size_t households)
    : m_file(file), m_isBulk(households > 200) {
    if (m_isBulk) {
        (void)m_file.run("PRAGMA cache_size=-131072");
    }
}

RoomRegister::BulkCache::~BulkCache() {
    if (m_isBulk) {
        (void)m_file.run("PRAGMA cache_size=-2000; PRAGMA shrink_memory");
    }
}

QString RoomRegister::cantBeChanged() const {
    if (!m_file) {
        return Texts::tr("The register is not open.");
    }
    if (m_isCopy) {
        return Texts::tr("What is shown is the good copy of a register that is damaged; nothing can be changed in it.");
    }
    return m_busy ? busySentence() : QString();
}

QString RoomRegister::put(const std::vector<Household>& households, const Progress& progress) {
    if (const QString why = cantBeChanged(); !why.isEmpty()) {
        return why;
    }
    const BulkCache cache(*m_file, households.size());
    bool good = m_file->run("BEGIN IMMEDIATE");
    bool cancelled = false;
    if (good) {
        RoomWriter writer(m_file->handle);
        const int of = static_cast<int>(households.size());
        for (int i = 0; i < of && good && !cancelled; ++i) {
            cancelled = i % householdsBetweenTold == 0 && progress && !progress(i, of);
            const Household& one = households[static_cast<std::size_t>(i)];
            const std::optional<Household> known = m_file->readKey(normalForm(one.room));
            good = cancelled || writer.write(known ? withHistory(one, *known) : one);
        }
    }
    if (cancelled) {
        (void)m_file->run("ROLLBACK");
        return Texts::tr("It was cancelled. The register is as it was.");
    }
    QString why = m_file->ended(good);
    m_puts += why.isEmpty() ? 1 : 0;
    return why;
}

QString RoomRegister::remove(const QString& room) {
    if (const QString why = cantBeChanged(); !why.isEmpty()) {
        return why;
    }
    Statement exact(m_file->handle, "SELECT count(*) FROM rooms WHERE key=?", &m_file->broke);
    exact.bind(1, room);
    const bool isForm = exact.row() && exact.number(0) > 0;
    const QString form = isForm ? room : normalRoom(room); // what an older reader kept in another form
    if (!Statement(m_file->handle, "DELETE FROM rooms WHERE key=?").run(form)) {
        return m_file->notWritten();
    }
    ++m_puts;
    return {};
}

QString RoomRegister::stamp() const {
    return m_file ? QStringLiteral("%1 %2").arg(m_file->number("PRAGMA data_version")).arg(m_puts) : QString();
}

} // namespace yingke::registers
