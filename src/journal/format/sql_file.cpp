// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/format/sql_file.h"

#include <QFile>

#include <sqlite3.h>

// In a static library the linker takes the resources only when somebody names them; outside of any namespace.
static void nameResources() { Q_INIT_RESOURCE(journal_sql); }

namespace yingke::journal {

namespace {

/// Without the blanks and the comments it begins with.
QString fromFirstWord(const QString& text) {
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
        } else if (text.mid(at, 2) == QStringLiteral("--")) {
            const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
            at = end < 0 ? text.size() : end + 1;
        } else if (text.mid(at, 2) == QStringLiteral("/*")) {
            const qsizetype end = text.indexOf(QStringLiteral("*/"), at);
            at = end < 0 ? text.size() : end + 2;
        } else {
            break;
        }
    }
    return text.mid(at);
}

} // namespace

SqlStatements statementsIn(const QString& text) {
    SqlStatements found;
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf(QLatin1Char(';')); end >= 0; end = text.indexOf(QLatin1Char(';'), end + 1)) {
        const QString upTo = fromFirstWord(text.mid(begin, end - begin + 1));
        if (sqlite3_complete(upTo.toUtf8().constData()) == 0) {
            continue; // SQLite knows its own language: here it waits for more
        }
        if (upTo.size() > 1) {
            found.statements << upTo.chopped(1).trimmed();
        }
        begin = end + 1;
    }
    if (const QString rest = fromFirstWord(text.mid(begin)).trimmed(); !rest.isEmpty()) {
        return {{}, QStringLiteral("a statement is not ended: ") + rest.left(60)};
    }
    return found;
}

SqlStatements sqlFile(const QString& name) {
    nameResources();
    QFile file(QStringLiteral(":/journal/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, QStringLiteral("the program is not whole: it has no journal/sql/%1").arg(name)};
    }
    SqlStatements found = statementsIn(QString::fromUtf8(file.readAll()));
    if (!found.fault.isEmpty()) {
        found.fault = QStringLiteral("journal/sql/%1: %2").arg(name, found.fault);
    } else if (found.statements.isEmpty()) {
        found.fault = QStringLiteral("the program is not whole: journal/sql/%1 is empty").arg(name);
    }
    return found;
}

} // namespace yingke::journal
