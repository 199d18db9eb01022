// SPDX-License-Identifier: GPL-3.0-or-later
// Where the chain ends, of the file and of each desk in it, and how the next event is linked on. Inside the journal
// only.
#pragma once

#include "journal/format/chain.h"
#include "journal/format/head_file.h"

#include <QSqlDatabase>

#include <map>

namespace yingke::journal {

/// A desk's last event.
struct DeskEnd {
    qint64 seq = 0; ///< how many events of the desk there are
    QString hash;   ///< deskHash of the last; its hash in format 1
};

/// Copied for a transaction, and taken back by letting go of the copy.
struct ChainEnd {
    ChainHead head;
    std::map<QString, DeskEnd> desks; ///< those that were asked for
};

/// What stands beside an event's own fields in its row.
struct Linked {
    qint64 seq = 0;
    QString previous;
    QString hash;
    QString deskHash;
    QString mark;
};

/// The end of the file as it stands.
[[nodiscard]] ChainEnd endInFile(QSqlDatabase& database);
/// Before the first event of a desk is linked on: reads where its chain ends.
void knowDesk(QSqlDatabase& database, ChainEnd& end, const QString& desk);
/// Makes the row the next of its file and of its desk (which is known), in today's format, and moves the end on.
[[nodiscard]] Linked linkOn(ChainEnd& end, ChainRow& row, const HeadKey& key);

} // namespace yingke::journal
