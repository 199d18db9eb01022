// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/natural_order.h"

#include <QCollator>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QString>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>

namespace yingke::journal {

namespace {

int compare(void* collator, int leftSize, const void* left, int rightSize, const void* right) {
    const QString one = QString::fromUtf8(static_cast<const char*>(left), leftSize);
    const QString other = QString::fromUtf8(static_cast<const char*>(right), rightSize);
    const int order = static_cast<const QCollator*>(collator)->compare(one, other);
    return order != 0 ? order : one.compare(other); // what is not the same is never equal
}

} // namespace

bool addNaturalOrder(sqlite3* connection) {
    auto* collator = new QCollator(QLocale(QLocale::Chinese, QLocale::China));
    collator->setNumericMode(true);
    // SQLite calls the last function when the connection closes, and at once never: a refusal leaves it to us.
    const int done = sqlite3_create_collation_v2(connection, naturalOrder, SQLITE_UTF8, collator, compare,
                                                 [](void* made) { delete static_cast<QCollator*>(made); });
    if (done != SQLITE_OK) {
        delete collator;
    }
    return done == SQLITE_OK;
}

bool addNaturalOrder(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0) {
        return false;
    }
    auto* connection = *static_cast<sqlite3* const*>(handle.constData());
    return connection != nullptr && addNaturalOrder(connection);
}

} // namespace yingke::journal
