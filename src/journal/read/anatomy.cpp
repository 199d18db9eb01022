// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/read/anatomy.h"

#include "journal/format/file_look.h"
#include "journal/format/records.h"
#include "journal/format/sql.h"

#include <sqlite3.h>

namespace yingke::journal {

std::optional<Anatomy> anatomyOf(const QString& path) {
    const FileLook look = lookAt(path);
    if (look.kind == FileKind::Missing || look.kind == FileKind::Foreign) {
        return std::nullopt;
    }
    ReadOnly file(path);
    if (!file.isOpen()) {
        return std::nullopt;
    }
    Anatomy anatomy;
    anatomy.version = look.version;
    anatomy.sqlite = QString::fromLatin1(sqlite3_libversion());
    QStringList names;
    {
        QSqlQuery query(file.database());
        query.setForwardOnly(true);
        if (!query.exec(QStringLiteral("SELECT type, name, sql FROM sqlite_master ORDER BY name"))) {
            return std::nullopt;
        }
        while (query.next()) {
            const QString name = query.value(1).toString();
            if (const QString made = query.value(2).toString(); !made.isEmpty()) {
                anatomy.schema += made + QStringLiteral(";\n");
            }
            if (query.value(0).toString() == QLatin1String("table") && !name.startsWith(QLatin1String("sqlite_"))) {
                names << name;
            }
        }
    }
    for (const QString& name : names) {
        const QVariant rows = scalar(file.database(), QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        anatomy.tables.emplace_back(name, rows.isValid() ? rows.toLongLong() : -1);
    }
    return anatomy;
}

} // namespace yingke::journal
