// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one worksheet, in one pass. What the part says of its own size is not believed.
#include "tables/xlsx_book.h"

#include "tables/xml_attribute.h"

namespace yingke::tables {

namespace {

struct CellPlace {
    qint64 row = -1;
    qint64 column = -1;
};

/// "B12" is row 11, column 1; -1 for what is missing or no number of a sheet.
CellPlace placeOf(const QString& reference) {
    constexpr qint64 most = 10'000'000;
    qint64 column = 0;
    qint64 row = 0;
    for (const QChar sign : reference) {
        const char16_t one = sign.toUpper().unicode();
        if (one >= u'A' && one <= u'Z' && row == 0) {
            column = std::min(most, column * 26 + (one - u'A' + 1));
        } else if (one >= u'0' && one <= u'9') {
            row = std::min(most, row * 10 + (one - u'0'));
        } else if (one != u'$') {
            return {};
        }
    }
    return {row - 1, column - 1};
}

class WorksheetReader {
public:
    WorksheetReader(const QByteArray& part, const XlsxBook& book, SheetBuilder& sheet)
        : m_xml(part), m_book(book), m_sheet(sheet) {}

    XlsxFault read() {
        if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("worksheet")) {
            return m_xml.hasError() ? ended() : XlsxFault{SheetRefusal::HalfFile, {}};
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("sheetData")) {
                while (m_fault.refusal == SheetRefusal::None && m_xml.readNextStartElement()) {
                    if (m_xml.name() == QLatin1String("row")) {
                        row();
                    } else {
                        m_xml.skipCurrentElement();
                    }
                }
            } else if (m_xml.name() == QLatin1String("mergeCells")) {
                merged();
            } else if (m_xml.name() == QLatin1String("cols")) {
                columns();
            } else {
                m_xml.skipCurrentElement();
            }
            if (m_fault.refusal != SheetRefusal::None) {
                break;
            }
        }
        return ended();
    }

private:
    XlsxFault ended() const {
        return m_fault.refusal == SheetRefusal::None && m_xml.hasError()
                   ? XlsxFault{SheetRefusal::Library, m_xml.errorString().left(120)}
                   : m_fault;
    }

    [[nodiscard]] bool says(const char* attribute) const {
        const QString value = localAttribute(m_xml, attribute);
        return value == QLatin1String("1") || value == QLatin1String("true");
    }

    /// Hidden by itself, or so low or narrow that nothing of it shows.
    [[nodiscard]] bool isHidden(const char* size) const {
        const QString told = localAttribute(m_xml, size);
        bool isNumber = false;
        return says("hidden") || (told.toDouble(&isNumber) <= 0 && isNumber);
    }

    void columns() {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("col") && isHidden("width")) {
                const qint64 first = localAttribute(m_xml, "min").toLongLong();
                m_sheet.hideColumns(first - 1, localAttribute(m_xml, "max").toLongLong() - first + 1);
            }
            m_xml.skipCurrentElement();
        }
    }

    /// Writers that stream leave the numbers of rows and cells away: each is then the next one.
    void row() {
        const qint64 told = localAttribute(m_xml, "r").toLongLong();
        m_row = told > 0 ? told - 1 : m_row + 1;
        m_column = -1;
        if (isHidden("ht")) {
            m_sheet.hideRows(m_row, 1);
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("c")) {
                cell();
            } else {
                m_xml.skipCurrentElement();
            }
            if (m_sheet.refusal() != SheetRefusal::None) {
                m_fault.refusal = m_sheet.refusal();
                return;
            }
        }
    }

    void cell() {
        const CellPlace told = placeOf(localAttribute(m_xml, "r"));
        m_row = told.row >= 0 ? told.row : m_row;
        m_column = told.column >= 0 ? told.column : m_column + 1;
        const QString type = localAttribute(m_xml, "t");
        const int style = localAttribute(m_xml, "s").toInt();
        QString value;
        QString inside;
        bool formula = false;
        bool inlined = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("v")) {
                value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (m_xml.name() == QLatin1String("is")) {
                inside = richText(m_xml);
                inlined = true;
            } else {
                formula = formula || m_xml.name() == QLatin1String("f");
                m_xml.skipCurrentElement();
            }
        }
        if (inlined) {
            m_sheet.put(m_row, m_column, {inside});
        } else if (formula && value.trimmed().isEmpty() && type != QLatin1String("str")) {
            m_sheet.put(m_row, m_column, {{}, CellMark::NoResult});
        } else if (!value.isEmpty()) {
            m_sheet.put(m_row, m_column, typed(type, value, style));
        }
    }

    SheetCell typed(const QString& type, const QString& value, int style) {
        if (type == QLatin1String("s")) {
            bool number = false;
            const std::size_t index = value.trimmed().toUInt(&number);
            if (!number || index >= m_book.texts.size()) {
                m_fault.refusal = SheetRefusal::HalfFile; // its text is nowhere
                return {};
            }
            return {m_book.texts[index]};
        }
        if (type == QLatin1String("b")) {
            return {value.trimmed() == QLatin1String("1") || value.trimmed() == QLatin1String("true")
                        ? QStringLiteral("TRUE")
                        : QStringLiteral("FALSE")};
        }
        if (type == QLatin1String("e")) {
            return faultCell(value);
        }
        if (type == QLatin1String("d")) {
            return isoMoment(value);
        }
        bool number = false;
        const double read = value.trimmed().toDouble(&number);
        if (!type.isEmpty() && type != QLatin1String("n")) { // str, and inlineStr with a v
            return {unescaped(value)};
        }
        if (!number || !qIsFinite(read)) {
            return {value}; // "nan", as some programs write for nothing: whoever reads it has to see it
        }
        const auto index = static_cast<std::size_t>(style);
        return style >= 0 && index < m_book.looks.size() ? m_book.looks[index].shown(read, m_book.days)
                                                         : SheetCell{numberText(read)};
    }

    void merged() {
        while (m_xml.readNextStartElement()) {
            const QString range = localAttribute(m_xml, "ref");
            const CellPlace first = placeOf(range.section(QLatin1Char(':'), 0, 0));
            const CellPlace last = placeOf(range.section(QLatin1Char(':'), -1));
            m_sheet.merge(first.row, first.column, last.row - first.row + 1);
            m_xml.skipCurrentElement();
        }
    }

    QXmlStreamReader m_xml;
    const XlsxBook& m_book;
    SheetBuilder& m_sheet;
    XlsxFault m_fault;
    qint64 m_row = -1;
    qint64 m_column = -1;
};

} // namespace

XlsxFault readWorksheet(const QByteArray& part, const XlsxBook& book, SheetBuilder& sheet) {
    return WorksheetReader(part, book, sheet).read();
}

} // namespace yingke::tables
