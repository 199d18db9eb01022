// SPDX-License-Identifier: GPL-3.0-or-later
// The .sql files of src/journal/sql, which stand in the program itself. Inside the journal only.
#pragma once

#include <QString>
#include <QStringList>

namespace yingke::journal {

struct SqlStatements {
    QStringList statements; ///< in their order, without the comments before them and the ';' behind
    QString fault;          ///< why they are not whole; then there are none
};

/// Cuts a text at the ends of its statements: a ';' inside of a trigger, a text or a comment is none. One that is not
/// ended is a fault.
[[nodiscard]] SqlStatements statementsIn(const QString& text);

/// The statements of a file of src/journal/sql ("schema.sql"). A file that is not in the program, or holds no
/// statement, is a fault: a journal is never made from nothing.
[[nodiscard]] SqlStatements sqlFile(const QString& name);

} // namespace yingke::journal
