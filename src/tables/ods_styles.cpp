// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/ods_styles.h"

#include "tables/xml_attribute.h"

#include <algorithm>

namespace yingke::tables {

namespace {

constexpr int mostDigits = 30;

/// Each sign as itself; a percent sign stays one.
QString literalCode(const QString& text) {
    QString code;
    for (const QChar sign : text.left(mostCellText)) {
        code += sign == QLatin1Char('%') ? QString(sign) : QLatin1Char('\\') + QString(sign);
    }
    return code;
}

/// number:number, with the texts between its digits (010-8888 is digits with a sign at place 4).
QString digitsCode(QXmlStreamReader& xml) {
    const int whole = std::clamp(localAttribute(xml, "min-integer-digits").toInt(), 0, mostDigits);
    const bool grouped = localAttribute(xml, "grouping") == QLatin1String("true");
    const int places = localAttribute(xml, "decimal-places").toInt();
    QStringList digits(whole, QStringLiteral("0"));
    while (xml.readNextStartElement()) {
        const int position = std::clamp(localAttribute(xml, "position").toInt(), 0, mostDigits);
        if (xml.name() != QLatin1String("embedded-text")) {
            xml.skipCurrentElement();
            continue;
        }
        while (digits.size() <= position) {
            digits.prepend(QStringLiteral("#"));
        }
        digits[digits.size() - position - 1] += literalCode(xml.readElementText());
    }
    if (digits.isEmpty()) {
        digits << QStringLiteral("#");
    }
    return (grouped ? QStringLiteral("#,") : QString()) + digits.join(QString()) +
           (places > 0 ? QStringLiteral(".0") : QString());
}

/// A piece of a data style, whose element ends.
QString pieceCode(QXmlStreamReader& xml, bool goesOn) {
    static const QHash<QString, QString> moments = {
        {QStringLiteral("year"), QStringLiteral("yyyy")},   {QStringLiteral("month"), QStringLiteral("m")},
        {QStringLiteral("day"), QStringLiteral("d")},       {QStringLiteral("day-of-week"), QStringLiteral("aaaa")},
        {QStringLiteral("era"), QStringLiteral("g")},       {QStringLiteral("quarter"), QStringLiteral("yyyy")},
        {QStringLiteral("minutes"), QStringLiteral("m")},   {QStringLiteral("seconds"), QStringLiteral("s")},
        {QStringLiteral("am-pm"), QStringLiteral("AM/PM")}, {QStringLiteral("week-of-year"), QStringLiteral("yyyy")}};
    const QString name = xml.name().toString();
    if (name == QLatin1String("number")) {
        return digitsCode(xml);
    }
    if (name == QLatin1String("text")) {
        return literalCode(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    if (name == QLatin1String("currency-symbol")) {
        const QString symbol = xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(QLatin1Char(']'));
        return QStringLiteral("[$%1]").arg(symbol.isEmpty() ? QStringLiteral("¥") : symbol);
    }
    xml.skipCurrentElement();
    return name == QLatin1String("hours")               ? (goesOn ? QStringLiteral("[h]") : QStringLiteral("h"))
           : name == QLatin1String("scientific-number") ? QStringLiteral("0E+00")
           : name == QLatin1String("fraction")          ? QStringLiteral("# ?/?")
           : name == QLatin1String("text-content")      ? QStringLiteral("@")
                                                        : moments.value(name);
}

} // namespace

OdsStyles::Code OdsStyles::codeFrom(QXmlStreamReader& xml) {
    const bool goesOn = localAttribute(xml, "truncate-on-overflow") == QLatin1String("false");
    Code code;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("map")) {
            code.of.append({localAttribute(xml, "condition").remove(QLatin1String("value()")),
                            localAttribute(xml, "apply-style-name")});
            xml.skipCurrentElement();
        } else if (code.text.size() < mostCellText) {
            code.text += pieceCode(xml, goesOn);
        } else {
            xml.skipCurrentElement();
        }
    }
    return code;
}

void OdsStyles::style(QXmlStreamReader& xml) {
    const QString name = localAttribute(xml, "name");
    const QString family = localAttribute(xml, "family");
    if (family == QLatin1String("table-cell")) {
        m_styles.insert(name, {localAttribute(xml, "data-style-name"), localAttribute(xml, "parent-style-name")});
    }
    while (xml.readNextStartElement()) {
        if (family == QLatin1String("table") && localAttribute(xml, "display") == QLatin1String("false")) {
            m_hidden << name;
        }
        xml.skipCurrentElement();
    }
}

void OdsStyles::read(QXmlStreamReader& xml) {
    m_looks.clear();
    while (xml.readNextStartElement()) {
        static const QString dataStyles =
            QStringLiteral("|number-style|currency-style|percentage-style|date-style|time-style|");
        if (xml.name() == QLatin1String("style")) {
            style(xml);
        } else if (dataStyles.contains(QLatin1Char('|') + xml.name().toString() + QLatin1Char('|'))) {
            const QString name = localAttribute(xml, "name");
            m_codes.insert(name, codeFrom(xml));
        } else {
            xml.skipCurrentElement();
        }
    }
}

bool OdsStyles::readPart(const QByteArray& part) {
    QXmlStreamReader xml(part);
    (void)xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("styles") || xml.name() == QLatin1String("automatic-styles")) {
            read(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return !xml.hasError();
}

QString OdsStyles::codeOf(const QString& dataStyle) const {
    const Code code = m_codes.value(dataStyle);
    QString text;
    for (const auto& [condition, other] : code.of) {
        text += QLatin1Char('[') + condition + QLatin1Char(']') + m_codes.value(other).text + QLatin1Char(';');
    }
    return text + code.text;
}

const NumberLook& OdsStyles::look(const QString& style) {
    const auto made = m_looks.constFind(style);
    if (made != m_looks.constEnd()) {
        return *made;
    }
    constexpr int mostParents = 20; // a circle has more
    QString name = style;
    QString dataStyle;
    for (int i = 0; i < mostParents && dataStyle.isEmpty() && !name.isEmpty(); ++i) {
        const CellStyle one = m_styles.value(name);
        dataStyle = one.dataStyle;
        name = one.parent;
    }
    return *m_looks.insert(style, NumberLook(codeOf(dataStyle)));
}

} // namespace yingke::tables
