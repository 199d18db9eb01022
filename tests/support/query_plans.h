// SPDX-License-Identifier: GPL-3.0-or-later
// How SQLite means to answer a question: whether it reads a table from end to end, which grows with the years.
#pragma once

#include "journal/read/natural_order.h"

#include <catch2/catch.hpp>

#include <QString>
#include <QStringList>

#include <algorithm>
#include <sqlite3.h>

namespace yingke::test {

/// The steps of the statements' plans that read something from end to end, each with its statement. `bounded`: what
/// such a step may begin with, because it has a bound of its own; each is declared with its reason where this is
/// called.
inline QStringList endToEnd(const QString& journal, const QStringList& statements, const QStringList& bounded) {
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open_v2(journal.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    REQUIRE(journal::addNaturalOrder(file));
    QStringList found;
    for (const QString& statement : statements) {
        sqlite3_stmt* plan = nullptr;
        INFO(statement.toStdString());
        REQUIRE(sqlite3_prepare_v2(file, ("EXPLAIN QUERY PLAN " + statement).toUtf8().constData(), -1, &plan,
                                   nullptr) == SQLITE_OK);
        while (sqlite3_step(plan) == SQLITE_ROW) {
            const QString line = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3)));
            const bool declared = std::any_of(bounded.begin(), bounded.end(),
                                              [&line](const QString& begin) { return line.startsWith(begin); });
            if (line.startsWith(QStringLiteral("SCAN")) && !declared) {
                found << line + QStringLiteral(" | ") + statement;
            }
        }
        sqlite3_finalize(plan);
    }
    sqlite3_close(file);
    return found;
}

} // namespace yingke::test
