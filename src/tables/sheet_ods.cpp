// SPDX-License-Identifier: GPL-3.0-or-later
// ODS by Qt's own XML: liborcus 0.17 calls through a null pointer at a number format (date, text, percent), and leaves
// percentages, money, times and yes or no out without a word.
#include "tables/sheet_file.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace yingke::tables {

namespace {

constexpr int mostOdsRows = 200'000;
constexpr int mostOdsColumns = 64;
constexpr qsizetype mostOdsText = 300;

const QString& tableNames() {
    static const QString names = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
    return names;
}
const QString& officeNames() {
    static const QString names = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    return names;
}

/// What a cell shows, a line a paragraph; not its note, and of a phonetic guide only what stands below it.
QString shownText(QXmlStreamReader& xml) {
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters && depth > 1) { // what stands between paragraphs is layout
            text += text.size() < mostOdsText ? xml.text() : QStringView();
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("annotation") || xml.name() == QLatin1String("ruby-text")) {
                xml.skipCurrentElement();
                continue;
            }
            if (xml.name() == QLatin1String("s") || xml.name() == QLatin1String("tab")) {
                text += QLatin1Char(' ');
            } else if (xml.name() == QLatin1String("line-break") ||
                       (xml.name() == QLatin1String("p") && !text.isEmpty())) {
                text += QLatin1Char('\n');
            }
            ++depth;
        }
    }
    return text;
}

struct OdsCell {
    QString text;
    int times = 1; ///< columns that have it
    int rows = 1;  ///< that it reaches down
};

OdsCell odsCell(QXmlStreamReader& xml) {
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto office = [&attributes](const char* name) {
        return attributes.value(officeNames(), QLatin1String(name)).toString();
    };
    const auto count = [&attributes](const char* name) {
        return std::max(1, attributes.value(tableNames(), QLatin1String(name)).toInt());
    };
    OdsCell cell{{}, count("number-columns-repeated"), count("number-rows-spanned")};
    const QString type = office("value-type");
    const bool told = attributes.hasAttribute(officeNames(), QStringLiteral("string-value"));
    const QString shown = shownText(xml);
    if (type == QLatin1String("float") || type == QLatin1String("percentage") || type == QLatin1String("currency")) {
        cell.text = numberText(office("value").toDouble());
    } else if (type == QLatin1String("date")) {
        cell.text = office("date-value").left(10); // 2026-01-31, perhaps with a time behind it
    } else if (type == QLatin1String("boolean")) {
        cell.text = office("boolean-value").toUpper();
    } else {
        cell.text = type == QLatin1String("string") && told ? office("string-value") : shown;
    }
    cell.text = cell.text.left(mostOdsText).trimmed();
    return cell;
}

/// One table:table, row by row.
class OdsTable {
public:
    explicit OdsTable(QXmlStreamReader& xml) : m_xml(xml) {
        m_sheet.name = xml.attributes().value(tableNames(), QLatin1String("name")).toString().left(mostOdsText);
    }

    /// False: it has more rows than are read.
    bool read() {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("table")) {
                break;
            }
            if (token != QXmlStreamReader::StartElement) {
                continue;
            }
            if (m_xml.name() == QLatin1String("table-row")) {
                if (!row()) {
                    return false;
                }
            } else if (m_xml.name() != QLatin1String("table-rows") &&
                       m_xml.name() != QLatin1String("table-row-group") &&
                       m_xml.name() != QLatin1String("table-header-rows")) {
                m_xml.skipCurrentElement();
            }
        }
        repeatMerged();
        return true;
    }
    [[nodiscard]] Sheet& sheet() { return m_sheet; }

private:
    struct Merged {
        std::size_t row;
        int column;
        int rows;
    };

    bool row() {
        const int times =
            std::max(1, m_xml.attributes().value(tableNames(), QLatin1String("number-rows-repeated")).toInt());
        QStringList cells;
        int column = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("table-cell") && m_xml.name() != QLatin1String("covered-table-cell")) {
                m_xml.skipCurrentElement();
                continue;
            }
            const OdsCell cell = odsCell(m_xml);
            if (column < mostOdsColumns && cell.rows > 1) {
                m_merged.push_back({m_rows, column, cell.rows});
            }
            for (int i = 0; i < cell.times && column < mostOdsColumns; ++i, ++column) {
                cells << cell.text;
            }
        }
        while (!cells.isEmpty() && cells.back().isEmpty()) {
            cells.removeLast();
        }
        const std::size_t first = m_rows;
        m_rows += static_cast<std::size_t>(times);
        if (cells.isEmpty()) {
            return true; // the rest of a sheet repeats an empty row down to the last
        }
        if (m_rows > mostOdsRows) {
            return false;
        }
        m_sheet.rows.resize(first);
        m_sheet.rows.resize(m_rows, cells);
        return true;
    }

    /// A merged cell has its value in each of its rows, where nothing else stands.
    void repeatMerged() {
        for (const Merged& one : m_merged) {
            const std::size_t end = std::min(m_sheet.rows.size(), one.row + static_cast<std::size_t>(one.rows));
            for (std::size_t row = one.row + 1; row < end; ++row) {
                const QString text = m_sheet.rows[one.row].value(one.column);
                QStringList& cells = m_sheet.rows[row];
                while (!text.isEmpty() && cells.size() <= one.column) {
                    cells << QString();
                }
                if (!text.isEmpty() && cells.at(one.column).isEmpty()) {
                    cells[one.column] = text;
                }
            }
        }
    }

    QXmlStreamReader& m_xml;
    Sheet m_sheet;
    std::size_t m_rows = 0; ///< with the empty ones at the end
    std::vector<Merged> m_merged;
};

} // namespace

SheetFile readOds(const QString& path, const QByteArray& content) {
    SheetFile file;
    QXmlStreamReader xml(content);
    for (const char* inside : {"document-content", "body", "spreadsheet"}) {
        while (xml.readNextStartElement() && xml.name() != QLatin1String(inside)) {
            xml.skipCurrentElement();
        }
    }
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("table") || xml.namespaceUri() != tableNames()) {
            xml.skipCurrentElement();
            continue;
        }
        OdsTable table(xml);
        if (!table.read()) {
            return refusedSheet(SheetRefusal::TooManyRows, path);
        }
        file.sheets.push_back(std::move(table.sheet()));
    }
    if (xml.hasError()) {
        return refusedSheet(SheetRefusal::Library, path, xml.errorString().left(120));
    }
    return file.sheets.empty() ? refusedSheet(SheetRefusal::NoSheet, path) : std::move(file);
}

} // namespace yingke::tables
