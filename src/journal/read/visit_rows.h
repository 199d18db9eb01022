// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of visits as the day book reads them. Inside the journal only.
#pragma once

#include "journal/read/day_types.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace yingke::journal {

/// Columns of `visits v LEFT JOIN visitors w`, and how many they are.
[[nodiscard]] QString visitColumns();
inline constexpr int visitColumnCount = 31;
[[nodiscard]] VisitRow visitFrom(const QSqlQuery& query);

/// FROM and WHERE of a filter on visits v (and the index f when it was searched), with their values.
struct Selection {
    QString from;
    QString where;
    QVariantList values;
    bool searched = false;
    bool nothing = false; ///< finds nothing, whatever is there
};
[[nodiscard]] Selection selectionOf(const VisitFilter& filter);
/// ORDER BY on visits v and visitors w; `collated`: the natural order is known to the connection. By people takes one
/// value: the ids in the order wanted, each between two '>'.
[[nodiscard]] QString orderOf(VisitOrder order, Qt::SortOrder way, bool collated);

} // namespace yingke::journal
