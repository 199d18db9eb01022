// SPDX-License-Identifier: GPL-3.0-or-later
// ODS, and the flat FODS, by Qt's own XML.
#include "tables/ods_styles.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace yingke::tables {

namespace {

const QString& tableNames() {
    static const QString names = QString::fromLatin1(odsTable);
    return names;
}
const QString& officeNames() {
    static const QString names = QString::fromLatin1(odsOffice);
    return names;
}

bool isOfTable(const QXmlStreamReader& xml) {
    return xml.name() == QLatin1String("table-cell") || xml.name() == QLatin1String("covered-table-cell") ||
           xml.name() == QLatin1String("table-row");
}

/// What a cell shows, a line a paragraph; not its note, and of a phonetic guide only what stands below it.
QString shownText(QXmlStreamReader& xml) {
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters && depth > 1) { // what stands between paragraphs is layout
            text += text.size() < mostCellText ? xml.text() : QStringView();
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("annotation") || xml.name() == QLatin1String("ruby-text") ||
                xml.name() == QLatin1String("frame")) {
                xml.skipCurrentElement();
                continue;
            }
            if (isOfTable(xml)) { // what follows would stand in other columns than it did
                xml.raiseError(QStringLiteral("a cell or a row within a cell"));
                return {};
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

qint64 tableCount(const QXmlStreamAttributes& attributes, const char* name) {
    return std::max(1LL, attributes.value(tableNames(), QLatin1String(name)).toLongLong());
}

/// One table:table, row by row.
class OdsTable {
public:
    OdsTable(QXmlStreamReader& xml, OdsStyles& styles, DayCount days)
        : m_xml(xml), m_styles(styles), m_days(days),
          m_sheet(xml.attributes().value(tableNames(), QLatin1String("name")).toString()) {}

    /// False: it has more rows or columns than are read.
    bool read() {
        while (!m_xml.atEnd() && m_sheet.refusal() == SheetRefusal::None) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("table")) {
                break;
            }
            if (token != QXmlStreamReader::StartElement) {
                continue;
            }
            static const QString groups = QStringLiteral(
                "|table-rows|table-row-group|table-header-rows|table-columns|table-column-group|table-header-columns|");
            if (m_xml.name() == QLatin1String("table-row")) {
                row();
            } else if (m_xml.name() == QLatin1String("table-column")) {
                column();
            } else if (!groups.contains(QLatin1Char('|') + m_xml.name().toString() + QLatin1Char('|'))) {
                m_xml.skipCurrentElement();
            }
        }
        return m_sheet.refusal() == SheetRefusal::None;
    }
    [[nodiscard]] SheetBuilder& sheet() { return m_sheet; }

private:
    /// Also what a filter leaves out.
    static bool isHidden(const QXmlStreamAttributes& attributes) {
        const auto told = attributes.value(tableNames(), QLatin1String("visibility"));
        return told == QLatin1String("collapse") || told == QLatin1String("filter");
    }

    void column() {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const qint64 times = std::min(mostSheetColumns, tableCount(attributes, "number-columns-repeated"));
        const QString style = attributes.value(tableNames(), QLatin1String("default-cell-style-name")).toString();
        if (isHidden(attributes)) {
            m_sheet.hideColumns(m_columnStyles.size(), times);
        }
        for (qint64 i = 0; i < times && m_columnStyles.size() < mostSheetColumns; ++i) {
            m_columnStyles << style;
        }
        m_xml.skipCurrentElement();
    }

    void row() {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const qint64 times = tableCount(attributes, "number-rows-repeated");
        const QString style = attributes.value(tableNames(), QLatin1String("default-cell-style-name")).toString();
        qint64 column = 0;
        while (m_xml.readNextStartElement()) {
            if (!isOfTable(m_xml)) {
                m_xml.skipCurrentElement();
                continue;
            }
            if (m_xml.name() == QLatin1String("table-row")) {
                m_xml.raiseError(QStringLiteral("a row within a row"));
                break;
            }
            const QXmlStreamAttributes of = m_xml.attributes();
            const qint64 wide = tableCount(of, "number-columns-repeated");
            m_sheet.merge(m_row, column, tableCount(of, "number-rows-spanned"));
            const SheetCell content = cell(of, style.isEmpty() ? m_columnStyles.value(column) : style);
            const bool empty = content.text.trimmed().isEmpty() && !content.mark;
            for (qint64 i = 0; i < wide && !empty && m_sheet.refusal() == SheetRefusal::None; ++i) {
                m_sheet.put(m_row, column + i, content);
            }
            column = std::min(column + wide, mostSheetColumns);
        }
        m_sheet.repeatRow(m_row, times);
        if (isHidden(attributes)) {
            m_sheet.hideRows(m_row, times);
        }
        m_row = std::min(m_row + std::min(times, mostSheetRows), mostSheetRows);
    }

    /// Reads to the cell's end.
    SheetCell cell(const QXmlStreamAttributes& attributes, const QString& outerStyle) {
        const auto office = [&attributes](const char* name) {
            return attributes.value(officeNames(), QLatin1String(name)).toString();
        };
        const QString own = attributes.value(tableNames(), QLatin1String("style-name")).toString();
        const QString type = office("value-type");
        const bool formula = attributes.hasAttribute(tableNames(), QStringLiteral("formula"));
        const bool fault = std::any_of(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute& one) {
            return one.name() == QLatin1String("value-type") && one.value() == QLatin1String("error");
        });
        const QString shown = shownText(m_xml);
        const NumberLook& look = m_styles.look(own.isEmpty() ? outerStyle : own);
        if (fault) {
            return faultCell(shown);
        }
        if (type == QLatin1String("date")) {
            const QString value = office("date-value");
            return isoMoment(look.isDayAlone() ? value.left(10) : value);
        }
        if (type == QLatin1String("time")) {
            return isoMoment(office("time-value"));
        }
        if (type == QLatin1String("boolean")) {
            return {office("boolean-value").toUpper()};
        }
        if (type == QLatin1String("float") || type == QLatin1String("percentage") ||
            type == QLatin1String("currency")) {
            return number(type, office("value"), look);
        }
        if (type.isEmpty() && formula && shown.trimmed().isEmpty()) {
            return {{}, CellMark::NoResult};
        }
        const QString told = office("string-value"); // a formula's fault has an empty one
        return formula && told.isEmpty() && shown.startsWith(QLatin1Char('#')) ? faultCell(shown)
               : told.isEmpty()                                                ? SheetCell{shown}
                                                                               : SheetCell{told};
    }

    SheetCell number(const QString& type, const QString& value, const NumberLook& look) const {
        bool isNumber = false;
        const double read = value.trimmed().toDouble(&isNumber);
        if (!isNumber || !qIsFinite(read)) {
            return {value};
        }
        return type == QLatin1String("percentage") ? NumberLook::builtIn(9).shown(read, m_days)
               : type == QLatin1String("currency") ? SheetCell{numberText(read)}
                                                   : look.shown(read, m_days);
    }

    QXmlStreamReader& m_xml;
    OdsStyles& m_styles;
    DayCount m_days;
    SheetBuilder m_sheet;
    QStringList m_columnStyles;
    qint64 m_row = 0;
};

/// The tables of an office:spreadsheet.
SheetRefusal readTables(QXmlStreamReader& xml, OdsStyles& styles, SheetFile& file) {
    file.days = DayCount::From1899;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("calculation-settings")) {
            while (xml.readNextStartElement()) {
                const QXmlStreamAttributes attributes = xml.attributes();
                if (attributes.value(tableNames(), QLatin1String("date-value")).startsWith(QLatin1String("1904"))) {
                    file.days = DayCount::From1904;
                }
                xml.skipCurrentElement();
            }
            continue;
        }
        if (xml.name() != QLatin1String("table") || xml.namespaceUri() != tableNames()) {
            xml.skipCurrentElement();
            continue;
        }
        const bool shown = styles.isShown(xml.attributes().value(tableNames(), QLatin1String("style-name")).toString());
        const QString name = xml.attributes().value(tableNames(), QLatin1String("name")).toString();
        if (!shown) {
            const bool ofAnotherFile = name.startsWith(QLatin1String("'file:")); // what a formula looked up elsewhere
            file.hidden += ofAnotherFile ? QStringList() : QStringList(keptCell(name));
            xml.skipCurrentElement();
            continue;
        }
        OdsTable table(xml, styles, file.days);
        if (!table.read()) {
            return table.sheet().refusal();
        }
        file.sheets.push_back(table.sheet().end());
    }
    return SheetRefusal::None;
}

} // namespace

SheetFile readOds(const QString& path, const QByteArray& content, const QByteArray& stylesPart) {
    SheetFile file;
    OdsStyles styles;
    if (!stylesPart.isEmpty() && !styles.readPart(stylesPart)) {
        return refusedSheet(SheetRefusal::HalfFile, path);
    }
    QXmlStreamReader xml(content);
    (void)xml.readNextStartElement(); // document-content, or document in a flat file
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("styles") || xml.name() == QLatin1String("automatic-styles")) {
            styles.read(xml);
        } else if (xml.name() != QLatin1String("body")) {
            xml.skipCurrentElement();
        } else {
            while (xml.readNextStartElement()) {
                if (xml.name() != QLatin1String("spreadsheet")) {
                    xml.skipCurrentElement();
                } else if (const SheetRefusal refusal = readTables(xml, styles, file); refusal != SheetRefusal::None) {
                    return refusedSheet(refusal, path);
                }
            }
        }
    }
    if (xml.hasError()) {
        return refusedSheet(SheetRefusal::Library, path, xml.errorString().left(120));
    }
    if (file.sheets.empty()) {
        return refusedSheet(file.hidden.isEmpty() ? SheetRefusal::NoSheet : SheetRefusal::AllHidden, path);
    }
    return file;
}

} // namespace yingke::tables
