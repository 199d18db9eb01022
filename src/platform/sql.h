// SPDX-License-Identifier: GPL-3.0-or-later
// One question to a file of SQLite through Qt: asked, read to its end, and no live query left behind. The journal and
// the training file both ask through it; what they make of a refusal is theirs.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

namespace yingke::platform {

/// Hands each row to `take`, which says whether to go on. The error is valid when the statement was refused, or its
/// rows could not be read to the end; StatementError when it never ran. In the thread of the database.
[[nodiscard]] QSqlError askSql(const QSqlDatabase& database, const QString& statement, const QVariantList& values,
                               const std::function<bool(const QSqlQuery&)>& take);

/// The same for all rows.
[[nodiscard]] QSqlError eachRow(const QSqlDatabase& database, const QString& statement, const QVariantList& values,
                                const std::function<void(const QSqlQuery&)>& take);

/// The first column of the first row; invalid when there is none, or it can't be read.
[[nodiscard]] QVariant firstValue(const QSqlDatabase& database, const QString& statement,
                                  const QVariantList& values = {});

/// A statement that has no rows.
[[nodiscard]] QSqlError runSql(const QSqlDatabase& database, const QString& statement, const QVariantList& values = {});

} // namespace yingke::platform
