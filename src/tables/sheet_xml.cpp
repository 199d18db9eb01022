// SPDX-License-Identifier: GPL-3.0-or-later
// XML Spreadsheet 2003: what many web systems send as .xls.
#include "tables/number_look.h"
#include "tables/xml_attribute.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace yingke::tables {

namespace {

/// The formats that this kind calls by a name.
QString namedCode(const QString& format) {
    static const QHash<QString, QString> codes = {{QStringLiteral("General Date"), QStringLiteral("yyyy-mm-dd hh:mm")},
                                                  {QStringLiteral("Long Date"), QStringLiteral("yyyy-mm-dd")},
                                                  {QStringLiteral("Medium Date"), QStringLiteral("yyyy-mm-dd")},
                                                  {QStringLiteral("Short Date"), QStringLiteral("yyyy-mm-dd")},
                                                  {QStringLiteral("Long Time"), QStringLiteral("h:mm:ss")},
                                                  {QStringLiteral("Medium Time"), QStringLiteral("h:mm")},
                                                  {QStringLiteral("Short Time"), QStringLiteral("h:mm")},
                                                  {QStringLiteral("Percent"), QStringLiteral("0.00%")},
                                                  {QStringLiteral("General Number"), QString()},
                                                  {QStringLiteral("Currency"), QStringLiteral("#,##0.00")},
                                                  {QStringLiteral("Euro Currency"), QStringLiteral("#,##0.00")},
                                                  {QStringLiteral("Fixed"), QStringLiteral("0.00")},
                                                  {QStringLiteral("Standard"), QStringLiteral("#,##0.00")},
                                                  {QStringLiteral("Scientific"), QStringLiteral("0.00E+00")},
                                                  {QStringLiteral("Yes/No"), QString()},
                                                  {QStringLiteral("True/False"), QString()},
                                                  {QStringLiteral("On/Off"), QString()}};
    return codes.value(format, format);
}

class XmlSheetReader {
public:
    explicit XmlSheetReader(const QString& text) : m_xml(text) {}

    SheetFile read(const QString& path) {
        SheetFile file;
        (void)m_xml.readNextStartElement();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("Styles")) {
                styles();
            } else if (m_xml.name() == QLatin1String("ExcelWorkbook")) {
                while (m_xml.readNextStartElement()) {
                    m_days = m_xml.name() == QLatin1String("Date1904") ? DayCount::From1904 : m_days;
                    m_xml.skipCurrentElement();
                }
            } else if (m_xml.name() != QLatin1String("Worksheet")) {
                m_xml.skipCurrentElement();
            } else if (const SheetRefusal refusal = worksheet(file); refusal != SheetRefusal::None) {
                return refusedSheet(refusal, path);
            }
        }
        if (m_xml.hasError()) {
            return refusedSheet(SheetRefusal::Library, path, m_xml.errorString().left(120));
        }
        file.days = m_days;
        if (file.sheets.empty()) {
            return refusedSheet(file.hidden.isEmpty() ? SheetRefusal::HalfFile : SheetRefusal::AllHidden, path);
        }
        return file;
    }

private:
    void styles() {
        while (m_xml.readNextStartElement()) {
            const QString id = localAttribute(m_xml, "ID");
            const QString parent = localAttribute(m_xml, "Parent");
            m_looks.insert(id, m_looks.value(parent.isEmpty() ? QStringLiteral("Default") : parent));
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == QLatin1String("NumberFormat")) {
                    m_looks.insert(id, NumberLook(namedCode(localAttribute(m_xml, "Format"))));
                }
                m_xml.skipCurrentElement();
            }
        }
    }

    SheetRefusal worksheet(SheetFile& file) {
        SheetBuilder sheet(localAttribute(m_xml, "Name"));
        const QString name = keptCell(localAttribute(m_xml, "Name"));
        bool shown = true;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("Table")) {
                table(sheet);
            } else if (m_xml.name() == QLatin1String("WorksheetOptions")) {
                while (m_xml.readNextStartElement()) {
                    const bool visible = m_xml.name() == QLatin1String("Visible");
                    const QString value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
                    shown = shown && !(visible && value.trimmed() != QLatin1String("SheetVisible"));
                }
            } else {
                m_xml.skipCurrentElement();
            }
            if (sheet.refusal() != SheetRefusal::None) {
                return sheet.refusal();
            }
        }
        if (shown) {
            file.sheets.push_back(sheet.end());
        } else {
            file.hidden << name;
        }
        return SheetRefusal::None;
    }

    void table(SheetBuilder& sheet) {
        m_columnStyles.clear();
        m_tableStyle = localAttribute(m_xml, "StyleID");
        m_row = -1;
        m_reaches.clear();
        while (sheet.refusal() == SheetRefusal::None && m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("Column")) {
                column(sheet);
            } else if (m_xml.name() == QLatin1String("Row")) {
                row(sheet);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    /// Where it stands: told by an index from 1, or the next one.
    qint64 placeAfter(qint64 before) {
        const qint64 told = localAttribute(m_xml, "Index").toLongLong();
        constexpr qint64 most = 10'000'000;
        return told > 0 ? std::min(told - 1, most) : before + 1;
    }

    /// LibreOffice does not say that cells stand right of one that reaches down from above.
    qint64 freePlace(qint64 column) const {
        while (localAttribute(m_xml, "Index").isEmpty() && m_reaches.value(column, -1) >= m_row) {
            ++column;
        }
        return column;
    }
    void reach(qint64 column) {
        const qint64 down = std::clamp<qint64>(localAttribute(m_xml, "MergeDown").toLongLong(), 0, mostSheetRows);
        const qint64 across =
            std::clamp<qint64>(localAttribute(m_xml, "MergeAcross").toLongLong(), 0, mostSheetColumns);
        for (qint64 i = 0; down > 0 && i <= across; ++i) {
            m_reaches.insert(column + i, m_row + down);
        }
    }

    /// A filter hides rows in the same way.
    [[nodiscard]] bool isHidden() const { return localAttribute(m_xml, "Hidden") == QLatin1String("1"); }

    void column(SheetBuilder& sheet) {
        const qint64 first = std::min(mostSheetColumns, placeAfter(m_columnStyles.size() - 1));
        const qint64 span = std::clamp<qint64>(localAttribute(m_xml, "Span").toLongLong(), 0, mostSheetColumns);
        sheet.hideColumns(first, isHidden() ? span + 1 : 0);
        while (m_columnStyles.size() < first) {
            m_columnStyles << QString();
        }
        for (qint64 i = 0; i <= span && m_columnStyles.size() < mostSheetColumns; ++i) {
            m_columnStyles << localAttribute(m_xml, "StyleID");
        }
        m_xml.skipCurrentElement();
    }

    void row(SheetBuilder& sheet) {
        m_row = placeAfter(m_row);
        const QString style = localAttribute(m_xml, "StyleID");
        sheet.hideRows(m_row, isHidden() ? 1 : 0);
        qint64 column = -1;
        while (sheet.refusal() == SheetRefusal::None && m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("Cell")) {
                m_xml.skipCurrentElement();
                continue;
            }
            column = freePlace(placeAfter(column));
            reach(column);
            sheet.merge(m_row, column, localAttribute(m_xml, "MergeDown").toLongLong() + 1);
            const qint64 across =
                std::clamp<qint64>(localAttribute(m_xml, "MergeAcross").toLongLong(), 0, mostSheetColumns);
            const QString own = localAttribute(m_xml, "StyleID");
            const QString outer = !style.isEmpty() ? style : m_columnStyles.value(column, m_tableStyle);
            sheet.put(m_row, column, cell(own.isEmpty() ? outer : own));
            column += across;
        }
        m_row += std::clamp<qint64>(localAttribute(m_xml, "Span").toLongLong(), 0, mostSheetRows);
    }

    SheetCell cell(const QString& style) {
        const bool formula = !localAttribute(m_xml, "Formula").isEmpty();
        SheetCell content;
        bool told = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("Data")) {
                m_xml.skipCurrentElement(); // Comment, PhoneticText, names
                continue;
            }
            const QString type = localAttribute(m_xml, "Type");
            content = typed(type, m_xml.readElementText(QXmlStreamReader::IncludeChildElements), style);
            told = told || type == QLatin1String("String") || !content.text.isEmpty();
        }
        return formula && !told ? SheetCell{{}, CellMark::NoResult} : content;
    }

    SheetCell typed(const QString& type, const QString& value, const QString& style) {
        const NumberLook look = m_looks.value(style.isEmpty() ? QStringLiteral("Default") : style);
        if (type == QLatin1String("Error")) {
            return faultCell(value);
        }
        if (type == QLatin1String("Boolean")) {
            return {value.trimmed() == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE")};
        }
        if (type == QLatin1String("DateTime")) {
            // A time alone is one of the day before all days.
            const bool timeAlone =
                value.startsWith(QLatin1String("1899-12-3")) || value.startsWith(QLatin1String("1904-01-01T"));
            const SheetCell moment = isoMoment(look.isDayAlone() ? value.left(10) : value);
            return timeAlone && value.size() > 11 ? isoMoment(value.mid(11)) : moment;
        }
        bool number = false;
        const double read = value.trimmed().toDouble(&number);
        return type == QLatin1String("Number") && number && qIsFinite(read) ? look.shown(read, m_days)
                                                                            : SheetCell{value};
    }

    QXmlStreamReader m_xml;
    QHash<QString, NumberLook> m_looks;
    QStringList m_columnStyles;
    QHash<qint64, qint64> m_reaches; ///< column: the last row that a merged cell reaches to
    QString m_tableStyle;
    DayCount m_days = DayCount::From1900;
    qint64 m_row = -1;
};

} // namespace

SheetFile readXmlSheet(const QString& path, const QString& text) { return XmlSheetReader(text).read(path); }

} // namespace yingke::tables
