// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of visits as the day book reads them. Inside the journal only.
#pragma once

#include "journal/day_types.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace yingke::journal {

/// Columns of `visits v LEFT JOIN visitors w`, and how many they are.
[[nodiscard]] QString visitColumns();
inline constexpr int visitColumnCount = 28;
[[nodiscard]] VisitRow visitFrom(const QSqlQuery& query);

/// FROM … WHERE … of a filter, with its values.
struct Selection {
    QString statement;
    QVariantList values;
    bool nothing = false; ///< finds nothing, whatever is there
};
[[nodiscard]] Selection selectionOf(const VisitFilter& filter);
[[nodiscard]] QString orderOf(VisitOrder order, bool descending);

} // namespace yingke::journal
