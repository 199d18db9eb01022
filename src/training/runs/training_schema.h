// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of training.sqlite and their upgrade; the number stands in user_version.
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

namespace yingke::training {

inline constexpr int trainingSchema = 3;

/// Makes the tables, or brings those of an older program up to date in one transaction, after a copy of the file was
/// made beside it (`path`.schemaN, N its number then; the first had none: 1). Empty, or what hindered it in the
/// database's words; then nothing has changed.
[[nodiscard]] QString prepareTraining(QSqlDatabase& database, const QString& path);

/// Takes away the copies that upgrades left beside the file.
void removeUpgradeCopies(const QString& path);

/// Runs a statement with its values; empty, or the database's words.
[[nodiscard]] QString runTraining(const QSqlDatabase& database, const char* statement, const QVariantList& values = {});

} // namespace yingke::training
