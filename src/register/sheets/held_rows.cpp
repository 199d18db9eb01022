// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/sheets/held_rows.h"

#include "register/rooms/texts.h"
#include "tables/table_writer.h"
#include "tables/xlsx_writer.h"

#include <QHash>

#include <algorithm>

namespace yingke::registers {

namespace {

using Place = std::pair<QString, int>;

/// "手机号 "138" has 3 figures …", of each cell that is wrong; the others wait for those.
QHash<Place, QStringList> reasonsOf(const ImportPlan& plan) {
    QHash<Place, QStringList> reasons;
    for (const SheetFault& one : plan.faults) {
        reasons[{one.sheet, one.row}]
            << (one.value.isEmpty() ? one.column + QLatin1Char(' ') + one.why
                                    : QStringLiteral("%1 \"%2\" %3").arg(one.column, one.value.left(60), one.why));
    }
    return reasons;
}

} // namespace

QString writeHeldRows(const QString& path, const tables::SheetFile& file, const ImportPlan& plan) {
    const auto reasons = reasonsOf(plan);
    const auto ofSheet = [&plan](const QString& name) {
        return std::count_if(plan.held.begin(), plan.held.end(),
                             [&name](const HeldRow& one) { return one.sheet == name; });
    };
    const auto sheets = std::count_if(file.sheets.begin(), file.sheets.end(),
                                      [&ofSheet](const tables::Sheet& one) { return ofSheet(one.name) > 0; });
    const bool workbook = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    // Shared texts: what is written here is read again, and not every reader knows those in the cells.
    const auto writer =
        workbook ? tables::xlsxWriter(path, tables::XlsxTexts::Shared)
                 : tables::tableWriter(tables::TableFormat::Csv, path,
                                       sheets > 1 ? tables::TablesInFile::Several : tables::TablesInFile::One);
    bool good = true;
    for (std::size_t i = 0; i < file.sheets.size() && i < plan.shapes.size(); ++i) {
        const tables::Sheet& sheet = file.sheets[i];
        if (ofSheet(sheet.name) == 0) {
            continue;
        }
        QStringList titles = plan.shapes[i].titles();
        // The column of an earlier round gives way to the new reasons.
        const QString reason = QStringLiteral("未导入原因");
        titles.removeAll(reason);
        good = good && writer->begin(sheet.name.isEmpty() ? reason : sheet.name, titles + QStringList(reason));
        for (const HeldRow& one : plan.held) {
            if (one.sheet != sheet.name) {
                continue;
            }
            QVariantList cells;
            for (qsizetype k = 0; k < titles.size(); ++k) {
                cells << sheet.rows[static_cast<std::size_t>(one.row - 1)].value(k);
            }
            const QStringList why = reasons.value({one.sheet, one.row});
            cells << (why.isEmpty() ? Texts::tr("waits for another row of the same home")
                                    : why.join(QStringLiteral("; ")));
            good = good && writer->row(cells);
        }
    }
    return good && writer->finish() ? QString() : writer->fault();
}

} // namespace yingke::registers
