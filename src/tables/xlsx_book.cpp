// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx_book.h"

#include "tables/xml_attribute.h"

#include <QHash>
#include <QRegularExpression>

namespace yingke::tables {

namespace {

struct Relation {
    QString kind; ///< the last word of its type: worksheet, styles …
    QString part;
};

/// "worksheets/sheet1.xml" as seen from "xl/workbook.xml" is "xl/worksheets/sheet1.xml"; "/xl/…" is from the root.
QString resolved(const QString& from, QString target) {
    target.replace(QLatin1Char('\\'), QLatin1Char('/'));
    QStringList parts = target.startsWith(QLatin1Char('/')) ? QStringList() : from.split(QLatin1Char('/'));
    if (!parts.isEmpty()) {
        parts.removeLast();
    }
    for (const QString& step : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            parts = parts.mid(0, std::max<qsizetype>(0, parts.size() - 1));
        } else if (step != QLatin1String(".")) {
            parts << step;
        }
    }
    return parts.join(QLatin1Char('/'));
}

/// What a part refers to, by id. A part without relations has none.
QHash<QString, Relation> relationsOf(SheetZip& zip, const QString& part) {
    const qsizetype folder = part.lastIndexOf(QLatin1Char('/')) + 1;
    const auto content =
        zip.part(part.left(folder) + QStringLiteral("_rels/") + part.mid(folder) + QStringLiteral(".rels"));
    QHash<QString, Relation> relations;
    QXmlStreamReader xml(content.value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("Relationship") &&
            localAttribute(xml, "TargetMode") != QLatin1String("External")) {
            relations.insert(localAttribute(xml, "Id"), {localAttribute(xml, "Type").section(QLatin1Char('/'), -1),
                                                         resolved(part, localAttribute(xml, "Target"))});
        }
    }
    return relations;
}

XlsxFault xmlFault(const QXmlStreamReader& xml) { return {SheetRefusal::Library, xml.errorString().left(120)}; }

bool isYes(const QString& value) { return value == QLatin1String("1") || value == QLatin1String("true"); }

XlsxFault readTexts(const QByteArray& part, std::vector<QString>& texts) {
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si")) {
            texts.push_back(keptCell(richText(xml)));
        }
    }
    return xml.hasError() ? xmlFault(xml) : XlsxFault();
}

XlsxFault readLooks(const QByteArray& part, std::vector<NumberLook>& looks) {
    QHash<int, NumberLook> own;
    std::vector<int> formats;
    bool ofCells = false; // cellXfs, not cellStyleXfs
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (xml.name() == QLatin1String("cellXfs")) {
            ofCells = token == QXmlStreamReader::StartElement;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("dxfs")) {
            xml.skipCurrentElement(); // formats of conditions, with numbers of their own
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("numFmt")) {
            own.insert(localAttribute(xml, "numFmtId").toInt(), NumberLook(localAttribute(xml, "formatCode")));
        } else if (token == QXmlStreamReader::StartElement && ofCells && xml.name() == QLatin1String("xf")) {
            formats.push_back(localAttribute(xml, "numFmtId").toInt());
        }
    }
    for (const int format : formats) {
        looks.push_back(own.contains(format) ? own.value(format) : NumberLook::builtIn(format));
    }
    return xml.hasError() ? xmlFault(xml) : XlsxFault();
}

/// Of a sheet that has no cells, or none for people. A kind that nobody knows is read as a worksheet, or it is told
/// that it can't be: passed over, its rows would be lost in silence.
bool isNoTable(const QString& kind) {
    static const QStringList kinds =
        QStringLiteral("chartsheet dialogsheet xlMacrosheet xlIntlMacrosheet").split(QLatin1Char(' '));
    return kinds.contains(kind);
}

/// The worksheets and the count of days.
XlsxFault readWorkbookPart(const QByteArray& part, const QHash<QString, Relation>& relations, XlsxBook& book) {
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("workbookPr") && isYes(localAttribute(xml, "date1904"))) {
            book.days = DayCount::From1904;
        } else if (xml.name() == QLatin1String("sheet")) {
            QString id;
            for (const QXmlStreamAttribute& one : xml.attributes()) {
                id = one.name() == QLatin1String("id") ? one.value().toString() : id; // r:id; sheetId is another
            }
            const Relation relation = relations.value(id);
            const QString state = localAttribute(xml, "state");
            if (!isNoTable(relation.kind)) {
                book.sheets.push_back({localAttribute(xml, "name"), relation.part,
                                       state != QLatin1String("hidden") && state != QLatin1String("veryHidden")});
            }
        }
    }
    return xml.hasError() ? xmlFault(xml) : XlsxFault();
}

} // namespace

QString unescaped(const QString& text) {
    static const QRegularExpression code(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x"))) {
        return text;
    }
    QString plain;
    qsizetype from = 0;
    for (auto all = code.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        plain += QStringView(text).mid(from, one.capturedStart() - from);
        plain += QChar(static_cast<char16_t>(one.captured(1).toUShort(nullptr, 16)));
        from = one.capturedEnd();
    }
    return plain + text.mid(from);
}

QString richText(QXmlStreamReader& xml) {
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("rPh")) {
            xml.skipCurrentElement(); // how it is spoken
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("t")) {
            const QString run = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            text += text.size() < mostCellText ? run : QString();
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        }
    }
    return unescaped(text);
}

QString workbookPart(SheetZip& zip) {
    for (const Relation& one : relationsOf(zip, QString())) {
        if (one.kind == QLatin1String("officeDocument")) {
            return one.part;
        }
    }
    const QString usual = QStringLiteral("xl/workbook.xml");
    return zip.has(usual) ? usual : QString();
}

XlsxFault readBook(SheetZip& zip, const QString& workbook, XlsxBook& book) {
    const auto part = zip.part(workbook);
    if (!part) {
        return {SheetRefusal::HalfFile, {}};
    }
    const QHash<QString, Relation> relations = relationsOf(zip, workbook);
    if (const XlsxFault fault = readWorkbookPart(*part, relations, book); fault.refusal != SheetRefusal::None) {
        return fault;
    }
    for (const Relation& one : relations) {
        const bool texts = one.kind == QLatin1String("sharedStrings");
        if (!texts && one.kind != QLatin1String("styles")) {
            continue;
        }
        // A part that is named and not there: without it texts would be gone, and days be numbers.
        const auto content = zip.part(one.part);
        if (!content) {
            return {SheetRefusal::HalfFile, {}};
        }
        const XlsxFault fault = texts ? readTexts(*content, book.texts) : readLooks(*content, book.looks);
        if (fault.refusal != SheetRefusal::None) {
            return fault;
        }
    }
    return {};
}

} // namespace yingke::tables
