// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the register that were paid at the desk: marked, and opened again when the money was given back.
#include "register/rooms/register_file.h"
#include "register/rooms/texts.h"

namespace yingke::registers {

namespace {

QString dayText(const QDate& day) { return day.toString(Qt::ISODate); }

/// The receipt by which a line is marked as paid; empty: it is owed.
QString receiptOf(sqlite3* file, const Settlement& one) {
    Statement marked(file,
                     "SELECT receipt FROM settled WHERE room=? AND fee=? AND fen=? AND payer=? AND from_day=? AND "
                     "until_day=?");
    int at = 0;
    marked.bind(++at, one.room);
    marked.bind(++at, one.line.fee);
    marked.bind(++at, one.line.fen);
    marked.bind(++at, one.line.payer);
    marked.bind(++at, dayText(one.line.from));
    marked.bind(++at, dayText(one.line.until));
    return marked.row() ? marked.text(0) : QString();
}

std::vector<Settlement> marksAfter(sqlite3* file, std::int64_t utc, bool* broke) {
    std::vector<Settlement> settled;
    Statement marks(file,
                    "SELECT room, fee, fen, payer, from_day, until_day, receipt, number, person, at_utc FROM settled "
                    "WHERE at_utc > ? ORDER BY at_utc",
                    broke);
    marks.bind(1, utc);
    while (marks.row()) {
        settled.push_back(
            {marks.text(0),
             {marks.text(1), marks.number(2), marks.text(3), QDate::fromString(marks.text(4), Qt::ISODate),
              QDate::fromString(marks.text(5), Qt::ISODate), marks.text(7)},
             marks.text(6),
             marks.text(7),
             marks.text(8),
             marks.number(9)});
    }
    return settled;
}

} // namespace

QString RoomRegister::settle(const std::vector<Settlement>& told) {
    if (const QString why = cantBeChanged(); !why.isEmpty()) {
        return why;
    }
    // A receipt of before the desk corrected the room's name says the old one.
    std::vector<Settlement> paid = told;
    for (Settlement& one : paid) {
        Statement now(m_file->handle, "SELECT now FROM renamed WHERE was=?", &m_file->broke);
        now.bind(1, one.room);
        one.room = now.row() ? now.text(0) : one.room;
    }
    for (const Settlement& one : paid) {
        if (const QString by = receiptOf(m_file->handle, one); !by.isEmpty() && by != one.receipt) {
            return Texts::tr("%1 of %2 is paid already. The register is as it was.").arg(one.line.fee, one.room);
        }
    }
    bool good = m_file->run("BEGIN IMMEDIATE");
    if (good) {
        Statement mark(m_file->handle,
                       "INSERT OR IGNORE INTO settled(room, fee, fen, payer, from_day, until_day, receipt, number, "
                       "person, at_utc) VALUES(?,?,?,?,?,?,?,?,?,?)");
        for (const Settlement& one : paid) {
            good = good && mark.run(one.room, one.line.fee, one.line.fen, one.line.payer, dayText(one.line.from),
                                    dayText(one.line.until), one.receipt, one.number, one.person, one.utc);
        }
    }
    QString why = m_file->ended(good);
    m_puts += why.isEmpty() ? 1 : 0;
    return why;
}

QString RoomRegister::openAgain(const QString& receipt) {
    if (const QString why = cantBeChanged(); !why.isEmpty()) {
        return why;
    }
    if (!Statement(m_file->handle, "DELETE FROM settled WHERE receipt=?").run(receipt)) {
        return m_file->notWritten();
    }
    ++m_puts;
    return {};
}

std::vector<Settlement> RoomRegister::settledSince(std::int64_t utc) const {
    return m_file ? marksAfter(m_file->handle, utc, &m_file->broke) : std::vector<Settlement>();
}

} // namespace yingke::registers
