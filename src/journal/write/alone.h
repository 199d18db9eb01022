// SPDX-License-Identifier: GPL-3.0-or-later
// A journal to oneself, for the maintenance that may not run beside the desk. Inside the journal only.
#pragma once

#include "platform/process_lock.h"

#include <QSqlDatabase>
#include <QString>

namespace yingke::journal {

class Alone {
public:
    explicit Alone(const QString& path);
    ~Alone();
    Alone(const Alone&) = delete;
    Alone& operator=(const Alone&) = delete;
    /// Why it could not be had; empty: it is open.
    [[nodiscard]] const QString& fault() const { return m_fault; }
    [[nodiscard]] QSqlDatabase& database() { return m_database; }

private:
    platform::ProcessLock m_lock;
    QString m_name;
    QSqlDatabase m_database;
    QString m_fault;
};

} // namespace yingke::journal
