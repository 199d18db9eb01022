// SPDX-License-Identifier: GPL-3.0-or-later
// The workbooks that the log exports, opened by LibreOffice itself: each cell with the value and the type it has there.
#include "journal/read/day_book.h"
#include "journal/read/range_book.h"
#include "journal/read/seal_book.h"
#include "journal/write/bulk_writer.h"
#include "reading/export/export_job.h"
#include "reading/export/log_rows.h"
#include "reading/statistics/topics.h"
#include "support/journal_records.h"

#include <catch2/catch.hpp>

#include <QDateTime>
#include <QFile>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>
#include <vector>

using namespace yingke;
using reading::ExportPlan;
using reading::ExportWhat;

namespace {

/// "float 190", "date 2026-11-02T09:00:00", "string 3-2-1502", "formula …"; empty: an empty cell.
using Cells = std::vector<QStringList>;
struct Sheet {
    QString name;
    Cells rows;
};

constexpr int mostRepeated = 64; ///< LibreOffice says of the empty rest of a sheet that it repeats; no table is so wide

QString textOf(QXmlStreamReader& xml) {
    QStringList lines;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("p")) {
            lines << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString cellOf(QXmlStreamReader& xml, int& times) {
    QString type;
    QString value;
    bool formula = false;
    times = 1;
    for (const QXmlStreamAttribute& one : xml.attributes()) {
        const auto is = [&one](const char* name) { return one.qualifiedName() == QLatin1String(name); };
        if (is("office:value-type")) {
            type = one.value().toString();
        } else if (is("office:value") || is("office:date-value")) {
            value = one.value().toString();
        } else if (is("table:number-columns-repeated")) {
            times = one.value().toInt();
        }
        formula = formula || is("table:formula");
    }
    const QString text = textOf(xml);
    if (formula) {
        return QStringLiteral("formula ") + text;
    }
    return type.isEmpty() ? QString() : type + QLatin1Char(' ') + (type == QLatin1String("string") ? text : value);
}

QStringList rowOf(QXmlStreamReader& xml) {
    QStringList row;
    while (xml.readNextStartElement()) {
        int times = 1;
        const QString cell = cellOf(xml, times);
        for (int i = 0; i < std::min(times, mostRepeated); ++i) {
            row << cell;
        }
    }
    while (!row.isEmpty() && row.last().isEmpty()) {
        row.removeLast();
    }
    return row;
}

Cells rowsOf(QXmlStreamReader& xml) {
    Cells rows;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("table-row")) {
            const int times = std::max(1, xml.attributes().value(QStringLiteral("table:number-rows-repeated")).toInt());
            rows.insert(rows.end(), static_cast<std::size_t>(std::min(times, mostRepeated)), rowOf(xml));
        } else if (xml.name() == QLatin1String("table-header-rows") || xml.name() == QLatin1String("table-row-group")) {
            Cells inner = rowsOf(xml);
            rows.insert(rows.end(), inner.begin(), inner.end());
        } else {
            xml.skipCurrentElement();
        }
    }
    while (!rows.empty() && rows.back().isEmpty()) {
        rows.pop_back();
    }
    return rows;
}

/// The workbook as LibreOffice has it after opening it, written down by itself as flat XML.
std::vector<Sheet> openedByLibreOffice(const QString& path, const QTemporaryDir& folder) {
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                  QStringLiteral("--headless"), QStringLiteral("--norestore"), QStringLiteral("--convert-to"),
                  QStringLiteral("fods"), QStringLiteral("--outdir"), folder.path(), path});
    constexpr int patience = 240'000; // milliseconds; a first start makes its profile
    REQUIRE(office.waitForFinished(patience));
    INFO(office.readAllStandardError().toStdString());
    REQUIRE(office.exitCode() == 0);
    QFile file(folder.filePath(QStringLiteral("table.fods")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Sheet> sheets;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == QLatin1String("table:table")) {
            const QString name = xml.attributes().value(QStringLiteral("table:name")).toString();
            sheets.push_back({name, rowsOf(xml)});
        }
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return sheets;
}

/// What the cell has to be there.
QString wanted(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return QStringLiteral("float ") + QString::number(value.toDouble(), 'g', 15);
    case QMetaType::QDateTime:
        return QStringLiteral("date ") + value.toDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    default:
        return value.toString().isEmpty() ? QString() : QStringLiteral("string ") + value.toString();
    }
}

Cells table(const QStringList& headers, const QList<QVariantList>& values) {
    Cells rows(1);
    for (const QString& header : headers) {
        rows.front() << wanted(header);
    }
    for (const QVariantList& row : values) {
        QStringList cells;
        for (const QVariant& value : row) {
            cells << wanted(value);
        }
        while (!cells.isEmpty() && cells.last().isEmpty()) {
            cells.removeLast();
        }
        rows.push_back(cells);
    }
    return rows;
}

void checkSheet(const Sheet& sheet, const Cells& rows) {
    INFO(sheet.name.toStdString());
    REQUIRE(sheet.rows.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO("row " << i + 1);
        CHECK(sheet.rows.at(i).join(QLatin1Char('|')).toStdString() == rows.at(i).join(QLatin1Char('|')).toStdString());
    }
}

/// A journal with the sample day; a visitor has the name of a formula.
struct SheetPlace {
    SheetPlace() {
        plan.journal = folder.filePath(QStringLiteral("journal.sqlite"));
        plan.path = folder.filePath(QStringLiteral("table.xlsx"));
        plan.personal = true;
        journal::BulkWriter writer;
        REQUIRE(writer.open(plan.journal).isEmpty());
        auto records = test::sampleDay();
        plan.first = plan.last = core::localDay(records.front().at);
        for (core::EventRecord& record : records) {
            if (auto* described = std::get_if<core::event::VisitorDescribed>(&record.event)) {
                described->change.surname = "=1+1";
            }
            REQUIRE(writer.append(record));
        }
        REQUIRE(writer.finish().isEmpty());
    }
    [[nodiscard]] std::vector<Sheet> sheets(ExportWhat what) {
        plan.what = what;
        const reading::ExportDone done = reading::exportLog(plan, office, {}, {});
        INFO(done.fault.toStdString());
        REQUIRE(done.fault.isEmpty());
        return openedByLibreOffice(plan.path, folder);
    }

    QTemporaryDir folder;
    ExportPlan plan;
    office::Office office = office::Office::load(QStringLiteral("/nowhere"));
};

} // namespace

TEST_CASE("export: LibreOffice opens the visits, each cell with its value and its type, and runs no formula") {
    SheetPlace place;
    const std::vector<Sheet> sheets = place.sheets(ExportWhat::Visits);
    REQUIRE(sheets.size() == 2); // the visits, and the head of the chain
    journal::DayBook book(place.plan.journal);
    const journal::ChainHead head = journal::SealBook(place.plan.journal).head();
    CHECK(sheets.back().rows.back().at(3) == QStringLiteral("float %1").arg(head.count));
    CHECK(sheets.back().rows.back().at(4) == QStringLiteral("string ") + head.hash);
    journal::VisitFilter filter;
    filter.day = place.plan.first;
    QList<QVariantList> rows;
    for (const journal::VisitRow& row : book.visits(filter, journal::VisitOrder::Arrived, Qt::AscendingOrder, 0, 100)) {
        rows << reading::visitCells(row, place.office, true);
    }
    REQUIRE(rows.size() == 2);
    checkSheet(sheets.front(), table(reading::visitHeaders(), rows));
    // By hand too, so that a fault of both sides is seen: the second waited 190 seconds; the room and the telephone
    // are texts, the time a date.
    const QString all = sheets.front().rows.at(1).join(QLatin1Char('|')) + QLatin1Char('|') +
                        sheets.front().rows.at(2).join(QLatin1Char('|'));
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("float 190|")));
    CHECK(all.contains(QStringLiteral("string 3-2-1502|")));
    CHECK(all.contains(QStringLiteral("string 13812342271|")));
    CHECK(all.contains(QStringLiteral("string =1+1")));
    CHECK(all.contains(QStringLiteral("|date 20")));
}

TEST_CASE("export: LibreOffice opens the figures: a sheet a topic, the numbers as they are") {
    SheetPlace place;
    const std::vector<Sheet> sheets = place.sheets(ExportWhat::Figures);
    journal::RangeBook book(place.plan.journal);
    const auto topics = reading::topicsOf(book.figures(place.plan.first, place.plan.last), place.office, {});
    REQUIRE(topics.size() >= 10);
    REQUIRE(sheets.size() == static_cast<std::size_t>(topics.size()) + 1); // the last is the chain's head
    int numbers = 0;
    for (std::size_t i = 0; i + 1 < sheets.size(); ++i) {
        checkSheet(sheets.at(i), table(topics.at(i).table.headers, topics.at(i).table.rows));
        for (const QStringList& row : sheets.at(i).rows) {
            numbers += static_cast<int>(row.filter(QStringLiteral("float ")).size());
        }
    }
    CHECK(numbers > 50);
}
