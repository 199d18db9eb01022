// SPDX-License-Identifier: GPL-3.0-or-later
// The register's file behind RoomRegister: SQLite's own interface, for the sources of this folder only.
#pragma once

#include "platform/kept_text.h"
#include "register/rooms/room_register.h"

#include <sqlite3.h>

#include <string>
#include <unordered_map>

namespace yingke::registers {

class Statement {
public:
    /// `broke` is set when it ends before its last row: the rows that came may be fewer than there are.
    Statement(sqlite3* file, const char* text, bool* broke = nullptr) : m_broke(broke) {
        if (sqlite3_prepare_v2(file, text, -1, &m_statement, nullptr) != SQLITE_OK && m_broke != nullptr) {
            *m_broke = true;
        }
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int at, const QString& text) {
        const QByteArray utf8 = platform::keptText(text).toUtf8();
        sqlite3_bind_text64(m_statement, at, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                            SQLITE_TRANSIENT, // NOLINT: sqlite's own cast
                            SQLITE_UTF8);
    }
    void bind(int at, const QByteArray& bytes) {
        sqlite3_bind_blob64(m_statement, at, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_TRANSIENT); // NOLINT: sqlite's own cast
    }
    void bind(int at, std::int64_t number) { sqlite3_bind_int64(m_statement, at, number); }
    bool row() {
        const int code = sqlite3_step(m_statement);
        if (m_broke != nullptr && code != SQLITE_ROW && code != SQLITE_DONE) {
            *m_broke = true;
        }
        return code == SQLITE_ROW;
    }
    /// Runs it with these values; false when it was refused.
    template <typename... Values> bool run(const Values&... values) {
        int at = 0;
        (bind(++at, values), ...);
        const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
        sqlite3_reset(m_statement);
        return done;
    }
    [[nodiscard]] QString text(int column) const {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }
    [[nodiscard]] QByteArray bytes(int column) const {
        return {static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
                sqlite3_column_bytes(m_statement, column)};
    }
    [[nodiscard]] QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] std::int64_t number(int column) const { return sqlite3_column_int64(m_statement, column); }

private:
    sqlite3_stmt* m_statement = nullptr;
    bool* m_broke;
};

class RoomRegister::File {
public:
    ~File() { sqlite3_close(handle); }
    sqlite3* handle = nullptr;
    mutable bool broke = false; ///< a question broke off

    bool run(const char* text) const { return sqlite3_exec(handle, text, nullptr, nullptr, nullptr) == SQLITE_OK; }
    [[nodiscard]] std::int64_t number(const char* text) const {
        Statement statement(handle, text);
        return statement.row() ? statement.number(0) : -1;
    }
    /// Nothing when it can't be read whole: half a household owes half of its arrears.
    [[nodiscard]] std::optional<Household> read(std::int64_t room) const;
    /// Of a room in its normal form; nothing when there is none.
    [[nodiscard]] std::optional<Household> readKey(const QString& key) const;
    /// In one state of the file; a transaction that is open already is used.
    [[nodiscard]] std::vector<Household> readAll(GoneRooms gone) const;
    /// What it was last refused for, as a sentence.
    [[nodiscard]] QString notWritten() const;
    /// Ends the transaction: kept when all was good and SQLite keeps it, else as before. Empty, or notWritten().
    [[nodiscard]] QString ended(bool good) const;
    /// What is kept of these rooms (household_record.h), by room, as they stand; nothing of one that is not there.
    [[nodiscard]] std::unordered_map<std::string, QByteArray> records(const std::vector<QString>& rooms) const;
};

/// The keys of many people lie all over their index: with SQLite's 2 MiB the pages would be read and written again and
/// again (50,000 people: minutes instead of seconds). Given back at the end.
class RoomRegister::BulkCache {
public:
    BulkCache(const File& file, std::size_t households);
    ~BulkCache();
    BulkCache(const BulkCache&) = delete;
    BulkCache& operator=(const BulkCache&) = delete;

private:
    const File& m_file;
    bool m_isBulk;
};

} // namespace yingke::registers
